/** When there is work that a file does not hold. */
import { beforeEach, expect, test, vi } from 'vitest';
import { maakActies } from '../../../renderer/staat/acties.ts';
import { type Bestanden, maakBestanden } from '../../../renderer/staat/bestanden.ts';
import { isGewijzigd, maakVenster, type Vensterstore } from '../../../renderer/staat/venster.ts';
import type { Brug } from '../../../shared/contract.ts';
import { SJABLONEN } from '../../../shared/sjablonen/sjablonen.ts';

let venster: Vensterstore;
let bestanden: Bestanden;
let acties: ReturnType<typeof maakActies>;
const brug = {
  opslaan: vi.fn(async () => ({ ok: true, waarde: { token: 't', naam: 'x.begroting' } })),
  opslaanAls: vi.fn(async () => ({ ok: true, waarde: { token: 't', naam: 'x.begroting' } })),
  vraagBewaren: vi.fn(async () => 'annuleren'),
};

beforeEach(async () => {
  venster = maakVenster();
  acties = maakActies(venster);
  bestanden = maakBestanden(brug as unknown as Brug, venster, acties, () => ({}));
  const sjabloon = SJABLONEN.find(({ id }) => id === 'dvo-2023');
  if (sjabloon) await bestanden.nieuw(sjabloon, 2023);
  vi.clearAllMocks();
});

const typ = (tekst: string) =>
  acties.typ({
    plek: { soort: 'cijfer', adres: { blad: 'bijlage2', regel: 'instroom', kolom: 'fte', jaar: 2023 } },
    tekst,
  });
const gewijzigd = () => isGewijzigd(venster.getState());

test('a new document that nobody touched may go without a question', async () => {
  expect(gewijzigd()).toBe(false);
  await bestanden.sluit();
  expect(brug.vraagBewaren).not.toHaveBeenCalled();
});

test('undoing back to what was saved leaves nothing to save; redoing does', async () => {
  typ('3');
  await bestanden.opslaan();
  expect(gewijzigd()).toBe(false);
  typ('4');
  expect(gewijzigd()).toBe(true);
  acties.ongedaan();
  expect(gewijzigd()).toBe(false);
  acties.opnieuw();
  expect(gewijzigd()).toBe(true);
});

test('undoing past what was saved is a change, also when nothing is left to undo', async () => {
  typ('3');
  await bestanden.opslaan();
  acties.ongedaan();
  expect(gewijzigd()).toBe(true);
  await bestanden.sluit();
  expect(brug.vraagBewaren).toHaveBeenCalled();
  expect(venster.getState().sessie).not.toBeNull();
});

test('what was changed while the file was being written still has to be saved', async () => {
  typ('3');
  const opslaan = bestanden.opslaan();
  typ('4');
  await opslaan;
  expect(gewijzigd()).toBe(true);
});
