/** A begroting opens again as it was left, as far as it still can. */
import { expect, test } from 'vitest';
import { maakKijkgeheugen } from '../../../renderer/staat/kijkgeheugen.ts';
import { geopendeStaat, maakVenster } from '../../../renderer/staat/venster.ts';
import { openVoorbeeld } from '../voorbeeld.ts';

function open() {
  const inhoud = new Map<string, string>();
  const opslag = {
    getItem: (naam: string) => inhoud.get(naam) ?? null,
    setItem: (naam: string, waarde: string) => void inhoud.set(naam, waarde),
    removeItem: (naam: string) => void inhoud.delete(naam),
  };
  const sessie = openVoorbeeld('dvo-2023');
  const venster = maakVenster();
  const geheugen = maakKijkgeheugen(opslag);
  geheugen.volg(venster, (doe) => doe());
  const toon = (naam: string) => venster.setState(geopendeStaat(sessie, { token: 't', naam }), true);
  return { inhoud, opslag, sessie, venster, geheugen, toon };
}

test('blad, jaar, view, kolom and tab come back; scenario and protection do not', () => {
  const { opslag, sessie, venster, toon } = open();
  toon('a.begroting');
  venster.setState({
    blad: 'uitgangspunten',
    jaar: 2024,
    weergave: 'meerjarig',
    kolom: { bijlage2: 'loonkosten' },
    inspecteurtab: 'notitie',
    scenario: 'krimp',
    beschermd: false,
  });
  expect(maakKijkgeheugen(opslag).stand(sessie, 'a.begroting')).toEqual({
    blad: 'uitgangspunten',
    jaar: 2024,
    weergave: 'meerjarig',
    kolom: { bijlage2: 'loonkosten' },
    inspecteurtab: 'toelichting',
    plek: null,
    hoek: null,
  });
  expect(maakKijkgeheugen(opslag).stand(sessie, 'b.begroting')).toEqual({});
});

test('a blad, jaar or kolom that is gone is left out', () => {
  const { geheugen, sessie, venster, toon } = open();
  toon('a.begroting');
  venster.setState({ blad: 'weg', jaar: 1999, kolom: { bijlage2: 'weg', weg: 'fte' } });
  expect(geheugen.stand(sessie, 'a.begroting')).toEqual({
    weergave: 'jaar',
    kolom: {},
    inspecteurtab: 'herkomst',
    plek: null,
    hoek: null,
  });
});

test('a begroting that was never saved is not remembered, and damaged memory is no memory', () => {
  const { inhoud, geheugen, sessie, venster, toon } = open();
  venster.setState(geopendeStaat(sessie, null), true);
  venster.setState({ blad: 'uitgangspunten' });
  expect(inhoud.size).toBe(0);
  toon('a.begroting');
  for (const naam of inhoud.keys()) inhoud.set(naam, '{"a":');
  expect(geheugen.stand(sessie, 'a.begroting')).toEqual({});
  venster.setState({ blad: 'uitgangspunten' });
  expect(geheugen.stand(sessie, 'a.begroting').blad).toBe('uitgangspunten');
});

test('only the last thirty are kept', () => {
  const { geheugen, sessie, toon } = open();
  for (let i = 0; i < 31; i++) toon(`${i}.begroting`);
  expect(geheugen.stand(sessie, '0.begroting')).toEqual({});
  expect(geheugen.stand(sessie, '1.begroting').blad).toBe('bijlage2');
  expect(geheugen.stand(sessie, '30.begroting').blad).toBe('bijlage2');
});

test('the cell and how far it was scrolled come back, as long as their regels are there', () => {
  const { geheugen, sessie, venster, toon } = open();
  const plek = { soort: 'cijfer', adres: { blad: 'bijlage2', regel: 'groeien', kolom: 'fte', jaar: 2024 } } as const;
  const hoek = { regel: 'instroom', kolom: 'k_fte' };
  toon('a.begroting');
  venster.setState({ plek, hoek });
  expect(geheugen.stand(sessie, 'a.begroting')).toMatchObject({ plek, hoek });
  venster.setState({ plek: { soort: 'naam', blad: 'bijlage2', regel: 'weg' }, hoek: { ...hoek, regel: 'weg' } });
  expect(geheugen.stand(sessie, 'a.begroting')).toMatchObject({ plek: null, hoek: null });
});

test('who moves fast is written down once, and opening another file loses nothing of the one before', () => {
  const { inhoud, sessie, venster, opslag } = open();
  inhoud.clear();
  const geheugen = maakKijkgeheugen(opslag);
  const later: (() => void)[] = [];
  const nieuw = maakVenster();
  geheugen.volg(nieuw, (doe) => void later.push(doe));
  nieuw.setState(geopendeStaat(sessie, { token: 't', naam: 'a.begroting' }), true);
  nieuw.setState({ blad: 'uitgangspunten' });
  nieuw.setState({ jaar: 2024 });
  expect([later.length, inhoud.size]).toEqual([1, 0]);
  nieuw.setState(geopendeStaat(openVoorbeeld('dvo-2023'), { token: 'u', naam: 'b.begroting' }), true);
  expect(geheugen.stand(sessie, 'a.begroting')).toMatchObject({ blad: 'uitgangspunten', jaar: 2024 });
  for (const doe of later) doe();
  expect(geheugen.stand(sessie, 'b.begroting').blad).toBe('bijlage2');
  expect(venster.getState().sessie).toBeNull();
});
