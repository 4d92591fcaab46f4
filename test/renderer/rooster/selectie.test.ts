/** The selection tells of itself only when it is another. */
import { expect, test } from 'vitest';
import { maakSelectie } from '../../../renderer/rooster/selectie.ts';

test('ending an extension that was not on tells nobody: every edit had the selection drawn and its cell looked up again', () => {
  const selectie = maakSelectie();
  selectie.kies({ rij: 1, kolom: 1 });
  let verteld = 0;
  selectie.subscribe(() => {
    verteld += 1;
  });
  selectie.zetUitbreiden(false);
  expect(verteld).toBe(0);
  selectie.zetUitbreiden(true);
  selectie.zetUitbreiden(false);
  expect([verteld, selectie.breidtUit]).toEqual([2, false]);
});
