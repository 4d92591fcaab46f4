/**
 * What makes a model hard to trust, read from its formulas and sources alone: a number hidden in a formula, an exception to the
 * formula of a reeks, an assumption without a source or with an old one.
 */
import type { Expressie, FunctieNaam } from '../../formule/expressie.ts';
import { delen, ontleedCanoniek } from '../../formule/ontleed.ts';
import { drukDecimalen } from '../../kern/getal.ts';
import type { Reeksadres } from '../adres.ts';
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
  const lijst = [...getallen].map((getal) => drukDecimalen(getal, decimalenVan(getal))).join(' en ');
  const melding = `In de formule van ${regelnaam(plaats.regel, null)} ${getallen.size === 1 ? 'staat het vaste getal' : 'staan de vaste getallen'} ${lijst}. Maak er een uitgangspunt van, dan is te zien waar het vandaan komt.`;
  return [letOp('vast_getal', 'Vast getal in een formule', plaats, null, melding)];
}

function decimalenVan(getal: number): number {
  return /[.](\d+)/.exec(String(getal))?.[1]?.length ?? 0;
}

/** The numbers in a formula that hide an assumption. */
export function verborgenGetallen(formule: string): readonly number[] {
  const bekend = GETALLEN.get(formule);
  if (bekend) return bekend;
  const gelezen = ontleedCanoniek(formule);
  const getallen = gelezen.ok ? zoekGetallen(gelezen.waarde) : [];
  GETALLEN.set(formule, getallen);
  return getallen;
}

/** A blad has the same formula in many regels: read once. */
const GETALLEN = new Map<string, readonly number[]>();

/** Arguments that only say how a function works. */
const WERKWIJZE: Partial<Record<FunctieNaam, (index: number) => boolean>> = {
  ROUND: (index) => index === 1,
  ROUNDUP: (index) => index === 1,
  ROUNDDOWN: (index) => index === 1,
  PREV: (index) => index === 1,
  LINEAR: (index) => index >= 2,
};

function zoekGetallen(x: Expressie): number[] {
  if (x.soort === 'getal') return isGewoon(x.waarde) ? [] : [x.waarde];
  if (x.soort === 'procent' && x.inhoud.soort === 'getal' && x.inhoud.waarde === 100) return [];
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

function bron(plaats: Reeksplaats, peildatum: string): Bevinding[] {
  const { regel, reeks } = plaats;
  if (!regel.uitgangspunt || Object.keys(reeks.invoer).length === 0) return [];
  if (regel.bron.trim() === '') {
    return [
      letOp(
        'zonder_bron',
        'Uitgangspunt zonder bron',
        plaats,
        null,
        `${regelnaam(regel, null)} heeft geen bron. Noteer waar het cijfer vandaan komt en van welke datum.`,
      ),
    ];
  }
  if (regel.brondatum === null) {
    return [
      letOp(
        'zonder_brondatum',
        'Bron zonder datum',
        plaats,
        null,
        `De bron van ${regelnaam(regel, null)} heeft geen datum: ${regel.bron}.`,
      ),
    ];
  }
  if (eenJaarLater(regel.brondatum) >= peildatum) return [];
  const melding = `De bron van ${regelnaam(regel, null)} is ouder dan een jaar (${nederlands(regel.brondatum)}). Kijk of er een nieuwer cijfer is.`;
  return [letOp('oude_bron', 'Verouderde bron', plaats, null, melding)];
}

function eenJaarLater(datum: string): string {
  return `${Number(datum.slice(0, 4)) + 1}${datum.slice(4)}`;
}

function nederlands(datum: string): string {
  return datum.split('-').reverse().join('-');
}
