import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RekenBron } from '../../../shared/rekenen/bron.ts';
import { compileRekenmodel, rekenDoelen } from '../../../shared/rekenen/compileer.ts';
import type { Rekenmodel } from '../../../shared/rekenen/rekenmodel.ts';
import { bron, f, invoer, min, v } from './model.ts';
import { alleCellen, alleenBaan, JAREN, model, REEKSEN, waarde } from './modellen.ts';
import { Baan } from './orakel/baan.ts';
import { isFout } from './orakel/betekenis.ts';

const AANTAL = { numRuns: 25 };

function alleWaarden(m: Rekenmodel, bron: RekenBron): number[] {
  return alleCellen(bron).flatMap((cel) => Array.from({ length: bron.banen }, (_, baan) => m.lees(cel, baan)));
}

const edits = fc.array(
  fc.record({
    reeks: fc.nat(REEKSEN.length - 1),
    jaar: fc.nat(JAREN - 1),
    baan: fc.constantFrom<0 | 1 | 2 | 'alle'>(0, 1, 2, 'alle'),
    waarde,
  }),
  { maxLength: 6 },
);
type Edit = { reeks: number; jaar: number; baan: number | 'alle'; waarde: number | null };

const isInvoer = (bron: RekenBron, { reeks, jaar }: Edit, baan: number) => {
  const { basis, perBaan } = bron.reeksen[reeks]!.cellen[jaar]!;
  return (perBaan?.get(baan) ?? basis).soort === 'invoer';
};

const kan = (bron: RekenBron, edit: Edit) =>
  edit.baan === 'alle' ? [0, 1, 2].some((b) => isInvoer(bron, edit, b)) : isInvoer(bron, edit, edit.baan);

function metEdits(bron: RekenBron, lijst: readonly Edit[]): RekenBron {
  const reeksen = bron.reeksen.map((r) => ({
    ...r,
    cellen: r.cellen.map((c) => ({ ...c, perBaan: new Map(c.perBaan) })),
  }));
  for (const edit of lijst)
    for (const baan of [0, 1, 2])
      if ((edit.baan === 'alle' || edit.baan === baan) && isInvoer(bron, edit, baan))
        reeksen[edit.reeks]!.cellen[edit.jaar]!.perBaan.set(baan, invoer(edit.waarde));
  return { ...bron, reeksen };
}

const zet = (m: Rekenmodel, lijst: readonly Edit[]) => {
  for (const { reeks, jaar, baan, waarde: w } of lijst) m.zet([{ cel: { reeks, jaar }, baan, waarde: w }]);
};

/** Far from each other, so that any other order overflows, vanishes or rounds elsewhere. */
const uiterste = fc.constantFrom<number>(0, 1, -1, 10, 0.1, 1e-200, 1e200, 1e308, -1e308, 1e16);

/** One run of a property draws from one seed; these hold for whichever. */
const ZADEN = [0, 1, 2].map((i) => (fc.readConfigureGlobal().seed ?? 0) + 1000 * i);

test.each(ZADEN)(
  '[R2] SOM and PRODUCT of cells and terms, in any mixture, are computed from the first to the last member: a PRODUCT of an overflow and a 0 was an error or 0 by how its members were grouped (seed %i)',
  (seed) => {
    const lid = fc.record({ waarde: uiterste, los: fc.boolean() });
    fc.assert(
      fc.property(fc.array(lid, { minLength: 1, maxLength: 9 }), fc.constantFrom('SUM', 'PRODUCT'), (leden, naam) => {
        const cellen = Object.fromEntries(leden.map(({ waarde: w }, i) => [`c${i}`, w]));
        const argumenten = leden.map(({ los }, i) => (los ? min(min(v(`c${i}`))) : v(`c${i}`)));
        const opzet = bron({ ...cellen, uit: f(naam, ...argumenten) });
        const verwacht = leden
          .map(({ waarde: w }) => w)
          .reduce((a, b) => (naam === 'SUM' ? a + b : a * b), naam === 'SUM' ? 0 : 1);
        const gekregen = compileRekenmodel(opzet).lees({ reeks: leden.length, jaar: 0 }, 0);
        expect(gekregen).toBe(Number.isFinite(verwacht) ? verwacht + 0 : Number.NaN);
      }),
      { numRuns: 150, seed },
    );
  },
);

