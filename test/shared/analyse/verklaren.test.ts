import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exacteSom } from '../../../shared/analyse/som.ts';
import { type Indeling, maakSpel } from '../../../shared/analyse/spelers.ts';
import { type Brug, maakBrug, type Uitrekenaar } from '../../../shared/analyse/verklaren.ts';
import { zinVanBijdrage, zinVanBrug } from '../../../shared/analyse/zinnen.ts';
import type { Begrotingsmodel, Maatregel, Wijziging } from '../../../shared/model/document.ts';

type Actie = readonly ['zet' | 'plus' | 'maal', number, adres?: string];

/** Three reeksen that start at 100; the goal is their product over 10.000: 100. */
const ADRESSEN = ['u!index', 'b!huur', 'b!energie'];
const uitrekenaar: Uitrekenaar = (document, banen) =>
  Float64Array.from(banen, (stappen) => {
    const cellen = new Map(ADRESSEN.map((adres) => [adres, 100]));
    for (const stap of stappen) {
      const maatregel = document.maatregelen.find((m) => stap.soort === 'maatregel' && m.id === stap.maatregel)!;
      for (const { adres, actie, waarde } of maatregel.wijzigingen) {
        const [oud, n] = [cellen.get(adres)!, waarde as number];
        cellen.set(adres, actie === 'zet' ? n : actie === 'plus' ? oud + n : oud * n);
      }
    }
    return [...cellen.values()].reduce((p, x) => p * x, 1) / 10_000;
  });

const wijziging = ([actie, waarde, adres = 'b!huur']: Actie): Wijziging => ({
  adres,
  actie,
  waarde,
  formule: null,
  van: 2025,
  tot: null,
});

interface Opzet {
  maatregelen: Record<string, Actie[]>;
  a: string[];
  b: string[];
  eigenA?: Actie[];
  eigenB?: Actie[];
  /** B builds on A. */
  opA?: boolean;
}

function document({ maatregelen, a, b, eigenA = [], eigenB = [], opA = false }: Opzet): Begrotingsmodel {
  const scenario = (naam: string, basis: string | null, lijst: string[], eigen: Actie[]) => ({
    naam,
    titel: naam.toUpperCase(),
    toelichting: '',
    basis,
    maatregelen: lijst.map((maatregel) => ({ maatregel, aan: true })),
    eigen: eigen.map(wijziging),
  });
  const regel = (id: string, naam: string, uitgangspunt: boolean) => ({ id, naam, uitgangspunt });
  return {
    bladen: [
      { id: 'u', naam: 'Uitgangspunten', regels: [regel('index', 'Index', true)] },
      { id: 'b', naam: 'Begroting', regels: [regel('huur', 'Huur', false), regel('energie', 'Energie', false)] },
    ],
    maatregelen: Object.entries(maatregelen).map(
      ([id, acties]): Maatregel => ({
        id,
        naam: id,
        toelichting: '',
        bron: '',
        ingroei: null,
        circulaire: null,
        begrotingswijziging: null,
        wijzigingen: acties.map(wijziging),
      }),
    ),
    scenarios: [
      scenario('basis', null, [], []),
      scenario('a', 'basis', a, eigenA),
      scenario('b', opA ? 'a' : 'basis', b, eigenB),
    ],
  } as unknown as Begrotingsmodel;
}

function brug(opzet: Opzet, indeling: Indeling = 'maatregel', groepen?: Map<string, string>): Brug {
  const uit = maakBrug(maakSpel(document(opzet), 'a', 'b', indeling, groepen), uitrekenaar);
  if (!uit.ok) throw new Error(uit.fout.melding);
  return uit.waarde;
}

const bedragen = ({ bijdragen }: Brug) => Object.fromEntries(bijdragen.map(({ naam, bedrag }) => [naam, bedrag]));

