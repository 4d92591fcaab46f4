/**
 * The tables of Vergelijken as data: what a council asks of an outcome, its years, and saldi per group. The screen and the report
 * show the same ones.
 */
import {
  bijdrageNodig,
  type Groepering,
  groepsposten,
  isStand,
  jarenVan,
  kerncijfers,
  saldoVan,
  vensterIn,
} from '../../../shared/analyse/vergelijken.ts';
import type { Toon } from '../../../shared/analyse/zinnen.ts';
import { drukGetal } from '../../../shared/kern/getal.ts';
import { type Grafiekcel, type Grafiektabel, getalcel, metPlus, tekstcel } from '../../../shared/rapport/grafiek.ts';
import type { Studiekeuze } from '../../studie/keuze.ts';
import { procentVan, toonVan } from '../../studie/tonen.ts';

export interface Lijn {
  readonly scenario: string;
  readonly titel: string;
  /** One per year of the document; NaN where nothing stands or an error does. */
  readonly waarden: readonly number[];
}

export function lijnenVan({ sessie, regel }: Studiekeuze, namen: readonly string[]): Lijn[] {
  return sessie.document.scenarios
    .filter(({ naam }) => namen.includes(naam))
    .map(({ naam, titel }) => ({
      scenario: naam,
      titel,
      waarden: regel.cellen.map((cel) => (cel ? sessie.rekenmodel.lees(cel, sessie.baan(naam)) : Number.NaN)),
    }));
}

interface Kolom {
  readonly kop: string;
  readonly cel: (lijn: Lijn) => Grafiekcel;
}

export function kerntabel(keuze: Studiekeuze, lijnen: readonly Lijn[]): Grafiektabel {
  const { sessie, regel, a } = keuze;
  const jaren = jarenVan(sessie);
  const toon = toonVan(sessie, regel);
  const { begin, laatste } = sessie.document.jaren;
  const stand = isStand(sessie, regel);
  const venster = vensterIn(sessie.document.jaren);
  const kern = ({ waarden }: Lijn) => kerncijfers(jaren, waarden, begin);
  const nodig = (lijn: Lijn) => bijdrageNodig(jaren, stand ? lijn.waarden : kern(lijn).cumulatief, begin);
  const basis = lijnen.find(({ scenario }) => scenario === a);
  const op = ({ waarden }: Lijn, jaar: number) => waarden[jaren.indexOf(jaar)] ?? Number.NaN;
  const tot = Math.min(venster?.tot ?? laatste, laatste);
  const verschil = (jaar: number): Kolom[] => [
    { kop: String(jaar), cel: (lijn) => getalcel(op(lijn, jaar), toon) },
    {
      kop: `Verschil ${jaar}`,
      cel: (lijn) => verschilcel(lijn, basis, op(lijn, jaar), basis && op(basis, jaar), toon),
    },
    { kop: `Verschil ${jaar} in %`, cel: (lijn) => procentcel(lijn, basis, op(lijn, jaar), basis && op(basis, jaar)) },
  ];
  const kolommen: Kolom[] = [
    ...(stand || !venster
      ? []
      : [{ kop: `Som ${venster.van}-${venster.tot}`, cel: (lijn: Lijn) => getalcel(kern(lijn).somVenster, toon) }]),
    ...(stand
      ? []
      : [{ kop: `Som tot en met ${laatste}`, cel: (lijn: Lijn) => getalcel(kern(lijn).cumulatief.at(-1) ?? 0, toon) }]),
    ...(tot < laatste ? verschil(tot) : []),
    ...verschil(laatste),
    {
      kop: stand ? '0 of lager vanaf' : 'Eerste jaar 0 of lager',
      cel: (lijn) => tekstcel(String(kern(lijn).jaarLeeg ?? 'nooit')),
    },
    { kop: `Bijdrage nodig t/m ${tot}`, cel: (lijn) => getalcel(nodig(lijn)[jaren.indexOf(tot)] ?? Number.NaN, toon) },
    ...(tot < laatste
      ? [
          {
            kop: `Bijdrage nodig t/m ${laatste}`,
            cel: (lijn: Lijn) => getalcel(nodig(lijn).at(-1) ?? Number.NaN, toon),
          },
        ]
      : []),
  ];
  return {
    kop: ['Scenario', ...kolommen.map(({ kop }) => kop)],
    rijen: lijnen.map((lijn) => ({ naam: lijn.titel, cellen: kolommen.map(({ cel }) => cel(lijn)) })),
  };
}

