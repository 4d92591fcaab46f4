/**
 * Logboek: who changed what, when, from what to what; made by comparing a document before and after.
 *
 * Cells are told apart, each with its old and new content as text; any other change is one line with its omschrijving. A change is
 * written out when it is first read: for 90,000 pasted cells that takes longer than computing them.
 */
import { drukNederlands } from '../formule/druk.ts';
import { leesVolAdres, NERGENS, type Reeksadres, volAdres } from './adres.ts';
import { andereRegels } from './andere-regels.ts';
import type { Formulelezer } from './bron.ts';
import type { Begrotingsmodel, Invoerwaarde, Reeks, Wijziging } from './document.ts';
import { maakNamen, type Namen } from './namen.ts';
import { drukInvoerwaarde, notatieVan } from './notatie.ts';
import { BEDRAG, type Modelplattegrond } from './plattegrond.ts';
import type { Logregel } from './sessie.ts';

/** What stands in a cell, as a person reads it. */
export interface Celtekst {
  invoer(adres: Reeksadres, waarde: Invoerwaarde): string;
  /** Canonical text in, with = in front out. */
  formule(adres: Reeksadres, tekst: string): string;
}

export interface Logboek {
  /** `plattegrond`: of `na`. */
  noteer(kop: Logkop, voor: Begrotingsmodel, na: Begrotingsmodel, plattegrond: Modelplattegrond): void;
  /** Oldest first. */
  regels(): readonly Logregel[];
}

type Logkop = Pick<Logregel, 'wanneer' | 'wie' | 'omschrijving'>;

export function maakLogboek(lees: Formulelezer): Logboek {
  const posten: (() => readonly Logregel[])[] = [];
  return {
    noteer(kop, voor, na, plattegrond) {
      let geschreven: readonly Logregel[] | null = null;
      posten.push(() => {
        geschreven ??= schrijf(kop, celverschillen(voor, na, celtekst(na, plattegrond, lees)));
        return geschreven;
      });
    },
    regels: () => posten.flatMap((post) => post()),
  };
}

const ZONDER_CEL: Verschil = { plaats: '', scenario: null, oud: '', nieuw: '' };

function schrijf(kop: Logkop, verschillen: readonly Verschil[]): readonly Logregel[] {
  return (verschillen.length > 0 ? verschillen : [ZONDER_CEL]).map((verschil) => ({ ...kop, ...verschil }));
}

/** With the names and notaties that the document has just after the change. */
function celtekst(document: Begrotingsmodel, plattegrond: Modelplattegrond, lees: Formulelezer): Celtekst {
  let namen: Namen | null = null;
  return {
    invoer(adres, waarde) {
      const blad = document.bladen.find(({ id }) => id === adres.blad);
      const regel = blad?.regels[plattegrond.regelindex(adres.blad, adres.regel) ?? -1];
      return drukInvoerwaarde(waarde, notatieVan(blad, adres, regel));
    },
    formule(adres, tekst) {
      namen ??= maakNamen(document, plattegrond);
      return `=${drukNederlands(lees(tekst), namen.omgeving(adres))}`;
    },
  };
}

type Verschil = Pick<Logregel, 'plaats' | 'scenario' | 'oud' | 'nieuw'>;

/** Where cells differ, and in which scenario (null: all), without writing out what stands there. */
export function veranderdeCellen(voor: Begrotingsmodel, na: Begrotingsmodel): Pick<Verschil, 'plaats' | 'scenario'>[] {
  return celverschillen(voor, na, { invoer: (_, waarde) => JSON.stringify(waarde), formule: (_, tekst) => tekst });
}

/** What changed in cells; empty when only other things did. */
function celverschillen(voor: Begrotingsmodel, na: Begrotingsmodel, tekst: Celtekst): Verschil[] {
  return [...reeksverschillen(voor, na, tekst), ...scenarioverschillen(voor, na, tekst)];
}

