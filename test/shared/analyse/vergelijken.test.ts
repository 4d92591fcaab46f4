import { describe, expect, test } from 'vitest';
import {
  bijdrageNodig,
  groepsposten,
  kerncijfers,
  saldoVan,
  type Vergelijkbron,
  vensterIn,
  vergelijkregels,
  verschillenMet,
  verschillenTussen,
} from '../../../shared/analyse/vergelijken.ts';
import type { Blad, Kolom, Regel } from '../../../shared/model/document.ts';
import type { Cel } from '../../../shared/rekenen/bron.ts';
import type { Rekenmodel } from '../../../shared/rekenen/rekenmodel.ts';

/** scenario -> regel -> value per year of 2024-2026; undefined = empty, NaN = error. */
type Cijfers = Record<string, Record<string, (number | undefined)[]>>;

const JAREN = { eerste: 2024, begin: 2025, laatste: 2026 };
const kolom = { id: 'bedrag', naam: 'Bedrag', notatie: 'bedrag', tarief: false } as Kolom;
const regel = (id: string, eigen: Partial<Regel> = {}): Regel =>
  ({
    id,
    naam: id,
    vorm: 'regel',
    soort: 'last',
    van: null,
    naar: null,
    taakveld: null,
    enkelIn: null,
    notatie: null,
    ...eigen,
  }) as Regel;

function bron(
  cijfers: Cijfers,
  regels: Regel[] = Object.keys(Object.values(cijfers)[0]!).map((id) => regel(id)),
): Vergelijkbron {
  const scenarios = Object.keys(cijfers);
  const lees = (r: number, jaar: number, baan: number) => cijfers[scenarios[baan]!]![regels[r]!.id]?.[jaar];
  const rekenmodel = {
    lees: (cel: Cel, baan: number) => lees(cel.reeks, cel.jaar, baan) ?? 0,
    leesBanen: (cel: Cel, uit: Float64Array) => uit.set(scenarios.map((_, b) => lees(cel.reeks, cel.jaar, b) ?? 0)),
    isLeeg: (cel: Cel, baan: number) => lees(cel.reeks, cel.jaar, baan) === undefined,
    fout: () => ({ code: '#DEEL/0!' }),
  } as unknown as Rekenmodel;
  return {
    document: {
      jaren: JAREN,
      scenarios: scenarios.map((naam) => ({ naam })),
      bladen: [{ id: 'b', naam: 'Begroting', kolommen: [kolom], regels } as unknown as Blad],
      partijen: [
        { id: 'dev', naam: 'Deventer' },
        { id: 'bedrijf', naam: 'KonnecteD' },
      ],
    } as unknown as Vergelijkbron['document'],
    rekenmodel,
    baan: (scenario) => scenarios.indexOf(scenario),
    cel: ({ regel: id, jaar }) => ({ reeks: regels.findIndex((r) => r.id === id), jaar: jaar - JAREN.eerste }),
    toonAdres: ({ regel: id, kolom: k }) => `${id}.${k}`,
  };
}

describe('verschillen', () => {
  test('only what differs, b - a, in the order of the document', () => {
    const model = bron({ a: { x: [1, 2, 3], y: [5, 5, 5] }, b: { x: [1, 2, 7], y: [5, 4, 5] } });
    expect(verschillenTussen(model, 'a', 'b')).toEqual([
      { adres: 'x.bedrag', jaar: 2026, a: 3, b: 7, verschil: 4 },
      { adres: 'y.bedrag', jaar: 2025, a: 5, b: 4, verschil: -1 },
    ]);
    expect(verschillenTussen(model, 'a', 'a')).toEqual([]);
  });
  test('empty is not 0, but counts as 0 in the difference', () => {
    const model = bron({ a: { x: [undefined, 0, undefined] }, b: { x: [0, 0, 5] } });
    expect(verschillenTussen(model, 'a', 'b')).toEqual([
      { adres: 'x.bedrag', jaar: 2024, a: null, b: 0, verschil: 0 },
      { adres: 'x.bedrag', jaar: 2026, a: null, b: 5, verschil: 5 },
    ]);
  });
  test('an error has no difference; the same error on both sides is none', () => {
    const model = bron({ a: { x: [Number.NaN, Number.NaN, 1] }, b: { x: [Number.NaN, 3, 1] } });
    expect(verschillenTussen(model, 'a', 'b')).toEqual([
      { adres: 'x.bedrag', jaar: 2025, a: { fout: '#DEEL/0!' }, b: 3, verschil: null },
    ]);
  });
  test('many scenarios at once: per regel and year a number per scenario', () => {
    const model = bron({ a: { x: [1, 2, 3] }, b: { x: [2, 2, 2] }, c: { x: [0, 0, Number.NaN] } });
    expect([...verschillenMet(model, vergelijkregels(model), 'a', ['b', 'c'])]).toEqual([1, -1, 0, -2, -1, Number.NaN]);
  });
});

