/**
 * Every formula in a document with where it stands, and how to rewrite them: for reading, for finding who uses a reeks, and for
 * what a deletion leaves behind.
 *
 * Formulas stand in reeksen and their uitzonderingen, kolommen, maatregelen, eigen wijzigingen and controles. All but those of
 * controles belong to a regel, whose kolommen they may name bare.
 */

import { drukCanoniek } from '../formule/druk.ts';
import type { Expressie, Plaats } from '../formule/expressie.ts';
import { delen, ontleedCanoniek } from '../formule/ontleed.ts';
import { leesVolAdres, type Reeksadres, volAdres } from './adres.ts';
import type { Begrotingsmodel, Reeks, Wijziging } from './document.ts';
import { BEDRAG } from './plattegrond.ts';

/**
 * Where a formula stands: its own blad and regel, for bare names. regel null: it is the formula of a kolom, for any regel; '' :
 * it belongs to no regel at all.
 */
export interface Eigen {
  readonly blad: string | null;
  readonly regel: string | null;
}

export interface Formuleplek {
  /** As a person finds it back: `bijlage2!instroom.loonkosten`, `maatregel minder_overhead`. */
  readonly plaats: string;
  readonly eigen: Eigen;
  readonly tekst: string;
}

/** Gives a new text, or undefined to leave a formula as it is. */
export type Formuleschrijver = (plek: Formuleplek) => string | undefined;

export function formulesVan(document: Begrotingsmodel): Formuleplek[] {
  const gevonden: Formuleplek[] = [];
  loopFormules(document, (plek) => {
    gevonden.push(plek);
    return undefined;
  });
  return gevonden;
}

/** Visits every formula; only where `schrijf` gives a text is the document (a draft, then) changed. */
export function loopFormules(document: Begrotingsmodel, schrijf: Formuleschrijver): void {
  for (const blad of document.bladen) {
    for (const kolom of blad.kolommen) {
      const plaats = `${blad.id}, kolom ${kolom.id}`;
      herschrijf(kolom, 'formule', { plaats, eigen: { blad: blad.id, regel: null } }, schrijf);
    }
    for (const regel of blad.regels) {
      for (const [sleutel, reeks] of Object.entries(regel.reeksen)) {
        const kolom = sleutel === BEDRAG && regel.enkelIn !== null ? null : sleutel;
        loopReeks(reeks, { blad: blad.id, regel: regel.id, kolom }, schrijf);
      }
    }
  }
  for (const { id, wijzigingen } of document.maatregelen) loopWijzigingen(wijzigingen, `maatregel ${id}`, schrijf);
  for (const { naam, eigen } of document.scenarios) loopWijzigingen(eigen, `scenario ${naam}`, schrijf);
  for (const controle of document.controles) {
    const waar = { plaats: `controle ${controle.id}`, eigen: { blad: controle.blad, regel: '' } };
    herschrijf(controle, 'links', waar, schrijf);
    herschrijf(controle, 'rechts', waar, schrijf);
  }
}

function loopReeks(reeks: Reeks, adres: Reeksadres, schrijf: Formuleschrijver): void {
  const waar = { plaats: volAdres(adres), eigen: { blad: adres.blad, regel: adres.regel } };
  herschrijf(reeks, 'formule', waar, schrijf);
  for (const jaar of Object.keys(reeks.uitzonderingen)) {
    herschrijf(reeks.uitzonderingen, jaar, { ...waar, plaats: `${waar.plaats}@${jaar}` }, schrijf);
  }
}

function loopWijzigingen(wijzigingen: readonly Wijziging[], plaats: string, schrijf: Formuleschrijver): void {
  for (const wijziging of wijzigingen) {
    const adres = leesVolAdres(wijziging.adres);
    herschrijf(
      wijziging,
      'formule',
      { plaats, eigen: { blad: adres?.blad ?? null, regel: adres?.regel ?? null } },
      schrijf,
    );
  }
}

