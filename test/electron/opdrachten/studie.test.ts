/** The opdrachten of a study, on a real file: what they print, and how they refuse. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wereld } from '../../../electron/opdrachten/opdracht.ts';
import { voerUit } from '../../../electron/opdrachten/opdrachten.ts';
import { leesWaarde } from '../../../electron/opdrachten/studie.ts';
import { PDF_MAP, verzamel } from '../pdf/onderdelen.ts';
import { controleer } from '../pdf/structuur.ts';

const wereld: Wereld = {
  nu: () => new Date('2026-11-24T12:00:00Z'),
  wie: 'proef',
  async pdfOnderdelen() {
    await verzamel();
    return PDF_MAP;
  },
};
const BEWERKINGEN = [
  {
    soort: 'maatregel-toevoegen',
    naam: 'Overhead naar 25%',
    id: 'overhead',
    wijzigingen: [{ adres: 'overheadpercentage', actie: 'zet', waarde: 0.25, van: 2023 }],
  },
  {
    soort: 'maatregel-toevoegen',
    naam: 'Minder groeien',
    id: 'groeien',
    wijzigingen: [{ adres: 'groeien.fte', actie: 'maal', waarde: 0.8, van: 2023 }],
  },
  { soort: 'scenario-toevoegen', titel: 'Krimp', naam: 'krimp' },
  {
    soort: 'criteria-instellen',
    criteria: [
      { id: 'mensen', naam: 'Mensen', gewicht: 1, toelichting: '', meting: null },
      {
        id: 'geld',
        naam: 'Geld',
        gewicht: 3,
        toelichting: '',
        meting: { adres: 'totaal_budget', van: 2022, tot: 2023, bij1: null, bij10: null, hogerIsBeter: false },
      },
    ],
  },
  {
    soort: 'oordeel-zetten',
    criterium: 'mensen',
    scenario: 'basis',
    score: 8,
    toelichting: 'Niemand weg',
    bron: 'Nota',
  },
  { soort: 'oordeel-zetten', criterium: 'mensen', scenario: 'krimp', score: 4, toelichting: '', bron: '' },
  {
    soort: 'scenario-maatregelen',
    scenario: 'krimp',
    maatregelen: [{ maatregel: 'overhead' }, { maatregel: 'groeien' }],
  },
  { soort: 'invoer-zetten', adres: 'instroom.fte', jaar: 2023, waarde: { verdeling: 'uniform', van: 2, tot: 4 } },
];

let map = '';
let bestand = '';
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'studie-'));
  bestand = join(map, 'proef.begroting');
  await writeFile(join(map, 'b.json'), JSON.stringify(BEWERKINGEN));
  await voerUit(['nieuw', 'dvo-2023', bestand], wereld);
  const gedaan = await voerUit(['bewerk', bestand, join(map, 'b.json')], wereld);
  expect(gedaan.fout).toBe('');
});
afterAll(() => rm(map, { recursive: true }));

/** Runs an opdracht on the file. */
const sluitend = ([opdracht = '', ...rest]: string[]) => voerUit([opdracht, bestand, ...rest], wereld);
async function json<T>(...argumenten: string[]): Promise<T> {
  const { uit, fout, code } = await sluitend([...argumenten, '--json']);
  expect(fout).toBe('');
  expect(code).toBe(0);
  return JSON.parse(uit) as T;
}
const cijfers = async () =>
  (await json<{ scenarios: Record<string, Record<string, Record<string, number>>> }>('reken')).scenarios;

test('vergelijk: the differences only, as reken gives the figures', async () => {
  const { basis, krimp } = await cijfers();
  const verschillen = await json<{ adres: string; jaar: number; a: number; b: number; verschil: number }[]>(
    'vergelijk',
    'basis',
    'krimp',
  );
  for (const [adres, jaren] of Object.entries(basis!))
    for (const [jaar, a] of Object.entries(jaren)) {
      const b = krimp![adres]![jaar]!;
      const gevonden = verschillen.find((v) => v.adres === adres && v.jaar === Number(jaar));
      if (a === b) expect(gevonden).toBeUndefined();
      else expect(gevonden).toEqual({ adres, jaar: Number(jaar), a, b, verschil: b - a });
    }
});

test('verklaar: bijdragen that add up', async () => {
  const { basis, krimp } = await cijfers();
  const uit = await json<{ verschil: number; bijdragen: { naam: string; bedrag: number }[]; samenloop: number }>(
    'verklaar',
    'basis',
    'krimp',
    '--doel',
    'totaal_budget@2024',
  );
  expect(uit.verschil).toBe(krimp!.totaal_budget!['2024']! - basis!.totaal_budget!['2024']!);
  expect(uit.bijdragen.map(({ naam }) => naam)).toEqual(['Overhead naar 25%', 'Minder groeien']);
  expect(uit.bijdragen.reduce((som, { bedrag }) => som + bedrag, 0)).toBeCloseTo(uit.verschil, 6);
  const { uit: tekst } = await sluitend([
    'verklaar',
    'basis',
    'krimp',
    '--doel',
    'totaal_budget@2024',
    '--per',
    'regel',
  ]);
  expect(tekst).toMatch(/Van Basis naar Krimp daalt/);
});

