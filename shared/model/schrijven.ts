/**
 * A document as the text of a `.begroting` file: readable JSON whose keys stand in a fixed order, so that a diff means something.
 *
 * The same document always gives the same text. Saving it is left to electron/bestanden.
 */
import { ingekort } from './beknopt.ts';
import { controlesomVan } from './controlesom.ts';
import { type Begrotingsmodel, begrotingsmodelSchema } from './document.ts';

/** What every file of ours says it is. */
export const BESTANDSSOORT = 'Sluitend begrotingsmodel';

export function schrijfDocument(document: Begrotingsmodel): string {
  const inhoud = bestandsinhoud(document);
  return `${JSON.stringify({ ...inhoud, controlesom: controlesomVan(inhoud) }, null, 2)}\n`;
}

/** The first 16 hexadecimals of the controlesom in its file: printed on what is made from it, it finds the file back. */
export function kenmerkVan(document: Begrotingsmodel): string {
  return controlesomVan(bestandsinhoud(document))
    .replace(/^sha256:/, '')
    .slice(0, 16);
}

function bestandsinhoud(document: Begrotingsmodel) {
  // zod gives the keys of every object in the order of the schema
  const { schemaVersie, ...rest } = begrotingsmodelSchema.parse(document);
  return { bestand: BESTANDSSOORT, schemaVersie, controlesom: '', ...rest, bladen: ingekort(rest.bladen) };
}
