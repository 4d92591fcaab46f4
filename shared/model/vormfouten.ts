/**
 * Whether data from outside has the shape it should have, and what zod found wrong with it, as Dutch problems with their place:
 * for documents, bewerkingen and shared scenarios.
 */
import type { z } from 'zod';
import { goed, mis, type Result } from '../kern/result.ts';

/** Something wrong in the user's data: where, and a Dutch sentence. */
export interface Probleem {
  /** Where, as a person finds it back: `bladen > bijlage2 > regels > instroom > soort`. */
  readonly plaats: string;
  readonly melding: string;
}

export function leesVorm<S extends z.ZodType>(schema: S, gegevens: unknown): Result<z.output<S>, readonly Probleem[]> {
  const gelezen = probeer(schema, gegevens);
  if (gelezen?.success) return goed(gelezen.data);
  if (gelezen) return mis(vormfouten(gelezen.error, gegevens));
  const begin = probeer(schema, ingekort(gegevens));
  return mis(begin?.error ? vormfouten(begin.error, gegevens) : [ONTELBAAR]);
}

/** null: zod hands problems on as arguments of a call, which takes about a hundred thousand of them. */
function probeer<S extends z.ZodType>(schema: S, gegevens: unknown) {
  try {
    return schema.safeParse(gegevens);
  } catch (fout) {
    if (fout instanceof RangeError) return null;
    throw fout;
  }
}

const LEDEN = 20;
const SLEUTELS = 200;
/** Deeper than any document of ours. */
const DIEPTE = 12;

/** The begin of every list: who hands over so much that is wrong is helped by the first of it. */
function ingekort(gegevens: unknown, diepte = 0): unknown {
  if (typeof gegevens !== 'object' || gegevens === null || diepte > DIEPTE) return gegevens;
  if (Array.isArray(gegevens)) return gegevens.slice(0, LEDEN).map((deel) => ingekort(deel, diepte + 1));
  const paren = Object.entries(gegevens).slice(0, SLEUTELS);
  return Object.fromEntries(paren.map(([sleutel, deel]) => [sleutel, ingekort(deel, diepte + 1)]));
}

const ONTELBAAR: Probleem = { plaats: 'het geheel', melding: 'Er klopt te veel niet om het hier op te noemen.' };

/** @param gegevens what was checked; its ids and names stand in the places */
function vormfouten(fout: z.ZodError, gegevens: unknown): Probleem[] {
  return fout.issues.map((issue) => ({
    plaats: plaatsVan(issue.path, gegevens),
    melding: meldingVan(issue, gegevens),
  }));
}

function plaatsVan(pad: readonly PropertyKey[], gegevens: unknown): string {
  let hier = gegevens;
  const delen = pad.map((sleutel) => {
    hier = lid(hier, sleutel);
    const naam =
      typeof sleutel === 'number' ? (lid(hier, 'id') ?? lid(hier, 'naam') ?? `nummer ${sleutel + 1}`) : sleutel;
    return String(naam);
  });
  return delen.join(' > ');
}

function meldingVan(issue: z.core.$ZodIssue, gegevens: unknown): string {
  const ontbreekt = issue.path.reduce(lid, gegevens) === undefined;
  if (ontbreekt) return 'Dit onderdeel ontbreekt.';
  switch (issue.code) {
    case 'invalid_type':
      return `Hier hoort ${SOORTEN[issue.expected] ?? issue.expected} te staan.`;
    case 'unrecognized_keys':
      return `Onbekend onderdeel: ${issue.keys.join(', ')}.`;
    case 'invalid_value':
      return `Hier hoort een van deze waarden te staan: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return 'options' in issue
        ? `Hier hoort een van deze waarden te staan: ${String(issue.options).replaceAll(',', ', ')}.`
        : 'Deze waarde heeft geen vorm die hier past.';
    case 'invalid_format':
      return issue.format === 'date'
        ? 'Hier hoort een datum te staan als 2026-01-31.'
        : `Deze tekst heeft niet de vorm die hier hoort${issue.pattern === undefined ? '' : ` (${issue.pattern})`}.`;
    case 'too_small':
      return `Deze waarde is te klein: minimaal ${issue.minimum}.`;
    case 'too_big':
      return `Deze waarde is te groot: maximaal ${issue.maximum}.`;
    default:
      return 'Deze waarde kan hier niet.';
  }
}

const SOORTEN: Readonly<Record<string, string>> = {
  number: 'een getal',
  int: 'een geheel getal',
  string: 'tekst',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
  record: 'een object',
  null: 'null',
};

function lid(waarde: unknown, sleutel: PropertyKey): unknown {
  return typeof waarde === 'object' && waarde !== null ? (waarde as Record<PropertyKey, unknown>)[sleutel] : undefined;
}
