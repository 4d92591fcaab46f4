import { expect, test } from 'vitest';
import type { Bewerkingsinvoer } from '../../../shared/model/bewerkingen/bewerking.ts';
import { beoordeling2040 } from '../../../shared/sjablonen/beoordeling.ts';
import { SJABLONEN } from '../../../shared/sjablonen/sjablonen.ts';
import { open } from './vocabulaire.ts';

const { criteria, functies } = beoordeling2040('totaal_budget');

function doe(...bewerkingen: Bewerkingsinvoer[]) {
  const sessie = open(SJABLONEN.find(({ id }) => id === 'dvo-2023')!.opzet(2023));
  const uit = sessie.doe(bewerkingen, 'beoordelen');
  return { fout: uit.ok ? null : uit.fout[0]!.melding, beoordeling: sessie.document.beoordeling, sessie };
}

const INGESTELD: Bewerkingsinvoer[] = [
  { soort: 'criteria-instellen', criteria },
  { soort: 'functies-instellen', functies },
];

test('criteria are set with the full address of what they measure', () => {
  const { fout, beoordeling } = doe(...INGESTELD);
  expect(fout).toBeNull();
  expect(beoordeling.criteria.find(({ id }) => id === 'financien')?.meting?.adres).toBe('bijlage2!totaal_budget');
  expect(beoordeling.functies).toHaveLength(8);
});

test('a score replaces the one before, and is undone with the rest', () => {
  const oordeel = { soort: 'oordeel-zetten', criterium: 'governance', scenario: 'basis' } as const;
  const { beoordeling, sessie } = doe(...INGESTELD, { ...oordeel, score: 4 }, { ...oordeel, score: 6, bron: 'nota' });
  expect(beoordeling.oordelen).toEqual([
    { criterium: 'governance', scenario: 'basis', score: 6, toelichting: '', bron: 'nota' },
  ]);
  sessie.ongedaan();
  expect(sessie.document.beoordeling.oordelen).toEqual([]);
});

test('scores of a criterium that is gone go with it', () => {
  const zonder = criteria.filter(({ id }) => id !== 'governance');
  const { beoordeling } = doe(
    ...INGESTELD,
    { soort: 'oordeel-zetten', criterium: 'governance', scenario: 'basis', score: 4 },
    { soort: 'criteria-instellen', criteria: zonder },
  );
  expect(beoordeling.oordelen).toEqual([]);
});

test('a function is covered, in part or not', () => {
  const { beoordeling } = doe(...INGESTELD, {
    soort: 'dekking-zetten',
    functie: 'vangnet',
    scenario: 'basis',
    gedekt: 'deels',
  });
  expect(beoordeling.dekking[0]).toMatchObject({ functie: 'vangnet', gedekt: 'deels' });
});

test.each<[string, Bewerkingsinvoer, RegExp]>([
  [
    'an unknown criterium',
    { soort: 'oordeel-zetten', criterium: 'x', scenario: 'basis', score: 1 },
    /criterium 'x' bestaat niet/,
  ],
  [
    'an unknown scenario',
    { soort: 'oordeel-zetten', criterium: 'governance', scenario: 'x', score: 1 },
    /scenario 'x' bestaat niet/,
  ],
  ['a score above 10', { soort: 'oordeel-zetten', criterium: 'governance', scenario: 'basis', score: 11 }, /10/],
  [
    'an unknown function',
    { soort: 'dekking-zetten', functie: 'x', scenario: 'basis', gedekt: 'ja' },
    /functie 'x' bestaat niet/,
  ],
  ['two of the same', { soort: 'criteria-instellen', criteria: [...criteria, criteria[0]!] }, /twee criteria/],
  [
    'a meting on nothing',
    { soort: 'criteria-instellen', criteria: beoordeling2040('bestaat_niet').criteria },
    /bestaat_niet/,
  ],
])('%s is refused', (_, bewerking, melding) => {
  expect(doe(...INGESTELD, bewerking).fout).toMatch(melding);
});
