/**
 * The cliëntgebonden budget against the share that was agreed to be used (90% in every contract since 2023).
 */
import { MAANDEN } from '../kern/datum.ts';
import { laatsteDag } from '../kern/kalender.ts';
import { vouw } from '../kern/naam.ts';
import type { Doel } from '../model/doel.ts';
import { maakFormulelezer } from '../model/rekenstand.ts';
import type { Sessie } from '../model/sessie.ts';
import {
  benutting,
  clientgebonden,
  laatstGeboekt,
  maakRealisatieoverzicht,
  type Overzichtregel,
} from './realisatieoverzicht.ts';

/** DVO 2023, hoofdstuk 3; DVO 2026, deel 2 paragraaf 8. For a document without an uitgangspunt of its own. */
const NORM = 0.9;

export interface Clientgebonden {
  readonly posten: readonly Overzichtregel[];
  /** Shares of the budget of the whole year. */
  readonly ingezet: number;
  readonly norm: number;
  readonly gehaald: boolean;
}

/** null while there is no such budget, or nothing was booked on it: what nobody reported is not nothing. */
export function vatClientgebonden(
  bron: Pick<Sessie, 'zoek' | 'waarde'>,
  regels: readonly Overzichtregel[],
  jaar: number,
): Clientgebonden | null {
  const posten = clientgebonden(regels);
  const ingezet = benutting(posten);
  const geboekt = posten.some((post) => post.verschil !== null || post.realisatieTotEnMet !== 0);
  if (ingezet === null || !geboekt) return null;
  const adres = bron.zoek('norm_inzet_clientkosten');
  const waarde = adres.ok ? bron.waarde({ ...adres.waarde, jaar }, 'basis') : null;
  const norm = typeof waarde === 'number' ? waarde : NORM;
  return { posten, ingezet, norm, gehaald: ingezet >= norm };
}

/**
 * The goals of a year as they stand: one about the share of the cliëntgebonden budget that is used (DVO 2023 and 2026) is measured
 * by what was booked, until somebody measures it by hand. Nothing of it is stored.
 */
export function gemetenDoelen(bron: Pick<Sessie, 'document' | 'zoek' | 'waarde'>, jaar: number): Doel[] {
  const { document } = bron;
  const doelen = document.doelen.filter((doel) => doel.jaar === jaar);
  const maand = laatstGeboekt(document, jaar);
  if (maand === 0 || !doelen.some(meetRealisatie)) return doelen;
  const regels = maakRealisatieoverzicht(document, maakFormulelezer(), { jaar, maand });
  const budget = vatClientgebonden(bron, regels, jaar);
  if (budget === null) return doelen;
  const meting = {
    datum: laatsteDag(jaar, maand),
    waarde: budget.ingezet,
    bron: `Geboekte realisatie t/m ${MAANDEN[maand - 1]}`,
  };
  // a share of the budget of the year grows with the year, as a number of people does
  return doelen.map((doel) => (meetRealisatie(doel) ? { ...doel, telling: true, metingen: [meting] } : doel));
}

function meetRealisatie({ naam, eenheid, metingen }: Doel): boolean {
  return metingen.length === 0 && eenheid === 'aandeel' && /clientgebonden (budget|kosten)/.test(vouw(naam));
}
