import { expect, test } from 'vitest';
import { rekenDoelkosten } from '../../../shared/analyse/doelen.ts';
import { rekenKwartalen } from '../../../shared/analyse/realisatie.ts';
import { toetsBoeking } from '../../../shared/analyse/realisatie-toetsen.ts';
import { benutting, clientgebonden, maakRealisatieoverzicht } from '../../../shared/analyse/realisatieoverzicht.ts';
import { maakFormulelezer } from '../../../shared/model/rekenstand.ts';
import { infrastructuur2040Fictief } from '../../../shared/sjablonen/infrastructuur-2040-fictief.ts';
import { open } from '../model/vocabulaire.ts';

const sessie = open(infrastructuur2040Fictief);
const record = (adres: string, maand: string) => ({ adres, maand, bedrag: 1, bron: '' });

test('every problem of a list is named at once, each with its record', () => {
  const lijst = [
    record('lonkosten.fte', '2026-10'),
    record('instroom.loonkosten', '2050-01'),
    record('instroom.loonkosten', '2026-09'),
    record('instroom.loonkosten', '2026-10'),
    record('bijlage2!instroom.loonkosten', '2026-10'),
  ];
  const problemen = toetsBoeking(sessie.document, lijst, (tekst) => sessie.zoek(tekst), false);
  expect(problemen).toEqual([
    expect.stringMatching(/^lonkosten\.fte, 2026-10: /),
    'instroom.loonkosten, 2050-01: deze begroting loopt van 2025 tot en met 2040.',
    expect.stringMatching(/^instroom\.loonkosten, 2026-09: is al geboekt/),
    expect.stringMatching(/^bijlage2!instroom\.loonkosten, 2026-10: staat twee keer/),
  ]);
  expect(toetsBoeking(sessie.document, [lijst[2] ?? record('', '')], (tekst) => sessie.zoek(tekst), true)).toEqual([]);
});

test('quarters, worked by hand: 1.200 a year is 300 a quarter', () => {
  const realisatie = [1, 2, 3, 5].map((m) => ({ maand: `2026-0${m}`, bedrag: 110 }));
  expect(rekenKwartalen({ soort: 'last', naWijziging: 1200, realisatie }, 2026)).toEqual([
    { begroot: 300, realisatie: 330, verschil: { bedrag: 30, percentage: 0.1, oordeel: 'N' } },
    { begroot: 300, realisatie: 110, verschil: { bedrag: -190, percentage: expect.closeTo(-190 / 300), oordeel: 'V' } },
    { begroot: 300, realisatie: 0, verschil: null },
    { begroot: 300, realisatie: 0, verschil: null },
  ]);
});

test('the cliëntgebonden budget counts once: the four posts of Bijlage 2, on which was booked', () => {
  const regels = maakRealisatieoverzicht(sessie.document, maakFormulelezer(), { jaar: 2026, maand: 9 });
  const posten = clientgebonden(regels);
  expect(posten.map(({ adres }) => `${adres.blad}!${adres.regel}`)).toEqual([
    'bijlage2!instroom',
    'bijlage2!matchen',
    'bijlage2!groeien',
    'bijlage2!ondersteuning_overhead',
  ]);
  // 945.000 + 24.000 of begrotingswijziging 1
  expect(posten.reduce((som, { primitief }) => som + (primitief ?? 0), 0)).toBe(945_000);
  expect(benutting(posten)).toBeCloseTo(posten.reduce((som, p) => som + p.realisatieTotEnMet, 0) / 969_000, 12);
});

test('cost per outflow, worked by hand: booked money when there is, else the budget for the part of the year', () => {
  const doel = { ...infrastructuur2040Fictief.doelen?.[0], kosten: 'b!x.y' } as never;
  const met = { adres: 'b!x.y', maand: '2026-09', bedrag: 20_900, bron: '' };
  const later = { ...met, maand: '2026-10' };
  expect(rekenDoelkosten(doel, [met, later], 1)).toEqual({ bedrag: 100, grond: 'realisatie' });
  expect(rekenDoelkosten(doel, [], 209 * 365)).toEqual({ bedrag: expect.closeTo(273), grond: 'begroting naar tijd' });
  expect(rekenDoelkosten(doel, [], null)).toBeNull();
});
