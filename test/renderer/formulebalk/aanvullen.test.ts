/** Completion and point mode as text, on the example dvo-2023. */
import { expect, test } from 'vitest';
import { aanvullingen, functieBij, vulAan, woordBij } from '../../../renderer/formulebalk/aanvullen.ts';
import {
  bereiktekst,
  kanAanwijzen,
  metAanwijzing,
  verwijstekst,
  vlaktekst,
} from '../../../renderer/formulebalk/aanwijzen.ts';
import { openVoorbeeld } from '../voorbeeld.ts';

const sessie = openVoorbeeld('dvo-2023');
const teksten = (woord: string) => aanvullingen(sessie.document, 'bijlage2', woord).map(({ tekst }) => tekst);
const plek = (regel: string, kolom: string | null, jaar = 2024) => ({ blad: 'bijlage2', regel, kolom, jaar });

test('the word before the caret, only in a formula', () => {
  expect(woordBij('=fte*loon', 9)).toEqual({ van: 5, tot: 9, tekst: 'loon' });
  expect(woordBij('loon', 4)).toBeNull();
  expect(woordBij('=fte*', 5)).toBeNull();
});

test('names that begin with the word come first, with functions by their Dutch name', () => {
  expect(teksten('loon').slice(0, 2)).toEqual(['loonkosten', 'loonkosten_per_fte']);
  expect(teksten('so')).toContain('SOM(');
  expect(teksten('gemid')).toEqual(['GEMIDDELDE(']);
});

test('diacritics and case do not matter, and displayed names are found too', () => {
  expect(teksten('cliënt')).toContain('clientkosten');
  expect(teksten('Adm')).toContain('esf.');
});

test('after a dot come the kolommen, after a blad its regels', () => {
  expect(teksten('instroom.')).toEqual(['instroom.fte', 'instroom.clientkosten', 'instroom.loonkosten']);
  expect(teksten('uitgangspunten!index')).toContain('uitgangspunten!index_loonkosten');
});

test('a completion takes the place of the word', () => {
  const woord = woordBij('=fte*loon+1', 9);
  expect(woord && vulAan('=fte*loon+1', woord, 'loonkosten')).toEqual({ tekst: '=fte*loonkosten+1', cursor: 15 });
});

test('the function and argument at the caret', () => {
  expect(functieBij('=ALS(a>0; SOM(b); ', 18)).toMatchObject({ functie: { nederlands: 'ALS' }, argument: 2 });
  expect(functieBij('=SOM(a)', 7)).toBeNull();
});

test('pointing is possible where a value is asked for', () => {
  expect(kanAanwijzen('=', 1)).toBe(true);
  expect(kanAanwijzen('=fte* ', 6)).toBe(true);
  expect(kanAanwijzen('=fte', 4)).toBe(false);
  expect(kanAanwijzen('12', 2)).toBe(false);
});

test('pointing again replaces what was pointed at', () => {
  const eerst = metAanwijzing('=2*', 3, null, 'instroom.fte');
  expect(eerst.tekst).toBe('=2*instroom.fte');
  expect(metAanwijzing(eerst.tekst, eerst.cursor, eerst.aanwijzing, 'fte').tekst).toBe('=2*fte');
});

test('a cell is named as short as still means the same', () => {
  const vanuit = plek('instroom', 'loonkosten');
  expect(verwijstekst(sessie, vanuit, plek('instroom', 'fte'))).toBe('fte');
  expect(verwijstekst(sessie, vanuit, plek('groeien', 'fte'))).toBe('groeien.fte');
  expect(verwijstekst(sessie, vanuit, plek('groeien', 'fte', 2023))).toBe('VORIG(groeien.fte)');
  expect(verwijstekst(sessie, vanuit, plek('groeien', 'fte', 2022))).toBe('groeien.fte@2022');
  const index = { blad: 'uitgangspunten', regel: 'index_loonkosten', kolom: null, jaar: 2024 };
  expect(verwijstekst(sessie, vanuit, index)).toBe('index_loonkosten');
});

