/**
 * Betekenis: what operators and functions do to plain numbers, as Excel does it (formule/SPEC.md, E1-E11).
 *
 * A Fout is a value like any other and travels; this file knows nothing of cells, lanes or years.
 */
import type { Foutcode, FunctieNaam, Rekenteken } from '../../../../shared/formule/expressie.ts';
import { rondAf } from '../../../../shared/kern/getal.ts';

export class Fout {
  constructor(
    readonly code: Foutcode,
    readonly melding: string,
  ) {}
}

export type Waarde = number | Fout;

export const DEEL_DOOR_NUL = new Fout('#DEEL/0!', 'er wordt gedeeld door nul');
const GEEN_GETAL = new Fout('#GETAL!', 'de uitkomst is geen getal of te groot');
const GEEN_GEMIDDELDE = new Fout('#DEEL/0!', 'er is niets ingevuld om het gemiddelde van te nemen');
const GEEN_KEUZE = new Fout('#WAARDE!', 'het nummer bij KIEZEN hoort bij geen van de keuzes');
const ONGELIJK = new Fout('#WAARDE!', 'de lijsten in SOMPRODUCT zijn niet even lang');

export function isFout(waarde: Waarde): waarde is Fout {
  return typeof waarde !== 'number';
}

function eindig(waarde: number): Waarde {
  return Number.isFinite(waarde) ? waarde + 0 : GEEN_GETAL;
}

/** Equal at fifteen significant digits. */
function gelijk(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.abs(a - b) > 1e-13 * Math.max(Math.abs(a), Math.abs(b))) return false;
  return Number(a.toPrecision(15)) === Number(b.toPrecision(15));
}

const BEWERKINGEN: Readonly<Record<Rekenteken, (a: number, b: number) => Waarde>> = {
  '+': (a, b) => eindig(a + b),
  '-': (a, b) => eindig(a - b),
  '*': (a, b) => eindig(a * b),
  '/': (a, b) => (b === 0 ? DEEL_DOOR_NUL : eindig(a / b)),
  '^': macht,
  '=': (a, b) => Number(gelijk(a, b)),
  '<>': (a, b) => Number(!gelijk(a, b)),
  '<': (a, b) => Number(a < b && !gelijk(a, b)),
  '<=': (a, b) => Number(a < b || gelijk(a, b)),
  '>': (a, b) => Number(a > b && !gelijk(a, b)),
  '>=': (a, b) => Number(a > b || gelijk(a, b)),
};

export function bewerk(teken: Rekenteken, a: Waarde, b: Waarde): Waarde {
  if (isFout(a)) return a;
  return isFout(b) ? b : BEWERKINGEN[teken](a, b);
}

/** As in Excel: 0^0 is #GETAL!, and odd roots of negative numbers exist ((-8)^(1/3) is -2; forum.openoffice.org 35639). */
function macht(grondtal: number, exponent: number): Waarde {
  if (grondtal === 0 && exponent === 0) return GEEN_GETAL;
  if (grondtal === 0 && exponent < 0) return DEEL_DOOR_NUL;
  const wortel = Math.round(1 / exponent);
  if (grondtal < 0 && Math.abs(wortel) % 2 === 1 && exponent === 1 / wortel) return eindig(-((-grondtal) ** exponent));
  return eindig(grondtal ** exponent);
}

function rest(a: number, b: number): Waarde {
  if (b === 0) return DEEL_DOOR_NUL;
  if (Math.abs(a / b) >= 1_125_900_000_000) return GEEN_GETAL;
  return eindig(a - b * Math.floor(a / b));
}

/** Away from zero (omhoog) or towards it, on the fifteen digits that are shown. */
function rondNaar(a: number, n: number, omhoog: boolean): Waarde {
  const schaal = 10 ** Math.trunc(n);
  if (!Number.isFinite(schaal) || schaal === 0) return a;
  const geschaald = Number((Math.abs(a) * schaal).toPrecision(15));
  if (!Number.isFinite(geschaald)) return a;
  const geheel = omhoog ? Math.ceil(geschaald) : Math.floor(geschaald);
  return eindig(Math.sign(a) * Number(`${BigInt(geheel)}e${-Math.trunc(n)}`));
}

function geheel(a: number): number {
  const naast = Math.round(a);
  return naast > a && gelijk(naast, a) ? naast : Math.floor(a);
}

