/**
 * The Excel formula of one cell in one lane: its definition, with what maatregelen lay over it.
 */
import { type A1Kaart, printA1 } from '../../formule/a1.ts';
import type { Expressie, Plaats } from '../../formule/expressie.ts';
import type { Modelbron } from '../../model/bron.ts';
import type { CelBron, Laag } from '../../rekenen/bron.ts';
import { verwijsNaar, type Werkboekplan } from './plan.ts';

/** Excel refuses longer ones. */
export const LANGSTE_FORMULE = 8192;

/** The first lane of the bron is the one that is written. */
const BAAN = 0;

/** null: the cell is invoer and nothing is laid over it. */
export function celformule(bron: Modelbron, plan: Werkboekplan, reeks: number, jaar: number): string | null {
  const cel = bron.reeksen[reeks]?.cellen[bron.jaren.indexOf(jaar)];
  if (cel === undefined) return null;
  const definitie = cel.perBaan?.get(BAAN) ?? cel.basis;
  const lagen = (cel.lagen ?? []).filter(doetIets);
  if (definitie.soort === 'invoer' && lagen.length === 0) return null;
  const eigen = bron.plattegrond.plekken[reeks]?.adres.blad;
  const vanuit = plan.bladen.find(({ blad }) => blad.id === eigen)?.naam ?? '';
  const kaart = maakKaart(bron, plan, reeks, vanuit);
  const print = (formule: Expressie) => printA1(formule, kaart, jaar);
  const begin = definitie.soort === 'formule' ? print(definitie.formule) : String(definitie.waarde ?? 0);
  return lagen.reduce((tekst, laag) => legOp(tekst, laag, print), begin);
}

/** Typed, with nothing laid over it. */
export function isKaleInvoer(cel: CelBron | undefined): boolean {
  const definitie = cel?.perBaan?.get(BAAN) ?? cel?.basis;
  return definitie?.soort === 'invoer' && !(cel?.lagen ?? []).some(doetIets);
}

function doetIets({ schaal, plus, formules }: Laag): boolean {
  return schaal[BAAN] !== 1 || plus[BAAN] !== 0 || formules.some(({ gewicht }) => gewicht[BAAN] !== 0);
}

function legOp(tekst: string, laag: Laag, print: (formule: Expressie) => string): string {
  const schaal = laag.schaal[BAAN] ?? 1;
  const plus = laag.plus[BAAN] ?? 0;
  const delen = [
    ...(schaal === 0 ? [] : [schaal === 1 ? `(${tekst})` : `${schaal}*(${tekst})`]),
    ...(plus === 0 ? [] : [String(plus)]),
    ...laag.formules.flatMap(({ formule, gewicht }) => {
      const deel = gewicht[BAAN] ?? 0;
      return deel === 0 ? [] : [deel === 1 ? `(${print(formule)})` : `${deel}*(${print(formule)})`];
    }),
  ];
  return delen.length === 0 ? '0' : delen.join('+');
}

/** Where the places in a formula of this reeks stand, seen from the sheet that holds the formula. */
export function maakKaart(
  { plattegrond, jaren }: Modelbron,
  plan: Werkboekplan,
  reeks: number,
  vanuit: string,
): A1Kaart {
  const adres = (nummer: number | undefined, jaar: number): string | null => {
    const plek = nummer === undefined ? undefined : plattegrond.plekken[nummer];
    const gevonden = plek === undefined ? null : plan.vind({ ...plek.adres, jaar });
    return gevonden === null ? null : verwijsNaar(gevonden, vanuit);
  };
  const adressen = (nummers: readonly number[] | undefined, jaar: number): readonly string[] | null => {
    const gevonden = nummers?.map((nummer) => adres(nummer, jaar));
    return gevonden === undefined ? null : gevonden.map((cel) => cel ?? '#REF!');
  };
  return {
    eersteJaar: jaren[0] ?? 0,
    cel: (plaats: Plaats, jaar) => adres(plattegrond.reeks(plaats, reeks), jaar),
    lijst: (plaats: Plaats, jaar) => adressen(plattegrond.lijst(plaats, reeks), jaar),
    regelbereik: (van, tot, jaar) => adressen(plattegrond.regelbereik(van, tot, reeks), jaar),
  };
}