describe('players', () => {
  test('added ones, removed ones and eigen wijzigingen of both count; what both have does not', () => {
    const uit = brug({
      maatregelen: { samen: [['plus', 10]], weg: [['plus', 5]], erbij: [['plus', -20]] },
      a: ['samen', 'weg'],
      b: ['samen', 'erbij'],
      eigenA: [['plus', 1]],
      eigenB: [['plus', 2]],
    });
    expect(uit).toMatchObject({ a: 116, b: 92, verschil: -24, samenloop: 0 });
    expect(bedragen(uit)).toEqual({
      weg: -5,
      'Eigen wijzigingen van A': -1,
      erbij: -20,
      'Eigen wijzigingen van B': 2,
    });
  });

  test('a scenario that builds on the other differs by what it adds', () => {
    const uit = brug({
      maatregelen: { x: [['plus', 10]], y: [['maal', 2]] },
      a: ['x'],
      b: ['y'],
      eigenA: [['plus', 1]],
      opA: true,
    });
    expect(bedragen(uit)).toEqual({ y: 111 });
  });

  test('two multiplicative maatregelen share their samenloop', () => {
    const uit = brug({ maatregelen: { x: [['maal', 1.1]], y: [['maal', 1.2]] }, a: [], b: ['x', 'y'] });
    expect(uit.samenloop).toBeCloseTo(100 * 0.1 * 0.2, 9);
    expect(uit.bijdragen.map(({ bedrag }) => bedrag)).toEqual([expect.closeTo(11, 9), expect.closeTo(21, 9)]);
    expect(uit.bijdragen.map(({ alleen }) => alleen)).toEqual([expect.closeTo(10, 9), expect.closeTo(20, 9)]);
  });

  test('order of action stays the visible order: plus 10 then x 2 is 220, also when A only has one of them', () => {
    expect(brug({ maatregelen: { x: [['plus', 10]], y: [['maal', 2]] }, a: ['y'], b: ['x', 'y'] })).toMatchObject({
      a: 200,
      b: 220,
    });
    expect(brug({ maatregelen: { x: [['plus', 10]], y: [['maal', 2]] }, a: ['x'], b: ['x', 'y'] })).toMatchObject({
      a: 110,
      b: 220,
    });
  });

  test('the same maatregelen in another order: the order itself is the difference', () => {
    const uit = brug({ maatregelen: { x: [['plus', 10]], y: [['maal', 2]] }, a: ['x', 'y'], b: ['y', 'x'] });
    expect(uit).toMatchObject({ a: 220, b: 210 });
    expect(bedragen(uit)).toEqual({ 'Volgorde van de maatregelen': -10 });
  });

  test('no difference: no bars', () => {
    expect(brug({ maatregelen: { x: [['plus', 10]] }, a: ['x'], b: ['x'] })).toMatchObject({
      verschil: 0,
      bijdragen: [],
      samenloop: 0,
    });
  });

  const gemengd: Opzet = {
    maatregelen: {
      x: [
        ['plus', 10, 'u!index'],
        ['plus', 5, 'b!huur'],
      ],
      y: [
        ['maal', 1.2, 'u!index'],
        ['zet', 90, 'b!energie'],
      ],
    },
    a: [],
    b: ['x', 'y'],
  };
  test('by uitgangspunt: what changes another regel is one player', () => {
    const uit = brug(gemengd, 'uitgangspunt');
    expect(uit.bijdragen.map(({ naam }) => naam)).toEqual(['Index', 'Overige wijzigingen']);
    expect(uit.b).toBeCloseTo((110 * 1.2 * 105 * 90) / 10_000, 9);
  });
  test('by regel', () => {
    const uit = brug(gemengd, 'regel');
    expect(uit.bijdragen.map(({ naam }) => naam)).toEqual(['Index', 'Huur', 'Energie']);
    expect(exacteSom(uit.bijdragen.map(({ bedrag }) => bedrag))).toBe(uit.verschil);
  });
  test('groups of the user play as one', () => {
    const uit = brug(
      gemengd,
      'regel',
      new Map([
        ['b!huur', 'Huisvesting'],
        ['b!energie', 'Huisvesting'],
      ]),
    );
    expect(uit.bijdragen.map(({ naam }) => naam)).toEqual(['Index', 'Huisvesting']);
  });

  test('more than twelve: told, with what there is to group', () => {
    const maatregelen = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`m${i}`, [['plus', i] as const]]));
    const uit = maakBrug(
      maakSpel(document({ maatregelen, a: [], b: Object.keys(maatregelen) }), 'a', 'b', 'maatregel'),
      uitrekenaar,
    );
    expect(uit.ok || uit.fout).toMatchObject({
      soort: 'te veel spelers',
      melding: expect.stringContaining('13 onderdelen'),
    });
  });

  test('an error in one of the combinations is told with who takes part in it', () => {
    const metFout: Uitrekenaar = (_, banen) =>
      Float64Array.from(banen, (stappen) => (stappen.length === 1 ? Number.NaN : 5));
    const uit = maakBrug(
      maakSpel(
        document({ maatregelen: { x: [['plus', 1]], y: [['plus', 2]] }, a: [], b: ['x', 'y'] }),
        'a',
        'b',
        'maatregel',
      ),
      metFout,
    );
    expect(uit.ok || uit.fout.melding).toMatch(/als alleen 'x' meedoet.*groep/);
  });

  test('always: A is no player, B is all, and the bars close', () => {
    const acties = fc.array(
      fc.tuple(
        fc.constantFrom('zet' as const, 'plus' as const, 'maal' as const),
        fc.integer({ min: -20, max: 20 }),
        fc.constantFrom(...ADRESSEN),
      ),
      { minLength: 1, maxLength: 3 },
    );
    const namen = ['p', 'q', 'r', 's'];
    const opzet = fc.record({
      maatregelen: fc.record({ p: acties, q: acties, r: acties, s: acties }),
      a: fc.shuffledSubarray(namen),
      b: fc.shuffledSubarray(namen),
      eigenA: acties,
      eigenB: acties,
      opA: fc.constant(false),
    });
    fc.assert(
      fc.property(opzet, fc.constantFrom<Indeling>('maatregel', 'regel', 'uitgangspunt'), (o, indeling) => {
        const uit = brug(o, indeling);
        const recht = (lijst: string[], eigen: Actie[]) =>
          brug({ maatregelen: { ...o.maatregelen, eigen }, a: [], b: [...lijst, 'eigen'] }).b;
        expect(uit.a).toBe(recht(o.a, o.eigenA));
        expect(uit.b).toBe(recht(o.b, o.eigenB));
        const bedragen = uit.bijdragen.map(({ bedrag }) => bedrag);
        const grootste = Math.max(Math.abs(uit.verschil), ...bedragen.map(Math.abs));
        expect(Math.abs(exacteSom(bedragen) - uit.verschil)).toBeLessThanOrEqual(grootste * Number.EPSILON);
      }),
    );
  });
});