type Gewoon = (...getallen: number[]) => Waarde;

/** Functions of plain values that fail when any of them is an error. */
export const GEWONE_FUNCTIES: Partial<Record<FunctieNaam, Gewoon>> = {
  ABS: (a = 0) => Math.abs(a),
  INT: (a = 0) => geheel(a),
  MOD: (a = 0, b = 0) => rest(a, b),
  POWER: (a = 0, b = 0) => macht(a, b),
  SQRT: (a = 0) => (a < 0 ? GEEN_GETAL : Math.sqrt(a)),
  ROUND: (a = 0, n = 0) => eindig(rondAf(a, n)),
  ROUNDUP: (a = 0, n = 0) => rondNaar(a, n, true),
  ROUNDDOWN: (a = 0, n = 0) => rondNaar(a, n, false),
  NOT: (a = 0) => Number(a === 0),
  INDEX_BY: (basis = 0, ...indexen) => eindig(indexen.reduce((x, index) => x * (1 + index), basis)),
};

export interface Element {
  readonly waarde: Waarde;
  readonly leeg: boolean;
}

const som = (getallen: readonly number[]) => getallen.reduce((a, b) => a + b, 0);

type Lijstfunctie = (getallen: readonly number[], gevuld: readonly number[]) => Waarde;

/** Functions over lists; `gevuld` leaves out empty inputs. */
const LIJSTFUNCTIES: Partial<Record<FunctieNaam, Lijstfunctie>> = {
  SUM: (alle) => eindig(som(alle)),
  PRODUCT: (alle) => eindig(alle.reduce((a, b) => a * b, 1)),
  AVERAGE: (_, gevuld) => (gevuld.length === 0 ? GEEN_GEMIDDELDE : eindig(som(gevuld) / gevuld.length)),
  MIN: (_, gevuld) => (gevuld.length === 0 ? 0 : gevuld.reduce((a, b) => Math.min(a, b))),
  MAX: (_, gevuld) => (gevuld.length === 0 ? 0 : gevuld.reduce((a, b) => Math.max(a, b))),
  AND: (alle) => Number(alle.every((a) => a !== 0)),
  OR: (alle) => Number(alle.some((a) => a !== 0)),
};

/** undefined: not a function over one list. */
export function rekenLijst(naam: FunctieNaam, elementen: readonly Element[]): Waarde | undefined {
  if (naam === 'COUNT') return elementen.filter(({ waarde, leeg }) => !leeg && !isFout(waarde)).length;
  const reken = LIJSTFUNCTIES[naam];
  if (!reken) return undefined;
  const fout = elementen.find(({ waarde }) => isFout(waarde))?.waarde;
  if (fout !== undefined) return fout;
  const getallen = (lijst: readonly Element[]) => lijst.map(({ waarde }) => Number(waarde));
  return reken(getallen(elementen), getallen(elementen.filter(({ leeg }) => !leeg)));
}

export function somproduct(lijsten: readonly (readonly Element[])[]): Waarde {
  const lengte = lijsten[0]?.length ?? 0;
  if (lijsten.some((lijst) => lijst.length !== lengte)) return ONGELIJK;
  const fout = lijsten.flat().find(({ waarde }) => isFout(waarde))?.waarde;
  if (fout !== undefined) return fout;
  const producten = Array.from({ length: lengte }, (_, i) =>
    lijsten.reduce((p, lijst) => p * Number(lijst[i]?.waarde ?? 0), 1),
  );
  return eindig(som(producten));
}

export function huidigeWaarde(rente: Waarde, elementen: readonly Element[]): Waarde {
  const fout = [rente, ...elementen.map(({ waarde }) => waarde)].find(isFout);
  if (fout) return fout;
  if (Number(rente) === -1) return DEEL_DOOR_NUL;
  // From the last amount back, as the kernels do: another order rounds otherwise, and REST of the outcome may then be anything.
  return eindig(elementen.reduceRight((contant, { waarde }) => (contant + Number(waarde)) / (1 + Number(rente)), 0));
}

/** Which choice KIEZEN takes (0-based), or why none. */
export function keuze(nummer: number, aantal: number): number | Fout {
  const gekozen = Math.trunc(nummer);
  return gekozen >= 1 && gekozen <= aantal ? gekozen - 1 : GEEN_KEUZE;
}
