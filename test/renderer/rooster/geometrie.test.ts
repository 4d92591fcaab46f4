/** Steps and rectangles of the grid, as hands trained on Excel expect them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bevat,
  leegvlak,
  naarRand,
  omvangVan,
  type Punt,
  plakvlak,
  rechthoek,
  rondgang,
  schermOpzij,
  stap,
  volgendeHoek,
  vulvlak,
} from '../../../renderer/rooster/geometrie.ts';

const p = (rij: number, kolom: number): Punt => ({ rij, kolom });
const BLAD = { rijen: 10, kolommen: 4 };

test('an arrow stops at the edge of the sheet', () => {
  expect(stap(p(0, 0), 'op', BLAD)).toEqual(p(0, 0));
  expect(stap(p(9, 3), 'rechts', BLAD)).toEqual(p(9, 3));
  expect(stap(p(4, 1), 'neer', BLAD, 20)).toEqual(p(9, 1));
});

test('Ctrl+arrow goes to the end of the block, then over the gap, then to the edge', () => {
  const gevuld = ({ rij }: Punt) => rij <= 2 || rij === 6;
  expect(naarRand(p(0, 1), 'neer', BLAD, gevuld)).toEqual(p(2, 1));
  expect(naarRand(p(2, 1), 'neer', BLAD, gevuld)).toEqual(p(6, 1));
  expect(naarRand(p(6, 1), 'neer', BLAD, gevuld)).toEqual(p(9, 1));
  expect(naarRand(p(9, 1), 'neer', BLAD, gevuld)).toEqual(p(9, 1));
});

test('Tab walks through a selected range by rows and wraps, Enter by columns', () => {
  const vlak = { boven: 1, onder: 2, links: 0, rechts: 1 };
  expect(rondgang(vlak, p(1, 1), 'rij', false)).toEqual(p(2, 0));
  expect(rondgang(vlak, p(2, 1), 'rij', false)).toEqual(p(1, 0));
  expect(rondgang(vlak, p(2, 0), 'kolom', false)).toEqual(p(1, 1));
  expect(rondgang(vlak, p(1, 0), 'rij', true)).toEqual(p(2, 1));
});

test('a copied block tiles over a larger selection when it fits exactly, and lands once when not', () => {
  const bron = { rijen: 2, kolommen: 1 };
  expect(omvangVan(plakvlak({ boven: 0, onder: 3, links: 0, rechts: 1 }, bron))).toEqual({ rijen: 4, kolommen: 2 });
  expect(omvangVan(plakvlak({ boven: 0, onder: 2, links: 0, rechts: 0 }, bron))).toEqual(bron);
});

test('the fill handle fills in the direction it was dragged furthest', () => {
  const bron = { boven: 2, onder: 3, links: 1, rechts: 1 };
  expect(vulvlak(bron, p(6, 2))).toEqual({ richting: 'neer', vlak: { boven: 4, onder: 6, links: 1, rechts: 1 } });
  expect(vulvlak(bron, p(0, 1))).toEqual({ richting: 'op', vlak: { boven: 0, onder: 1, links: 1, rechts: 1 } });
  expect(vulvlak(bron, p(3, 1))).toBeNull();
});

test('a fill handle dragged back leaves out rows or columns, whichever it went back farthest over', () => {
  const bron = { boven: 2, onder: 5, links: 1, rechts: 3 };
  expect(leegvlak(bron, { rij: 3, kolom: 3 })).toEqual({ ...bron, boven: 4 });
  expect(leegvlak(bron, { rij: 5, kolom: 1 })).toEqual({ ...bron, links: 2 });
  expect(leegvlak(bron, { rij: 4, kolom: 1 })).toEqual({ ...bron, links: 2 });
  expect(leegvlak(bron, { rij: 5, kolom: 3 })).toBeNull();
  expect(leegvlak(bron, { rij: 6, kolom: 3 })).toBeNull();
});

test('a drag of the fill handle fills, empties or does nothing, never two of them; the cell under the mouse is always kept', () => {
  const hoek = fc.record({ rij: fc.nat(9), kolom: fc.nat(9) });
  fc.assert(
    fc.property(hoek, hoek, hoek, (a, b, punt) => {
      const bron = rechthoek(a, b);
      const leeg = leegvlak(bron, punt);
      if (!leeg) return;
      expect(vulvlak(bron, punt)).toBeNull();
      expect(bevat(leeg, punt)).toBe(false);
      expect(bevat(bron, { rij: leeg.boven, kolom: leeg.links })).toBe(true);
      expect([leeg.onder, leeg.rechts]).toEqual([bron.onder, bron.rechts]);
    }),
  );
});

test('a screen to the side is as many columns as fit, and at least one; back it stops at the first that scrolls', () => {
  const breedten = [270, 100, 100, 100, 100, 400];
  expect(schermOpzij(1, 'rechts', breedten, 250)).toBe(3);
  expect(schermOpzij(3, 'rechts', breedten, 250)).toBe(5);
  expect(schermOpzij(5, 'rechts', breedten, 250)).toBe(5);
  expect(schermOpzij(5, 'links', breedten, 250)).toBe(4);
  expect(schermOpzij(4, 'links', breedten, 250)).toBe(2);
  expect(schermOpzij(2, 'links', breedten, 250)).toBe(1);
  expect(schermOpzij(0, 'links', breedten, 250)).toBe(0);
  expect(schermOpzij(0, 'rechts', breedten, 250)).toBe(1);
});

test('Ctrl+. goes clockwise round the corners; one row has two of them, one cell itself', () => {
  const ronde = (boven: number, onder: number, links: number, rechts: number, van: Punt) => {
    const vlak = { boven, onder, links, rechts };
    const langs = [van];
    for (let i = 0; i < 4; i++) langs.push(volgendeHoek(vlak, langs.at(-1) ?? van));
    return langs.slice(1).map(({ rij, kolom }) => `${rij}${kolom}`);
  };
  expect(ronde(1, 3, 1, 2, p(1, 1))).toEqual(['12', '32', '31', '11']);
  expect(ronde(1, 3, 1, 2, p(2, 1))).toEqual(['11', '12', '32', '31']);
  expect(ronde(1, 1, 1, 3, p(1, 1))).toEqual(['13', '11', '13', '11']);
  expect(ronde(1, 3, 1, 1, p(1, 1))).toEqual(['31', '11', '31', '11']);
  expect(ronde(2, 2, 2, 2, p(2, 2))).toEqual(['22', '22', '22', '22']);
});
