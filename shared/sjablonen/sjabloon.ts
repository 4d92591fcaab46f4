/**
 * The form in which sjablonen and examples are written: a document with everything left out that goes without saying.
 *
 * A Bladsjabloon is structure: regels as a tree, formulas as a controller types them (Dutch, `;` and decimal comma). An
 * Opzet is a whole document: bladen, the years, and the invoer with its sources. `maak-document.ts` fills in the rest.
 */
import type {
  Begrotingsmodel,
  Gegevens,
  Invoerwaarde,
  Kolom,
  Maatregel,
  Partij,
  Regel,
  Scenario,
  Wijziging,
} from '../model/document.ts';
import type { Doel } from '../model/doel.ts';

export interface Bladsjabloon {
  readonly id: string;
  /** The sjabloon it is a use of; its own id when left out. */
  readonly sjabloon?: string;
  readonly naam: string;
  readonly toelichting?: string;
  readonly kolommen: readonly Kolomvorm[];
  readonly regels: readonly Regelvorm[];
  readonly controles?: readonly Controlevorm[];
}

/** `formule` is given to every regel of the blad that does not say otherwise. */
export type Kolomvorm = Pick<Kolom, 'id' | 'naam'> & Partial<Kolom>;

export type Regelvorm = Pick<Regel, 'id' | 'naam'> &
  Partial<Omit<Regel, 'id' | 'naam' | 'groep' | 'reeksen'>> & {
    /** Given: this is a groep (or a tekst with regels below it, when vorm says so). */
    readonly regels?: readonly Regelvorm[];
    /** Per kolom; null where a formula of the kolom does not count. */
    readonly reeksen?: Readonly<Record<string, Reeksvorm | null>>;
    /** The one reeks of a regel with a single amount. */
    readonly bedrag?: Reeksvorm;
  };

/** A text is a formula from the first budget year on; an object says more. */
export type Reeksvorm = string | Reeksopzet;

export interface Reeksopzet {
  /** `{begin}` stands for the first budget year. */
  readonly formule?: string;
  /** First year of the formula: the first budget year (default), the one before or after it, the first of all, or a calendar year. */
  readonly vanaf?: Vanaf;
  /** A value for the year before the first budget year, where the structure itself gives it (a sum that starts at 0). */
  readonly opening?: number;
  /** The same for the first budget year. */
  readonly begin?: number;
  readonly doortrekken?: boolean;
  readonly verplicht?: boolean;
  readonly invoer?: Jaarwaarden;
}

export type Vanaf = 'eerste' | 'opening' | 'begin' | 'tweede' | number;

export type Jaarwaarden = Readonly<Record<number, Invoerwaarde>>;

export interface Controlevorm {
  readonly id: string;
  readonly naam: string;
  readonly links: string;
  readonly vergelijking?: '=' | '<=' | '>=';
  readonly rechts: string;
  readonly tolerantie?: number;
  readonly ernst?: 'fout' | 'let op';
  readonly melding: string;
  readonly vanaf?: Vanaf;
}

export interface Opzet {
  readonly gegevens: Pick<Gegevens, 'titel' | 'boekjaar'> & Partial<Gegevens>;
  readonly jaren: Begrotingsmodel['jaren'];
  readonly partijen?: readonly Partij[];
  readonly bladen: readonly Bladsjabloon[];
  /** Per reeks (`blad!regel.kolom`, blad left out where only one has it) what is filled in. */
  readonly invoer?: Readonly<Record<string, Jaarwaarden>>;
  /** Per regel (`blad!regel`) where its figures come from. */
  readonly bronnen?: Readonly<Record<string, Partial<Pick<Regel, 'bron' | 'brondatum' | 'toelichting' | 'grondslag'>>>>;
  readonly maatregelen?: readonly Maatregelvorm[];
  /** What differs from an empty `basis`. */
  readonly basis?: Omit<Partial<Scenario>, 'naam' | 'basis'>;
  readonly scenarios?: readonly Scenariovorm[];
  readonly doelen?: readonly Doel[];
  readonly realisatie?: Partial<Begrotingsmodel['realisatie']>;
  readonly beoordeling?: Begrotingsmodel['beoordeling'];
}

export type Wijzigingvorm = Pick<Wijziging, 'adres' | 'actie' | 'van'> & Partial<Wijziging>;

export type Maatregelvorm = Pick<Maatregel, 'id' | 'naam'> &
  Partial<Omit<Maatregel, 'wijzigingen'>> & { readonly wijzigingen: readonly Wijzigingvorm[] };

export type Scenariovorm = Pick<Scenario, 'naam' | 'titel'> &
  Partial<Omit<Scenario, 'maatregelen'>> & { readonly maatregelen?: readonly string[] };
