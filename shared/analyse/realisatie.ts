/**
 * Realisatie: what was agreed beside what happened, per post, up to and including a month.
 *
 * Amounts are positive (ONTWERP section 2); whether a difference is voordelig follows from the soort of the post. The
 * budget to date is a twelfth per month, as the contracts are paid (overeenkomst 2020, artikel 4). Where the post comes
 * from (a reeks, a scenario with and without begrotingswijzigingen) is the caller's.
 */

export interface Maandbedrag {
  /** `2026-03` */
  readonly maand: string;
  /** € */
  readonly bedrag: number;
}

/** plan: to date + the rest by budget; tempo: to date, carried on at the same pace; eigen: the user's own figure. */
export type Prognosewijze =
  | { readonly wijze: 'plan' }
  | { readonly wijze: 'tempo' }
  | { readonly wijze: 'eigen'; readonly bedrag: number };

export interface Post {
  readonly soort: 'baat' | 'last' | 'geen';
  /** € for the whole year, without begrotingswijzigingen; null = no budget. */
  readonly primitief: number | null;
  /** € for the whole year, with them. */
  readonly naWijziging: number | null;
  readonly realisatie: readonly Maandbedrag[];
  readonly prognose: Prognosewijze;
}

export type Oordeel = 'V' | 'N' | '';

/** A comparison of a budget with what came of it; percentage as a fraction of the budget, null without one. */
export interface Verschil {
  readonly bedrag: number;
  readonly percentage: number | null;
  readonly oordeel: Oordeel;
}

export interface Realisatieregel {
  readonly begrootTotEnMet: number | null;
  readonly realisatieTotEnMet: number;
  /** null while nothing was reported, or without a budget. */
  readonly verschil: Verschil | null;
  readonly prognose: number | null;
  readonly prognoseverschil: Verschil | null;
  /** Months up to and including the asked one without a record: a zero nobody reported is not a zero. */
  readonly ontbrekend: readonly string[];
}

/** Below half a cent there is no difference to speak of. */
const NIETS = 0.005;

/** V (voordelig) is a last that stays below its budget or a baat above it; N (nadelig) the other way round. */
export function vergelijkMetBegroting(soort: Post['soort'], begroot: number, werkelijk: number): Verschil {
  const bedrag = werkelijk - begroot;
  const gunstig = soort === 'baat' ? bedrag > 0 : bedrag < 0;
  const neutraal = soort === 'geen' || Math.abs(bedrag) < NIETS;
  return {
    bedrag,
    percentage: begroot === 0 ? null : bedrag / Math.abs(begroot),
    oordeel: neutraal ? '' : gunstig ? 'V' : 'N',
  };
}

function maandenTotEnMet(jaar: number, maand: number): string[] {
  return Array.from({ length: maand }, (_, i) => `${jaar}-${String(i + 1).padStart(2, '0')}`);
}

/**
 * € for the whole year; null where the way of forecasting has nothing to go on. While nothing was reported (gerealiseerd null)
 * the plan stands: a zero nobody reported is not a zero.
 */
function maakPrognose(post: Post, gerealiseerd: number | null, maanden: number): number | null {
  switch (post.prognose.wijze) {
    case 'eigen':
      return post.prognose.bedrag;
    case 'tempo':
      return maanden === 0 || gerealiseerd === null ? null : (gerealiseerd / maanden) * 12;
    case 'plan':
      if (post.naWijziging === null || gerealiseerd === null) return post.naWijziging;
      return gerealiseerd + (post.naWijziging * (12 - maanden)) / 12;
  }
}

/** One line of Begroting en realisatie over `jaar`, up to and including `maand` (0 = nothing reported yet, 12 = the year). */
export function rekenRealisatie(post: Post, jaar: number, maand: number): Realisatieregel {
  const maanden = maandenTotEnMet(jaar, maand);
  const perMaand = new Map(post.realisatie.map((record) => [record.maand, record.bedrag]));
  const realisatieTotEnMet = maanden.reduce((som, m) => som + (perMaand.get(m) ?? 0), 0);
  const begrootTotEnMet = post.naWijziging === null ? null : (post.naWijziging * maand) / 12;
  const isGemeld = maanden.some((m) => perMaand.has(m));
  const prognose = maakPrognose(post, isGemeld ? realisatieTotEnMet : null, maand);
  const tegen = (begroot: number | null, werkelijk: number | null) =>
    begroot === null || werkelijk === null ? null : vergelijkMetBegroting(post.soort, begroot, werkelijk);
  return {
    begrootTotEnMet,
    realisatieTotEnMet,
    verschil: isGemeld ? tegen(begrootTotEnMet, realisatieTotEnMet) : null,
    prognose,
    prognoseverschil: tegen(post.naWijziging, prognose),
    ontbrekend: maanden.filter((m) => !perMaand.has(m)),
  };
}

export interface Drempel {
  /** € */
  readonly bedrag: number;
  /** Fraction of the budget. */
  readonly percentage: number;
}

/** A difference asks for an explanation when it passes both the amount and the percentage. */
export function vraagtToelichting(verschil: Verschil | null, drempel: Drempel): boolean {
  if (verschil === null || Math.abs(verschil.bedrag) < NIETS) return false;
  const relatief = verschil.percentage === null ? Number.POSITIVE_INFINITY : Math.abs(verschil.percentage);
  return Math.abs(verschil.bedrag) >= drempel.bedrag && relatief >= drempel.percentage;
}

export interface Kwartaal {
  /** € for the three months. */
  readonly begroot: number | null;
  readonly realisatie: number;
  /** The month (1..12) up to which the quarter was booked; null while nothing was, and once the quarter is over. */
  readonly totEnMet: number | null;
  /** With the plan of the quarter up to its last booked month; null while nothing was reported in it, or without a budget. */
  readonly verschil: Verschil | null;
}

/**
 * The four quarters of a year: a quarter that is half booked is held against half its budget.
 *
 * @param tot the last month (1..12) in which anything was booked, on whatever post: a quarter before it is over, and a post that
 * was booked in its first month only, for all three, is held against all three
 */
export function rekenKwartalen(
  { soort, naWijziging, realisatie }: Pick<Post, 'soort' | 'naWijziging' | 'realisatie'>,
  jaar: number,
  tot: number,
): readonly Kwartaal[] {
  const alle = maandenTotEnMet(jaar, 12);
  return [0, 3, 6, 9].map((van) => {
    const maanden = alle.slice(van, van + 3);
    const geboekt = realisatie.filter(({ maand }) => maanden.includes(maand));
    const laatstGeboekt = Math.max(0, ...geboekt.map(({ maand }) => maanden.indexOf(maand) + 1));
    const laatste = laatstGeboekt > 0 && tot > van + 3 ? 3 : laatstGeboekt;
    const som = geboekt.reduce((totaal, { bedrag }) => totaal + bedrag, 0);
    const perMaand = naWijziging === null ? null : naWijziging / 12;
    return {
      begroot: perMaand === null ? null : perMaand * 3,
      realisatie: som,
      totEnMet: laatste === 0 || laatste === 3 ? null : van + laatste,
      verschil: perMaand === null || laatste === 0 ? null : vergelijkMetBegroting(soort, perMaand * laatste, som),
    };
  });
}
