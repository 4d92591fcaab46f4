/** Branches of a tree: what is in view, and of very many the first. */
import { expect, test } from 'vitest';
import { type Boomtak, gekort, MEESTE_GETOOND, zichtbaar } from '../../renderer/bouwstenen/boomtakken.ts';

const blad = (naam: number): Boomtak => ({
  sleutel: String(naam),
  heeftTakken: false,
  takken: () => [],
  kies: () => {},
  inhoud: String(naam),
});
const takken = (aantal: number) =>
  gekort(
    Array.from({ length: aantal }, (_, i) => i),
    blad,
    (rest) => ({ sleutel: 'meer', inhoud: `en nog ${rest}` }),
  );
const getoond = (aantal: number, ...open: string[]) =>
  zichtbaar(takken(aantal), new Set(open)).map(({ tak }) => tak.inhoud);

test('of very many branches the first are shown, and the others when asked for', () => {
  expect(getoond(MEESTE_GETOOND)).toHaveLength(MEESTE_GETOOND);
  expect(getoond(5000)).toHaveLength(MEESTE_GETOOND + 1);
  expect(getoond(5000).at(-1)).toBe('en nog 4900');
  expect(getoond(5000, 'meer').at(-1)).toBe('4999');
});

test('the branches of an open one follow it, a level deeper', () => {
  const [laatste] = zichtbaar(takken(MEESTE_GETOOND + 1), new Set(['meer'])).slice(-1);
  expect([laatste?.diepte, laatste?.ouder]).toEqual([1, MEESTE_GETOOND]);
});