test('gevoeligheid had no opdracht: what weighs most comes first, as the figures then are', async () => {
  const vraag = ['gevoeligheid', '--doel', 'totaal_budget@2023', '--uitslag', '20%'];
  const { balken, nu } = await json<{
    nu: number;
    balken: { adres: string | null; bijLaag: number; bijHoog: number }[];
  }>(...vraag);
  const { basis } = await cijfers();
  expect(nu).toBe(basis!.totaal_budget!['2023']);
  const spreiding = balken.map(({ bijLaag, bijHoog }) => Math.abs(bijHoog - bijLaag));
  expect(spreiding).toEqual([...spreiding].sort((a, b) => b - a));
  const overhead = balken.find(({ adres }) => adres === 'overheadpercentage')!;
  // 31,25% a fifth lower and higher, over the loonkosten of the basiscontract
  const fifth = 0.2 * 0.3125 * basis!['totaal_basis.loonkosten']!['2023']!;
  expect(overhead.bijHoog - nu).toBeCloseTo(fifth, 4);
  expect(nu - overhead.bijLaag).toBeCloseTo(fifth, 4);
  const { uit: tekst } = await sluitend(vraag);
  expect(tekst).toMatch(/^Invoer +Laag +Uitkomst bij laag/);
  expect(tekst).toMatch(/weegt het zwaarst op .* in 2023/);
  expect(await sluitend(['gevoeligheid', '--doel', 'totaal_budget@2023', '--uitslag', '10'])).toMatchObject({
    code: 2,
  });
  expect((await sluitend(['gevoeligheid'])).fout).toContain('Noem met --doel');
});

describe('zoek', () => {
  const vraag = (waarde: string, ...rest: string[]) => [
    'zoek',
    '--doel',
    'totaal_budget@2023',
    '--waarde',
    waarde,
    '--invoer',
    'overheadpercentage',
    ...rest,
  ];

  test('finds what zet then proves', async () => {
    const uit = await json<{ gevonden: boolean; waarde: number }>(...vraag('5000000'));
    expect(uit.gevonden).toBe(true);
    const kopie = join(map, 'kopie.begroting');
    await voerUit(['nieuw', 'dvo-2023', kopie], wereld);
    await voerUit(['zet', kopie, 'overheadpercentage@2023', `${String(uit.waarde * 100).replace('.', ',')}%`], wereld);
    await voerUit(['zet', kopie, 'instroom.fte@2023', '3'], wereld);
    const na = JSON.parse((await voerUit(['reken', kopie, '--json'], wereld)).uit);
    expect(na.scenarios.basis.totaal_budget['2023']).toBeCloseTo(5_000_000, 2);
  });
  test('says honestly that there is none, and how near one gets', async () => {
    const uit = await json<{ gevonden: boolean; reden: string; beste: number }>(
      ...vraag('5000000', '--van', '0,5', '--tot', '0.9'),
    );
    expect(uit).toMatchObject({ gevonden: false, beste: 0.5 });
    expect(uit.reden).toMatch(/ligt daarbuiten/);
  });
  test('in words: euro and percentage', async () => {
    expect((await sluitend(vraag('5.000.000,00'))).uit).toMatch(
      /overheadpercentage van 31,25% naar \d+,\d\d%: dan is totaal_budget@2023 € 5\.000\.000,00/,
    );
  });
  test('several inputs, each by itself', async () => {
    const uit = await json<{ invoer: string }[]>(
      'zoek',
      '--doel',
      'totaal_budget@2023',
      '--waarde',
      '5000000',
      '--invoer',
      'overheadpercentage; groeien.fte',
    );
    expect(uit.map(({ invoer }) => invoer)).toEqual(['overheadpercentage', 'groeien.fte']);
  });
});

test('simuleer: the same seed, the same figures', async () => {
  const vraag = ['simuleer', '--doel', 'totaal_budget@2023', '--n', '200', '--zaad', '3'];
  const uit = await json<Record<string, number>>(...vraag);
  expect(Object.keys(uit)).toEqual(['p10', 'p50', 'p90', 'gemiddelde']);
  expect(uit.p10).toBeLessThan(uit.p50!);
  expect(await json(...vraag)).toEqual(uit);
  expect((await sluitend(vraag)).uit).toMatch(/Met 80% kans/);
});

