/**
 * Reading the text of a `.begroting` file, in stages that each have their own answer: readable? ours? not too new? then migrate
 * a clone, check the shape, check what must hold between the parts, and at last the controlesom.
 *
 * Pure: nothing is guessed or mended, the text is left as it was. Every message is Dutch and says what to do.
 */
import { mis, type Result } from '../kern/result.ts';
import { uitgeschreven } from './beknopt.ts';
import { controlesomVan } from './controlesom.ts';
import { type Begrotingsmodel, begrotingsmodelSchema, SCHEMA_VERSIE } from './document.ts';
import { scheidDubbeleBladen } from './dubbele-bladen.ts';
import { migreer, type Ruw } from './migraties.ts';
import { samenhangproblemen } from './samenhang.ts';
import { BESTANDSSOORT } from './schrijven.ts';
import { leesVorm, type Probleem } from './vormfouten.ts';

export type Leesfout = { readonly melding: string } & (
  | { readonly soort: 'leeg' | 'afgekapt' | 'beschadigd' | 'vreemd' }
  | { readonly soort: 'te nieuw'; readonly versie: number }
  | { readonly soort: 'ongeldig'; readonly problemen: readonly Probleem[] }
  /** Whole and valid, but changed outside Sluitend: who reads it may decide to open it all the same. */
  | { readonly soort: 'geknoeid'; readonly document: Begrotingsmodel }
);

export function leesDocument(tekst: string): Result<Begrotingsmodel, Leesfout> {
  const gelezen = leesJson(tekst.replace(/^\uFEFF/, ''));
  if (!gelezen.ok) return gelezen;
  const versie = versieVan(gelezen.waarde);
  if (versie === null) return mis({ soort: 'vreemd', melding: VREEMD });
  if (versie > SCHEMA_VERSIE) return mis({ soort: 'te nieuw', versie, melding: TE_NIEUW });
  return controleer(gelezen.waarde as Ruw, versie);
}

function controleer(ruw: Ruw, versie: number): Result<Begrotingsmodel, Leesfout> {
  const { bestand: _, controlesom: __, bladen, ...rest } = migreer(ruw, versie);
  const inhoud = { ...rest, bladen: uitgeschreven(bladen) };
  const vorm = leesVorm(begrotingsmodelSchema, inhoud);
  if (!vorm.ok) return onleesbaar(vorm.fout);
  const document = scheidDubbeleBladen(vorm.waarde);
  const problemen = samenhangproblemen(document);
  if (problemen.length > 0) return onleesbaar(problemen);
  if (ruw.controlesom === controlesomVan(ruw)) return { ok: true, waarde: document };
  return mis({ soort: 'geknoeid', document, melding: GEKNOEID });
}

function leesJson(tekst: string): Result<unknown, Leesfout> {
  if (tekst.trim() === '') return mis({ soort: 'leeg', melding: LEEG });
  try {
    return { ok: true, waarde: JSON.parse(tekst) };
  } catch {
    if (!tekst.trimStart().startsWith('{') || !tekst.includes('"')) return mis({ soort: 'vreemd', melding: VREEMD });
    if (isAfgekapt(tekst)) return mis({ soort: 'afgekapt', melding: AFGEKAPT });
    return mis({ soort: 'beschadigd', melding: BESCHADIGD });
  }
}

/** More braces opened than closed: the end is missing. */
function isAfgekapt(tekst: string): boolean {
  const buitenTekst = tekst.replace(/"(?:[^"\\]|\\.)*("|$)/g, '');
  const aantal = (tekens: RegExp) => buitenTekst.match(tekens)?.length ?? 0;
  return aantal(/[{[]/g) > aantal(/[}\]]/g);
}

function versieVan(ruw: unknown): number | null {
  if (typeof ruw !== 'object' || ruw === null) return null;
  const { bestand, schemaVersie } = ruw as Ruw;
  const isVersie = typeof schemaVersie === 'number' && Number.isInteger(schemaVersie) && schemaVersie >= 1;
  return bestand === BESTANDSSOORT && isVersie ? schemaVersie : null;
}

const LEEG = 'Dit bestand is leeg. Open een reservekopie, of maak een nieuwe begroting.';
const VREEMD =
  'Dit is geen begroting van Sluitend. Kies een bestand dat op .begroting eindigt en met Sluitend is opgeslagen.';
const TE_NIEUW =
  'Deze begroting is gemaakt met een nieuwere versie van Sluitend. Werk Sluitend bij om haar te openen; het bestand is niet gewijzigd.';
const AFGEKAPT =
  'Dit bestand is niet compleet: het einde ontbreekt, mogelijk is kopiëren of downloaden afgebroken. Haal het opnieuw op of open een reservekopie.';
const GEKNOEID =
  'Dit bestand is buiten Sluitend gewijzigd: de controlesom klopt niet met de inhoud. Open een reservekopie, of vraag de afzender om het bestand opnieuw.';

const BESCHADIGD =
  'Dit bestand is beschadigd en niet leesbaar. Open een reservekopie, of vraag de afzender om het bestand opnieuw.';

const GETOOND = 3;

function onleesbaar(problemen: readonly Probleem[]): Result<never, Leesfout> {
  return mis({ soort: 'ongeldig', problemen, melding: ongeldig(problemen) });
}

function ongeldig(problemen: readonly Probleem[]): string {
  const eerste = problemen.slice(0, GETOOND).map(({ plaats, melding }) => `${plaats}: ${melding}`);
  const rest = problemen.length > GETOOND ? ` En nog ${problemen.length - GETOOND}.` : '';
  return `De inhoud van deze begroting klopt niet. ${eerste.join(' ')}${rest} Open een reservekopie, of vraag de afzender om het bestand opnieuw.`;
}
