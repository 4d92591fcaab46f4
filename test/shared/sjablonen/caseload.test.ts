/** Caseload: the formatie of a regel, typed in or following the number of kandidaten. */
import { describe, expect, test } from 'vitest';
import { infrastructuur2040Fictief } from '../../../shared/sjablonen/infrastructuur-2040-fictief.ts';
import { lees, open, zet } from '../model/vocabulaire.ts';

describe('caseload: formatie that is typed in, or follows the number of kandidaten', () => {
  test('following: 60% of 975 kandidaten at 22,5 per fte is 26 fte, and 975 more kandidaten double it', () => {
    const sessie = open(infrastructuur2040Fictief);
    expect(lees(sessie, 'groeien.fte@2026')).toBeCloseTo(26, 9);
    const loon = lees(sessie, 'groeien.loonkosten@2026') as number;
    zet(sessie, 'pwet.stand@2025', String(850 + 975));
    expect(lees(sessie, 'groeien.fte@2026')).toBeCloseTo(52, 9);
    expect(lees(sessie, 'groeien.loonkosten@2026')).toBeCloseTo(2 * loon, 4);
  });

  test('typed in: the volume does not matter; switching is per regel', () => {
    const sessie = open(infrastructuur2040Fictief);
    zet(sessie, 'pwet.stand@2025', '1.825');
    expect(lees(sessie, 'instroom.fte@2026')).toBe(3);
    zet(sessie, 'caseload_groeien.ingetypt@2026', '20');
    zet(sessie, 'caseload_groeien.volgt@2026', '0');
    expect(lees(sessie, 'groeien.fte@2026')).toBe(20);
    expect(lees(sessie, 'matchen.fte@2026')).toBeCloseTo((0.4 * 1950) / 78, 9);
  });
});
