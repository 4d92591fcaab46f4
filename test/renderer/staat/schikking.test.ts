/** Panes fold to strips where there is too little room for the blad, and come back at one click. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maakSchikking, type Paneel, schik } from '../../../renderer/staat/schikking.ts';
import { maakVenster } from '../../../renderer/staat/venster.ts';
import { maakVoorkeuren } from '../../../renderer/staat/voorkeuren.ts';

/** A screen of 1366 x 768 as the window sees it at a zoom. */
const scherm = (zoom: number) => ({ breedte: 1366 / zoom, hoogte: 768 / zoom });
const ALLES = { navigatie: 220, inspecteur: 316, controles: 180 };

describe('schik', () => {
  test.each([
    [1, { navigatie: 'open', inspecteur: 'open', controles: 'open' }],
    [1.25, { navigatie: 'open', inspecteur: 'open', controles: 'open' }],
    [1.5, { navigatie: 'open', inspecteur: 'strook', controles: 'strook' }],
    [2, { navigatie: 'strook', inspecteur: 'strook', controles: 'strook' }],
  ])('with all panes open on 1366 x 768 at zoom %d', (zoom, verwacht) => {
    expect(schik(scherm(zoom), ALLES, [])).toEqual(verwacht);
  });

  test('what is asked for is open, and another gives way', () => {
    expect(schik(scherm(1.5), ALLES, ['inspecteur'])).toMatchObject({ navigatie: 'strook', inspecteur: 'open' });
    expect(schik(scherm(2), ALLES, ['controles'])).toMatchObject({ inspecteur: 'strook', controles: 'open' });
  });

  test('what is closed stays closed, and more room never folds a pane', () => {
    const maat = fc.integer({ min: 300, max: 3000 });
    const wens = fc.option(fc.integer({ min: 90, max: 560 }), { nil: null });
    fc.assert(
      fc.property(
        maat,
        maat,
        maat,
        fc.record({ navigatie: wens, inspecteur: wens, controles: wens }),
        (b, h, meer, w) => {
          const [klein, groot] = [
            schik({ breedte: b, hoogte: h }, w, []),
            schik({ breedte: b + meer, hoogte: h + meer }, w, []),
          ];
          for (const paneel of Object.keys(w) as Paneel[]) {
            expect(klein[paneel] === 'dicht').toBe(w[paneel] === null);
            if (klein[paneel] === 'open') expect(groot[paneel]).toBe('open');
          }
        },
      ),
    );
  });
});

describe('the window', () => {
  function open() {
    const venster = maakVenster();
    const opslag = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
    const voorkeuren = maakVoorkeuren(opslag);
    venster.setState({ scherm: 'blad' });
    const schikking = maakSchikking(venster, voorkeuren);
    return { venster, voorkeuren, schikking };
  }

  test('the key of a strip opens its pane, again folds it; with room enough it closes', () => {
    const { voorkeuren, schikking } = open();
    schikking.meet(scherm(2));
    schikking.wissel('inspecteur');
    expect(schikking.standen()).toMatchObject({ inspecteur: 'open', navigatie: 'strook' });
    schikking.wissel('navigatie');
    expect(schikking.standen()).toMatchObject({ inspecteur: 'strook', navigatie: 'open' });
    schikking.wissel('navigatie');
    expect(schikking.standen().navigatie).toBe('strook');
    expect(voorkeuren.getState().navigatieOpen).toBe(true);
    schikking.meet(scherm(1));
    schikking.wissel('navigatie');
    expect(schikking.standen().navigatie).toBe('dicht');
  });

  test('the controles open where they are asked for, and fold when the window becomes smaller', () => {
    const { schikking } = open();
    schikking.meet(scherm(1.5));
    schikking.wissel('controles');
    expect(schikking.standen().controles).toBe('open');
    schikking.wissel('inspecteur');
    expect(schikking.standen()).toMatchObject({ controles: 'open', inspecteur: 'open' });
    schikking.meet(scherm(2));
    expect(schikking.standen()).toMatchObject({ controles: 'strook', inspecteur: 'strook' });
  });
});
