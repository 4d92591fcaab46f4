/**
 * Migraties: what brings a document of an older schemaVersie to the present one, one numbered step at a time.
 *
 * A step is frozen once released: it works on plain parsed JSON, knows no present types, and is never edited again. They are
 * free of gaps; each has a file of its version under test/fixtures/migraties, and a test fails where one is missing.
 */
import { SCHEMA_VERSIE } from './document.ts';

export type Ruw = Record<string, unknown>;

export interface Migratie {
  /** The schemaVersie it starts from; it gives the next. */
  readonly van: number;
  /** What changed, for who reads this list later. */
  readonly naam: string;
  /** May change what it is given: it works on a clone. */
  voer(document: Ruw): Ruw;
}

export const MIGRATIES: readonly Migratie[] = [];

/** The document in schema `doel`: itself when there is nothing to do, else a clone. Throws when the list has a gap: a bug. */
export function migreer(
  document: Ruw,
  versie: number,
  migraties: readonly Migratie[] = MIGRATIES,
  doel: number = SCHEMA_VERSIE,
): Ruw {
  if (versie >= doel) return document;
  let huidig = JSON.parse(JSON.stringify(document)) as Ruw;
  for (let van = versie; van < doel; van++) {
    const stap = migraties.find((migratie) => migratie.van === van);
    if (stap === undefined) throw new Error(`geen migratie van schemaversie ${van}`);
    huidig = { ...stap.voer(huidig), schemaVersie: van + 1 };
  }
  return huidig;
}
