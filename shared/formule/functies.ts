/**
 * The functions of the formula language, as one table: names in three languages, arguments, one line of explanation.
 *
 * Parsing, printing, completion and help all read it here; what a function computes is in the rekenkern.
 */
import type { FunctieNaam } from './expressie.ts';

/** lijst takes groepen and ranges (their members), geheel a whole number written out, getal one value. */
export type Argumentsoort = 'getal' | 'lijst' | 'geheel';

export interface Argument {
  readonly naam: string;
  readonly soort: Argumentsoort;
  readonly optioneel?: boolean;
}

export interface Functie {
  readonly naam: FunctieNaam;
  readonly nederlands: string;
  /** Also accepted when typed. */
  readonly ook: readonly string[];
  readonly argumenten: readonly Argument[];
  /** The last so many arguments may be repeated together; 0 = none. */
  readonly herhaal: number;
  readonly uitleg: string;
  readonly voorbeeld: string;
}

const getal = (naam: string): Argument => ({ naam, soort: 'getal' });
const lijst = (naam: string): Argument => ({ naam, soort: 'lijst' });
const optioneel = (argument: Argument): Argument => ({ ...argument, optioneel: true });

function functie(
  naam: FunctieNaam,
  nederlands: string,
  argumenten: readonly Argument[],
  uitleg: string,
  voorbeeld: string,
  extra: { readonly herhaal?: number; readonly ook?: readonly string[] } = {},
): Functie {
  return { naam, nederlands, argumenten, uitleg, voorbeeld, herhaal: extra.herhaal ?? 0, ook: extra.ook ?? [] };
}

export const FUNCTIES: readonly Functie[] = [
  functie('SUM', 'SOM', [lijst('bedragen')], 'Telt op; een groep staat voor haar regels.', 'SOM(formatie.loonkosten)', {
    herhaal: 1,
  }),
  functie('PRODUCT', 'PRODUCT', [lijst('getallen')], 'Vermenigvuldigt.', 'PRODUCT(fte; tarief)', { herhaal: 1 }),
  functie('AVERAGE', 'GEMIDDELDE', [lijst('getallen')], 'Gemiddelde van wat is ingevuld.', 'GEMIDDELDE(formatie.fte)', {
    herhaal: 1,
  }),
  functie('MIN', 'MIN', [lijst('getallen')], 'Het kleinste van wat is ingevuld.', 'MIN(budget; kosten)', {
    herhaal: 1,
  }),
  functie('MAX', 'MAX', [lijst('getallen')], 'Het grootste van wat is ingevuld.', 'MAX(0; tekort)', { herhaal: 1 }),
  functie('COUNT', 'AANTAL', [lijst('waarden')], 'Hoeveel waarden zijn ingevuld.', 'AANTAL(formatie.fte)', {
    herhaal: 1,
  }),
  functie('ABS', 'ABS', [getal('getal')], 'Het getal zonder minteken.', 'ABS(saldo)'),
  functie('INT', 'INTEGER', [getal('getal')], 'Naar beneden op een geheel getal.', 'INTEGER(fte)'),
  functie(
    'MOD',
    'REST',
    [getal('getal'), getal('deler')],
    'Rest na deling, met het teken van de deler.',
    'REST(aantal; 12)',
  ),
  functie('POWER', 'MACHT', [getal('getal'), getal('macht')], 'Tot de macht.', 'MACHT(1,03; 5)'),
  functie('SQRT', 'WORTEL', [getal('getal')], 'Vierkantswortel.', 'WORTEL(16)'),
  functie(
    'ROUND',
    'AFRONDEN',
    [getal('getal'), getal('decimalen')],
    'Rondt af, een half van nul af.',
    'AFRONDEN(loonkosten; 2)',
  ),
  functie(
    'ROUNDUP',
    'AFRONDEN.NAAR.BOVEN',
    [getal('getal'), getal('decimalen')],
    'Rondt van nul af.',
    'AFRONDEN.NAAR.BOVEN(fte; 1)',
  ),
  functie(
    'ROUNDDOWN',
    'AFRONDEN.NAAR.BENEDEN',
    [getal('getal'), getal('decimalen')],
    'Rondt naar nul toe.',
    'AFRONDEN.NAAR.BENEDEN(fte; 1)',
  ),
  functie(
    'IF',
    'ALS',
    [getal('voorwaarde'), getal('dan'), optioneel(getal('anders'))],
    'Het ene als de voorwaarde waar is, anders het andere (ONWAAR als dat is weggelaten).',
    'ALS(reserve.stand<0; -reserve.stand; 0)',
  ),
  functie('AND', 'EN', [lijst('voorwaarden')], 'WAAR als alles waar is.', 'EN(a>0; b>0)', { herhaal: 1 }),
  functie('OR', 'OF', [lijst('voorwaarden')], 'WAAR als minstens één waar is.', 'OF(a>0; b>0)', { herhaal: 1 }),
  functie('NOT', 'NIET', [getal('voorwaarde')], 'WAAR als de voorwaarde onwaar is.', 'NIET(saldo<0)'),
  functie(
    'IFERROR',
    'ALS.FOUT',
    [getal('waarde'), getal('bij fout')],
    'De waarde, of iets anders als dat een fout is.',
    'ALS.FOUT(kosten/aantal; 0)',
  ),
  functie('ISERROR', 'ISFOUT', [getal('waarde')], 'WAAR als de waarde een fout is.', 'ISFOUT(kosten/aantal)', {
    ook: ['IS.FOUT'],
  }),
  functie('CHOOSE', 'KIEZEN', [getal('nummer'), getal('keuze')], 'De zoveelste keuze.', 'KIEZEN(2; 10; 20)', {
    herhaal: 1,
  }),
  functie(
    'SUMPRODUCT',
    'SOMPRODUCT',
    [lijst('reeks')],
    'Som van de producten, regel voor regel.',
    'SOMPRODUCT(a.fte:c.fte; a.tarief:c.tarief)',
    { herhaal: 1 },
  ),
  functie(
    'NPV',
    'NHW',
    [getal('rente'), lijst('bedragen')],
    'Huidige waarde van bedragen aan het eind van volgende jaren.',
    'NHW(2%; saldo@2025:saldo@2029)',
    { herhaal: 1 },
  ),
  functie(
    'PREV',
    'VORIG',
    [getal('waarde'), optioneel({ naam: 'jaren', soort: 'geheel' })],
    'De waarde van een (of meer) jaar eerder.',
    'VORIG(reserve.stand)',
  ),
  functie(
    'CUMUL',
    'CUMULATIEF',
    [getal('waarde')],
    'Opgeteld vanaf het eerste jaar tot en met dit jaar.',
    'CUMULATIEF(bijdrage)',
  ),
  functie('YEAR', 'JAAR', [], 'Het jaar dat wordt berekend.', 'JAAR-2025'),
  functie(
    'INDEX_BY',
    'INDEXEER',
    [getal('basis'), getal('index')],
    'Basis × (1 + index), voor elke index.',
    'INDEXEER(VORIG(tarief); cao)',
    { herhaal: 1 },
  ),
  functie(
    'LINEAR',
    'LINEAIR',
    [getal('van'), getal('naar'), getal('jaar1'), getal('jaar2')],
    'In een rechte lijn van de ene waarde in jaar1 naar de andere in jaar2.',
    'LINEAIR(104; 300; 2026; 2040)',
  ),
];

