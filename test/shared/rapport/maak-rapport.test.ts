/** The printed page of one blad: rows, merken, notes, uitgangspunten and legenda, on a document written out by hand. */
import { describe, expect, it } from 'vitest';
import { maakRapport } from '../../../shared/rapport/maak-rapport.ts';
import { rapportSchema } from '../../../shared/rapport/rapportmodel.ts';
import { blad, bron, type Feit, kolom, model, reeks, regel } from './bron.ts';

const BLAD = blad(
  'b',
  [kolom('fte', 'getal2'), kolom('loon')],
  [
    regel('formatie', { vorm: 'groep' }),
    regel('instroom', {
      groep: 'formatie',
      toelichting: 'Eerste halfjaar.',
      bron: 'DVO 2023',
      brondatum: '2022-12-01',
    }),
    regel('matchen', { groep: 'formatie', toelichting: 'Eerste halfjaar.' }),
    regel('basis', { vorm: 'totaal' }),
    regel('projecten', { vorm: 'groep' }),
    regel('esf', {
      groep: 'projecten',
      reeksen: { fte: reeks({ notities: { 2023: 'Loopt af.', 2024: 'Niet nu.' } }) },
    }),
    regel('budget', { vorm: 'totaal', enkelIn: 'loon' }),
    regel('weg', { verborgen: true }),
  ],
);
const PUNTEN = blad(
  'u',
  [kolom('bedrag')],
  [
    regel('loon_per_fte', { uitgangspunt: true, enkelIn: 'bedrag' }),
    regel('index', { uitgangspunt: true, enkelIn: 'bedrag', grondslag: 'loonkosten van het basiscontract' }),
    regel('ongebruikt', { uitgangspunt: true, enkelIn: 'bedrag' }),
  ],
);

const FEITEN: Record<string, Feit> = {
  'b!formatie.fte@2023': { waarde: 5, tekst: '5,00', leest: ['b!instroom.fte@2023', 'b!matchen.fte@2023'] },
  'b!instroom.fte@2023': { waarde: 2, tekst: '2,00' },
  'b!instroom.loon@2023': { waarde: 10, tekst: '€ 10,00', leest: ['b!instroom.fte@2023', 'u!loon_per_fte@2023'] },
  'b!matchen.fte@2023': { waarde: 3, tekst: '3,00', status: { soort: 'uitzondering' } },
  'b!basis.fte@2023': { waarde: 5, tekst: '5,00', leest: ['b!instroom.fte@2023', 'b!matchen.fte@2023'] },
  'b!projecten.fte@2023': { waarde: 0, tekst: '0,00', leest: ['b!esf.fte@2023'] },
  'b!esf.fte@2023': { waarde: null, status: { soort: 'leeg', onvolledig: true } },
  'b!budget@2023': { waarde: 10, tekst: '10,00', leest: ['b!basis.fte@2023'] },
  'u!loon_per_fte@2022': { waarde: 4, tekst: '4,00' },
  'u!loon_per_fte@2023': { waarde: 5, tekst: '5,00', leest: ['u!loon_per_fte@2022', 'u!index@2023'] },
  'u!index@2023': { waarde: 0.25, tekst: '25%' },
  'u!ongebruikt@2023': { waarde: 1, tekst: '1,00' },
};

const maak = (feiten = FEITEN, gegevens = {}) =>
  maakRapport(bron(model([BLAD, PUNTEN], gegevens), feiten), { blad: BLAD, jaar: 2023, scenario: 'basis' });
const tabel = () => maak().secties[1]!.tabel;
const rij = (label: string) => tabel().regels.find((kandidaat) => kandidaat.label === `${label} (2023)`)!;
const teksten = (label: string) => rij(label).cellen.map(({ tekst }) => tekst);

