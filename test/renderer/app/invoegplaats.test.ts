/** Where an inserted regel comes to stand: in the groep that the hand means, so that it is counted. */
import { expect, test } from 'vitest';
import { invoegplaats } from '../../../renderer/app/opdrachten/invoegplaats.ts';
import { openVoorbeeld } from '../voorbeeld.ts';

const sessie = openVoorbeeld('kostprijsmodel');

function bij(bladId: string, regelId: string, waar: 'erboven' | 'eronder') {
  const blad = sessie.document.bladen.find(({ id }) => id === bladId)!;
  return invoegplaats(
    blad,
    blad.regels.filter(({ id }) => id === regelId),
    waar,
  );
}

const EXTERN = sessie.document.bladen
  .find(({ id }) => id === 'werksoorten')!
  .regels.filter(({ groep }) => groep === 'werk_extern')
  .map(({ id }) => id);

test('above the heading of the next groep it is the last of the groep before', () => {
  expect(bij('werksoorten', 'werk_intern', 'erboven')).toEqual({ groep: 'werk_extern', achter: EXTERN.at(-1) });
});

test('above a totaal it joins the list that is counted', () => {
  expect(bij('bijlage2', 'totaal_basis', 'erboven')).toEqual({ groep: 'formatie', achter: 'ondersteuning_overhead' });
});

test('under the heading of a groep it is the first of it, under its last line the last', () => {
  expect(bij('werksoorten', 'werk_extern', 'eronder')).toEqual({ groep: 'werk_extern', achter: null });
  const laatste = EXTERN.at(-1)!;
  expect(bij('werksoorten', laatste, 'eronder')).toEqual({ groep: 'werk_extern', achter: laatste });
});

test('above the first groep, and above a line that follows a groep, it is a sibling', () => {
  expect(bij('werksoorten', 'werk_extern', 'erboven')).toEqual({ groep: null, achter: null });
  expect(bij('bijlage2', 'vergoeding_overhead', 'erboven')).toEqual({ groep: null, achter: 'totaal_basis' });
  expect(bij('bijlage2', 'matchen', 'erboven')).toEqual({ groep: 'formatie', achter: 'instroom' });
});
