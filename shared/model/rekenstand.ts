/**
 * Rekenstand: a document together with its figures, and how the figures follow when the document changes.
 *
 * Two bronnen are compared: where only numbers of invoer differ, the rekenkern is told those; where formulas, lagen, years,
 * scenarios or places differ it is compiled anew.
 */

import type { Expressie } from '../formule/expressie.ts';
import { ontleedCanoniek } from '../formule/ontleed.ts';
import type { Cel, CelBron, Definitie, Laag } from '../rekenen/bron.ts';
import { compileRekenmodel } from '../rekenen/compileer.ts';
import type { Invoerwijziging, Rekenmodel } from '../rekenen/rekenmodel.ts';
import { bouwBron, type Formulelezer, type Modelbron, scenariobanen } from './bron.ts';
import type { Begrotingsmodel } from './document.ts';

export interface Rekenstand {
  readonly bron: Modelbron;
  readonly rekenmodel: Rekenmodel;
}

export function maakRekenstand(document: Begrotingsmodel, lees: Formulelezer): Rekenstand {
  const bron = bouwBron(document, scenariobanen(document), lees);
  return { bron, rekenmodel: compileRekenmodel(bron) };
}

/**
 * `bron`: when it was made ready already. `gewijzigd`: cells with another value or another invoer; 'alles' when the structure, or a
 * great deal, changed.
 */
export function werkBij(
  oud: Rekenstand,
  document: Begrotingsmodel,
  lees: Formulelezer,
  bron: Modelbron = bouwBron(document, scenariobanen(document, oud.bron), lees, oud.bron),
): { readonly stand: Rekenstand; readonly gewijzigd: readonly Cel[] | 'alles' } {
  const wijzigingen = invoerwijzigingen(oud.bron, bron);
  if (wijzigingen === null) return { stand: { bron, rekenmodel: compileRekenmodel(bron) }, gewijzigd: 'alles' };
  const { gewijzigd } = oud.rekenmodel.zet(wijzigingen);
  const opBlad = ({ reeks }: Cel) => bron.plattegrond.plekken[reeks] !== undefined;
  const geraakt = geraakteCellen(oud.bron, bron);
  const meer =
    gewijzigd === 'veel' || geraakt.length === 0 ? 'alles' : uniek([...gewijzigd, ...geraakt]).filter(opBlad);
  return { stand: { bron, rekenmodel: oud.rekenmodel }, gewijzigd: meer };
}

/** Reads canonical text once; the same text is the same object. What cannot be read computes as lost. */
export function maakFormulelezer(): Formulelezer {
  const gelezen = new Map<string, Expressie>();
  return (tekst) => {
    const bekend = gelezen.get(tekst);
    if (bekend) return bekend;
    const uitkomst = ontleedCanoniek(tekst);
    const expressie: Expressie = uitkomst.ok ? uitkomst.waarde : { soort: 'verloren', naam: tekst };
    gelezen.set(tekst, expressie);
    return expressie;
  };
}

/** `nieuw` was made from `oud`. */
function andereReeksen(oud: Modelbron, nieuw: Modelbron): readonly number[] {
  const begin = nieuw.plattegrond.plekken.length;
  const controles = nieuw.controlereeksen.flatMap((reeks, i) => (reeks === oud.controlereeksen[i] ? [] : [begin + i]));
  return [...nieuw.anders, ...controles];
}

/** null: more than invoer changed. */
function invoerwijzigingen(oud: Modelbron, nieuw: Modelbron): Invoerwijziging[] | null {
  if (oud.plattegrond !== nieuw.plattegrond || oud.banen !== nieuw.banen || oud.jaren.join() !== nieuw.jaren.join())
    return null;
  if (oud.controlereeksen.length !== nieuw.controlereeksen.length) return null;
  const wijzigingen: Invoerwijziging[] = [];
  for (const reeks of andereReeksen(oud, nieuw)) {
    for (const [jaar, cel] of (nieuw.reeksen[reeks]?.cellen ?? []).entries()) {
      const gevonden = vergelijkCel(oud.reeksen[reeks]?.cellen[jaar], cel, { reeks, jaar }, nieuw.banen);
      if (gevonden === null) return null;
      wijzigingen.push(...gevonden);
    }
  }
  return wijzigingen;
}

function vergelijkCel(oud: CelBron | undefined, nieuw: CelBron, cel: Cel, banen: number): Invoerwijziging[] | null {
  if (oud === undefined || !zelfdeLagen(oud.lagen, nieuw.lagen)) return null;
  if (oud.perBaan === undefined && nieuw.perBaan === undefined) {
    const een = vergelijk(oud.basis, nieuw.basis);
    return een === null ? null : een.map((waarde) => ({ cel, baan: 'alle', waarde }));
  }
  const wijzigingen: Invoerwijziging[] = [];
  for (let baan = 0; baan < banen; baan++) {
    const een = vergelijk(oud.perBaan?.get(baan) ?? oud.basis, nieuw.perBaan?.get(baan) ?? nieuw.basis);
    if (een === null) return null;
    wijzigingen.push(...een.map((waarde) => ({ cel, baan, waarde })));
  }
  return wijzigingen;
}

/** The new value, none when it is the same, null when it is no longer the same kind. */
function vergelijk(oud: Definitie, nieuw: Definitie): (number | null)[] | null {
  if (oud.soort === 'invoer' && nieuw.soort === 'invoer') return oud.waarde === nieuw.waarde ? [] : [nieuw.waarde];
  return oud.soort === 'formule' && nieuw.soort === 'formule' && oud.formule === nieuw.formule ? [] : null;
}

function zelfdeLagen(oud: readonly Laag[] = [], nieuw: readonly Laag[] = []): boolean {
  return oud === nieuw || (oud.length === nieuw.length && oud.every((laag, i) => zelfdeLaag(laag, nieuw[i])));
}

function zelfdeLaag(oud: Laag, nieuw: Laag | undefined): boolean {
  if (nieuw === undefined || oud.formules.length !== nieuw.formules.length) return false;
  if (!zelfdeGetallen(oud.schaal, nieuw.schaal) || !zelfdeGetallen(oud.plus, nieuw.plus)) return false;
  return oud.formules.every(({ formule, gewicht }, i) => {
    const ander = nieuw.formules[i];
    return ander !== undefined && formule === ander.formule && zelfdeGetallen(gewicht, ander.gewicht);
  });
}

function zelfdeGetallen(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((getal, i) => getal === b[i]);
}

function geraakteCellen(oud: Modelbron, nieuw: Modelbron): Cel[] {
  return andereReeksen(oud, nieuw).flatMap((reeks) => nieuw.jaren.map((_, jaar) => ({ reeks, jaar })));
}

function uniek(cellen: readonly Cel[]): Cel[] {
  return [...new Map(cellen.map((cel) => [`${cel.reeks}@${cel.jaar}`, cel])).values()];
}
