/**
 * What makes a model hard to trust, read from its formulas and sources alone: a number hidden in a formula, an exception to the
 * formula of a reeks, an assumption without a source or with an old one.
 */
import type { Expressie, FunctieNaam } from '../../formule/expressie.ts';
import { delen, ontleedCanoniek } from '../../formule/ontleed.ts';
import { drukInvoer } from '../../kern/getal.ts';
import type { Reeksadres } from '../adres.ts';
import { type Basisbron, bronInBasis } from '../cijferbron.ts';
import type { Begrotingsmodel, Blad, Reeks, Regel } from '../document.ts';
import { BEDRAG } from '../plattegrond.ts';
import { regelnaam } from '../reeksnaam.ts';
import { type Bevinding, inJaren } from './bevinding.ts';

interface Reeksplaats {
  readonly blad: Blad;
  readonly regel: Regel;
  readonly reeks: Reeks;
  readonly adres: Reeksadres;
}

function reeksenVan(blad: Blad, regel: Regel): Reeksplaats[] {
  return Object.entries(regel.reeksen).map(([sleutel, reeks]) => {
    const kolom = sleutel === BEDRAG && regel.enkelIn !== null ? null : sleutel;
    return { blad, regel, reeks, adres: { blad: blad.id, regel: regel.id, kolom } };
  });
}

function letOp(
  id: string,
  naam: string,
  { blad, adres }: Reeksplaats,
  jaar: number | null,
  melding: string,
): Bevinding {
  return { id, naam, blad: blad.id, adres, jaar, scenario: null, oordeel: 'let op', bedrag: null, melding };
}

export function formuletoetsen(document: Begrotingsmodel, peildatum: string): Bevinding[] {
  return document.bladen.flatMap((blad) => {
    const perRegel = blad.regels.map((regel) => regeltoetsen(blad, regel, peildatum));
    return [
      ...perRegel.flatMap((een) => een.getallen),
      ...perRegel.flatMap((een) => een.uitzonderingen),
      ...perRegel.flatMap((een) => een.bronnen),
    ];
  });
}

interface Regeltoetsen {
  readonly blad: string;
  readonly peildatum: string;
  readonly getallen: readonly Bevinding[];
  readonly uitzonderingen: readonly Bevinding[];
  readonly bronnen: readonly Bevinding[];
}

/** An edit makes a new object of the regels it touches only: the others are not read again. */
const GELEZEN = new WeakMap<Regel, Regeltoetsen>();

function regeltoetsen(blad: Blad, regel: Regel, peildatum: string): Regeltoetsen {
  const bekend = GELEZEN.get(regel);
  if (bekend?.peildatum === peildatum && bekend.blad === blad.id) return bekend;
  const plaatsen = reeksenVan(blad, regel);
  const toetsen = {
    blad: blad.id,
    peildatum,
    getallen: plaatsen.flatMap(vastGetal),
    uitzonderingen: plaatsen.flatMap(uitzondering),
    bronnen: plaatsen.flatMap((plaats) => bron(plaats, peildatum)),
  };
  GELEZEN.set(regel, toetsen);
  return toetsen;
}

function vastGetal(plaats: Reeksplaats): Bevinding[] {
  const formules = [plaats.reeks.formule, ...Object.values(plaats.reeks.uitzonderingen)].filter((f) => f !== null);
  const getallen = new Set(formules.flatMap((tekst) => verborgenGetallen(tekst)));
  if (getallen.size === 0) return [];
  const lijst = [...getallen].join(' en ');
  const melding = `In de formule van ${regelnaam(plaats.regel, null)} ${getallen.size === 1 ? 'staat het vaste getal' : 'staan de vaste getallen'} ${lijst}. Maak er een uitgangspunt van, dan is te zien waar het vandaan komt.`;
  return [letOp('vast_getal', 'Vast getal in een formule', plaats, null, melding)];
}

/** The numbers in a formula that hide an assumption, as people type them: `1,05`, `2%`. */
export function verborgenGetallen(formule: string): readonly string[] {
  const bekend = GETALLEN.get(formule);
  if (bekend) return bekend;
  const gelezen = ontleedCanoniek(formule);
  const getallen = gelezen.ok ? zoekGetallen(gelezen.waarde) : [];
  GETALLEN.set(formule, getallen);
  return getallen;
}

/** A blad has the same formula in many regels: read once. */
const GETALLEN = new Map<string, readonly string[]>();

/** Arguments that only say how a function works. */
const WERKWIJZE: Partial<Record<FunctieNaam, (index: number) => boolean>> = {
  ROUND: (index) => index === 1,
  ROUNDUP: (index) => index === 1,
  ROUNDDOWN: (index) => index === 1,
  PREV: (index) => index === 1,
  LINEAR: (index) => index >= 2,
};

