/**
 * 10,000 random Bijlage 2 budgets, computed as lanes and printed, against exact decimal arithmetic that shares no code with either:
 * every printed amount of two years equals to the cent.
 */
import { expect, test } from 'vitest';
import { drukGetal } from '../../../shared/kern/getal.ts';
import type { Cel } from '../../../shared/rekenen/bron.ts';
import { dvo2023 } from '../../../shared/sjablonen/dvo-2023.ts';
import { open } from '../model/vocabulaire.ts';

const AANTAL = 10_000;

/** n / 10^decimalen, exactly. */
interface Decimaal {
  readonly n: bigint;
  readonly decimalen: number;
}

const decimaal = (tekst: string): Decimaal => {
  const [geheel = '0', deel = ''] = tekst.split('.');
  return { n: BigInt(geheel + deel), decimalen: deel.length };
};
const maal = (a: Decimaal, b: Decimaal): Decimaal => ({ n: a.n * b.n, decimalen: a.decimalen + b.decimalen });
const opDecimalen = ({ n, decimalen }: Decimaal, aantal: number) => n * 10n ** BigInt(aantal - decimalen);
const plus = (...delen: Decimaal[]): Decimaal => {
  const decimalen = Math.max(...delen.map((deel) => deel.decimalen));
  return { n: delen.reduce((som, deel) => som + opDecimalen(deel, decimalen), 0n), decimalen };
};
const EEN = decimaal('1');

/** Half a cent goes up; nothing here is negative. */
function druk(x: Decimaal): string {
  const ruim = opDecimalen(x, Math.max(3, x.decimalen));
  const deler = 10n ** BigInt(Math.max(3, x.decimalen) - 2);
  const centen = ((ruim + deler / 2n) / deler).toString().padStart(3, '0');
  return `${centen.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.')},${centen.slice(-2)}`;
}

type Invoer = Readonly<Record<string, string>>;
const FORMATIE = ['instroom', 'matchen', 'groeien', 'ondersteuning_overhead'];
const PROJECTEN = ['statushouders', 'esf', 'zittend_bestand'];

