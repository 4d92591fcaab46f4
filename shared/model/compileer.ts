/**
 * From formulas and addresses as typed to canonical ones: the last step in making a document, or a blad, from a sjabloon.
 *
 * Works on a draft or a fresh document, in place, with the names of the whole document at hand. Problems are collected.
 */
import { drukCanoniek } from '../formule/druk.ts';
import { ontleed } from '../formule/ontleed.ts';
import { volAdres } from './adres.ts';
import type { Begrotingsmodel, Wijziging } from './document.ts';
import { loopFormules } from './formules.ts';
import { maakNamen, type Namen } from './namen.ts';
import { maakPlattegrond } from './plattegrond.ts';
import type { Probleem } from './vormfouten.ts';

/** @param alleen the blad whose formulas are still as typed; left out: all */
export function compileer(document: Begrotingsmodel, alleen?: string): Probleem[] {
  const namen = maakNamen(document, maakPlattegrond(document.bladen));
  const problemen = alleen === undefined ? compileerAdressen(document, namen) : [];
  loopFormules(document, ({ tekst, eigen, plaats }) => {
    if (alleen !== undefined && eigen.blad !== alleen) return undefined;
    const gelezen = ontleed(tekst, namen.omgeving(eigen));
    if (gelezen.ok) return drukCanoniek(gelezen.waarde);
    problemen.push({ plaats, melding: `${tekst}: ${gelezen.fout.melding}` });
    return undefined;
  });
  return problemen;
}

function compileerAdressen(document: Begrotingsmodel, namen: Namen): Probleem[] {
  const problemen: Probleem[] = [];
  const vol = (adres: string): string => {
    const gevonden = namen.zoekAdres(adres);
    if (gevonden.ok) return volAdres(gevonden.waarde);
    problemen.push({ plaats: adres, melding: gevonden.fout });
    return adres;
  };
  const wijzigingen: Wijziging[] = [
    ...document.maatregelen.flatMap((maatregel) => maatregel.wijzigingen),
    ...document.scenarios.flatMap(({ eigen }) => eigen),
  ];
  for (const wijziging of wijzigingen) wijziging.adres = vol(wijziging.adres);
  for (const doel of document.doelen) if (doel.kosten !== null) doel.kosten = vol(doel.kosten);
  for (const { meting } of document.beoordeling.criteria) if (meting) meting.adres = vol(meting.adres);
  return problemen;
}
