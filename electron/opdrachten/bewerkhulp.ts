/** What `bewerk --help` prints: every bewerking with its fields, from the schema itself, and examples. */
import { z } from 'zod';
import type { Bewerkingsinvoer } from '../../shared/model/bewerkingen/bewerking.ts';

export const VOORBEELDEN: readonly (readonly Bewerkingsinvoer[])[] = [
  [{ soort: 'jaar-toevoegen' }],
  [
    { soort: 'regel-invoegen', blad: 'bijlage2', naam: 'Begeleiden', groep: 'formatie', achter: 'groeien' },
    { soort: 'invoer-zetten', adres: 'begeleiden.fte', jaar: 2023, waarde: 1.5 },
  ],
  [
    { soort: 'scenario-toevoegen', titel: 'Minder overhead' },
    {
      soort: 'maatregel-toevoegen',
      naam: 'Overhead naar 25%',
      ingroei: { van: 2023, tot: 2024 },
      wijzigingen: [{ adres: 'overheadpercentage', actie: 'zet', waarde: 0.25, van: 2023 }],
    },
    { soort: 'scenario-maatregelen', scenario: 'minder-overhead', maatregelen: [{ maatregel: 'overhead_naar_25' }] },
  ],
  [{ soort: 'formule-zetten', adres: 'esf.fte', formule: 'ALS(JAAR<2024; 2,02; statushouders.fte)' }],
];

/** The part of JSON Schema that is read here. */
interface Vorm {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Vorm[];
  readonly oneOf?: readonly Vorm[];
  readonly items?: Vorm;
  readonly properties?: Readonly<Record<string, Vorm>>;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly description?: string;
  readonly format?: string;
}

export function bewerkhulp(schema: z.ZodType): string {
  const { oneOf = [], anyOf = oneOf } = z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as Vorm;
  return [
    'Een lijst bewerkingen is JSON: [ {"soort": ..., ...}, ... ]. Ze worden na elkaar uitgevoerd, alle of geen.',
    'Achter elk veld staat wat erin hoort; een veld met ? mag u weglaten.',
    '',
    ...anyOf.flatMap(soort),
    'Voorbeelden',
    ...VOORBEELDEN.map((voorbeeld) => `  ${JSON.stringify(voorbeeld)}`),
    '',
  ].join('\n');
}

function soort({ properties = {}, required = [], description }: Vorm): string[] {
  const { soort: naam, ...velden } = properties;
  const kop = description === undefined ? String(naam?.const) : `${String(naam?.const)}: ${description}`;
  return [kop, ...velding(velden, required, '  '), ''];
}

function velding(velden: Readonly<Record<string, Vorm>>, verplicht: readonly string[], marge: string): string[] {
  return Object.entries(velden).flatMap(([naam, vorm]) => {
    const mag = verplicht.includes(naam) ? '' : '?';
    const standaard =
      vorm.default === undefined || vorm.default === null ? '' : `; standaard ${JSON.stringify(vorm.default)}`;
    const uitleg = vorm.description === undefined ? '' : ` - ${vorm.description}`;
    const binnen = objectIn(vorm);
    const dieper =
      binnen?.properties === undefined ? [] : velding(binnen.properties, binnen.required ?? [], `${marge}    `);
    return [`${marge}${naam}${mag}: ${alsTekst(vorm)}${standaard}${uitleg}`, ...dieper];
  });
}

/** The object in a field whose own fields are worth a line each; a bandbreedte is told in one. */
function objectIn(vorm: Vorm): Vorm | undefined {
  const kandidaten = [vorm, vorm.items, ...(vorm.anyOf ?? [])];
  return kandidaten.find((deel) => deel?.properties !== undefined && deel.properties.verdeling === undefined);
}

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'getal',
  integer: 'geheel getal',
  boolean: 'true of false',
  null: 'null',
  object: 'object',
};

function alsTekst(vorm: Vorm): string {
  const keuzes = vorm.anyOf ?? vorm.oneOf;
  if (vorm.const !== undefined) return JSON.stringify(vorm.const);
  if (vorm.enum !== undefined) return vorm.enum.map((waarde) => JSON.stringify(waarde)).join(' | ');
  if (keuzes !== undefined) return [...new Set(keuzes.map(alsTekst))].join(' | ');
  if (vorm.format === 'date') return 'datum (2026-01-31)';
  if (vorm.type === 'array') return `lijst van ${vorm.items === undefined ? 'waarden' : alsTekst(vorm.items)}`;
  if (vorm.properties?.verdeling !== undefined)
    return `bandbreedte {${Object.keys(vorm.properties).join(', ')}: ${vorm.properties.verdeling.const}}`;
  return [vorm.type ?? []]
    .flat()
    .map((type) => SOORTEN[type] ?? type)
    .join(' | ');
}
