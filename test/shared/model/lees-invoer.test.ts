/** What is typed in a cell of invoer, and the text an editor opens with. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notatieSchema } from '../../../shared/model/document.ts';
import { leesInvoer } from '../../../shared/model/lees-invoer.ts';
import { drukInvoerwaarde } from '../../../shared/model/notatie.ts';

test('what an editor opens with reads back as the same figure, in every notatie', () => {
  const getal = fc.oneof(fc.integer({ min: -30, max: 30 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 }));
  fc.assert(
    fc.property(fc.constantFrom(...notatieSchema.options), getal, (notatie, waarde) => {
      const gelezen = leesInvoer(drukInvoerwaarde(waarde, notatie), notatie);
      // a percentage has the fifteen digits that Excel shows
      expect(gelezen.ok && Number(gelezen.waarde)).toBeCloseTo(waarde, 5);
    }),
  );
});

test('a class is typed as its letter, and shown so; a number may be typed too', () => {
  expect(leesInvoer('C', 'letter')).toEqual({ ok: true, waarde: 3 });
  expect(leesInvoer('3', 'letter')).toEqual({ ok: true, waarde: 3 });
  expect(drukInvoerwaarde(3, 'letter')).toBe('C');
  expect(leesInvoer('C', 'bedrag').ok).toBe(false);
});
