/**
 * Begroting en realisatie of a document: every amount of a year with what was agreed, what happened and what is expected.
 *
 * Primitief is the basis without its begrotingswijzigingen, na wijziging the basis with those up to the date reported on:
 * lanes of the same model. Amounts that were booked on something that is not a baat or last stand in the list too.
 */
import { datum, laatsteDag } from '../kern/kalender.ts';
import { vouw } from '../kern/naam.ts';
import { volAdres } from '../model/adres.ts';
import { type BaanKeuze, bouwBron, type Formulelezer, jarenVan } from '../model/bron.ts';
import type { Begrotingsmodel, Maatregel } from '../model/document.ts';
import type { Sessie } from '../model/sessie.ts';
import { stappenVan } from '../model/stappen.ts';
import { rekenDoelen } from '../rekenen/compileer.ts';
import { type Prognosewijze, type Realisatieregel, rekenRealisatie, vraagtToelichting } from './realisatie.ts';
import { type Gevondenpost, type Regelnoemer, vindPosten } from './realisatieposten.ts';

export interface Overzichtregel extends Realisatieregel, Gevondenpost {
  readonly primitief: number | null;
  readonly naWijziging: number | null;
  readonly prognosewijze: Prognosewijze;
  readonly verklaring: string;
  readonly vraagtVerklaring: boolean;
}

export interface Peiling {
  readonly jaar: number;
  /** Up to and including this month; 0 = nothing yet, 12 = the whole year. */
  readonly maand: number;
}

/** The last month of the year in which something was booked; 0 when nothing was. */
export function laatstGeboekt({ realisatie }: Begrotingsmodel, jaar: number): number {
  const maanden = realisatie.records
    .filter(({ maand }) => maand.startsWith(`${jaar}-`))
    .map(({ maand }) => Number(maand.slice(5)));
  return Math.max(0, ...maanden);
}

export interface Begrotingswijziging {
  readonly nummer: number;
  readonly datum: string;
  readonly naam: string;
  readonly maatregel: string;
}

/** The begrotingswijzigingen of the basis, by number. */
export function begrotingswijzigingen(document: Begrotingsmodel): Begrotingswijziging[] {
  const inBasis = new Set(document.scenarios[0]?.maatregelen.map(({ maatregel }) => maatregel));
  return document.maatregelen
    .flatMap(({ id, naam, begrotingswijziging }: Maatregel) =>
      begrotingswijziging && inBasis.has(id) ? [{ ...begrotingswijziging, naam, maatregel: id }] : [],
    )
    .sort((a, b) => a.nummer - b.nummer);
}

/** `noem`: what posts are called; without it labels stand without their figures. */
export function maakRealisatieoverzicht(
  document: Begrotingsmodel,
  lees: Formulelezer,
  peiling: Peiling,
  noem?: Regelnoemer,
): Overzichtregel[] {
  const posten = vindPosten(document, noem);
  const bron = bouwBron(document, [zonderWijzigingen(document), metWijzigingenTot(document, peildatum(peiling))], lees);
  const jaar = jarenVan(document).indexOf(peiling.jaar);
  const cellen = posten.map(({ adres }) => ({ reeks: bron.plattegrond.nummer(adres) ?? -1, jaar }));
  const waarden = jaar < 0 ? [] : rekenDoelen(bron, cellen);
  return posten.map((post, i) =>
    maakRegel(document, post, peiling, waarden[i] ?? Float64Array.of(Number.NaN, Number.NaN)),
  );
}

function peildatum({ jaar, maand }: Peiling): string {
  return maand === 0 ? datum(jaar, 1, 1) : laatsteDag(jaar, maand);
}

function zonderWijzigingen(document: Begrotingsmodel): BaanKeuze {
  return metWijzigingenTot(document, '0000-00-00');
}

function metWijzigingenTot(document: Begrotingsmodel, dag: string): BaanKeuze {
  const later = new Set(begrotingswijzigingen(document).flatMap((w) => (w.datum > dag ? [w.maatregel] : [])));
  return stappenVan(document, document.scenarios[0]?.naam ?? 'basis').filter(
    (stap) => stap.soort !== 'maatregel' || !later.has(stap.maatregel),
  );
}

function maakRegel(
  document: Begrotingsmodel,
  post: Gevondenpost,
  { jaar, maand }: Peiling,
  waarden: Float64Array,
): Overzichtregel {
  const { records, prognoses, toelichtingen, drempel } = document.realisatie;
  const hier = volAdres(post.adres);
  const [primitief = null, naWijziging = null] = [...waarden].map((waarde) => (Number.isNaN(waarde) ? null : waarde));
  const prognosewijze = leesPrognose(prognoses.find((prognose) => prognose.adres === hier && prognose.jaar === jaar));
  const regel = rekenRealisatie(
    {
      soort: post.soort,
      primitief,
      naWijziging,
      realisatie: records.filter(({ adres }) => adres === hier),
      prognose: prognosewijze,
    },
    jaar,
    maand,
  );
  return {
    ...regel,
    ...post,
    primitief,
    naWijziging,
    prognosewijze,
    verklaring:
      toelichtingen.find((toelichting) => toelichting.adres === hier && toelichting.jaar === jaar)?.tekst ?? '',
    vraagtVerklaring: vraagtToelichting(regel.verschil, drempel),
  };
}

function leesPrognose(prognose: Begrotingsmodel['realisatie']['prognoses'][number] | undefined): Prognosewijze {
  if (prognose?.wijze === 'eigen' && prognose.bedrag !== null) return { wijze: 'eigen', bedrag: prognose.bedrag };
  return { wijze: prognose?.wijze === 'tempo' ? 'tempo' : 'plan' };
}

/**
 * The posts of the cliëntgebonden budget: lasten named so, of the one blad where most of them was booked (a budget that stands
 * on two bladen counts once).
 */
export function clientgebonden(regels: readonly Overzichtregel[]): Overzichtregel[] {
  const posten = regels.filter(({ soort, naam }) => soort === 'last' && vouw(naam).includes('client'));
  const geboekt = (blad: string) =>
    posten.filter(({ adres }) => adres.blad === blad).reduce((som, post) => som + post.realisatieTotEnMet, 0);
  const [blad] = [...new Set(posten.map(({ adres }) => adres.blad))].sort((a, b) => geboekt(b) - geboekt(a));
  return posten.filter(({ adres }) => adres.blad === blad);
}

/** The share of an agreed amount that was used, for the norm of the cliëntgebonden budget; null while there is nothing to divide by. */
export function benutting(regels: readonly Overzichtregel[]): number | null {
  const begroot = regels.reduce((som, { naWijziging }) => som + (naWijziging ?? 0), 0);
  const benut = regels.reduce((som, { realisatieTotEnMet }) => som + realisatieTotEnMet, 0);
  return begroot === 0 ? null : benut / begroot;
}

/** Names with the figures of this year in them, as the basis has them. */
export function noemIn(bron: Pick<Sessie, 'label'>, jaar: number): Regelnoemer {
  return (blad, regel) => bron.label(blad, regel.id, jaar, 'basis');
}
