/**
 * Who uses a reeks: formulas, ranges, labels, wijzigingen, controles, realisatie, doelen and the beoordeling.
 *
 * Asked before something is deleted, so that nothing loses its meaning silently. The sum of a groep is no user: it counts
 * whatever stands in it.
 */
import { leesVolAdres, type Reeksadres } from './adres.ts';
import type { Begrotingsmodel } from './document.ts';
import { type Formuleplek, formulesVan, gebruikIn } from './formules.ts';
import { labeladressen } from './label.ts';
import type { Namen } from './namen.ts';
import { regelsVanBereik } from './plattegrond.ts';

export type Adrestoets = (adres: Reeksadres) => boolean;

/** Places that name a reeks for which `geldt` holds, each once; what itself is such a place does not count. */
export function gebruikersVan(document: Begrotingsmodel, namen: Namen, geldt: Adrestoets): string[] {
  return [
    ...new Set([
      ...formulesVan(document)
        .filter((plek) => !staatIn(plek, geldt) && gebruikt(document, plek, geldt))
        .map(({ plaats }) => plaats),
      ...gebruikersNaastFormules(document, namen, geldt),
    ]),
  ];
}

function gebruikersNaastFormules(document: Begrotingsmodel, namen: Namen, geldt: Adrestoets): string[] {
  const opAdres = (tekst: string) => {
    const adres = leesVolAdres(tekst);
    return adres !== null && geldt(adres);
  };
  const { records, prognoses, toelichtingen } = document.realisatie;
  return [
    ...labelsMet(document, namen, geldt),
    ...document.maatregelen
      .filter((m) => m.wijzigingen.some((w) => opAdres(w.adres)))
      .map(({ naam }) => `maatregel ${naam}`),
    ...document.scenarios.filter((s) => s.eigen.some((w) => opAdres(w.adres))).map(({ titel }) => `scenario ${titel}`),
    ...document.doelen.filter(({ kosten }) => kosten !== null && opAdres(kosten)).map(({ naam }) => `doel ${naam}`),
    ...document.beoordeling.criteria
      .filter(({ meting }) => meting && opAdres(meting.adres))
      .map(({ naam }) => `criterium ${naam}`),
    ...([...records, ...prognoses, ...toelichtingen].some(({ adres }) => opAdres(adres)) ? ['realisatie'] : []),
  ];
}

/**
 * Whether anything names this regel by its id, its own formulas included: then the id is not free to change. A formula that names
 * a regel of another blad by the same id counts too: rather too often than once too few.
 */
export function isGenoemd(document: Begrotingsmodel, namen: Namen, blad: string, regel: string): boolean {
  const id = new RegExp(`(?<![a-z0-9_])${regel}(?![a-z0-9_])`);
  return (
    formulesVan(document).some(({ tekst }) => id.test(tekst)) ||
    document.bladen.some(({ regels }) =>
      regels.some((r) => r.groep === regel || labeladressen(r.naam).some((a) => id.test(a))),
    ) ||
    gebruikersNaastFormules(document, namen, opRegels(blad, new Set([regel]))).length > 0
  );
}

/** A formula of what is deleted itself. */
function staatIn({ plaats }: Formuleplek, geldt: Adrestoets): boolean {
  const adres = leesVolAdres(plaats);
  return adres !== null && geldt(adres);
}

function gebruikt(document: Begrotingsmodel, plek: Formuleplek, geldt: Adrestoets): boolean {
  return gebruikIn(plek).some((gebruik) => {
    if (gebruik.soort === 'reeks') return geldt(gebruik.adres);
    const { blad, kolom } = gebruik.van;
    const regels = document.bladen.find(({ id }) => id === blad)?.regels ?? [];
    const leden = regelsVanBereik(regels, gebruik.van.regel, gebruik.tot.regel) ?? [];
    return leden.some(({ id }) => geldt({ blad, regel: id, kolom }));
  });
}

function labelsMet(document: Begrotingsmodel, namen: Namen, geldt: Adrestoets): string[] {
  return document.bladen.flatMap((blad) =>
    blad.regels
      .filter(({ id }) => !geldt({ blad: blad.id, regel: id, kolom: null }))
      .filter(({ naam }) => labeladressen(naam).some((adres) => labelGebruikt(adres, blad.id, namen, geldt)))
      .map(({ id }) => `de naam van ${blad.id}!${id}`),
  );
}

function labelGebruikt(adres: string, blad: string, namen: Namen, geldt: Adrestoets): boolean {
  const gevonden = namen.zoekVanuit(adres, blad);
  return gevonden !== null && geldt(gevonden);
}

const GENOEMD = 3;

/** `bijlage2!totaal_budget, controle som en nog 2` */
export function noemGebruikers(gebruikers: readonly string[]): string {
  const rest = gebruikers.length - GENOEMD;
  return gebruikers.slice(0, GENOEMD).join(', ') + (rest > 0 ? ` en nog ${rest}` : '');
}

/** Ranges (`instroom.fte:groeien.fte`) whose regels are no longer the same ones: what uses them, as text. */
export function veranderdeBereiken(voor: Begrotingsmodel, na: Begrotingsmodel): string[] {
  const leden = (document: Begrotingsmodel, van: Reeksadres, tot: Reeksadres) => {
    const regels = document.bladen.find(({ id }) => id === van.blad)?.regels ?? [];
    return regelsVanBereik(regels, van.regel, tot.regel)
      ?.map(({ id }) => id)
      .join();
  };
  return formulesVan(voor).flatMap((plek) =>
    gebruikIn(plek).some((g) => g.soort === 'regelbereik' && leden(voor, g.van, g.tot) !== leden(na, g.van, g.tot))
      ? [plek.plaats]
      : [],
  );
}

/** Whether an address stands on one of these regels of a blad. */
export function opRegels(blad: string, regels: ReadonlySet<string>): Adrestoets {
  return (adres) => adres.blad === blad && regels.has(adres.regel);
}