function herschrijf<S extends string>(
  houder: { [sleutel in S]?: string | null },
  sleutel: S,
  waar: Omit<Formuleplek, 'tekst'>,
  schrijf: Formuleschrijver,
): void {
  const tekst = houder[sleutel];
  if (tekst === null || tekst === undefined) return;
  const nieuw = schrijf({ ...waar, tekst });
  if (nieuw !== undefined && nieuw !== tekst) houder[sleutel] = nieuw;
}

/** What one formula names: a reeks, or all that stands between two of them. */
export type Naamgebruik =
  | { readonly soort: 'reeks'; readonly adres: Reeksadres }
  | { readonly soort: 'regelbereik'; readonly van: Reeksadres; readonly tot: Reeksadres };

/** What a formula names, in order of appearance; a bare kolom of a formula without regel is left out. */
export function gebruikIn({ tekst, eigen }: Formuleplek): Naamgebruik[] {
  const gelezen = ontleedCanoniek(tekst);
  if (!gelezen.ok) return [];
  const gevonden: Naamgebruik[] = [];
  const stapel: Expressie[] = [gelezen.waarde];
  for (let deel = stapel.pop(); deel !== undefined; deel = stapel.pop()) {
    for (const binnen of [...delen(deel)].reverse()) stapel.push(binnen);
    if (deel.soort === 'regelbereik') {
      const van = volledig(deel.van, eigen);
      const tot = volledig(deel.tot, eigen);
      if (van && tot) gevonden.push({ soort: 'regelbereik', van, tot });
    } else if (deel.soort === 'verwijzing' || deel.soort === 'jaarbereik') {
      const adres = volledig(deel.plaats, eigen);
      if (adres) gevonden.push({ soort: 'reeks', adres });
    }
  }
  return gevonden;
}

export function volledig(plaats: Plaats, eigen: Eigen): Reeksadres | undefined {
  const blad = plaats.blad ?? eigen.blad;
  const regel = plaats.regel ?? eigen.regel;
  return blad === null || regel === null ? undefined : { blad, regel, kolom: plaats.kolom };
}

/** The formula with every reference that is lost replaced by #VERW! naming it; the same text when none is. */
export function metVerlies(plek: Formuleplek, isVerloren: (adres: Reeksadres) => boolean): string {
  const verloren = (plaats: Plaats) => {
    const adres = volledig(plaats, plek.eigen);
    return adres !== undefined && isVerloren(adres) ? volAdres(adres) : null;
  };
  return herschreven(plek, (x) => {
    const naam = x.soort === 'regelbereik' ? (verloren(x.van) ?? verloren(x.tot)) : verloren(x.plaats);
    return naam === null ? x : { soort: 'verloren', naam };
  });
}

/** The formula with every reference to blad `van` pointed at blad `naar`; the same text when none is. */
export function metAnderBlad(plek: Formuleplek, van: string, naar: string): string {
  const wijs = (plaats: Plaats): Plaats => (plaats.blad === van ? { ...plaats, blad: naar } : plaats);
  return herschreven(plek, (x) =>
    x.soort === 'regelbereik' ? { ...x, van: wijs(x.van), tot: wijs(x.tot) } : { ...x, plaats: wijs(x.plaats) },
  );
}

type Verwijzing = Extract<Expressie, { soort: 'verwijzing' | 'jaarbereik' | 'regelbereik' }>;

function herschreven({ tekst }: Formuleplek, vervang: (x: Verwijzing) => Expressie): string {
  const gelezen = ontleedCanoniek(tekst);
  return gelezen.ok ? drukCanoniek(vervangVerwijzingen(gelezen.waarde, vervang)) : tekst;
}

function vervangVerwijzingen(x: Expressie, vervang: (x: Verwijzing) => Expressie): Expressie {
  const binnen = (deel: Expressie) => vervangVerwijzingen(deel, vervang);
  switch (x.soort) {
    case 'verwijzing':
    case 'jaarbereik':
    case 'regelbereik':
      return vervang(x);
    case 'haakjes':
    case 'teken':
    case 'procent':
      return { ...x, inhoud: binnen(x.inhoud) };
    case 'bewerking':
      return { ...x, links: binnen(x.links), rechts: binnen(x.rechts) };
    case 'functie':
      return { ...x, argumenten: x.argumenten.map(binnen) };
    default:
      return x;
  }
}
