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
  geheugen.volg(venster);
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
  });
  expect(maakKijkgeheugen(opslag).stand(sessie, 'b.begroting')).toEqual({});
});

test('a blad, jaar or kolom that is gone is left out', () => {
  const { geheugen, sessie, venster, toon } = open();
  toon('a.begroting');
  venster.setState({ blad: 'weg', jaar: 1999, kolom: { bijlage2: 'weg', weg: 'fte' } });
  expect(geheugen.stand(sessie, 'a.begroting')).toEqual({ weergave: 'jaar', kolom: {}, inspecteurtab: 'herkomst' });
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
