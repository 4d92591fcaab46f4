/**
 * Vragen: the goal, the inputs and the scenario of an analysis as a person names them, found in an open document.
 *
 * What cannot be found comes back as a Dutch sentence with what there is instead.
 */
import { goed, mis, type Result } from '../kern/result.ts';
import type { Celadres } from '../model/adres.ts';
import type { Notatie } from '../model/document.ts';
import type { Sessie } from '../model/sessie.ts';
import type { Cel } from '../rekenen/bron.ts';
import { type Knop, maakKnop } from './knop.ts';

export interface Doel {
  readonly adres: Celadres;
  readonly cel: Cel;
  /** As output shows it: `reserve.stand@2040`. */
  readonly tekst: string;
  readonly notatie: Notatie;
}

/** A cell: `reserve.stand@2040`. */
export function vindDoel(sessie: Sessie, tekst: string): Result<Doel, string> {
  const gevonden = sessie.zoek(tekst);
  if (!gevonden.ok) return gevonden;
  const { jaar, ...adres } = gevonden.waarde;
  if (jaar === null)
    return mis(`Zet het jaar achter het doel: '${tekst}@${sessie.document.jaren.laatste}' bijvoorbeeld.`);
  return doelOp(sessie, { ...adres, jaar });
}

export function doelOp(sessie: Sessie, adres: Celadres): Result<Doel, string> {
  const cel = sessie.cel(adres);
  const tekst = `${sessie.toonAdres(adres)}@${adres.jaar}`;
  const { eerste, laatste } = sessie.document.jaren;
  if (adres.jaar < eerste || adres.jaar > laatste)
    return mis(`Het jaar ${adres.jaar} hoort niet bij dit model; het loopt van ${eerste} tot en met ${laatste}.`);
  if (cel === undefined) return mis(`Op '${tekst}' staat geen getal. Kies een cel met een bedrag of aantal.`);
  return goed({ adres, cel, tekst, notatie: sessie.notatie(adres) });
}

/** An input: `overheadpercentage` for every year, `overheadpercentage@2026` from that year on while it is carried on. */
export function vindKnop(sessie: Sessie, tekst: string, scenario: string): Result<Knop, string> {
  const gevonden = sessie.zoek(tekst);
  if (!gevonden.ok) return gevonden;
  const { jaar, ...adres } = gevonden.waarde;
  return maakKnop(sessie, adres, jaar, scenario);
}

export function vindScenario(sessie: Sessie, naam: string): Result<string, string> {
  const namen = sessie.document.scenarios.map((scenario) => scenario.naam);
  if (namen.includes(naam)) return goed(naam);
  return mis(`Scenario '${naam}' bestaat niet. Dit document heeft: ${namen.join(', ')}.`);
}

/** Half of the last digit that is shown: nearer than that looks equal. */
export function tolerantieVan(notatie: Notatie): number {
  return TOLERANTIE[notatie];
}

const TOLERANTIE: Readonly<Record<Notatie, number>> = {
  bedrag: 0.005,
  bedrag0: 0.005,
  getal0: 0.005,
  getal1: 0.005,
  getal2: 0.005,
  procent: 1e-6,
  procent1: 1e-6,
  procent2: 1e-6,
  jaartal: 0.005,
  letter: 0.005,
  tekst: 1e-9,
};
