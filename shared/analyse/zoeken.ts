/**
 * Sluitend zoeken: which input makes an outcome reach a demand, with one input, with several together, or each by itself.
 *
 * Several inputs together move evenredig: each from where it is towards the bound that helps, all by the same share of their
 * room, so that none has to give more than the others. When no value will do, the answer says how near one can get.
 */
import type { Cel } from '../rekenen/bron.ts';
import type { Rekenmodel } from '../rekenen/rekenmodel.ts';
import { huidigeWaarde, type Knop, op, proefMet } from './knop.ts';
import { type Eis, gelijkRooster, type Uitkomsten, wijdRooster, type Zoekantwoord, zoekNulpunt } from './nulpunt.ts';

export interface Zoekdoel {
  /** One cell, or for minstens and hoogstens one per year: then the worst year counts. */
  readonly cellen: readonly Cel[];
  readonly eis: Eis;
  readonly waarde: number;
  /** How far the outcome may be off: half of the last digit that is shown. */
  readonly tolerantie: number;
}

export interface Grenzen {
  readonly van: number;
  readonly tot: number;
}

type Bank = Pick<Rekenmodel, 'proef'>;

/** @param grenzen null: looked for as far as needed, first on the current value's own side of 0. */
export function zoekInvoer(
  bank: Bank,
  vanuit: number,
  doel: Zoekdoel,
  knop: Knop,
  grenzen: Grenzen | null,
): Zoekantwoord {
  const huidig = huidigeWaarde(knop);
  const uitkomsten = (invoer: Float64Array) =>
    slechtste(
      doel,
      proefMet(bank, vanuit, doel.cellen, invoer.length, (baan) => [op(knop, invoer[baan] ?? huidig)]),
    );
  return zoekRond(doel, uitkomsten, huidig, grenzen);
}

/**
 * At which value of an input an outcome is the same in two lanes; the knoppen turn the same input, each in its own lane. Where both
 * have nothing to do with it, they are the same at every value, or at none.
 */
export function zoekGelijk(
  bank: Bank,
  [eerste, ander]: readonly [Baanknop, Baanknop],
  doel: { readonly cel: Cel; readonly tolerantie: number },
  grenzen: Grenzen | null,
): Zoekantwoord {
  const huidig = huidigeWaarde(eerste.knop);
  const reken = ({ baan, knop }: Baanknop, invoer: Float64Array) =>
    proefMet(bank, baan, [doel.cel], invoer.length, (proef) => [op(knop, invoer[proef] ?? huidig)])[0] ??
    new Float64Array();
  const verschil = (invoer: Float64Array) => {
    const tegen = reken(ander, invoer);
    return reken(eerste, invoer).map((waarde, i) => waarde - (tegen[i] ?? Number.NaN));
  };
  return zoekRond({ eis: 'gelijk', waarde: 0, tolerantie: doel.tolerantie }, verschil, huidig, grenzen);
}

export interface Baanknop {
  readonly baan: number;
  readonly knop: Knop;
}

/** Without bounds: as far as needed, first on the current value's own side of 0. */
function zoekRond(
  doel: Pick<Zoekdoel, 'eis' | 'waarde' | 'tolerantie'>,
  uitkomsten: Uitkomsten,
  huidig: number,
  grenzen: Grenzen | null,
): Zoekantwoord {
  const zoek = (rooster: Float64Array) => zoekNulpunt({ ...doel, uitkomsten, rooster, huidig });
  if (grenzen) return zoek(gelijkRooster(grenzen.van, grenzen.tot));
  const wijd = wijdRooster(huidig);
  const eigenKant = zoek(wijd.filter((x) => (huidig < 0 ? x <= 0 : x >= 0)));
  return eigenKant.gevonden ? eigenKant : zoek(wijd);
}

export interface Zoekkandidaat {
  readonly knop: Knop;
  readonly grenzen: Grenzen;
}

export interface Samenantwoord {
  /** How far the inputs have to move: 0 is as they are, 1 is the bound that helps most. */
  readonly antwoord: Zoekantwoord;
  /** Per input its value at that share (of the answer, or else of the best). */
  readonly waarden: readonly number[];
}

/** Several inputs together. Their best corner is sought among all corners, so at most 12 inputs. */
export function zoekSamen(
  bank: Bank,
  vanuit: number,
  doel: Zoekdoel,
  kandidaten: readonly Zoekkandidaat[],
): Samenantwoord {
  const begin = kandidaten.map(({ knop }) => huidigeWaarde(knop));
  const hoek = besteHoek(bank, vanuit, doel, kandidaten);
  const bij = (deel: number) =>
    begin.map((waarde, i) => (deel === 1 ? (hoek[i] ?? waarde) : waarde + deel * ((hoek[i] ?? waarde) - waarde)));
  const uitkomsten = (delen: Float64Array) =>
    slechtste(
      doel,
      proefMet(bank, vanuit, doel.cellen, delen.length, (baan) => {
        const waarden = bij(delen[baan] ?? 0);
        return kandidaten.map(({ knop }, i) => op(knop, waarden[i] ?? 0));
      }),
    );
  const antwoord = zoekNulpunt({ ...doel, uitkomsten, rooster: gelijkRooster(0, 1), huidig: 0 });
  return { antwoord, waarden: bij(antwoord.gevonden ? antwoord.waarde : antwoord.beste) };
}

/** The corner of the bounds that goes furthest in the direction in which the outcome has to move. */
function besteHoek(bank: Bank, vanuit: number, doel: Zoekdoel, kandidaten: readonly Zoekkandidaat[]): number[] {
  const hoeken = Array.from({ length: 2 ** kandidaten.length }, (_, hoek) =>
    kandidaten.map(({ grenzen }, i) => (hoek & (1 << i) ? grenzen.tot : grenzen.van)),
  );
  const nu = hoeken.length;
  const uitkomsten = slechtste(
    doel,
    proefMet(bank, vanuit, doel.cellen, hoeken.length + 1, (baan) =>
      baan === nu ? [] : kandidaten.map(({ knop }, i) => op(knop, hoeken[baan]?.[i] ?? 0)),
    ),
  );
  const omhoog = doel.eis === 'minstens' || (doel.eis === 'gelijk' && (uitkomsten[nu] ?? 0) < doel.waarde);
  const gerangschikt = hoeken
    .map((hoek, i) => ({ hoek, uitkomst: uitkomsten[i] ?? Number.NaN }))
    .filter(({ uitkomst }) => !Number.isNaN(uitkomst))
    .sort((a, b) => (omhoog ? b.uitkomst - a.uitkomst : a.uitkomst - b.uitkomst));
  return gerangschikt[0]?.hoek ?? hoeken[0] ?? [];
}

/** Per lane the outcome that counts. An error in any year is an error. */
function slechtste({ eis }: Zoekdoel, perCel: readonly Float64Array[]): Float64Array {
  const [eerste = new Float64Array(), ...andere] = perCel;
  const kies = eis === 'hoogstens' ? Math.max : Math.min;
  return eerste.map((waarde, baan) => andere.reduce((w, cel) => kies(w, cel[baan] ?? Number.NaN), waarde));
}