/** mulberry32 */
function toeval(zaad: number): () => number {
  let toestand = zaad;
  return () => {
    toestand = (toestand + 0x6d2b79f5) | 0;
    let t = Math.imul(toestand ^ (toestand >>> 15), 1 | toestand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function maakInvoer(dobbel: () => number): Invoer {
  const getal = (grootste: number, decimalen: number) => (dobbel() * grootste).toFixed(decimalen);
  const fte = () => getal(60, [0, 1, 2, 2, 3, 8][Math.floor(dobbel() * 6)] ?? 2);
  const euro = (grootste: number) => getal(grootste, dobbel() < 0.5 ? 0 : 2);
  return Object.fromEntries([
    ['loonkosten_per_fte@2022', euro(120_000)],
    ['clientkosten_basis@2022', euro(2_000_000)],
    ['index_loonkosten@2023', getal(0.1, 3)],
    ['index_loonkosten@2024', getal(0.1, 4)],
    ['index_clientkosten@2023', getal(0.1, 3)],
    ['index_clientkosten@2024', getal(0.1, 4)],
    ['overheadpercentage@2023', getal(0.5, 4)],
    ...[...FORMATIE, ...PROJECTEN].map((regel) => [`${regel}.fte@2023`, fte()]),
    ...FORMATIE.map((regel) => [`${regel}.clientkosten@2023`, euro(900_000)]),
  ]);
}

/** Every amount that Bijlage 2 prints for 2023 and 2024, which carries on from it. */
function rekenDecimaal(invoer: Invoer): Record<string, Decimaal> {
  const lees = (adres: string) => decimaal(invoer[adres] ?? '0');
  const uit: Record<string, Decimaal> = {};
  let tarief = lees('loonkosten_per_fte@2022');
  let basis = lees('clientkosten_basis@2022');
  for (const jaar of [2023, 2024]) {
    tarief = maal(tarief, plus(EEN, lees(`index_loonkosten@${jaar}`)));
    basis = maal(basis, plus(EEN, lees(`index_clientkosten@${jaar}`)));
    const loon = (regel: string) => maal(lees(`${regel}.fte@2023`), tarief);
    for (const regel of [...FORMATIE, ...PROJECTEN]) uit[`${regel}.loonkosten@${jaar}`] = loon(regel);
    const loonBasis = plus(...FORMATIE.map(loon));
    const overhead = maal(lees('overheadpercentage@2023'), loonBasis);
    const clientkosten = plus(...FORMATIE.map((regel) => lees(`${regel}.clientkosten@2023`)));
    const contract = plus(loonBasis, overhead, ...PROJECTEN.map(loon));
    Object.assign(uit, {
      [`loonkosten_per_fte@${jaar}`]: tarief,
      [`totaal_basis.loonkosten@${jaar}`]: loonBasis,
      [`totaal_basis.clientkosten@${jaar}`]: clientkosten,
      [`vergoeding_overhead.loonkosten@${jaar}`]: overhead,
      [`totaal_contract.loonkosten@${jaar}`]: contract,
      [`totaal_contract.clientkosten@${jaar}`]: clientkosten,
      [`totaal_budget@${jaar}`]: plus(contract, clientkosten),
      [`clientkosten_basis@${jaar}`]: basis,
      [`totaal_budget_incl_index@${jaar}`]: plus(contract, basis),
    });
  }
  return uit;
}

const sessie = open({
  ...dvo2023,
  invoer: { ...dvo2023.invoer, index_loonkosten: { 2023: 0, 2024: 0 }, index_clientkosten: { 2023: 0, 2024: 0 } },
});

function celVan(tekst: string): Cel {
  const adres = sessie.zoek(tekst);
  if (!adres.ok || adres.waarde.jaar === null) throw new Error(tekst);
  const cel = sessie.cel({ ...adres.waarde, jaar: adres.waarde.jaar });
  if (!cel) throw new Error(`no cell at ${tekst}`);
  return cel;
}

test('10.000 random budgets: every printed amount is right to the cent', { timeout: 120_000 }, () => {
  const dobbel = toeval(2023);
  const begrotingen = Array.from({ length: AANTAL }, () => maakInvoer(dobbel));
  const gevraagd = Object.keys(rekenDecimaal(begrotingen[0] ?? {}));
  const invoercellen = new Map(Object.keys(begrotingen[0] ?? {}).map((adres) => [adres, celVan(adres)]));
  /** What is typed for 2023 is carried on to 2024. */
  const doorgetrokken = new Map(
    [...invoercellen]
      .filter(([adres]) => /(fte|clientkosten|percentage)@2023$/.test(adres))
      .map(([adres]) => [adres, celVan(adres.replace('2023', '2024'))]),
  );
  const uitkomsten = sessie.rekenmodel.proef({
    banen: AANTAL,
    vanuit: sessie.baan('basis'),
    doelen: gevraagd.map(celVan),
    vul: (baan, zet) => {
      for (const [adres, tekst] of Object.entries(begrotingen[baan] ?? {})) {
        for (const cel of [invoercellen.get(adres), doorgetrokken.get(adres)]) if (cel) zet(cel, Number(tekst));
      }
    },
  });
  const anders = begrotingen.flatMap((begroting, baan) => {
    const juist = rekenDecimaal(begroting);
    return gevraagd.flatMap((adres, i) => {
      const gedrukt = drukGetal(uitkomsten[i]?.[baan] ?? Number.NaN, 'bedrag');
      const verwacht = druk(juist[adres] ?? EEN);
      return gedrukt === verwacht ? [] : [{ adres, gedrukt, verwacht, begroting }];
    });
  });
  expect(anders.slice(0, 3)).toEqual([]);
  expect(gevraagd).toHaveLength(32);
});
