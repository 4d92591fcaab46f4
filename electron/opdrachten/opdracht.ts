/**
 * What an opdracht of the command line is: a name, how it is used, and a function from arguments to what it prints.
 *
 * Opdrachten are thin: they read a file, ask a Sessie, and print. Exit code 1 is a problem in the input, 2 wrong usage; both
 * come with a Dutch sentence on stderr. A bug throws, and is caught in `opdrachten.ts`.
 */
import type { Result } from '../../shared/kern/result.ts';

export interface Opdracht {
  readonly naam: string;
  /** `<bestand> <adres[@jaar]> "<invoer>" [--scenario S]` */
  readonly gebruik: string;
  /** One Dutch sentence. */
  readonly uitleg: string;
  /** How many arguments besides options it takes. */
  readonly aantal: number;
  /** Options with a value (`--jaar 2023`), and those without. */
  readonly opties?: readonly string[];
  readonly schakelaars?: readonly string[];
  /** Options that may be given more than once; their values are joined by `;`. */
  readonly herhaalbaar?: readonly string[];
  voer(argumenten: Gelezenargumenten, wereld: Wereld): Promise<Uitkomst>;
}

/** What `argumenten.ts` made of the words behind the name. */
export interface Gelezenargumenten {
  readonly los: readonly string[];
  readonly opties: Readonly<Record<string, string>>;
  readonly aan: ReadonlySet<string>;
}

/** What comes from outside: the clock, the user, the parts for a PDF. */
export interface Wereld {
  nu(): Date;
  readonly wie: string;
  /** The folder with what a PDF is made of (electron/pdf/maak-pdf.ts), made when it is not there yet. */
  pdfOnderdelen(): Promise<string>;
}

export interface Uitkomst {
  readonly code: 0 | 1 | 2;
  readonly uit: string;
  readonly fout: string;
}

export function gelukt(uit: string): Uitkomst {
  return { code: 0, uit, fout: '' };
}

/** A problem in what was given: a file, an address, a formula. */
export function mislukt(melding: string, uit = ''): Uitkomst {
  return { code: 1, uit, fout: `${melding}\n` };
}

export function verkeerdGebruik(melding: string): Uitkomst {
  return { code: 2, uit: '', fout: `${melding}\n` };
}

export function json(waarde: unknown): string {
  return `${JSON.stringify(waarde)}\n`;
}

/** A year as typed on the command line. */
export function leesJaar(tekst: string | undefined, anders: number): Result<number, string> {
  if (tekst === undefined) return { ok: true, waarde: anders };
  return /^\d{4}$/.test(tekst)
    ? { ok: true, waarde: Number(tekst) }
    : { ok: false, fout: `'${tekst}' is geen jaar. Typ een jaar als 2024.` };
}
