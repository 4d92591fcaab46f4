/** What the grid shows of a Sessie, and what typing in it does. */
import { expect, test } from 'vitest';
import { maakBeeld } from '../../../renderer/rooster/beeld.ts';
import { maakActies } from '../../../renderer/staat/acties.ts';
import { geopendeStaat, maakVenster } from '../../../renderer/staat/venster.ts';
import { openVoorbeeld } from '../voorbeeld.ts';

function open() {
  const sessie = openVoorbeeld('dvo-2023');
  const venster = maakVenster();
  venster.setState(geopendeStaat(sessie, null), true);
  const acties = maakActies(venster);
  const beeld = () => maakBeeld(venster.getState(), sessie, 100);
  const cel = (regel: string, kolom: string) => {
    const nu = beeld();
    const rij = nu.rijen.find(({ id }) => id === regel);
    const k = nu.kolommen.find((kandidaat) => kandidaat.kolom === kolom || kandidaat.id === kolom);
    if (!rij || !k) throw new Error(`no ${regel} ${kolom}`);
    return nu.cel(rij, k);
  };
  const plek = (regel: string, kolom: string | null, jaar = 2023) =>
    ({ soort: 'cijfer', adres: { blad: 'bijlage2', regel, kolom, jaar } }) as const;
  return { sessie, venster, acties, beeld, cel, plek };
}

test('a cell shows its figure in Dutch and what it is', () => {
  const { cel } = open();
  expect(cel('instroom', 'fte')).toMatchObject({ tekst: '2,76', merken: ['invoer'] });
  expect(cel('instroom', 'loonkosten')).toMatchObject({ tekst: '200.377,01', merken: ['formule', 'slot'] });
  expect(cel('totaal_budget', 'loonkosten').tekst).toBe('5.184.681,60');
  expect(cel('vergoeding_overhead', 'naam').tekst).toContain('31,25%');
});

test('a folded groep hides its regels; frozen totals only when the sheet does not fit, and at most a quarter of it', () => {
  const { venster, beeld, sessie } = open();
  expect(beeld().vast).toBe(0);
  expect([14, 8, 3].map((ruimte) => maakBeeld(venster.getState(), sessie, ruimte).vast)).toEqual([3, 2, 0]);
  venster.setState({ gevouwen: new Set(['bijlage2!formatie']) });
  expect(beeld().rijen.map(({ id }) => id)).not.toContain('instroom');
});

test('meerjarig shows one kolom over the jaren, and a place in each', () => {
  const { venster, beeld, plek } = open();
  venster.setState({ weergave: 'meerjarig', kolom: { bijlage2: 'fte' } });
  expect(beeld().kolommen.map(({ kop }) => kop)).toEqual(['Omschrijving', '2022', '2023', '2024', 'Toelichting']);
  expect(beeld().puntVan(plek('instroom', 'fte', 2024))).toEqual({ rij: 1, kolom: 3 });
});

test('typing changes the cell and what depends on it, as one undo', () => {
  const { acties, cel, plek } = open();
  expect(acties.typ({ plek: plek('instroom', 'fte'), tekst: '3' }).ok).toBe(true);
  expect(cel('instroom', 'loonkosten').tekst).toBe('217.661,70');
  acties.ongedaan();
  expect(cel('instroom', 'loonkosten').tekst).toBe('200.377,01');
});

test('in a scenario: what it changes and what follows from that are marked apart, and basis has no marks', () => {
  const { sessie, venster, cel } = open();
  const gedaan = sessie.doe(
    [
      { soort: 'scenario-toevoegen', titel: 'Meer' },
      {
        soort: 'wijziging-zetten',
        scenario: 'meer',
        wijziging: { adres: 'instroom.fte', actie: 'zet', waarde: 3, van: 2023 },
      },
    ],
    'Meer',
  );
  expect(gedaan.ok).toBe(true);
  expect(cel('instroom', 'loonkosten').merken).not.toContain('gevolg');
  venster.setState({ scenario: 'meer' });
  expect(cel('instroom', 'fte').merken).toEqual(['invoer', 'scenario']);
  expect(cel('instroom', 'loonkosten').merken).toEqual(['formule', 'gevolg', 'slot']);
  expect(cel('totaal_budget', 'loonkosten').merken).toContain('gevolg');
  expect(cel('matchen', 'loonkosten').merken).toEqual(['formule', 'slot']);
});

test('a refused text changes nothing and says what to do', () => {
  const { acties, sessie, plek } = open();
  const uitslag = acties.typ({ plek: plek('instroom', 'fte'), tekst: '1.5' });
  expect(uitslag).toMatchObject({ ok: false, fout: { melding: expect.stringContaining('komma') } });
  expect(sessie.kanOngedaan).toBeNull();
});

test('a list with one refused text is not done at all, and names the cell', () => {
  const { acties, sessie, venster, plek } = open();
  const uitslag = acties.typVele(
    [
      { plek: plek('instroom', 'fte'), tekst: '3' },
      { plek: plek('matchen', 'fte'), tekst: '1,234.56' },
    ],
    'Plakken',
  );
  expect(uitslag).toBeNull();
  expect(sessie.kanOngedaan).toBeNull();
  expect(venster.getState().melding?.tekst).toMatch(/Plakken is niet gedaan\. Matchen, FTE 2023: /);
});

test('protected formulas are skipped with a message; opened ones are not', () => {
  const { acties, sessie, venster, plek } = open();
  const invoer = [
    { plek: plek('instroom', 'fte'), tekst: '3' },
    { plek: plek('instroom', 'loonkosten'), tekst: '5' },
  ];
  expect(acties.typVele(invoer, 'Plakken')).toEqual({ gezet: 1, beschermd: 1 });
  expect(venster.getState().melding?.tekst).toContain('1 cel met een beschermde formule overgeslagen');
  acties.openFormule(plek('instroom', 'loonkosten'));
  expect(acties.typVele(invoer, 'Plakken')).toEqual({ gezet: 2, beschermd: 0 });
  expect(sessie.status(plek('instroom', 'loonkosten').adres, 'basis').soort).toBe('uitzondering');
});

test('a text in a computed cell can count in more than one way; in an input cell there is nothing to ask', () => {
  const { acties, plek } = open();
  expect(acties.keuzes(plek('instroom', 'loonkosten'), '=fte*2').length).toBeGreaterThan(1);
  expect(acties.keuzes(plek('instroom', 'fte'), '3')).toEqual([]);
});