describe('bijdrageNodig', () => {
  const jaren = [2025, 2026, 2027, 2028, 2029];
  test('is what keeps the stand at 0 or more, put in once and kept', () => {
    expect(bijdrageNodig(jaren, [5, -10, 20, -30, -5], 2025)).toEqual([0, 10, 10, 30, 30]);
    expect(bijdrageNodig(jaren, [-100, 1, 2, 3, 4], 2026)).toEqual([0, 0, 0, 0, 0]);
  });
  test('an error has no answer from that year on', () => {
    expect(bijdrageNodig(jaren, [5, Number.NaN, 20, 1, 1], 2025).slice(1)).toEqual([NaN, NaN, NaN, NaN]);
  });
});

test('the window is the part of 2025-2029 that the document budgets', () => {
  expect(vensterIn({ begin: 2026, laatste: 2040 })).toEqual({ van: 2026, tot: 2029 });
  expect(vensterIn({ begin: 2023, laatste: 2024 })).toBeNull();
});

describe('kerncijfers', () => {
  const jaren = [2024, 2025, 2026, 2027];
  test('the window, what adds up from the first budget year, and the year a stand is empty', () => {
    expect(kerncijfers(jaren, [100, 10, -4, 2], 2025, { van: 2025, tot: 2026 })).toEqual({
      somVenster: 6,
      cumulatief: [0, 10, 6, 8],
      jaarLeeg: 2026,
    });
  });
  test('exactly 0 is empty; an opening year is not asked', () => {
    expect(kerncijfers(jaren, [0, 5, 5, 0], 2025).jaarLeeg).toBe(2027);
    expect(kerncijfers(jaren, [0, 5, 5, 1], 2025).jaarLeeg).toBeNull();
  });
  test('an error makes the sums an error, not a year of emptiness', () => {
    const uit = kerncijfers(jaren, [1, 1, Number.NaN, 1], 2025);
    expect(uit.somVenster).toBeNaN();
    expect(uit.cumulatief).toEqual([0, 1, Number.NaN, Number.NaN]);
    expect(uit.jaarLeeg).toBeNull();
  });
});

describe('groups', () => {
  const regels = [
    regel('subsidie', { soort: 'baat', van: 'dev', naar: 'bedrijf', taakveld: '6.4' }),
    regel('lonen', { soort: 'last', van: 'bedrijf', taakveld: '6.4' }),
    regel('overhead', { soort: 'last', van: 'bedrijf', taakveld: '0.4' }),
    regel('totaal', { vorm: 'totaal', soort: 'last', van: 'bedrijf', taakveld: '6.4' }),
    regel('fte', { soort: 'last', van: 'bedrijf', taakveld: '6.4', notatie: 'getal2' }),
  ];
  const model = bron(
    {
      a: {
        subsidie: [100, 100, 100],
        lonen: [70, 80, 90],
        overhead: [20, 20, 20],
        totaal: [90, 100, 110],
        fte: [1, 1, 1],
      },
    },
    regels,
  );
  const saldi = (per: 'blad' | 'taakveld' | 'partij') => {
    const posten = groepsposten(model, vergelijkregels(model), per);
    const groepen = [...new Set(posten.map(({ groep }) => groep))];
    return Object.fromEntries(
      groepen.map((groep) => [
        groep,
        saldoVan(
          model,
          posten.filter((post) => post.groep === groep),
          'a',
        ),
      ]),
    );
  };
  test('per taakveld baten - lasten, without totals and without fte', () => {
    expect(saldi('taakveld')).toEqual({ '6.4': [30, 20, 10], '0.4': [-20, -20, -20] });
  });
  test('per blad', () => {
    expect(saldi('blad')).toEqual({ Begroting: [10, 0, -10] });
  });
  test('per party what it gets minus what it pays: the same euro is a last of one and a baat of the other', () => {
    expect(saldi('partij')).toEqual({ KonnecteD: [10, 0, -10], Deventer: [-100, -100, -100] });
  });
});