function zoekGetallen(x: Expressie): string[] {
  if (x.soort === 'getal') return isGewoon(x.waarde) ? [] : [drukInvoer(x.waarde)];
  if (x.soort === 'procent' && x.inhoud.soort === 'getal') {
    const { waarde } = x.inhoud;
    return waarde === 0 || waarde === 100 ? [] : [`${drukInvoer(waarde)}%`];
  }
  if (x.soort === 'bewerking' && isKeuze(x)) return [];
  if (x.soort === 'functie') {
    const werkwijze = WERKWIJZE[x.naam];
    return x.argumenten.filter((_, i) => !werkwijze?.(i)).flatMap(zoekGetallen);
  }
  return delen(x).flatMap(zoekGetallen);
}

/** Nothing and the whole say nothing about the world; a year is named, not assumed. */
function isGewoon(getal: number): boolean {
  return getal === 0 || getal === 1 || (Number.isInteger(getal) && getal >= 1900 && getal <= 2200);
}

/** `methode = 2`: a choice between ways of computing. */
function isKeuze(x: Extract<Expressie, { soort: 'bewerking' }>): boolean {
  const heel = (kant: Expressie) =>
    kant.soort === 'getal' && Number.isInteger(kant.waarde) && Math.abs(kant.waarde) < 10;
  return (x.teken === '=' || x.teken === '<>') && (heel(x.links) || heel(x.rechts));
}

function uitzondering(plaats: Reeksplaats): Bevinding[] {
  const { reeks } = plaats;
  if (reeks.formule === null) return [];
  const jaren = [...new Set([...Object.keys(reeks.invoer), ...Object.keys(reeks.uitzonderingen)].map(Number))]
    .filter((jaar) => jaar >= (reeks.vanaf ?? 0))
    .sort((a, b) => a - b);
  if (jaren.length === 0) return [];
  const melding = `${regelnaam(plaats.regel, null)} wijkt ${inJaren(jaren)} af van de formule van de reeks. Leg uit waarom, of herstel de formule.`;
  return [letOp('uitzondering', 'Uitzondering op de formule', plaats, jaren[0] ?? null, melding)];
}

/** Of every source a reeks has, what is wrong with it and in which years; years are told only where they differ. */
function bron(plaats: Reeksplaats, peildatum: string): Bevinding[] {
  const { regel, reeks } = plaats;
  if (!regel.uitgangspunt) return [];
  const jaren = Object.keys(reeks.invoer).map(Number);
  const perBron = new Map<string, { bezwaar: Bezwaar | null; jaren: number[] }>();
  for (const jaar of jaren) {
    const van = bronInBasis(regel, reeks, jaar);
    const kenmerk = JSON.stringify(van);
    const bekend = perBron.get(kenmerk) ?? { bezwaar: van && bezwaarTegen(van, peildatum), jaren: [] };
    bekend.jaren.push(jaar);
    perBron.set(kenmerk, bekend);
  }
  return [...perBron.values()].flatMap(({ bezwaar, jaren: waar }) => {
    if (bezwaar === null) return [];
    const alle = perBron.size === 1 && !bezwaar.perJaar;
    const wie = `${regelnaam(regel, null)}${alle ? '' : ` ${inJaren(waar)}`}`;
    return [letOp(bezwaar.id, bezwaar.naam, plaats, alle ? null : (waar[0] ?? null), bezwaar.melding(wie))];
  });
}

interface Bezwaar {
  readonly id: string;
  readonly naam: string;
  /** It is about these figures, not about the regel. */
  readonly perJaar: boolean;
  melding(wie: string): string;
}

function bezwaarTegen(van: Basisbron, peildatum: string): Bezwaar | null {
  const perJaar = van.soort === 'getypt' || (van.soort === 'bron' && van.eigen);
  if (van.soort === 'geen' || van.soort === 'getypt') {
    const heeft = van.soort === 'geen' ? 'heeft geen bron' : `is ingevuld op ${nederlands(van.op)}, zonder bron`;
    const melding = (wie: string) => `${wie} ${heeft}. Noteer waar het cijfer vandaan komt en van welke datum.`;
    return { id: 'zonder_bron', naam: 'Uitgangspunt zonder bron', perJaar, melding };
  }
  const { bron: tekst, datum } = van;
  if (datum === null) {
    const melding = (wie: string) => `De bron van ${wie} heeft geen datum: ${tekst}.`;
    return { id: 'zonder_brondatum', naam: 'Bron zonder datum', perJaar, melding };
  }
  if (eenJaarLater(datum) >= peildatum) return null;
  const melding = (wie: string) =>
    `De bron van ${wie} is ouder dan een jaar (${nederlands(datum)}). Kijk of er een nieuwer cijfer is.`;
  return { id: 'oude_bron', naam: 'Verouderde bron', perJaar, melding };
}

function eenJaarLater(datum: string): string {
  return `${Number(datum.slice(0, 4)) + 1}${datum.slice(4)}`;
}

function nederlands(datum: string): string {
  return datum.split('-').reverse().join('-');
}
