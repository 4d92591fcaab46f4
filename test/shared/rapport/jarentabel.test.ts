/** A blad on paper over many years. */
import { describe, expect, test } from 'vitest';
import { maakRapport } from '../../../shared/rapport/maak-rapport.ts';
import { rapportSchema } from '../../../shared/rapport/rapportmodel.ts';
import { dvo2023 } from '../../../shared/sjablonen/dvo-2023.ts';
import { infrastructuur2040Fictief } from '../../../shared/sjablonen/infrastructuur-2040-fictief.ts';
import type { Opzet } from '../../../shared/sjablonen/sjabloon.ts';
import { lees, open } from '../model/vocabulaire.ts';

const jarenVan = (van: number, tot: number) => Array.from({ length: tot - van + 1 }, (_, i) => van + i);

function meerjarig(opzet: Opzet, id: string, jaren: readonly number[]) {
  const sessie = open(opzet);
  const blad = sessie.document.bladen.find((b) => b.id === id)!;
  const rapport = maakRapport(sessie, { blad, jaar: jaren[0] ?? 0, scenario: 'basis', jaren });
  return { sessie, rapport };
}

describe('meerjarig on paper', () => {
  const { sessie, rapport } = meerjarig(infrastructuur2040Fictief, 'meerjarenraming', jarenVan(2025, 2040));

  test('one table per kolom, in parts of equal width, each with its regels and the heads of its years', () => {
    expect(rapport.secties.map(({ kop }) => kop)).toEqual([
      'Baten, 2025–2032',
      'Baten, 2033–2040',
      'Lasten, 2025–2032',
      'Lasten, 2033–2040',
      'Saldo, 2025–2032',
      'Saldo, 2033–2040',
    ]);
    const [eerste, tweede] = rapport.secties;
    expect(eerste?.tabel.kolommen.map(({ naam }) => naam).slice(0, 3)).toEqual([
      'Begroting 2025',
      'Begroting 2026',
      'Raming 2027',
    ]);
    expect(tweede?.tabel.regels.map(({ label }) => label)).toEqual(eerste?.tabel.regels.map(({ label }) => label));
    expect([rapport.titel, rapport.stand]).toEqual(['Meerjarig 2025–2040', 'liggend']);
    expect(rapportSchema.parse(rapport)).toEqual(rapport);
  });

  test('every printed figure is the one of its year', () => {
    const lasten = rapport.secties.find(({ kop }) => kop === 'Lasten, 2033–2040')!;
    const konnected = lasten.tabel.regels.find(({ label }) => label === 'KonnecteD')!;
    expect(konnected.cellen.map(({ waarde }) => waarde)).toEqual(
      jarenVan(2033, 2040).map((jaar) => lees(sessie, `konnected.lasten@${jaar}`)),
    );
  });

  test('it says FICTIEF and how signs are to be read', () => {
    expect(rapport.fictief).toBe(true);
    expect(rapport.legenda.join(' ')).toContain('saldo = baten − lasten');
  });

  test('a heading over a rate stays, though a groep has no sum of it', () => {
    const { rapport: bezetting } = meerjarig(infrastructuur2040Fictief, 'financiering', [2026, 2027]);
    const vertraging = bezetting.secties.find(({ kop }) => kop.startsWith('Vertraging'))!;
    expect(vertraging.tabel.regels[0]).toMatchObject({ label: 'Baten', soort: 'kop', cellen: [] });
  });

  test('a label never prints the percentage of one year over another', () => {
    const { rapport: bijlage } = meerjarig(dvo2023, 'bijlage2', [2022, 2023, 2024]);
    const labels = bijlage.secties.flatMap(({ tabel }) => tabel.regels.map(({ label }) => label));
    expect(labels).toContain('Totaal budget');
    expect(labels).toContain('Cliëntkosten basis vorig jaar plus index (per jaar)');
    expect(labels.join(' ')).not.toMatch(/31,25|202\d/);
  });
});

test('one year given as years is the page of that year, not of the boekjaar', () => {
  const { sessie, rapport } = meerjarig(infrastructuur2040Fictief, 'meerjarenraming', [2026]);
  const blad = sessie.document.bladen.find(({ id }) => id === 'meerjarenraming')!;
  const een = maakRapport(sessie, { blad, jaar: 2026, scenario: 'basis', jaren: [2030] });
  expect(een).toEqual(maakRapport(sessie, { blad, jaar: 2030, scenario: 'basis' }));
  expect(een.secties).not.toEqual(rapport.secties);
});
