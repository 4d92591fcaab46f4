/**
 * Search in the open document: names, toelichtingen, and of the year on screen the figures and formulas. In sheet order.
 */
import { vouw } from '../../shared/kern/naam.ts';
import type { Blad, Regel } from '../../shared/model/document.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { type Plek, zelfdePlek } from './plek.ts';

export interface Gevonden {
  readonly plek: Plek;
  /** What was found, as it stands there. */
  readonly tekst: string;
}

export function zoekPlekken(sessie: Sessie, zoek: string, jaar: number, scenario: string): readonly Gevonden[] {
  const gezocht = vouw(zoek.trim());
  if (gezocht === '') return [];
  const past = ({ tekst }: Gevonden) => vouw(tekst).includes(gezocht);
  return sessie.document.bladen.flatMap((blad) =>
    blad.regels.flatMap((regel) => teksten(sessie, blad, regel, jaar, scenario).filter(past)),
  );
}

/** The one found after (or before) a cell, round the end; from a cell that was not found: the first (or last). */
export function naastgelegen(
  gevonden: readonly Gevonden[],
  vanaf: Plek | null,
  richting: 1 | -1,
): Gevonden | undefined {
  const hier = gevonden.findIndex(({ plek }) => zelfdePlek(plek, vanaf));
  if (hier < 0) return richting === 1 ? gevonden[0] : gevonden.at(-1);
  return gevonden[(hier + richting + gevonden.length) % gevonden.length];
}

function teksten(sessie: Sessie, blad: Blad, regel: Regel, jaar: number, scenario: string): readonly Gevonden[] {
  const plek = { blad: blad.id, regel: regel.id };
  const kolommen = regel.enkelIn === null ? blad.kolommen.map(({ id }) => id) : [null];
  return [
    { plek: { soort: 'naam', ...plek }, tekst: sessie.label(blad.id, regel.id, jaar, scenario) },
    { plek: { soort: 'toelichting', ...plek }, tekst: regel.toelichting },
    ...kolommen.map((kolom): Gevonden => {
      const adres = { ...plek, kolom, jaar };
      const formule = sessie.formule(adres, scenario);
      return {
        plek: { soort: 'cijfer', adres },
        tekst: [sessie.tekst(adres, scenario), formule === null ? '' : `=${formule}`].filter(Boolean).join('  '),
      };
    }),
  ];
}
