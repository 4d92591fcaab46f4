/**
 * A wijziging in words: `Instroom, FTE: 0,5 erbij vanaf 2027`. For screens, messages and comparisons; never read back.
 */
import { drukNederlands } from '../formule/druk.ts';
import { ontleedCanoniek } from '../formule/ontleed.ts';
import { drukInvoer } from '../kern/getal.ts';
import { leesVolAdres, NERGENS } from './adres.ts';
import type { Begrotingsmodel, Maatregel, Wijziging } from './document.ts';
import type { Namen } from './namen.ts';
import { drukInvoerwaarde, notatieVan } from './notatie.ts';
import { reeksnaamOp } from './reeksnaam.ts';

/** @param tekst the formula as people read it; without one the wijziging is no formula. */
export function wijzigingstekst(
  document: Begrotingsmodel,
  wijziging: Wijziging,
  { naam = reeksnaamOp(document, wijziging.adres), tekst = wijziging.formule ?? '' } = {},
): string {
  return `${naam}: ${watGebeurt(document, wijziging, tekst)} ${jarentekst(wijziging)}`;
}

function watGebeurt(document: Begrotingsmodel, { adres, actie, waarde }: Wijziging, tekst: string): string {
  if (actie === 'formule') return `wordt ${tekst}`;
  if (waarde === null) return actie === 'zet' ? 'wordt leeg' : `${actie} (nog geen bedrag)`;
  if (actie === 'maal')
    return `maal ${typeof waarde === 'number' ? drukInvoer(waarde) : drukInvoerwaarde(waarde, 'getal2')}`;
  const plek = leesVolAdres(adres) ?? NERGENS;
  const blad = document.bladen.find(({ id }) => id === plek.blad);
  const bedrag = drukInvoerwaarde(waarde, blad === undefined ? 'getal2' : notatieVan(blad, plek));
  return actie === 'zet' ? `wordt ${bedrag}` : `${bedrag} erbij`;
}

function jarentekst({ van, tot }: Wijziging): string {
  if (tot === null) return `vanaf ${van}`;
  return van === tot ? `in ${van}` : `van ${van} tot en met ${tot}`;
}

/** A stored formula as a controller reads it at the place it is for; as stored where it cannot be read. */
export function formuletekst(namen: Pick<Namen, 'omgeving'>, { adres, formule }: Wijziging): string {
  const plek = leesVolAdres(adres);
  const gelezen = ontleedCanoniek(formule ?? '');
  if (!gelezen.ok || plek === null) return formule ?? '';
  return `=${drukNederlands(gelezen.waarde, namen.omgeving(plek))}`;
}

/** `vanaf 2026 in drie jaar` reads worse than its years. */
export function ingroeitekst({ ingroei }: Pick<Maatregel, 'ingroei'>): string {
  return ingroei === null ? '' : `Ingroei ${ingroei.van}-${ingroei.tot}`;
}
