/** The Rapportage of a year up to a month: its secties, notes and legenda, for every sjabloon and for the fictief example by hand. */
import { expect, test } from 'vitest';
import { maakRapportage } from '../../../../shared/rapport/rapportage/maak-rapportage.ts';
import { type Rapport, rapportSchema } from '../../../../shared/rapport/rapportmodel.ts';
import { dvo2026 } from '../../../../shared/sjablonen/dvo-2026.ts';
import { infrastructuur2040Fictief } from '../../../../shared/sjablonen/infrastructuur-2040-fictief.ts';
import { SJABLONEN } from '../../../../shared/sjablonen/sjablonen.ts';
import { doe, open } from '../../model/vocabulaire.ts';

const september = maakRapportage(open(infrastructuur2040Fictief), { jaar: 2026, maand: 9 });

function regel(rapport: Rapport, kop: string, label: string) {
  const sectie = rapport.secties.find((kandidaat) => kandidaat.kop === kop);
  const gevonden = sectie?.tabel.regels.find((kandidaat) => kandidaat.label === label);
  return {
    cellen: gevonden?.cellen.map(({ tekst }) => tekst),
    noten: gevonden?.noten.map((n) => sectie?.noten[n - 1]),
  };
}

test('a post with its explanation, and the totals of its blad', () => {
  expect(regel(september, 'Begroting en realisatie', 'Groeien, cliëntkosten')).toEqual({
    cellen: ['740.000', '740.000', '555.000', '500.000', '-55.000', 'V', '-9,9%', '690.000', '-50.000', 'V'],
    noten: ['Minder trajecten gestart in januari en in de zomer.'],
  });
  expect(regel(september, 'Begroting en realisatie', 'Matchen, cliëntkosten').noten).toEqual([
    'Verschil boven de drempel; de verklaring ontbreekt nog.',
  ]);
  // 191.000 + 30.800 + 324.200 + 107.100 + 1.594.600 + 500.000 + 222.500 + 13.400
  expect(regel(september, 'Begroting en realisatie', 'Lasten van deze posten').cellen?.[3]).toBe('2.983.600');
});

test('quarters, begrotingswijzigingen, goals and the calendar stand in it', () => {
  expect(regel(september, 'Per kwartaal', 'Matchen, cliëntkosten').cellen?.slice(0, 4)).toEqual([
    '41.000',
    '32.800',
    '-8.200',
    'V',
  ]);
  expect(regel(september, 'Begrotingswijzigingen', 'Extra cliëntkosten Matchen').cellen).toEqual(['1', '10 juni 2026']);
  expect(regel(september, 'Doelen 2026', 'Verzuim Wsw').cellen).toEqual([
    'minder dan 16,4%',
    '16,8%',
    '30 september 2026',
    '16,4%',
    'niet gehaald',
    '',
    'DVO 2026, deel 2 en bijlage 3',
    'FICTIEF',
  ]);
  expect(regel(september, 'Rapportagekalender', '1e kwartaal 2026').cellen).toEqual(['31 maart 2026', '16 april 2026']);
  expect(september.fictief).toBe(true);
});

test('the cliëntgebonden budget is told against its norm', () => {
  // 651.300 of 969.000
  expect(september.secties[0]?.inleiding).toMatch(/67,2% van het jaarbudget.*norm van 90,0% is nog niet gehaald/);
});

test.each(SJABLONEN)('$id: a report of a year in which nothing was booked is a whole Rapport', ({ opzet }) => {
  const sessie = open(opzet(2026));
  const rapport = maakRapportage(sessie, { jaar: sessie.document.gegevens.boekjaar, maand: 0 });
  expect(rapportSchema.safeParse(rapport).error).toBeUndefined();
});

test('dvo-2026: the empty realisatie of 2026 and its 21 goals, without a result', () => {
  const rapport = maakRapportage(open(dvo2026), { jaar: 2026, maand: 0 });
  const doelen = rapport.secties.find(({ kop }) => kop === 'Doelen 2026')?.tabel.regels ?? [];
  expect(doelen).toHaveLength(21);
  expect(new Set(doelen.map(({ cellen }) => cellen[4]?.tekst))).toEqual(new Set(['geen gegevens']));
});

test('a booking in dvo-2026 shows what it is compared with, or that there is no budget yet', () => {
  const sessie = open(dvo2026);
  doe(sessie, {
    soort: 'realisatie-boeken',
    records: [{ adres: 'matchen.clientkosten', maand: '2026-01', bedrag: 12_000, bron: 'grootboek' }],
  });
  const rapport = maakRapportage(sessie, { jaar: 2026, maand: 1 });
  expect(regel(rapport, 'Begroting en realisatie', 'Matchen, cliëntkosten').cellen?.[3]).toBe('12.000');
  const post = rapport.secties[0]?.tabel.regels.find(({ label }) => label === 'Matchen, cliëntkosten');
  expect(post?.cellen[1]?.merken).toEqual(['onvolledig']);
  expect(rapport.legenda[0]).toMatch(/^† onvolledig/);
});
