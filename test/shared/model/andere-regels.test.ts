/** What an edit of a blad touched, by identity. */
import { expect, test } from 'vitest';
import { andereRegels } from '../../../shared/model/andere-regels.ts';
import type { Blad, Regel } from '../../../shared/model/document.ts';

const regel = (id: string) => ({ id }) as Regel;
const blad = (...regels: readonly Regel[]) => ({ id: 'blad', regels }) as unknown as Blad;
const [a, b, c] = [regel('a'), regel('b'), regel('c')];

test('only regels that are other objects, with what they were', () => {
  const nieuw = regel('b');
  expect(andereRegels(blad(a, b, c), blad(a, nieuw, c))).toEqual([{ nummer: 1, oud: b, nieuw }]);
});

test('regels that are gone or came stand behind the end', () => {
  expect(andereRegels(blad(a, b), blad(a))).toEqual([{ nummer: 1, oud: b, nieuw: undefined }]);
  expect(andereRegels(blad(a), blad(a, b))).toEqual([{ nummer: 1, oud: undefined, nieuw: b }]);
});

test('the same blad compared with another one before it is looked at anew', () => {
  const na = blad(a, b);
  expect(andereRegels(blad(a, b), na)).toEqual([]);
  expect(andereRegels(blad(a, c), na)).toEqual([{ nummer: 1, oud: c, nieuw: b }]);
});
