import { describe, expect, test } from 'vitest';
import { maakOnzekermodel } from '../../../shared/analyse/onzekerheden.ts';
import { ontleedCanoniek } from '../../../shared/formule/ontleed.ts';
import type { Begrotingsmodel, Invoerwaarde, Maatregel, Reeks, Wijziging } from '../../../shared/model/document.ts';
import { stappenVan } from '../../../shared/model/stappen.ts';
import { rekenDoelen } from '../../../shared/rekenen/compileer.ts';

const JAREN = [2025, 2026, 2027];
const uniform = (van: number, tot: number): Invoerwaarde => ({ verdeling: 'uniform', van, tot });
const lees = (tekst: string) => {
  const gelezen = ontleedCanoniek(tekst);
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return gelezen.waarde;
};
const reeks = (invoer: Record<string, Invoerwaarde>, formule: string | null = null): Reeks => ({
  formule,
  vanaf: null,
  invoer,
  uitzonderingen: {},
  doortrekken: true,
  verplicht: false,
  notities: {},
});
const wijziging = (actie: Wijziging['actie'], waarde: Invoerwaarde, extra: Partial<Wijziging> = {}): Wijziging => ({
  adres: 'b!x.k',
  actie,
  waarde,
  formule: null,
  van: 2025,
  tot: null,
  ...extra,
});

interface Opzet {
  x: Record<string, Invoerwaarde>;
  wijzigingen?: Wijziging[];
  ingroei?: Maatregel['ingroei'];
}

/** Regel x is invoer, y = 2x; scenario s has one maatregel. */
function opzet({ x, wijzigingen = [], ingroei = null }: Opzet): Begrotingsmodel {
  const regel = (id: string, r: Reeks) => ({
    id,
    naam: id,
    vorm: 'regel',
    groep: null,
    enkelIn: null,
    reeksen: { k: r },
  });
  const scenario = (naam: string, basis: string | null, maatregelen: object[]) => ({
    naam,
    titel: naam,
    basis,
    maatregelen,
    eigen: [],
  });
  return {
    jaren: { eerste: 2025, begin: 2025, laatste: 2027 },
    bladen: [
      {
        id: 'b',
        naam: 'B',
        kolommen: [{ id: 'k', naam: 'K', tarief: false }],
        regels: [regel('x', reeks(x)), regel('y', reeks({}, '2*b!x.k'))],
      },
    ],
    maatregelen: [{ id: 'm', naam: 'M', ingroei, wijzigingen }],
    scenarios: [scenario('basis', null, []), scenario('s', 'basis', [{ maatregel: 'm', aan: true }])],
    controles: [],
  } as unknown as Begrotingsmodel;
}

/** y per year in each lane, the only range at these values. */
function trek(document: Begrotingsmodel, waarden: number[], scenario = 's') {
  const model = maakOnzekermodel(document, stappenVan(document, scenario), lees);
  const bron = model.metTrekkingen(model.onzekerheden.map(() => Float64Array.from(waarden)));
  return {
    model,
    uit: rekenDoelen(
      bron,
      JAREN.map((_, jaar) => ({ reeks: 1, jaar })),
    ).map((rij) => [...rij]),
  };
}

describe('a range is drawn where it counts', () => {
  test('invoer that is carried on is one draw', () => {
    const { model, uit } = trek(opzet({ x: { 2025: 7, 2026: uniform(0, 10) } }), [3, 5]);
    expect(model.onzekerheden.map(({ sleutel }) => sleutel)).toEqual(['b!x.k@2026']);
    expect(uit).toEqual([
      [14, 14],
      [6, 10],
      [6, 10],
    ]);
  });
  test('two ranges are drawn apart', () => {
    const document = opzet({ x: { 2025: uniform(0, 1), 2027: uniform(0, 1) } });
    const model = maakOnzekermodel(document, [], lees);
    const bron = model.metTrekkingen([Float64Array.of(1, 2), Float64Array.of(3, 4)]);
    expect(
      rekenDoelen(
        bron,
        [0, 1, 2].map((jaar) => ({ reeks: 1, jaar })),
      ).map((rij) => [...rij]),
    ).toEqual([
      [2, 4],
      [2, 4],
      [6, 8],
    ]);
  });
  test('one that a maatregel replaces does not count, and takes no part', () => {
    const document = opzet({ x: { 2025: uniform(0, 10) }, wijzigingen: [wijziging('zet', 4)] });
    expect(trek(document, [3]).model.onzekerheden).toEqual([]);
    expect(trek(document, [3], 'basis').model.onzekerheden).toHaveLength(1);
  });
  test('a range in a maatregel: zet, plus and maal', () => {
    const y = (w: Wijziging) => trek(opzet({ x: { 2025: 10 }, wijzigingen: [w] }), [3, 5]).uit[2];
    expect(y(wijziging('zet', uniform(0, 9)))).toEqual([6, 10]);
    expect(y(wijziging('zet', uniform(0, 9), { tot: 2027 }))).toEqual([6, 10]);
    expect(y(wijziging('plus', uniform(0, 9)))).toEqual([26, 30]);
    expect(y(wijziging('maal', uniform(0, 9)))).toEqual([60, 100]);
  });
  test('with ingroei: 1/3, 2/3, 1 of what was drawn', () => {
    const document = opzet({
      x: { 2025: 30 },
      wijzigingen: [wijziging('plus', uniform(0, 9))],
      ingroei: { van: 2025, tot: 2027 },
    });
    expect(trek(document, [3, 6]).uit.map((rij) => rij.map((n) => n / 2 - 30))).toEqual([
      [expect.closeTo(1, 12), expect.closeTo(2, 12)],
      [expect.closeTo(2, 12), expect.closeTo(4, 12)],
      [3, 6],
    ]);
  });
  test('a range under a maatregel that acts on it', () => {
    expect(trek(opzet({ x: { 2025: uniform(0, 9) }, wijzigingen: [wijziging('plus', 100)] }), [3, 5]).uit[0]).toEqual([
      206, 210,
    ]);
  });
  test('a maatregel that no scenario has does not count', () => {
    const document = opzet({ x: { 2025: 1 }, wijzigingen: [wijziging('zet', uniform(0, 9))] });
    expect(trek(document, [3], 'basis').model.onzekerheden).toEqual([]);
  });
});
