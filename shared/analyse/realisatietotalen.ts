/**
 * Totals of Begroting en realisatie: baten, lasten and saldo of the posts that are shown.
 *
 * A post on which nothing was reported has no difference, so the difference of a total is that of its reported posts only. Saldo is
 * baten minus lasten, and more of it is voordelig. Sums, numbers of people and rates do not count.
 */
import { type Verschil, vergelijkMetBegroting } from './realisatie.ts';
import type { Overzichtregel } from './realisatieoverzicht.ts';

export interface Realisatietotaal {
  readonly naam: 'Baten' | 'Lasten' | 'Saldo';
  /** € for the whole year; posts without a budget count as nothing. */
  readonly primitief: number;
  readonly naWijziging: number;
  readonly begrootTotEnMet: number;
  readonly realisatieTotEnMet: number;
  readonly verschil: Verschil | null;
  readonly prognose: number;
  readonly prognoseverschil: Verschil | null;
}

/** None where nothing adds up; Saldo only where there are both baten and lasten. */
export function totaliseer(regels: readonly Overzichtregel[]): Realisatietotaal[] {
  const van = (soort: Overzichtregel['soort']) => regels.filter((regel) => regel.telt && regel.soort === soort);
  const [baten, lasten] = [van('baat'), van('last')];
  const plus = baten.map((regel) => ({ regel, teken: 1 }));
  const min = lasten.map((regel) => ({ regel, teken: 1 }));
  const saldo = [...plus, ...lasten.map((regel) => ({ regel, teken: -1 }))];
  return [
    ...(baten.length > 0 ? [tel('Baten', 'baat', plus)] : []),
    ...(lasten.length > 0 ? [tel('Lasten', 'last', min)] : []),
    ...(baten.length > 0 && lasten.length > 0 ? [tel('Saldo', 'baat', saldo)] : []),
  ];
}

interface Getekend {
  readonly regel: Overzichtregel;
  /** 1 or -1. */
  readonly teken: number;
}

function tel(naam: Realisatietotaal['naam'], soort: 'baat' | 'last', delen: readonly Getekend[]): Realisatietotaal {
  const som = (waarde: (regel: Overzichtregel) => number | null, van = delen) =>
    van.reduce((totaal, { regel, teken }) => totaal + teken * (waarde(regel) ?? 0), 0);
  const vergelijk = (van: readonly Getekend[], begroot: (r: Overzichtregel) => number | null, wat: typeof begroot) =>
    van.length === 0 ? null : vergelijkMetBegroting(soort, som(begroot, van), som(wat, van));
  const gemeld = delen.filter(({ regel }) => regel.verschil !== null);
  const verwacht = delen.filter(({ regel }) => regel.prognoseverschil !== null);
  return {
    naam,
    primitief: som(({ primitief }) => primitief),
    naWijziging: som(({ naWijziging }) => naWijziging),
    begrootTotEnMet: som(({ begrootTotEnMet }) => begrootTotEnMet),
    realisatieTotEnMet: som(({ realisatieTotEnMet }) => realisatieTotEnMet),
    verschil: vergelijk(
      gemeld,
      ({ begrootTotEnMet }) => begrootTotEnMet,
      ({ realisatieTotEnMet }) => realisatieTotEnMet,
    ),
    prognose: som(({ prognose }) => prognose),
    prognoseverschil: vergelijk(
      verwacht,
      ({ naWijziging }) => naWijziging,
      ({ prognose }) => prognose,
    ),
  };
}
