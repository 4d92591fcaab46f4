/** What the lines cost together is what is spent, in the small company and in the whole plan to 2040. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bewerkingsinvoer } from '../../../shared/model/bewerkingen/bewerking.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { infrastructuur2040Fictief } from '../../../shared/sjablonen/infrastructuur-2040-fictief.ts';
import { doe, lees, open, zet } from '../model/vocabulaire.ts';
import { metTextiel, metVerdeling, opzet } from './klein-bedrijf.ts';

describe('full cost distributed is full cost incurred', () => {
  const bedrag = fc.integer({ min: 0, max: 2_000_000 });
  const JAREN = [2026, 2027, 2028];

  test('for every division of people, behaviour of overhead and amounts', () => {
    const sessie = open(opzet);
    const invoer = fc.record({
      wsw: fc.integer({ min: 1, max: 500 }),
      nbw: fc.integer({ min: 0, max: 300 }),
      deel: fc.integer({ min: 0, max: 100 }),
      vast: bedrag,
      gedrag: fc.integer({ min: 1, max: 3 }),
      stap: fc.integer({ min: 1, max: 90 }),
      huisvesting: bedrag,
      begeleiding: fc.integer({ min: 0, max: 9_000 }),
    });
    fc.assert(
      fc.property(invoer, (gekozen) => {
        const waarden: [adres: string, jaar: number, waarde: number][] = [
          ['wsw.stand', 2027, gekozen.wsw],
          ['nbw.stand', 2028, gekozen.nbw],
          ['metaal.deel_wsw', 2027, gekozen.deel / 100],
          ['verpakken.deel_wsw', 2027, 1 - gekozen.deel / 100],
          ['directie_staf.basis', 2026, gekozen.vast],
          ['personeelszaken.gedrag', 2026, gekozen.gedrag],
          ['personeelszaken.stap', 2026, gekozen.stap],
          ['groen.huisvesting', 2026, gekozen.huisvesting],
          ['verpakken.begeleiding_per_fte', 2026, gekozen.begeleiding],
        ];
        const gedaan = sessie.doe(
          waarden.map(([adres, jaar, waarde]) => ({ soort: 'invoer-zetten', adres, jaar, waarde })),
          'Invoer',
        );
        expect(gedaan.ok).toBe(true);
        for (const jaar of JAREN) {
          const van = (adres: string) => lees(sessie, `${adres}@${jaar}`) as number;
          expect(van('werksoorten_totaal.overhead')).toBeCloseTo(van('overheadlijnen.bedrag'), 4);
          const mensen = van('wsw.stand') * 30_000 + van('nbw.stand') * 0.5 * 20_000;
          const begeleid = van('verpakken.fte') * gekozen.begeleiding;
          expect(van('werksoorten_totaal.kosten')).toBeCloseTo(
            mensen + begeleid + van('werksoorten_totaal.huisvesting') + van('overheadlijnen.bedrag'),
            4,
          );
        }
      }),
      { numRuns: 40 },
    );
  }, 20_000);

  const plan = open(infrastructuur2040Fictief);
  const jaren = Array.from({ length: 15 }, (_, i) => 2026 + i);

  function sluitAan(sessie: Sessie): void {
    for (const { naam } of sessie.document.scenarios) {
      for (const jaar of jaren) {
        const van = (adres: string) => lees(sessie, `${adres}@${jaar}`, naam) as number;
        const lasten =
          van('loonkosten_wsw.bedrag') +
          van('begeleiding_wsw.bedrag') +
          van('loonkosten_nbw.bedrag') +
          van('begeleiding_nbw_kosten.bedrag') +
          van('kosten_lks_bij.bedrag') +
          van('huisvesting_werk_wsw.bedrag') +
          van('huisvesting_werk_nbw.bedrag') +
          van('huisvesting_werk_lks_bij.bedrag') +
          van('bedrijfsoverhead');
        expect([naam, jaar, van('werksoorten_totaal.kosten') - lasten]).toEqual([naam, jaar, expect.closeTo(0, 3)]);
      }
    }
  }

  test('in every year and every scenario of the plan to 2040, also against Financiering', () => sluitAan(plan));

  /** Who worked in the line works in schoonmaak from 2030 on. */
  function stop(lijn: string): Bewerkingsinvoer[] {
    return ['wsw', 'nbw', 'lks_bij'].flatMap((groep) => {
      const deel = (id: string) => lees(plan, `${id}.deel_${groep}@2030`) as number;
      return [
        { lijn, waarde: 0 },
        { lijn: 'schoonmaak', waarde: deel(lijn) + deel('schoonmaak') },
      ].map(({ lijn: id, waarde }) => ({
        soort: 'invoer-zetten' as const,
        adres: `${id}.deel_${groep}`,
        jaar: 2030,
        waarde,
      }));
    });
  }

  test.each(['verpakken', 'groen'])(
    'ending %s in 2030 reaches result and reserve in every scenario, and nothing before it',
    (lijn) => {
      const standen = (jaar: number) =>
        plan.document.scenarios.flatMap(({ naam }) =>
          ['resultaat.bedrag', 'reserve.stand'].map((adres) => lees(plan, `${adres}@${jaar}`, naam)),
        );
      const [eerder, toen] = [standen(2029), standen(2030)];
      expect(plan.doe(stop(lijn), 'Stoppen').ok).toBe(true);
      expect(standen(2029)).toEqual(eerder);
      standen(2030).forEach((stand, i) => {
        expect(stand).not.toBe(toen[i]);
      });
      sluitAan(plan);
      plan.ongedaan();
      expect(standen(2030)).toEqual(toen);
    },
    20_000,
  );

  test('when a line ends in a scenario and its people are put nowhere', () => {
    const sessie = open(infrastructuur2040Fictief);
    for (const groep of ['wsw', 'nbw', 'lks_bij']) zet(sessie, `groen.deel_${groep}@2029`, '0%');
    sluitAan(sessie);
    expect(lees(sessie, 'niet_ingedeeld.kosten@2030')).toBeGreaterThan(1_000_000);
  });

  test('with an inserted werksoort, a building where nobody works, and a removed werksoort', () => {
    const sessie = metTextiel(open(infrastructuur2040Fictief), 'verpakken', '9%');
    for (const [adres, tekst] of [
      ['horeca.deel_wsw@2031', '0%'],
      ['horeca.deel_nbw@2031', '0%'],
      ['horeca.deel_lks_bij@2031', '0%'],
      ['verpakken.deel_wsw@2031', '12%'],
      ['verpakken.deel_nbw@2031', '45%'],
      ['groen.deel_lks_bij@2031', '50%'],
    ] as const)
      expect([adres, zet(sessie, adres, tekst)]).toEqual([adres, null]);
    sluitAan(sessie);
    expect(lees(sessie, 'horeca.kosten@2031')).toBe(lees(sessie, 'horeca.huisvesting@2031'));
    doe(sessie, { soort: 'regel-verwijderen', blad: 'werksoorten', regel: 'begeleid_werken', metVerlies: true });
    sluitAan(metVerdeling(sessie));
  });
});
