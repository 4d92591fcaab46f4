/** Long work shows how far it is and can be stopped, which leaves everything as it was. */
import { beforeEach, expect, test } from 'vitest';
import { maakActies } from '../../../renderer/staat/acties.ts';
import type { Celinvoer } from '../../../renderer/staat/celinvoer.ts';
import { geopendeStaat, maakVenster, type Vensterstore } from '../../../renderer/staat/venster.ts';
import { openVoorbeeld } from '../voorbeeld.ts';

let venster: Vensterstore;
let acties: ReturnType<typeof maakActies>;
let delen: (number | null)[];
beforeEach(() => {
  venster = maakVenster();
  venster.setState(geopendeStaat(openVoorbeeld('dvo-2023'), null), true);
  acties = maakActies(venster);
  delen = [];
  venster.subscribe(({ bezig }, was) => {
    if (bezig && bezig !== was.bezig) delen.push(bezig.deel);
  });
});

const veel = (tekst: string): Celinvoer[] =>
  Array.from({ length: 3000 }, () => ({
    plek: { soort: 'cijfer', adres: { blad: 'bijlage2', regel: 'instroom', kolom: 'fte', jaar: 2023 } },
    tekst,
  }));

test('it tells how far it is, up to the end, as one undo', async () => {
  expect(await acties.typVeleMetVoortgang(veel('5'), 'Plakken')).toEqual({ gezet: 3000, beschermd: 0 });
  expect(delen[0]).toBe(0);
  expect(delen).toEqual([...delen].sort((a, b) => (a ?? 0) - (b ?? 0)));
  expect(venster.getState().bezig).toBeNull();
  acties.ongedaan();
  expect(venster.getState().sessie?.kanOngedaan).toBeNull();
});

test('Stoppen leaves everything as it was, and says so', async () => {
  const voor = venster.getState().sessie?.document;
  const klaar = acties.typVeleMetVoortgang(veel('5'), 'Plakken');
  venster.getState().bezig?.stop?.();
  expect(await klaar).toBeNull();
  expect(venster.getState().sessie?.document).toBe(voor);
  expect(venster.getState().melding?.tekst).toContain('er is niets gewijzigd');
});

test('Stoppen is also heard when it is pressed during the last step', async () => {
  const voor = venster.getState().sessie?.document;
  const los = venster.subscribe(({ versie, bezig }, was) => {
    if (versie !== was.versie) bezig?.stop?.();
  });
  expect(await acties.typVeleMetVoortgang(veel('5'), 'Plakken')).toBeNull();
  los();
  expect(venster.getState().sessie?.document).toBe(voor);
  expect(venster.getState().melding?.tekst).toContain('er is niets gewijzigd');
});

test('an edit in between ends it: nothing is written over', async () => {
  const klaar = acties.typVeleMetVoortgang(veel('5'), 'Plakken');
  acties.typ({ plek: veel('')[0]!.plek, tekst: '7' });
  expect(await klaar).toBeNull();
  expect(venster.getState().sessie?.kanOngedaan).toContain('Instroom');
});

test('a scenario chosen while a large paste went on got the rest of it, or all', async () => {
  const sessie = venster.getState().sessie!;
  sessie.doe([{ soort: 'scenario-toevoegen', naam: 'krimp', titel: 'Krimp', basis: 'basis' }], 'begin');
  const klaar = acties.typVeleMetVoortgang(veel('5'), 'Plakken');
  venster.setState({ scenario: 'krimp' });
  expect(await klaar).toEqual({ gezet: 3000, beschermd: 0 });
  expect(sessie.waarde({ blad: 'bijlage2', regel: 'instroom', kolom: 'fte', jaar: 2023 }, 'basis')).toBe(5);
  expect(sessie.document.scenarios.map(({ eigen }) => eigen)).toEqual([[], []]);
});

test('a text that is refused names its cell, and nothing is done', async () => {
  expect(await acties.typVeleMetVoortgang([...veel('5'), ...veel('1.5').slice(0, 1)], 'Plakken')).toBeNull();
  expect(venster.getState().melding?.tekst).toContain('Instroom, FTE');
  expect(venster.getState().sessie?.kanOngedaan).toBeNull();
});