function reeksverschillen(voor: Begrotingsmodel, na: Begrotingsmodel, tekst: Celtekst): Verschil[] {
  return na.bladen.flatMap((blad) => {
    const oudBlad = voor.bladen.find(({ id }) => id === blad.id);
    if (oudBlad === undefined || oudBlad === blad) return [];
    const anders = andereRegels(oudBlad, blad);
    const oudeRegels = new Map(anders.map(({ oud }) => [oud?.id, oud]));
    return anders.flatMap(({ nieuw: regel }) => {
      const oud = regel && oudeRegels.get(regel.id);
      if (regel === undefined || oud === undefined || oud === regel) return [];
      const sleutels = new Set([...Object.keys(oud.reeksen), ...Object.keys(regel.reeksen)]);
      return [...sleutels].flatMap((sleutel) => {
        const adres = {
          blad: blad.id,
          regel: regel.id,
          kolom: sleutel === BEDRAG && regel.enkelIn !== null ? null : sleutel,
        };
        return vergelijkReeks(oud.reeksen[sleutel], regel.reeksen[sleutel], adres, tekst);
      });
    });
  });
}

function vergelijkReeks(
  oud: Reeks | undefined,
  nieuw: Reeks | undefined,
  adres: Reeksadres,
  tekst: Celtekst,
): Verschil[] {
  if (oud === nieuw) return [];
  const inhoud = (reeks: Reeks | undefined, jaar: string) => {
    const waarde = reeks?.invoer[jaar];
    if (waarde !== undefined) return tekst.invoer(adres, waarde);
    const uitzondering = reeks?.uitzonderingen[jaar];
    return uitzondering === undefined ? '' : tekst.formule(adres, uitzondering);
  };
  const jaren = new Set(
    [oud, nieuw].flatMap((reeks) => Object.keys({ ...reeks?.invoer, ...reeks?.uitzonderingen, ...reeks?.notities })),
  );
  const plaats = volAdres(adres);
  const reeksformule = (reeks: Reeks | undefined) =>
    reeks?.formule == null ? '' : tekst.formule(adres, reeks.formule);
  return [
    verschil(plaats, null, reeksformule(oud), reeksformule(nieuw)),
    ...[...jaren]
      .sort()
      .flatMap((jaar) => [
        verschil(`${plaats}@${jaar}`, null, inhoud(oud, jaar), inhoud(nieuw, jaar)),
        verschil(`${plaats}@${jaar}`, null, oud?.notities[jaar] ?? '', nieuw?.notities[jaar] ?? ''),
      ]),
  ].filter((een) => een !== null);
}

function verschil(plaats: string, scenario: string | null, oud: string, nieuw: string): Verschil | null {
  return oud === nieuw ? null : { plaats, scenario, oud, nieuw };
}

function scenarioverschillen(voor: Begrotingsmodel, na: Begrotingsmodel, tekst: Celtekst): Verschil[] {
  return na.scenarios.flatMap(({ naam, eigen }) => {
    const oud = voor.scenarios.find((scenario) => scenario.naam === naam)?.eigen;
    if (oud === undefined || oud === eigen) return [];
    const plaatsen = new Set([...oud, ...eigen].map(plaatsVan));
    return [...plaatsen]
      .map((plaats) => verschil(plaats, naam, alsTekst(oud, plaats, tekst), alsTekst(eigen, plaats, tekst)))
      .filter((een) => een !== null);
  });
}

const plaatsVan = ({ adres, van }: Wijziging) => `${adres}@${van}`;

function alsTekst(wijzigingen: readonly Wijziging[], plaats: string, tekst: Celtekst): string {
  return wijzigingen
    .filter((wijziging) => plaatsVan(wijziging) === plaats)
    .map((wijziging) => wijzigingstekst(wijziging, tekst))
    .join(', ');
}

/** `zet 2,5 t/m 2026` */
export function wijzigingstekst({ adres, actie, waarde, formule, tot }: Wijziging, tekst: Celtekst): string {
  const plek = leesVolAdres(adres) ?? NERGENS;
  const inhoud =
    formule === null ? (waarde === null ? 'leeg' : tekst.invoer(plek, waarde)) : tekst.formule(plek, formule);
  return `${actie} ${inhoud}${tot === null ? ' en verder' : ` t/m ${tot}`}`;
}
