/** The sign convention: a choice of presentation, the same in grid, report and workbook; what is stored stays positive. */
import { describe, expect, test } from 'vitest';
import { jaarkop } from '../../../shared/model/jaarkop.ts';
import { maakRapport } from '../../../shared/rapport/maak-rapport.ts';
import { maakWerkboek } from '../../../shared/rapport/werkboek/maak-werkboek.ts';
import { infrastructuur2040Fictief } from '../../../shared/sjablonen/infrastructuur-2040-fictief.ts';
import { open } from './vocabulaire.ts';

function met(tekens: 'positief' | 'baten_negatief' | 'lasten_negatief') {
  const sessie = open(infrastructuur2040Fictief);
  expect(sessie.doe([{ soort: 'gegevens-zetten', gegevens: { tekens } }], 'Tekens').ok).toBe(true);
  return sessie;
}
type Open = ReturnType<typeof met>;

const PLEKKEN = [
  'konnected.baten',
  'konnected.lasten',
  'konnected.saldo',
  'resultaat.bedrag',
  'wsw_subsidie.bedrag',
  // a groep inside the groep Baten
  'baten_wsw.bedrag',
];

/** `-` or `+` as printed in 2027, of figures that are stored +, +, -, -, +, +. */
function gedrukt(sessie: Open, adres: string): string {
  const gevonden = sessie.zoek(adres);
  if (!gevonden.ok) throw new Error(gevonden.fout);
  return sessie.tekst({ ...gevonden.waarde, jaar: 2027 }, 'basis').startsWith('-') ? '-' : '+';
}

const tekens = (sessie: Open) => PLEKKEN.map((adres) => gedrukt(sessie, adres)).join(' ');
const pagina = (sessie: Open, id: string, jaren?: number[]) => {
  const blad = sessie.document.bladen.find((b) => b.id === id)!;
  return maakRapport(sessie, { blad, jaar: 2027, scenario: 'basis', ...(jaren && { jaren }) });
};

describe('the sign convention', () => {
  test.each([
    ['positief', '+ + - - + +'],
    // baten with a minus sign: the saldo is baten plus lasten as printed, so a deficit has none
    ['baten_negatief', '- + + + - -'],
    ['lasten_negatief', '+ - - - + +'],
  ] as const)('%s prints baten, lasten, saldo, resultaat, a source of funds and its groep as %s', (keuze, verwacht) => {
    expect(tekens(met(keuze))).toBe(verwacht);
  });

  test.each(['positief', 'baten_negatief', 'lasten_negatief'] as const)(
    '%s: the printed saldo is what the printed baten and lasten give',
    (keuze) => {
      const regels = pagina(met(keuze), 'meerjarenraming').secties.at(-1)!.tabel.regels;
      const [baten = 0, lasten = 0, saldo = 0] = regels
        .find(({ label }) => label === 'KonnecteD')!
        .cellen.map(({ waarde }) => waarde ?? 0);
      expect(saldo).toBeCloseTo(keuze === 'positief' ? baten - lasten : baten + lasten, 6);
    },
  );

  test('what is stored and computed does not change, and typing is positive still', () => {
    const sessie = met('baten_negatief');
    const adres = { blad: 'financiering', regel: 'overige_middelen', kolom: 'aanspraak', jaar: 2027 };
    expect(sessie.waarde(adres, 'basis')).toBe(400_000);
    expect(sessie.tekst(adres, 'basis')).toBe('-400.000');
    expect(sessie.invoertekst(adres, 'basis')).toBe('400000');
  });

  test('the choice is printed: in the legenda, and on the first sheet of the workbook', () => {
    const sessie = met('lasten_negatief');
    expect(pagina(sessie, 'meerjarenraming').legenda.join(' ')).toContain('Lasten staan met een minteken');
    expect(JSON.stringify(maakWerkboek(sessie, 'basis').bladen[0])).toContain('Lasten staan met een minteken');
  });

  test('a blad with lasten alone, such as a Bijlage 2, keeps its amounts positive and says so', () => {
    const sessie = met('lasten_negatief');
    expect(gedrukt(sessie, 'totaal_contract.loonkosten')).toBe('+');
    expect(pagina(sessie, 'bijlage2').legenda.join(' ')).toContain('allebei als positief bedrag');
  });

  test('people, fte and rates never turn', () => {
    const sessie = met('baten_negatief');
    expect(gedrukt(sessie, 'wsw.stand')).toBe('+');
    expect(gedrukt(sessie, 'lks_nbw.vertraging')).toBe('+');
  });
});

describe('the heads of the years follow the boekjaar', () => {
  const { document } = met('positief');
  const blad = (id: string) => document.bladen.find((b) => b.id === id)!;

  test('Rekening T-2, Begroting T-1, Begroting T, Raming from T+1 on', () => {
    const koppen = [2023, 2024, 2025, 2026, 2027, 2040].map((jaar) => jaarkop(document, blad('meerjarenraming'), jaar));
    expect(koppen).toEqual([
      'Rekening 2023',
      'Rekening 2024',
      'Begroting 2025',
      'Begroting 2026',
      'Raming 2027',
      'Raming 2040',
    ]);
  });

  test('a blad without baten and lasten has just its years', () => {
    expect(jaarkop(document, blad('doelgroepen'), 2027)).toBe('2027');
  });
});