test.each([
  [['vergelijk', 'basis', 'weg'], 1, "Scenario 'weg' bestaat niet"],
  [['verklaar', 'basis', 'krimp'], 2, 'Noem met --doel'],
  [['verklaar', 'basis', 'krimp', '--doel', 'totaal_budget'], 1, 'Zet het jaar achter het doel'],
  [['verklaar', 'basis', 'krimp', '--doel', 'totaal_budget@2023', '--per', 'dag'], 2, '--per dag kan niet'],
  [['zoek', '--doel', 'totaal_budget@2023', '--waarde', 'veel', '--invoer', 'overheadpercentage'], 1, '--waarde'],
  [['zoek', '--doel', 'totaal_budget@2023', '--waarde', '1', '--invoer', 'totaal_basis.fte'], 1, 'geen invoer'],
  [
    [
      'zoek',
      '--doel',
      'totaal_budget@2023',
      '--waarde',
      '1',
      '--invoer',
      'overheadpercentage',
      '--van',
      '1',
      '--tot',
      '0',
    ],
    1,
    'ondergrens',
  ],
  [
    ['zoek', '--doel', 'totaal_budget@2023', '--waarde', '1', '--invoer', 'overheadpercentage', '--van', '1'],
    2,
    '--van en --tot',
  ],
  [['simuleer', '--doel', 'totaal_budget@2023', '--n', '1'], 1, 'trekkingen'],
])('%j is refused with code %i', async (argumenten, code, melding) => {
  const uit = await sluitend(argumenten);
  expect(uit.code).toBe(code);
  expect(uit.fout).toContain(melding);
});

test('numbers as programs write them and as people do', () => {
  const lees = (tekst: string) => {
    const uit = leesWaarde(tekst, 'waarde');
    return uit.ok ? uit.waarde : uit.fout;
  };
  expect(['0.25', '-5', '2500000.5', '1e6', '1.000', '2.500.000,50', '7,5%', '€ 1.250'].map(lees)).toEqual([
    0.25, -5, 2500000.5, 1e6, 1000, 2500000.5, 0.075, 1250,
  ]);
});

describe('zoek --gelijk-aan: where two scenarios are the same', () => {
  const gelijkAan = ['zoek', '--doel', 'totaal_budget@2023', '--gelijk-aan', 'krimp', '--invoer'];

  test('both have that outcome at the value found', async () => {
    const uit = await json<{ gevonden: boolean; waarde: number; uitkomst: number }>(...gelijkAan, 'groeien.fte');
    expect(uit.gevonden).toBe(true);
    const kopie = join(map, 'gelijk.begroting');
    await writeFile(kopie, await readFile(bestand));
    const waarde = String(uit.waarde).replace('.', ',');
    await voerUit(['zet', kopie, 'groeien.fte@2023', waarde], wereld);
    const na = JSON.parse((await voerUit(['reken', kopie, '--json'], wereld)).uit).scenarios;
    expect(na.basis.totaal_budget['2023']).toBeCloseTo(uit.uitkomst, 2);
    expect(na.krimp.totaal_budget['2023']).toBeCloseTo(uit.uitkomst, 2);
  });

  test('an input that the difference does not hang on is told as such', async () => {
    const uit = await json<{ gevonden: boolean; reden: string }>(...gelijkAan, 'clientkosten_basis');
    expect(uit.gevonden).toBe(false);
    expect(uit.reden).toMatch(/hangt niet van .* af/);
  });
});

test('beoordeel: scores, what was measured and the weighed outcome; an opening year does not count', async () => {
  const [basis, krimp] =
    await json<{ scores: { score: number; gemeten: number | null }[]; totaal: number }[]>('beoordeel');
  const { basis: cijfersVanBasis } = await cijfers();
  expect(basis?.scores[1]?.gemeten).toBe(cijfersVanBasis?.totaal_budget?.['2023']);
  expect([basis?.scores.map(({ score }) => score), krimp?.scores.map(({ score }) => score)]).toEqual([
    [8, 1],
    [4, 10],
  ]);
  expect([basis?.totaal, krimp?.totaal]).toEqual([(8 + 3) / 4, (4 + 30) / 4]);
  const { uit } = await sluitend(['beoordeel']);
  expect(uit).toContain('Krimp staat bovenaan.');
  expect(uit).toContain('Niemand weg');
});

describe('on paper, as the window prints it', { timeout: 240_000 }, () => {
  test.each([
    ['verklaar', ['basis', 'krimp', '--doel', 'totaal_budget@2023'], true],
    ['beoordeel', [], false],
    ['gevoeligheid', ['--doel', 'totaal_budget@2023'], true],
    [
      'zoek',
      ['--doel', 'totaal_budget@2023', '--gelijk-aan', 'krimp', '--invoer', 'groeien.fte;clientkosten_basis'],
      false,
    ],
  ] as const)('%s: tagged, with its chart where it has one', async (opdracht, argumenten, metPrent) => {
    const pdf = join(map, `${opdracht}.pdf`);
    const uit = await sluitend([opdracht, ...argumenten, '--pdf', pdf]);
    expect(uit).toEqual({ code: 0, uit: `'${pdf}' is gemaakt.\n`, fout: '' });
    const inhoud = new Uint8Array(await readFile(pdf));
    expect(await controleer(inhoud)).toEqual([]);
    expect(Buffer.from(inhoud).includes('/Figure')).toBe(metPrent);
  });

  test('a doel for vergelijk without a PDF is wrong usage', async () => {
    expect(await sluitend(['vergelijk', 'basis', 'krimp', '--doel', 'x'])).toMatchObject({ code: 2, uit: '' });
  });
});
