import { expect, test } from 'vitest';
import { beoordeel } from '../../../shared/analyse/beoordelen.ts';
import type { Beoordeling, Criterium } from '../../../shared/model/beoordeling.ts';
import { beoordelingSchema } from '../../../shared/model/beoordeling.ts';
import { beoordeling2040 } from '../../../shared/sjablonen/beoordeling.ts';

const SALDI: Record<string, number> = { basis: -2_500_000, krimp: -1_000_000, dienst: -500_000 };
const lees = (adres: string, _jaar: number, scenario: string) =>
  adres === 'meerjarenraming!saldo' ? (SALDI[scenario] ?? Number.NaN) : Number.NaN;

const standaard = beoordeling2040('meerjarenraming!saldo');
const alleen = (id: string): readonly Criterium[] => standaard.criteria.filter((c) => c.id === id);
const met = (deel: Partial<Beoordeling>): Beoordeling => ({ ...standaard, ...deel });

test('the documents name four criteria and eight functions (003_376e920138498c76.txt), none weighs or scores anything yet', () => {
  expect(beoordelingSchema.parse(standaard)).toEqual(standaard);
  expect(standaard.criteria.map(({ gewicht }) => gewicht)).toEqual([1, 1, 1, 1]);
  expect(standaard.functies).toHaveLength(8);
  expect(standaard.oordelen).toEqual([]);
});

test('the financial criterium is the sum over 2025-2029, the worst scenario a 1 and the best a 10', () => {
  const { scenarios } = beoordeel(met({ criteria: [...alleen('financien')] }), ['basis', 'krimp', 'dienst'], lees, {
    begin: 2025,
  });
  expect(scenarios.map(({ scores }) => scores[0]?.gemeten)).toEqual([-12_500_000, -5_000_000, -2_500_000]);
  expect(scenarios.map(({ scores }) => scores[0]?.score)).toEqual([1, 7.75, 10]);
});

test('with amounts of the user a scenario has its score on its own', () => {
  const [financien] = alleen('financien');
  const meting = { ...financien!.meting!, bij1: -10_000_000, bij10: 0 };
  const { scenarios } = beoordeel(met({ criteria: [{ ...financien!, meting }] }), ['basis', 'krimp'], lees, {
    begin: 2025,
  });
  expect(scenarios.map(({ scores }) => scores[0]?.score)).toEqual([1, 5.5]);
});

test('less may be better', () => {
  const [financien] = alleen('financien');
  const meting = { ...financien!.meting!, hogerIsBeter: false };
  const { scenarios } = beoordeel(met({ criteria: [{ ...financien!, meting }] }), ['basis', 'dienst'], lees, {
    begin: 2025,
  });
  expect(scenarios.map(({ scores }) => scores[0]?.score)).toEqual([10, 1]);
});

test('an error in the model or a missing judgement leaves the scenario unranked, the others stand', () => {
  const oordelen = ['basis', 'krimp', 'onbekend'].map((scenario, i) => ({
    criterium: 'governance',
    scenario,
    score: 4 + i,
    toelichting: 'eigen inschatting',
    bron: '',
  }));
  const criteria = [...alleen('financien'), ...alleen('governance')];
  const uit = beoordeel(met({ criteria, oordelen }), ['basis', 'krimp', 'dienst', 'onbekend'], lees, { begin: 2025 });
  expect(uit.rangorde).toEqual([
    { naam: 'krimp', totaal: (7.75 + 5) / 2 },
    { naam: 'basis', totaal: 2.5 },
    { naam: 'dienst', totaal: null },
    { naam: 'onbekend', totaal: null },
  ]);
  expect(uit.robuustheid?.winnaar).toBe('krimp');
});
