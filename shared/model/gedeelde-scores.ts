/**
 * What was judged of a scenario, to go along when it is shared: its scores on the criteria and the functions it covers. Criteria
 * and functions are those of a begroting; a score finds its place where the other one has a criterium by the same id.
 */
import type { Beoordeling, Dekking, Oordeel } from './beoordeling.ts';

export interface Scores {
  readonly oordelen: readonly Oordeel[];
  readonly dekking: readonly Dekking[];
}

/** In the order of the criteria; of a measured criterium only what was noted. */
export function scoresVan({ criteria, functies, oordelen, dekking }: Beoordeling, scenario: string): Scores {
  return {
    oordelen: criteria.flatMap(({ id }) => oordelen.filter((o) => o.criterium === id && o.scenario === scenario)),
    dekking: functies.flatMap(({ id }) => dekking.filter((d) => d.functie === id && d.scenario === scenario)),
  };
}

/** Those for which this begroting has a criterium or a functie, and in words those for which it has none. */
export function passendeScores(
  { criteria, functies }: Beoordeling,
  { oordelen, dekking }: Scores,
): { readonly passend: Scores; readonly over: readonly string[] } {
  const heeft = (lijst: readonly { readonly id: string }[], gezocht: string) => lijst.some(({ id }) => id === gezocht);
  return {
    passend: {
      oordelen: oordelen.filter(({ criterium }) => heeft(criteria, criterium)),
      dekking: dekking.filter(({ functie }) => heeft(functies, functie)),
    },
    over: [
      ...oordelen.filter(({ criterium }) => !heeft(criteria, criterium)).map((o) => oordeeltekst(o.criterium, o)),
      ...dekking.filter(({ functie }) => !heeft(functies, functie)).map((d) => dekkingtekst(d.functie, d)),
    ],
  };
}

/** A line per score, as people read it. */
export function scoreregels({ criteria, functies }: Beoordeling, { oordelen, dekking }: Scores): string[] {
  const naam = (lijst: readonly { readonly id: string; readonly naam: string }[], gezocht: string) =>
    lijst.find(({ id }) => id === gezocht)?.naam ?? gezocht;
  return [
    ...oordelen.map((o) => oordeeltekst(naam(criteria, o.criterium), o)),
    ...dekking.map((d) => dekkingtekst(naam(functies, d.functie), d)),
  ];
}

function oordeeltekst(naam: string, { score, toelichting, bron }: Oordeel): string {
  const cijfer = score === null ? 'zonder score' : `score ${String(score).replace('.', ',')}`;
  return [`${naam}: ${cijfer}`, toelichting, bron && `bron ${bron}`].filter((deel) => deel !== '').join(', ');
}

function dekkingtekst(naam: string, { gedekt, toelichting, bron }: Dekking): string {
  return [`${naam}: ${gedekt}`, toelichting, bron && `bron ${bron}`].filter((deel) => deel !== '').join(', ');
}
