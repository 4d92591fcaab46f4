/**
 * Scenariobestand: one scenario with all it is made of, as a small readable file for another document of the same kind.
 *
 * It holds the scenarios between `basis` and this one, every maatregel they name, and what was judged of them. A wijziging stands with its full address
 * and with the name of its regel; a formula stands as a controller types it, so that the document that takes it in looks it up
 * with its own names. What of it fits there is told by `samenvoegen.ts`.
 */
import { z } from 'zod';
import { mis, type Result } from '../kern/result.ts';
import { dekkingSchema, oordeelSchema } from './beoordeling.ts';
import { type Begrotingsmodel, maatregelSchema, scenarioSchema, type Wijziging, wijzigingSchema } from './document.ts';
import { scoresVan } from './gedeelde-scores.ts';
import { maakNamen } from './namen.ts';
import { maakPlattegrond } from './plattegrond.ts';
import { reeksnaamOp } from './reeksnaam.ts';
import { kenmerkVan } from './schrijven.ts';
import { keten } from './stappen.ts';
import { leesVorm } from './vormfouten.ts';
import { formuletekst } from './wijzigingstekst.ts';

const SOORT = 'Sluitend scenario';
const VERSIE = 1;

const gedeeldeWijziging = wijzigingSchema.extend({
  /** The regel as people know it, for who reads the file and for messages. */
  regel: z.string(),
});

const scenariobestandSchema = z.strictObject({
  bestand: z.literal(SOORT),
  versie: z.literal(VERSIE),
  /** Which document it came from. */
  uit: z.strictObject({ titel: z.string(), nummer: z.string(), kenmerk: z.string(), fictief: z.boolean() }),
  /** Each builds on the one before it, the first on `basis`; the last is the one that is shared. */
  scenarios: z.array(scenarioSchema.extend({ basis: z.string(), eigen: z.array(gedeeldeWijziging) })).min(1),
  maatregelen: z.array(maatregelSchema.extend({ wijzigingen: z.array(gedeeldeWijziging) })),
  /** What was judged of these scenarios; a file from before it held them has none. */
  oordelen: z.array(oordeelSchema).default([]),
  dekking: z.array(dekkingSchema).default([]),
});

export type Scenariobestand = z.infer<typeof scenariobestandSchema>;
export type GedeeldeWijziging = z.infer<typeof gedeeldeWijziging>;

/** @param naam a scenario of the document, not `basis`. */
export function maakScenariobestand(document: Begrotingsmodel, naam: string): Scenariobestand {
  const trap = keten(document, naam).slice(1);
  const genoemd = new Set(trap.flatMap(({ maatregelen }) => maatregelen.map(({ maatregel }) => maatregel)));
  const namen = maakNamen(document, maakPlattegrond(document.bladen));
  const deel = (wijziging: Wijziging): GedeeldeWijziging => {
    const formule = wijziging.actie === 'formule' ? formuletekst(namen, wijziging) : null;
    return { ...wijziging, formule, regel: reeksnaamOp(document, wijziging.adres) };
  };
  const scores = trap.map((scenario) => scoresVan(document.beoordeling, scenario.naam));
  const { titel, nummer, fictief } = document.gegevens;
  return {
    bestand: SOORT,
    versie: VERSIE,
    uit: { titel, nummer, kenmerk: kenmerkVan(document), fictief },
    scenarios: trap.map((scenario) => ({
      ...scenario,
      basis: scenario.basis ?? 'basis',
      eigen: scenario.eigen.map(deel),
    })),
    maatregelen: document.maatregelen
      .filter(({ id }) => genoemd.has(id))
      .map((maatregel) => ({ ...maatregel, wijzigingen: maatregel.wijzigingen.map(deel) })),
    oordelen: scores.flatMap(({ oordelen }) => oordelen),
    dekking: scores.flatMap(({ dekking }) => dekking),
  };
}

/** Keys in the order of the schema, as in a begroting. */
export function schrijfScenariobestand(bestand: Scenariobestand): string {
  return `${JSON.stringify(scenariobestandSchema.parse(bestand), null, 2)}\n`;
}

/** @returns in a mis: a Dutch sentence with what to do. */
export function leesScenariobestand(tekst: string): Result<Scenariobestand, string> {
  let ruw: unknown;
  try {
    ruw = JSON.parse(tekst.replace(/^\uFEFF/, ''));
  } catch {
    return mis(VREEMD);
  }
  const { bestand, versie } = (typeof ruw === 'object' && ruw !== null ? ruw : {}) as Record<string, unknown>;
  if (bestand !== SOORT) return mis(VREEMD);
  if (typeof versie === 'number' && versie > VERSIE) return mis(TE_NIEUW);
  const gelezen = leesVorm(scenariobestandSchema, ruw);
  if (gelezen.ok) return trapfout(gelezen.waarde) ?? gelezen;
  const [eerste] = gelezen.fout;
  return mis(`De inhoud van dit scenario klopt niet. ${eerste?.plaats}: ${eerste?.melding} ${OPNIEUW}`);
}

/** The scenarios must form one line up from basis, or they cannot be taken in one after the other. */
function trapfout({ scenarios, maatregelen }: Scenariobestand): Result<never, string> | null {
  const ids = new Set(maatregelen.map(({ id }) => id));
  const breuk = scenarios.find(({ basis }, i) => basis !== (scenarios[i - 1]?.naam ?? 'basis'));
  if (breuk)
    return mis(
      `Het scenario '${breuk.titel}' bouwt op '${breuk.basis}', maar dat staat niet vlak ervoor in het bestand. ${OPNIEUW}`,
    );
  const zonder = scenarios.flatMap((scenario) => scenario.maatregelen).find(({ maatregel }) => !ids.has(maatregel));
  return zonder
    ? mis(`De maatregel '${zonder.maatregel}' wordt genoemd, maar staat niet in het bestand. ${OPNIEUW}`)
    : null;
}

const OPNIEUW = 'Vraag de afzender het scenario opnieuw te delen.';
const VREEMD =
  'Dit is geen scenario van Sluitend. Kies een bestand dat op .scenario eindigt en met Sluitend is gedeeld.';
const TE_NIEUW = 'Dit scenario is gemaakt met een nieuwere versie van Sluitend. Werk Sluitend bij om het op te nemen.';