test('a pointed range is a range of regels or of years, else no range', () => {
  const vanuit = plek('totaal_basis', 'fte');
  expect(bereiktekst(sessie, vanuit, plek('instroom', 'fte'), plek('groeien', 'fte'))).toBe('instroom.fte:groeien.fte');
  const jaren = bereiktekst(sessie, vanuit, plek('instroom', 'fte', 2023), plek('instroom', 'fte', 2024));
  expect(jaren).toBe('instroom.fte@2023:instroom.fte@2024');
  expect(bereiktekst(sessie, vanuit, plek('instroom', 'fte'), plek('groeien', 'loonkosten'))).toBeNull();
});

test('regels of another jaar are a range of that jaar, and a range over the own regel names it; what it adds up is what was pointed at', () => {
  const document = openVoorbeeld('dvo-2023');
  const vanuit = plek('statushouders', 'clientkosten', 2023);
  const som = (van: ReturnType<typeof plek>, tot: ReturnType<typeof plek>) => {
    const tekst = bereiktekst(document, vanuit, van, tot);
    const getypt = document.typ(vanuit, vanuit.jaar, `=SOM(${tekst})`, 'basis', 'dit_jaar');
    expect(getypt.ok && document.doe(getypt.waarde, 'Proef').ok).toBe(true);
    return [tekst, document.waarde(vanuit, 'basis')];
  };
  const fte = (regels: readonly string[], jaar: number) =>
    regels.reduce((tot, regel) => tot + Number(document.waarde(plek(regel, 'fte', jaar), 'basis')), 0);
  expect(som(plek('instroom', 'fte'), plek('groeien', 'fte'))).toEqual([
    'instroom.fte@2024:groeien.fte@2024',
    fte(['instroom', 'matchen', 'groeien'], 2024),
  ]);
  expect(som(plek('statushouders', 'fte', 2023), plek('esf', 'fte', 2023))).toEqual([
    'statushouders.fte:esf.fte',
    fte(['statushouders', 'esf'], 2023),
  ]);
});

test('pointed regels of different groepen are one range per groep, in a function that takes lists; else there is no text', () => {
  const vanuit = plek('totaal_budget', 'clientkosten', 2023);
  const rijen = ['groeien', 'ondersteuning_overhead', 'totaal_basis'].map((regel) => [plek(regel, 'fte')]);
  expect(vlaktekst(sessie, vanuit, rijen, true)).toBe(
    'groeien.fte@2024:ondersteuning_overhead.fte@2024;totaal_basis.fte@2024',
  );
  expect(vlaktekst(sessie, vanuit, rijen, false)).toBeNull();
});

test('a pointed rectangle is one range, or in a function for lists one range after another', () => {
  const vanuit = plek('totaal_basis', 'fte');
  const vlak = (regels: readonly string[], kolommen: readonly string[], jaren = [2024]) =>
    regels.map((regel) => jaren.flatMap((jaar) => kolommen.map((kolom) => plek(regel, kolom, jaar))));
  const tekst = (rijen: ReturnType<typeof vlak>, lijst = true) => vlaktekst(sessie, vanuit, rijen, lijst);
  expect(tekst(vlak(['instroom', 'matchen'], ['fte']), false)).toBe('instroom.fte:matchen.fte');
  expect(tekst(vlak(['instroom'], ['fte', 'clientkosten']))).toBe('instroom.fte;instroom.clientkosten');
  expect(tekst(vlak(['instroom', 'matchen'], ['fte', 'clientkosten']))).toBe(
    'instroom.fte:matchen.fte;instroom.clientkosten:matchen.clientkosten',
  );
  expect(tekst(vlak(['instroom', 'matchen'], ['fte'], [2023, 2024]))).toBe(
    'instroom.fte@2023:instroom.fte@2024;matchen.fte@2023:matchen.fte@2024',
  );
  expect(tekst(vlak(['instroom'], ['fte', 'clientkosten']), false)).toBeNull();
});