describe('random models', () => {
  test.each(ZADEN)('[R1] [R5] [R8] [R9] [R15] kernels give what the plain evaluator gives (seed %i)', (seed) => {
    fc.assert(
      fc.property(model(false), (opzet) => {
        const m = compileRekenmodel(opzet);
        for (let baan = 0; baan < opzet.banen; baan++) {
          const orakel = new Baan(opzet, baan);
          for (const cel of alleCellen(opzet)) {
            const { waarde: w, leeg } = orakel.lees(cel);
            const verwacht = isFout(w) ? Number.NaN : w;
            expect(m.isLeeg(cel, baan)).toBe(leeg);
            const gekregen = m.lees(cel, baan);
            if (Number.isNaN(verwacht) || Number.isNaN(gekregen)) expect(gekregen).toBe(verwacht);
            else expect(Math.abs(gekregen - verwacht)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(verwacht)));
          }
        }
      }),
      { numRuns: 60, seed },
    );
  });

  test.each([false, true])('[R14] a lane alone is a lane among many, bit for bit (circles: %s)', (kringen) => {
    fc.assert(
      fc.property(model(kringen), (bron) => {
        const m = compileRekenmodel(bron);
        for (let baan = 0; baan < bron.banen; baan++) {
          const alleen = compileRekenmodel(alleenBaan(bron, baan));
          for (const cel of alleCellen(bron)) {
            expect(m.lees(cel, baan)).toBe(alleen.lees(cel, 0));
            expect(m.isLeeg(cel, baan)).toBe(alleen.isLeeg(cel, 0));
          }
        }
      }),
      AANTAL,
    );
  });

  test.each([false, true])('[R17] after any edits the model is the new model (circles: %s)', (kringen) => {
    fc.assert(
      fc.property(model(kringen), edits, (bron, lijst) => {
        const mogelijk = lijst.filter((edit) => kan(bron, edit));
        const m = compileRekenmodel(bron);
        zet(m, mogelijk);
        expect(alleWaarden(m, bron)).toEqual(alleWaarden(compileRekenmodel(metEdits(bron, mogelijk)), bron));
      }),
      AANTAL,
    );
  });

  test('[R17] the order of edits of different cells does not matter', () => {
    fc.assert(
      fc.property(model(true), edits, (bron, lijst) => {
        const een = lijst.filter(
          (edit, i) => kan(bron, edit) && lijst.findIndex((x) => x.reeks === edit.reeks && x.jaar === edit.jaar) === i,
        );
        const [m, n] = [compileRekenmodel(bron), compileRekenmodel(bron)];
        zet(m, een);
        zet(n, een.toReversed());
        expect(alleWaarden(m, bron)).toEqual(alleWaarden(n, bron));
      }),
      AANTAL,
    );
  });

  test('[R20] trial lanes give what edits give, and change nothing', () => {
    fc.assert(
      fc.property(model(true), edits, (bron, lijst) => {
        const mogelijk = lijst
          .map((edit) => ({ ...edit, baan: 1, waarde: edit.waarde ?? 0 }))
          .filter((e) => kan(bron, e));
        const m = compileRekenmodel(bron);
        const voor = alleWaarden(m, bron);
        const cellen = alleCellen(bron);
        const uit = m.proef({
          banen: mogelijk.length + 1,
          vanuit: 1,
          doelen: cellen,
          vul: (baan, zetCel) => {
            for (const { reeks, jaar, waarde: w } of mogelijk.slice(0, baan)) zetCel({ reeks, jaar }, w);
          },
        });
        expect(alleWaarden(m, bron)).toEqual(voor);
        zet(m, mogelijk);
        cellen.forEach((cel, i) => {
          expect(uit[i]!.at(-1)).toBe(m.lees(cel, 1));
          expect(uit[i]![0]).toBe(voor[i * bron.banen + 1]);
        });
      }),
      AANTAL,
    );
  });

  test('[R14] streamed goals are the model’s own', () => {
    fc.assert(
      fc.property(model(true, 5), (bron) => {
        const m = compileRekenmodel(bron);
        const cellen = alleCellen(bron);
        const uit = rekenDoelen(bron, cellen);
        cellen.forEach((cel, i) => {
          expect([...uit[i]!]).toEqual(Array.from({ length: 5 }, (_, baan) => m.lees(cel, baan)));
        });
      }),
      AANTAL,
    );
  });

  test('[R22] every error has a reason, and a cell without error has none', () => {
    fc.assert(
      fc.property(model(true), (bron) => {
        const m = compileRekenmodel(bron);
        for (const cel of alleCellen(bron)) {
          const fout = m.fout(cel, 0);
          if (!Number.isNaN(m.lees(cel, 0))) expect(fout).toBeNull();
          else {
            expect(m.lees(fout!.oorsprong, 0)).toBeNaN();
            expect(fout!.melding).toMatch(/\.$/);
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});
