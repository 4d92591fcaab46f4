import { describe, expect, test } from 'vitest';
import { type Grafiek, tabelVan } from '../../../shared/rapport/grafiek.ts';
import { kort } from '../../../shared/rapport/prent/assen.ts';
import { tekenSvg } from '../../../shared/rapport/prent/teken-svg.ts';
import { DONKER, LICHT } from '../../../shared/rapport/prent/thema.ts';
import { VOORBEELDEN } from './prentvoorbeelden.ts';

const MAAT = { breedte: 800, hoogte: 400 };
const voorbeeld = (soort: Grafiek['soort']) => VOORBEELDEN.find((grafiek) => grafiek.soort === soort)!;
const teken = (grafiek: Grafiek, thema = LICHT) => tekenSvg(grafiek, thema, MAAT);

describe.each(VOORBEELDEN.map((grafiek) => [grafiek.soort, grafiek] as const))('%s', (_, grafiek) => {
  test('is drawn without a window, the same every time, and says itself what it shows', () => {
    const svg = teken(grafiek);
    expect(svg).toMatch(/^<svg/);
    expect(svg).toBe(teken(grafiek));
    expect(svg).toContain(`aria-label="${grafiek.titel}. ${grafiek.zin}`);
    expect(svg).not.toMatch(/NaN|undefined/);
  });
  test('has other colours in the dark', () => {
    expect(teken(grafiek, DONKER)).not.toBe(teken(grafiek));
  });
  test('has its figures as a table, a row as long as its head', () => {
    const { kop, rijen } = tabelVan(grafiek);
    expect(rijen.length).toBeGreaterThan(1);
    for (const { cellen } of rijen) expect(cellen).toHaveLength(kop.length - 1);
  });
});

test('forecast is hatched, in bars', () => {
  expect(teken(voorbeeld('staven'))).toContain('<pattern');
  const alleenPlan = { ...voorbeeld('staven'), aard: Array(6).fill('plan') } as Grafiek;
  const patronen = (svg: string) => svg.match(/fill="url/g)?.length ?? 0;
  expect(patronen(teken(alleenPlan))).toBeLessThan(patronen(teken(voorbeeld('staven'))));
});

test('lines have their names beside them', () => {
  for (const naam of ['Basis', 'Minder werksoorten', 'Dienst van de gemeente'])
    expect(teken(voorbeeld('lijnen'))).toContain(`>${naam}<`);
});

test('a waterfall prints its amounts with their sign', () => {
  const { rijen } = tabelVan(voorbeeld('waterval'));
  expect(rijen.map(({ cellen }) => cellen[0]?.tekst)).toEqual([
    '€ -1.200.000',
    '+€ 900.000',
    '+€ 1.400.000',
    '€ -600.000',
    '€ 500.000',
  ]);
});

test('a year tells whether it is realised, budget or forecast', () => {
  expect(
    tabelVan(voorbeeld('lijnen'))
      .rijen.slice(0, 4)
      .map(({ naam }) => naam),
  ).toEqual(['2024 (werkelijk)', '2025 (begroting)', '2026 (begroting)', '2027 (prognose)']);
});

test('axes are short and Dutch', () => {
  expect(kort(2_500_000)).toBe('2,5 mln.');
  expect(kort(-600_000)).toBe('-600.000');
});
