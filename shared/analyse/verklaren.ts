/**
 * Verklaren: the bridge from one scenario to another, as what each difference contributes to an outcome.
 *
 * Every combination of players (spelers.ts) is a lane; their Shapley values (shapley.ts) close to the double. Samenloop, what
 * the players do together beyond what each does alone on A, is in the contributions already and told apart.
 */
import { goed, mis, type Result } from '../kern/result.ts';
import type { Begrotingsmodel } from '../model/document.ts';
import type { Stap } from '../model/stappen.ts';
import { MEESTE_SPELERS, rekenToe } from './shapley.ts';
import type { Spel, Speler } from './spelers.ts';

/** The outcome of the goal in lanes with these stappen; NaN where it is an error. */
export type Uitrekenaar = (document: Begrotingsmodel, banen: readonly (readonly Stap[])[]) => Float64Array;

export interface Brug {
  readonly a: number;
  readonly b: number;
  readonly verschil: number;
  /** In the order of the players; together exactly `verschil`. */
  readonly bijdragen: readonly Bijdrage[];
  readonly samenloop: number;
}

export interface Bijdrage extends Speler {
  readonly bedrag: number;
  /** What this player does alone, on A. */
  readonly alleen: number;
}

export type Brugfout =
  | { readonly soort: 'te veel spelers'; readonly spelers: readonly Speler[]; readonly melding: string }
  | { readonly soort: 'fout in uitkomst'; readonly zonder: readonly Speler[]; readonly melding: string };

export function maakBrug(spel: Spel, reken: Uitrekenaar): Result<Brug, Brugfout> {
  const { spelers, document } = spel;
  if (spelers.length > MEESTE_SPELERS) return mis(teVeel(spelers));
  const banen = Array.from({ length: 2 ** spelers.length }, (_, combinatie) => spel.baan(combinatie));
  const waarden = reken(document, banen);
  const kapot = waarden.findIndex((waarde) => Number.isNaN(waarde));
  if (kapot >= 0) return mis(foutIn(spelers, kapot));
  const { verschil, bijdragen, samenloop } = rekenToe(waarden);
  const [a = Number.NaN] = waarden;
  return goed({
    a,
    b: waarden.at(-1) ?? Number.NaN,
    verschil,
    bijdragen: spelers.map((speler, i) => ({
      ...speler,
      bedrag: bijdragen[i] ?? 0,
      alleen: (waarden[1 << i] ?? Number.NaN) - a,
    })),
    samenloop,
  });
}

function teVeel(spelers: readonly Speler[]): Brugfout {
  const melding = `De scenario's verschillen in ${spelers.length} onderdelen; een brug kan er ten hoogste ${MEESTE_SPELERS} aan. Voeg onderdelen samen tot groepen.`;
  return { soort: 'te veel spelers', spelers, melding };
}

function foutIn(spelers: readonly Speler[], combinatie: number): Brugfout {
  const mee = spelers.filter((_, i) => combinatie & (1 << i));
  const zonder = spelers.filter((_, i) => !(combinatie & (1 << i)));
  const wie = mee.length === 0 ? 'in het eerste scenario' : `als alleen ${opsomming(mee)} meedoet`;
  const melding = `De uitkomst is een fout ${wie}, dus er is geen brug te maken. Herstel die fout, of voeg ${
    zonder.length > 0 && mee.length > 0
      ? 'onderdelen die niet zonder elkaar kunnen samen tot een groep'
      : 'ontbrekende invoer toe'
  }.`;
  return { soort: 'fout in uitkomst', zonder, melding };
}

function opsomming(spelers: readonly Speler[]): string {
  return spelers.map(({ naam }) => `'${naam}'`).join(' en ');
}