function verschilcel(lijn: Lijn, basis: Lijn | undefined, waarde: number, tegen = Number.NaN, toon: Toon): Grafiekcel {
  return lijn === basis ? tekstcel('') : getalcel(waarde - tegen, (w) => metPlus(w, toon));
}

function procentcel(lijn: Lijn, basis: Lijn | undefined, waarde: number, tegen = Number.NaN): Grafiekcel {
  return lijn === basis ? tekstcel('') : getalcel((waarde - tegen) / Math.abs(tegen), procentVan);
}

export type Toont = 'waarde' | 'verschil' | 'procent';

export function jarentabel(keuze: Studiekeuze, lijnen: readonly Lijn[], wat: Toont): Grafiektabel {
  const { sessie, regel, a } = keuze;
  const toon = toonVan(sessie, regel);
  const basis = lijnen.find(({ scenario }) => scenario === a);
  const cel = (lijn: Lijn, i: number): Grafiekcel => {
    const waarde = lijn.waarden[i] ?? Number.NaN;
    if (wat === 'waarde') return getalcel(waarde, toon);
    if (wat === 'verschil') return verschilcel(lijn, basis, waarde, basis?.waarden[i], toon);
    return procentcel(lijn, basis, waarde, basis?.waarden[i]);
  };
  return {
    kop: ['Jaar', ...lijnen.map(({ titel }) => titel)],
    rijen: jarenVan(sessie).map((jaar, i) => ({ naam: String(jaar), cellen: lijnen.map((lijn) => cel(lijn, i)) })),
  };
}

/** Which years of a saldo are shown: one, or all of a stretch together. */
export interface Periode {
  readonly naam: string;
  readonly van: number;
  readonly tot: number;
}

export function perioden({ sessie }: Studiekeuze): Periode[] {
  const { begin, laatste } = sessie.document.jaren;
  const venster = vensterIn(sessie.document.jaren);
  const jaren = jarenVan(sessie).filter((jaar) => jaar >= begin);
  return [
    ...(venster && venster.van < venster.tot ? [{ naam: `${venster.van}-${venster.tot} samen`, ...venster }] : []),
    ...(begin < laatste ? [{ naam: `${begin}-${laatste} samen`, van: begin, tot: laatste }] : []),
    ...jaren.map((jaar) => ({ naam: String(jaar), van: jaar, tot: jaar })),
  ];
}

/** The same scenario from every side: a saving that only moves cost shows as a gain here and a loss there. */
export function saldotabel(
  keuze: Studiekeuze,
  lijnen: readonly Lijn[],
  per: Groepering,
  periode: Periode,
): Grafiektabel {
  const { sessie, regels } = keuze;
  const posten = groepsposten(sessie, regels, per);
  const groepen = [...new Set(posten.map(({ groep }) => groep))].sort((x, y) => x.localeCompare(y, 'nl'));
  const jaren = jarenVan(sessie);
  const euro: Toon = (waarde) => `€ ${drukGetal(waarde, 'bedrag0')}`;
  const saldo = (groep: string, scenario: string) =>
    saldoVan(
      sessie,
      posten.filter((post) => post.groep === groep),
      scenario,
    ).reduce((som, waarde, i) => {
      const jaar = jaren[i] ?? 0;
      return jaar >= periode.van && jaar <= periode.tot ? som + waarde : som;
    }, 0);
  return {
    kop: [KOPPEN[per], ...lijnen.map(({ titel }) => titel)],
    rijen: groepen.map((groep) => ({
      naam: groep,
      cellen: lijnen.map(({ scenario }) => getalcel(saldo(groep, scenario), euro)),
    })),
  };
}

/** Who gains and who pays: per party what its saldo becomes other than in `basis`. */
export function voorWie(keuze: Studiekeuze, periode: Periode): Grafiektabel {
  const [basis = '', ...namen] = keuze.sessie.document.scenarios.map(({ naam }) => naam);
  const { kop, rijen } = saldotabel(keuze, lijnenVan(keuze, [basis, ...namen]), 'partij', periode);
  const euro: Toon = (waarde) => metPlus(waarde, (w) => `€ ${drukGetal(w, 'bedrag0')}`);
  return {
    kop: [kop[0] ?? '', ...kop.slice(2)],
    rijen: rijen.map(({ naam, cellen: [nu, ...anders] }) => ({
      naam,
      cellen: anders.map(({ waarde }) => getalcel((waarde ?? Number.NaN) - (nu?.waarde ?? Number.NaN), euro)),
    })),
  };
}

const KOPPEN: Readonly<Record<Groepering, string>> = { partij: 'Partij', taakveld: 'Taakveld', blad: 'Blad' };