const OP_NAAM = new Map(FUNCTIES.flatMap((f) => [f.naam, f.nederlands, ...f.ook].map((naam) => [naam, f] as const)));
const OP_CANONIEK = new Map(FUNCTIES.map((f) => [f.naam, f]));

/** By Dutch, English or other accepted name, in any case; undefined when there is none. */
export function zoekFunctie(naam: string): Functie | undefined {
  return OP_NAAM.get(naam.toUpperCase() as FunctieNaam);
}

export function functieVan(naam: FunctieNaam): Functie {
  const gevonden = OP_CANONIEK.get(naam);
  if (!gevonden) throw new Error(`unknown function ${naam}`);
  return gevonden;
}

/** How many arguments it takes at least and at most. */
export function aantalArgumenten(f: Functie): { readonly minimaal: number; readonly maximaal: number } {
  const minimaal = f.argumenten.filter((argument) => !argument.optioneel).length;
  return { minimaal, maximaal: f.herhaal > 0 ? Number.POSITIVE_INFINITY : f.argumenten.length };
}

/** What the argument at this index takes; past the end the repeated one. */
export function argumentsoort(f: Functie, index: number): Argumentsoort {
  return (f.argumenten[index] ?? f.argumenten.at(-1))?.soort ?? 'getal';
}

/** `ALS(voorwaarde; dan; [anders])`, for completion and help. */
export function drukHandtekening(f: Functie): string {
  const namen = f.argumenten.map((argument) => (argument.optioneel ? `[${argument.naam}]` : argument.naam));
  return `${f.nederlands}(${namen.join('; ')}${f.herhaal > 0 ? '; …' : ''})`;
}
