/**
 * What every bewerking is carried out with: the draft it may change, the names of the document, and how it refuses.
 *
 * A bewerking checks first and changes after; when it refuses, nothing of the whole list is kept.
 */
import { drukCanoniek } from '../../formule/druk.ts';
import { ontleed } from '../../formule/ontleed.ts';
import { mis, type Result } from '../../kern/result.ts';
import { type Reeksadres, volAdres } from '../adres.ts';
import type { Invuller } from '../cijferbron.ts';
import type { Begrotingsmodel, Blad, Controle, Reeks, Regel } from '../document.ts';
import type { Eigen } from '../formules.ts';
import { gewoneReeks } from '../gewoon.ts';
import type { Namen } from '../namen.ts';
import { BEDRAG, type Modelplattegrond } from '../plattegrond.ts';
import type { Bewerkingsoort, BewerkingVan } from './bewerking.ts';

/** Where bladen come from; the floor `sjablonen` answers. Formulas and addresses are as typed. */
export interface Sjabloonbron {
  readonly bladen: readonly { readonly id: string; readonly naam: string }[];
  maakBlad(sjabloon: string, jaren: Begrotingsmodel['jaren']): { blad: Blad; controles: Controle[] } | null;
}

/** Names and places as they were when the bewerking began. */
export interface Naslag {
  readonly namen: Namen;
  readonly plattegrond: Modelplattegrond;
}

export interface Hulp extends Naslag {
  readonly sjablonen: Sjabloonbron;
  /** Who does it, and on which day. */
  readonly invuller: Invuller;
}

export interface Weigering {
  readonly plaats: string;
  readonly melding: string;
  readonly positie?: number;
}

/** Changes the draft, or says why not. */
export type Uitvoering<S extends Bewerkingsoort> = (
  draft: Begrotingsmodel,
  bewerking: BewerkingVan<S>,
  hulp: Hulp,
) => Weigering | null;

export function weiger(plaats: string, melding: string): Weigering {
  return { plaats, melding };
}

/** A typed formula in canonical text. */
export function leesFormule(tekst: string, eigen: Eigen, plaats: string, { namen }: Naslag): Result<string, Weigering> {
  const gelezen = ontleed(tekst, namen.omgeving(eigen));
  if (!gelezen.ok) return mis({ plaats, melding: gelezen.fout.melding, positie: gelezen.fout.positie });
  return { ok: true, waarde: drukCanoniek(gelezen.waarde) };
}

/** A place that was looked up, in the draft. `reeks` is undefined where none stands yet. */
export interface Doel {
  readonly adres: Reeksadres;
  readonly plaats: string;
  readonly blad: Blad;
  readonly regel: Regel;
  readonly sleutel: string;
  readonly reeks: Reeks | undefined;
}

export function vindDoel(
  draft: Begrotingsmodel,
  tekst: string,
  { namen, plattegrond }: Naslag,
): Result<Doel, Weigering> {
  const gevonden = namen.zoekAdres(tekst);
  if (!gevonden.ok) return mis(weiger(tekst, gevonden.fout));
  const { blad: bladId, regel: regelId, kolom } = gevonden.waarde;
  const adres = { blad: bladId, regel: regelId, kolom };
  const blad = draft.bladen.find(({ id }) => id === bladId);
  // by its index: looking on a draft makes a draft of all that is looked at
  const regel = blad?.regels[plattegrond.regelindex(bladId, regelId) ?? -1];
  if (blad === undefined || regel === undefined) return mis(weiger(tekst, `'${tekst}' bestaat niet meer.`));
  const sleutel = kolom ?? BEDRAG;
  return { ok: true, waarde: { adres, plaats: volAdres(adres), blad, regel, sleutel, reeks: regel.reeksen[sleutel] } };
}

export function jaarWeigering({ jaren }: Begrotingsmodel, jaar: number, plaats: string): Weigering | null {
  if (jaar >= jaren.eerste && jaar <= jaren.laatste) return null;
  return weiger(
    plaats,
    `Het jaar ${jaar} valt buiten het model, dat loopt van ${jaren.eerste} tot en met ${jaren.laatste}.`,
  );
}

/** What is typed on a groep would not be counted: it has the sum of its regels. */
export function groepWeigering({ regel, reeks, plaats }: Doel): Weigering | null {
  if (regel.vorm !== 'groep' || reeks?.formule != null) return null;
  return weiger(plaats, `De groep '${regel.naam}' telt zijn regels op. Wijzig een van die regels, of voeg er een toe.`);
}

export function vindBlad(draft: Begrotingsmodel, id: string): Result<Blad, Weigering> {
  const blad = draft.bladen.find((kandidaat) => kandidaat.id === id);
  if (blad) return { ok: true, waarde: blad };
  return mis(
    weiger(id, `Het blad '${id}' bestaat niet. Kies uit ${draft.bladen.map((kandidaat) => kandidaat.id).join(', ')}.`),
  );
}

export function vindRegel(blad: Blad, id: string): Result<Regel, Weigering> {
  const regel = blad.regels.find((kandidaat) => kandidaat.id === id);
  return regel
    ? { ok: true, waarde: regel }
    : mis(weiger(`${blad.id}!${id}`, `De regel '${id}' staat niet op blad '${blad.naam}'.`));
}

export function nieuweReeks(anders: Partial<Reeks> = {}): Reeks {
  return gewoneReeks({ doortrekken: true, ...anders });
}
