/**
 * In te vullen: the cells a document still waits for, in the order of its bladen. Where work on an empty plan begins and goes on.
 *
 * Which cells they are is the register's to say (controle `lege_invoer`); of a reeks with more empty years the first.
 */
import type { Celadres } from '../../shared/model/adres.ts';
import type { Bevinding } from '../../shared/model/controles/bevinding.ts';
import type { Begrotingsmodel, Blad } from '../../shared/model/document.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import type { Plek } from './plek.ts';

export function legeCellen(sessie: Sessie, scenario: string): Celadres[] {
  const volgnummer = volgordeVan(sessie.document);
  return inTeVullen(sessie.controles(), scenario).sort((a, b) => volgnummer(a) - volgnummer(b));
}

/** Those that the register names, as it is now. */
export function inTeVullen(bevindingen: readonly Bevinding[], scenario: string): Celadres[] {
  return bevindingen.flatMap(({ id, adres, jaar, scenario: welk }) =>
    id === 'lege_invoer' && adres !== null && jaar !== null && (welk === null || welk === scenario)
      ? [{ ...adres, jaar }]
      : [],
  );
}

/** The first one behind this plek; from the top again when there is none. null: everything is filled in. */
export function volgendeLege(sessie: Sessie, scenario: string, na: Plek | null): Celadres | null {
  const cellen = legeCellen(sessie, scenario);
  if (na === null) return cellen[0] ?? null;
  const volgnummer = volgordeVan(sessie.document);
  const hier = volgnummer(na.soort === 'cijfer' ? na.adres : { ...na, kolom: null });
  return cellen.find((cel) => volgnummer(cel) > hier) ?? cellen[0] ?? null;
}

/** Where an adres stands in the document, as a number: by blad, then by regel, then by kolom. */
function volgordeVan({ bladen }: Begrotingsmodel) {
  const rang = new Map<string, number>();
  for (const blad of bladen) for (const sleutel of sleutelsVan(blad)) rang.set(sleutel, rang.size);
  return ({ blad, regel, kolom }: Omit<Celadres, 'jaar'>) => rang.get(`${blad}!${regel}.${kolom ?? ''}`) ?? -1;
}

function sleutelsVan({ id, regels, kolommen }: Blad): string[] {
  return regels.flatMap((regel) => ['', ...kolommen.map((kolom) => kolom.id)].map((k) => `${id}!${regel.id}.${k}`));
}
