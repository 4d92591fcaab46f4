/** Where an undo leads: the cells or rows that it changed, in the view in which they show. */
import { beforeEach, expect, test } from 'vitest';
import { maakActies } from '../../../renderer/staat/acties.ts';
import { geopendeStaat, maakVenster, type Vensterstore } from '../../../renderer/staat/venster.ts';
import type { Bewerkingsinvoer } from '../../../shared/model/bewerkingen/bewerking.ts';
import { openVoorbeeld } from '../voorbeeld.ts';

let venster: Vensterstore;
let acties: ReturnType<typeof maakActies>;
beforeEach(() => {
  venster = maakVenster();
  venster.setState(geopendeStaat(openVoorbeeld('dvo-2023'), null), true);
  acties = maakActies(venster);
});

const doe = (...bewerkingen: Bewerkingsinvoer[]) => expect(acties.doe(bewerkingen, 'Test')).toBe(true);
const cel = (regel: string, kolom: string | null, jaar: number) => ({
  soort: 'cijfer',
  adres: expect.objectContaining({ blad: 'bijlage2', regel, kolom, jaar }),
});
const naam = (regel: string) => ({ soort: 'naam', blad: 'bijlage2', regel });

test('cells of several years are named, each with its year; redo leads to the same', () => {
  doe(
    { soort: 'invoer-zetten', adres: 'bijlage2!instroom.fte', jaar: 2023, waarde: 1 },
    { soort: 'invoer-zetten', adres: 'bijlage2!matchen.fte', jaar: 2024, waarde: 2 },
  );
  const waar = {
    blad: 'bijlage2',
    plekken: [cel('instroom', 'fte', 2023), cel('matchen', 'fte', 2024)],
    scenario: null,
  };
  expect(acties.ongedaan()).toMatchObject(waar);
  expect(acties.opnieuw()).toMatchObject(waar);
});

test('a formula of the reeks shows in the year on screen', () => {
  venster.setState({ jaar: 2024 });
  doe({ soort: 'formule-zetten', adres: 'bijlage2!instroom.loonkosten', formule: '=fte*2' });
  expect(acties.ongedaan()).toMatchObject({ plekken: [cel('instroom', 'loonkosten', 2024)] });
});

test('an edit in a scenario leads to that scenario', () => {
  doe({ soort: 'scenario-toevoegen', titel: 'Minder', naam: 'minder' });
  venster.setState({ scenario: 'minder' });
  acties.typ({
    plek: { soort: 'cijfer', adres: { blad: 'bijlage2', regel: 'instroom', kolom: 'fte', jaar: 2023 } },
    tekst: '1',
  });
  venster.setState({ scenario: 'basis' });
  expect(acties.ongedaan()).toMatchObject({ scenario: 'minder', plekken: [cel('instroom', 'fte', 2023)] });
});

test.each<[string, Bewerkingsinvoer, readonly string[]]>([
  ['renamed', { soort: 'regel-hernoemen', blad: 'bijlage2', regel: 'matchen', naam: 'Anders' }, ['matchen']],
  ['hidden', { soort: 'regel-verbergen', blad: 'bijlage2', regel: 'matchen', verborgen: true }, ['matchen']],
  ['deleted', { soort: 'regel-verwijderen', blad: 'bijlage2', regel: 'matchen', metVerlies: true }, ['matchen']],
  [
    'moved',
    { soort: 'regel-verplaatsen', blad: 'bijlage2', regel: 'matchen', groep: 'formatie', achter: 'groeien' },
    ['matchen', 'groeien'],
  ],
  [
    'inserted',
    { soort: 'regel-invoegen', blad: 'bijlage2', naam: 'Nieuw', groep: 'formatie', achter: 'instroom' },
    ['matchen'],
  ],
])('a regel that was %s: its row, or the one that stands there now', (_, bewerking, regels) => {
  doe(bewerking);
  expect(acties.ongedaan()?.plekken).toEqual(regels.map(naam));
});

test('another blad is led to; a change that no blad shows leads nowhere', () => {
  doe({ soort: 'invoer-zetten', adres: 'uitgangspunten!loonkosten_per_fte', jaar: 2023, waarde: 1 });
  expect(acties.ongedaan()?.blad).toBe('uitgangspunten');
  doe({ soort: 'gegevens-zetten', gegevens: { titel: 'Anders' } });
  expect(acties.ongedaan()).toBeNull();
});

test('a scenario, blad or year that an undo takes away is no longer looked at', () => {
  doe({ soort: 'scenario-toevoegen', titel: 'Minder', naam: 'minder' });
  venster.setState({ scenario: 'minder' });
  acties.ongedaan();
  expect(venster.getState().scenario).toBe('basis');
  doe({ soort: 'blad-toevoegen', sjabloon: 'leeg', naam: 'Nieuw blad' });
  venster.setState({ blad: 'nieuw_blad' });
  acties.ongedaan();
  expect(venster.getState().blad).not.toBe('nieuw_blad');
  doe({ soort: 'jaar-toevoegen' });
  venster.setState({ jaar: 2025 });
  acties.ongedaan();
  expect(venster.getState().jaar).toBe(2024);
});