describe('sentences', () => {
  const toon = (waarde: number) => `€ ${Math.round(waarde)}`;
  const namen = { a: 'basis', b: 'krimp', doel: 'de reserve in 2040' };
  const uit = brug({ maatregelen: { x: [['maal', 1.1]], y: [['maal', 1.2]] }, a: [], b: ['x', 'y'] });

  test('a bridge', () => {
    expect(zinVanBrug(uit, namen, toon)).toBe(
      'Van basis naar krimp stijgt de reserve in 2040 met € 32, van € 100 naar € 132. De grootste bijdrage komt van y: +€ 21. Daarin zit +€ 2 samenloop: wat de onderdelen samen anders doen dan de som van elk afzonderlijk.',
    );
  });
  test('a bar', () => {
    expect(zinVanBijdrage(uit.bijdragen[0]!, uit, toon)).toBe(
      'x draagt +€ 11 bij, 34% van het verschil. Alleen genomen zou het +€ 10 zijn.',
    );
  });
  test('nothing to bridge', () => {
    const niets = brug({ maatregelen: { x: [['plus', 10]] }, a: ['x'], b: ['x'] });
    expect(zinVanBrug(niets, namen, toon)).toBe('Van basis naar krimp verandert de reserve in 2040 niet: € 110.');
  });
  test('nothing on balance, but bars that go up and down', () => {
    const balans = brug({ maatregelen: { x: [['plus', 10]], y: [['plus', -10]] }, a: [], b: ['x', 'y'] });
    expect(zinVanBrug(balans, namen, toon)).toContain('blijft de reserve in 2040 € 100');
  });
});