describe('a Rapport of a blad', () => {
  it('is what the bridge accepts', () => {
    expect(rapportSchema.parse(maak())).toEqual(maak());
  });

  it('prints the sum of a groep beside its heading, unless the totaalregel below its children is that sum', () => {
    expect(rij('formatie')).toMatchObject({ soort: 'kop', cellen: [] });
    expect(rij('projecten').soort).toBe('groep');
    const { 'b!basis.fte@2023': _, ...rest } = FEITEN;
    const anders = maak({ ...rest, 'b!basis.fte@2023': { waarde: 5, tekst: '5,00', leest: ['b!instroom.fte@2023'] } });
    expect(anders.secties[1]!.tabel.regels[0]).toMatchObject({ soort: 'groep' });
  });

  it('a totaal that nothing counts further is an eindtotaal', () => {
    expect(rij('basis').soort).toBe('totaal');
    expect(rij('budget').soort).toBe('eindtotaal');
  });

  it('a single amount stands under its own kolom; empty is a dash, nowhere to stand is blank', () => {
    expect(teksten('budget')).toEqual(['', '10,00']);
    expect(rij('budget').cellen[1]).toMatchObject({ euro: true, waarde: 10 });
    expect(teksten('esf')).toEqual(['–', '']);
    expect(teksten('projecten')).toEqual(['–', '']);
  });

  it('keeps the euro sign apart from the digits', () => {
    expect(rij('instroom').cellen[1]).toEqual({ tekst: '10,00', euro: true, waarde: 10, merken: [] });
  });

  it('indents by the tree and leaves hidden regels out', () => {
    expect(tabel().regels.map(({ niveau }) => niveau)).toEqual([0, 1, 1, 0, 0, 1, 0]);
  });

  it('numbers notes once, and takes only those of this year', () => {
    const sectie = maak().secties[1]!;
    expect(sectie.noten).toEqual(['Eerste halfjaar.', 'Bron: DVO 2023, 1 december 2022.', 'Loopt af.']);
    expect(rij('matchen').noten).toEqual([1]);
    expect(rij('esf').noten).toEqual([3]);
  });

  it('shows merken and explains only those that occur', () => {
    expect(rij('matchen').cellen[0]!.merken).toEqual(['uitzondering']);
    const uitleg = maak().legenda.filter((regel) => /^[*†‡]/.test(regel));
    expect(uitleg).toEqual([
      '* uitzondering op de formule van de regel.',
      '† onvolledig: hangt af van invoer die nog ontbreekt.',
    ]);
  });

  it('tells why a figure is an error', () => {
    const fout = { code: '#DEEL/0!' as const, melding: 'instroom.fte is 0. Vul een aantal in.' };
    const rapport = maak({ ...FEITEN, 'b!instroom.loon@2023': { fout } });
    expect(rapport.secties.at(-1)!.tabel.regels[1]!.cellen[1]).toMatchObject({ tekst: '#DEEL/0!', waarde: null });
    expect(rapport.legenda).toContain('#DEEL/0!: instroom.fte is 0. Vul een aantal in.');
  });
});

describe('the uitgangspunten before it', () => {
  it('are those the blad rests on, directly or through each other, beside last year', () => {
    const { kop, tabel: punten, noten } = maak().secties[0]!;
    expect(kop).toBe('Uitgangspunten');
    expect(punten.kolommen.map(({ naam }) => naam)).toEqual(['2022', '2023']);
    expect(punten.regels.map(({ label, cellen }) => [label, ...cellen.map(({ tekst }) => tekst)])).toEqual([
      ['loon_per_fte (2023)', '4,00', '5,00'],
      ['index (2023)', '', '25%'],
    ]);
    expect(noten).toEqual(['Grondslag: loonkosten van het basiscontract.']);
  });
});

describe('the page around it', () => {
  it('comes from the document: title block, foot, date, FICTIEF', () => {
    const rapport = maak(FEITEN, { nummer: '2023-14', fictief: true });
    expect(rapport).toMatchObject({ opschrift: 'b', titel: 'Begroting 2023', ondertitel: 'DVO', fictief: true });
    expect(rapport.gegevens.map(({ naam, waarde }) => `${naam}: ${waarde}`)).toEqual([
      'Opdrachtgever: Gemeente Deventer',
      'Opdrachtnemer: KonnecteD',
      'Nummer: 2023-14',
      'Datum: 1 december 2022',
      'Status: Concept',
    ]);
    expect(rapport.voettekst).toBe('DVO · 2023-14 · Concept');
  });
});
