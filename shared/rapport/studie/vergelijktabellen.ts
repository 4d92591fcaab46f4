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
} from '../../analyse/vergelijken.ts';
import type { Toon } from '../../analyse/zinnen.ts';
import { drukGetal } from '../../kern/getal.ts';
import { type Grafiekcel, type Grafiektabel, getalcel, metPlus, tekstcel } from '../grafiek.ts';
import type { Studiekeuze } from './keuze.ts';
import { procentVan, toonVan } from './tonen.ts';

export interface Lijn {
  readonly scenario: string;
  readonly titel: string;
  /** One per year of the document; NaN where nothing stands or an error does. */
  readonly waarden: readonly number[];
  /** One per year: it depends on a required input that is empty. */
  readonly onvolledig: readonly boolean[];
}

export function lijnenVan({ sessie, regel }: Studiekeuze, namen: readonly string[]): Lijn[] {
  const jaren = jarenVan(sessie);
  return sessie.document.scenarios
    .filter(({ naam }) => namen.includes(naam))
    .map(({ naam, titel }) => ({
      scenario: naam,
      titel,
      waarden: regel.cellen.map((cel) => (cel ? sessie.rekenmodel.lees(cel, sessie.baan(naam)) : Number.NaN)),
      onvolledig: jaren.map((jaar) => sessie.status({ ...regel.adres, jaar }, naam).onvolledig),
    }));
}

interface Kolom {
  readonly kop: string;
  readonly cel: (lijn: Lijn) => Grafiekcel;
  /** The years it is made of, for saying that they are onvolledig. */
  readonly uit: (jaar: number) => boolean;
}

/** A figure of years that are not complete says so. */
function metMerk(cel: Grafiekcel, { onvolledig }: Lijn, telt: (i: number) => boolean): Grafiekcel {
  if (cel.tekst === '' || !onvolledig.some((zo, i) => zo && telt(i))) return cel;
  return cel.waarde === null ? tekstcel('onvolledig') : { ...cel, tekst: `${cel.tekst} (onvolledig)` };
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
  const in1 = (jaar: number) => (een: number) => een === jaar;
  const tm = (jaar: number) => (een: number) => een >= begin && een <= jaar;
  const verschil = (jaar: number): Kolom[] => [
    { kop: String(jaar), uit: in1(jaar), cel: (lijn) => getalcel(op(lijn, jaar), toon) },
    {
      kop: `Verschil ${jaar}`,
      uit: in1(jaar),
      cel: (lijn) => verschilcel(lijn, basis, op(lijn, jaar), basis && op(basis, jaar), toon),
    },
    {
      kop: `Verschil ${jaar} in %`,
      uit: in1(jaar),
      cel: (lijn) => procentcel(lijn, basis, op(lijn, jaar), basis && op(basis, jaar)),
    },
  ];
  const som = (kop: string, jaar: number, waarde: (lijn: Lijn) => number): Kolom[] =>
    stand ? [] : [{ kop, uit: tm(jaar), cel: (lijn) => getalcel(waarde(lijn), toon) }];
  const bijdrage = (jaar: number): Kolom => ({
    kop: `Bijdrage nodig t/m ${jaar}`,
    uit: tm(jaar),
    cel: (lijn) => getalcel(nodig(lijn)[jaren.indexOf(jaar)] ?? Number.NaN, toon),
  });
  const kolommen: Kolom[] = [
    ...(venster ? som(`Som ${venster.van}-${venster.tot}`, venster.tot, (lijn) => kern(lijn).somVenster) : []),
    ...som(`Som tot en met ${laatste}`, laatste, (lijn) => kern(lijn).cumulatief.at(-1) ?? 0),
    ...(tot < laatste ? verschil(tot) : []),
    ...verschil(laatste),
    {
      kop: stand ? '0 of lager vanaf' : 'Eerste jaar 0 of lager',
      uit: tm(laatste),
      cel: (lijn) => tekstcel(String(kern(lijn).jaarLeeg ?? 'nooit')),
    },
    bijdrage(tot),
    ...(tot < laatste ? [bijdrage(laatste)] : []),
  ];
  return {
    kop: ['Scenario', ...kolommen.map(({ kop }) => kop)],
    rijen: lijnen.map((lijn) => ({
      naam: lijn.titel,
      cellen: kolommen.map(({ cel, uit }) => metMerk(cel(lijn), lijn, (i) => uit(jaren[i] ?? 0))),
    })),
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
  const cel = (lijn: Lijn, i: number): Grafiekcel => metMerk(kaal(lijn, i), lijn, (jaar) => jaar === i);
  const kaal = (lijn: Lijn, i: number): Grafiekcel => {
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
