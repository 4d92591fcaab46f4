/** What a drag of the mouse does when it is let go. */
import { expect, test, vi } from 'vitest';
import type { Bewerken } from '../../../renderer/rooster/bewerken.ts';
import { maakGebaren } from '../../../renderer/rooster/gebaren.ts';
import type { Roosterkern } from '../../../renderer/rooster/kern.ts';
import { maakSelectie } from '../../../renderer/rooster/selectie.ts';

test('cells dragged past the edge of the blad come out where they were: nothing is moved, so no figure loses its source', () => {
  const selectie = maakSelectie();
  selectie.kiesVlak({ rij: 0, kolom: 1 }, { rij: 1, kolom: 2 });
  const typVele = vi.fn();
  const ga = vi.fn();
  const kern = {
    selectie,
    ga,
    omvang: { rijen: 9, kolommen: 4 },
    element: { classList: { toggle: () => {} } },
    acties: { typVele },
  } as unknown as Roosterkern;
  const doelen: unknown[] = [];
  const gebaar = maakGebaren(kern, {} as Bewerken, (vlak) => doelen.push(vlak)).verplaats({ rij: 1, kolom: 1 });
  gebaar.naar({ rij: 0, kolom: 0 }, false);
  gebaar.klaar({ rij: 0, kolom: 0 }, false);
  expect(typVele).not.toHaveBeenCalled();
  expect(doelen).toEqual([null, null]);
  expect(selectie.vlak).toEqual({ boven: 0, onder: 1, links: 1, rechts: 2 });
});
