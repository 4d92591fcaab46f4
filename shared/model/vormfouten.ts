/**
 * What zod found wrong with the shape of data, as Dutch problems with their place: for documents and for bewerkingen.
 */
import type { z } from 'zod';

/** Something wrong in the user's data: where, and a Dutch sentence. */
export interface Probleem {
  /** Where, as a person finds it back: `bladen > bijlage2 > regels > instroom > soort`. */
  readonly plaats: string;
  readonly melding: string;
}

/** @param gegevens what was checked; its ids and names stand in the places */
export function vormfouten(fout: z.ZodError, gegevens: unknown): Probleem[] {
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
