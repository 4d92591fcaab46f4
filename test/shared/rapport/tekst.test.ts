import { describe, expect, it } from 'vitest';
import { printTabel, printTekst } from '../../../shared/rapport/tekst.ts';
import { BIJLAGE_2, euro, kaal, regel } from './voorbeeld.ts';

describe('a Rapport as text', () => {
  it('puts decimal commas under each other, whatever the notation', () => {
    const kolommen = [{ naam: '2023', soort: 'getal' as const }];
    const regels = [
      regel('Loonkosten', [euro('72.553,90')]),
      regel('Index', [kaal('7,5%')]),
      regel('Leeg', [kaal('')]),
    ];
    expect(printTabel({ labelkop: 'Naam', kolommen, regels })).toEqual([
      'Naam               2023',
      '-----------------------',
      'Loonkosten  € 72.553,90',
      'Index              7,5%',
      'Leeg               –   ',
      '-----------------------',
    ]);
  });

  it('shows exceptions beside the figure without moving it', () => {
    const kolommen = [{ naam: 'Fte', soort: 'getal' as const }];
    const merk = { ...kaal('3,00'), merken: ['uitzondering' as const] };
    const regels = [regel('a', [kaal('12,00')]), regel('b', [merk])];
    expect(printTabel({ labelkop: '', kolommen, regels }).slice(2, 4)).toEqual(['a  12,00 ', 'b   3,00*']);
  });

  it('wraps a long label and keeps its figures on the last line', () => {
    const label = 'Vergoeding voor de uitvoering van alle taken die in deze overeenkomst zijn beschreven';
    const kolommen = [{ naam: 'Fte', soort: 'getal' as const }];
    const [, , een, twee] = printTabel({
      labelkop: '',
      kolommen,
      regels: [regel(label, [kaal('1,00')], { niveau: 1 })],
    });
    expect(een).toBe('  Vergoeding voor de uitvoering van alle taken die in deze');
    expect(twee).toMatch(/^ {2}overeenkomst zijn beschreven +1,00$/);
  });

  it('opens with the title block, marks FICTIEF, and leaves no trailing spaces', () => {
    const tekst = printTekst({ ...BIJLAGE_2, fictief: true });
    expect(tekst.split('\n').slice(0, 3)).toEqual([
      'FICTIEF: de bedragen zijn verzonnen',
      'Bijlage 2 - Begroting 2023',
      BIJLAGE_2.ondertitel,
    ]);
    expect(tekst).toMatch(/Totaal budget 2023 +– +– +€ 5\.184\.681,60\n/);
    expect(tekst).not.toMatch(/ \n/);
  });
});
