/**
 * Gevoeligheid: what an outcome does when inputs move, one at a time (tornado), along a line or over a field (tables).
 *
 * Every bar and every table cell is a lane. Outcomes that are errors come back as NaN, for the reader to see.
 */
import type { Cel } from '../rekenen/bron.ts';
import type { Rekenmodel } from '../rekenen/rekenmodel.ts';
import { huidigeWaarde, type Knop, maal, op, proefMet } from './knop.ts';

/** How far an input moves: to the ends of its range, or by a share of its value (0.1 = ±10%). */
export type Uitslag =
  | { readonly soort: 'grenzen'; readonly laag: number; readonly hoog: number }
  | { readonly soort: 'aandeel'; readonly aandeel: number };

export interface Tornadobalk {
  readonly knop: Knop;
  readonly uitslag: Uitslag;
  /** The outcome with the input low and high. */
  readonly bijLaag: number;
  readonly bijHoog: number;
}

export interface Tornado {
  /** The outcome with every input as it is. */
  readonly nu: number;
  /** Longest bar first. */
  readonly balken: readonly Tornadobalk[];
}

export function rekenTornado(
  rekenmodel: Pick<Rekenmodel, 'proef'>,
  vanuit: number,
  doel: Cel,
  knoppen: readonly { readonly knop: Knop; readonly uitslag: Uitslag }[],
): Tornado {
  const [uitkomsten = new Float64Array()] = proefMet(rekenmodel, vanuit, [doel], 1 + 2 * knoppen.length, (baan) => {
    const gedraaid = knoppen[(baan - 1) >> 1];
    if (baan === 0 || !gedraaid) return [];
    return [draai(gedraaid.knop, gedraaid.uitslag, (baan - 1) % 2 === 0 ? 'laag' : 'hoog')];
  });
  const balken = knoppen.map(({ knop, uitslag }, i) => ({
    knop,
    uitslag,
    bijLaag: uitkomsten[1 + 2 * i] ?? Number.NaN,
    bijHoog: uitkomsten[2 + 2 * i] ?? Number.NaN,
  }));
  return { nu: uitkomsten[0] ?? Number.NaN, balken: balken.sort((a, b) => lengte(b) - lengte(a)) };
}

function draai(knop: Knop, uitslag: Uitslag, kant: 'laag' | 'hoog') {
  if (uitslag.soort === 'grenzen') return op(knop, uitslag[kant]);
  return maal(knop, kant === 'laag' ? 1 - uitslag.aandeel : 1 + uitslag.aandeel);
}

/** An error is longer than any bar: it must be seen first. */
function lengte({ bijLaag, bijHoog }: Tornadobalk): number {
  const lengte = Math.abs(bijHoog - bijLaag);
  return Number.isNaN(lengte) ? Infinity : lengte;
}

/** @returns per goal (a cell per year, say) the outcome at each value of the input. */
export function rekenReeks(
  rekenmodel: Pick<Rekenmodel, 'proef'>,
  vanuit: number,
  doelen: readonly Cel[],
  knop: Knop,
  waarden: readonly number[],
): readonly Float64Array[] {
  return proefMet(rekenmodel, vanuit, doelen, waarden.length, (baan) => [
    op(knop, waarden[baan] ?? huidigeWaarde(knop)),
  ]);
}

export interface As {
  readonly knop: Knop;
  readonly waarden: readonly number[];
}

/** @returns a row per value of `rijen`, with the outcome at each value of `kolommen`. */
export function rekenVeld(
  rekenmodel: Pick<Rekenmodel, 'proef'>,
  vanuit: number,
  doel: Cel,
  rijen: As,
  kolommen: As,
): readonly Float64Array[] {
  const breed = kolommen.waarden.length;
  const [uitkomsten = new Float64Array()] = proefMet(
    rekenmodel,
    vanuit,
    [doel],
    rijen.waarden.length * breed,
    (baan) => [
      op(rijen.knop, rijen.waarden[Math.floor(baan / breed)] ?? 0),
      op(kolommen.knop, kolommen.waarden[baan % breed] ?? 0),
    ],
  );
  return rijen.waarden.map((_, i) => uitkomsten.slice(i * breed, (i + 1) * breed));
}
