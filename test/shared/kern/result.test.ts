import { expect, test } from 'vitest';
import { goed, mis } from '../../../shared/kern/result.ts';

test('a Result is plain data and survives a structured clone', () => {
  expect(structuredClone(goed(1))).toEqual({ ok: true, waarde: 1 });
  expect(structuredClone(mis({ soort: 'weg' }))).toEqual({ ok: false, fout: { soort: 'weg' } });
});
