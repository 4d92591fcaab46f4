/**
 * Afwerken: what Typst's output still lacks to be PDF/UA-1 and PDF/A-2a at once, added in the structure of the file.
 *
 * Adds the identification of both standards to the XMP metadata, shows the title in the window, names the colour profile as
 * output intent, and makes the first cell of every row the header of that row. Deterministic: nothing here reads a clock.
 */
import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { breidXmpUit } from './xmp.ts';

const CELLEN = new Set(['TH', 'TD']);

export async function werkAf(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context, catalog } = document;
  zetXmp(context, catalog);
  catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  // False is what leaving it out means, and Poppler takes the explicit false for an error.
  catalog.lookup(PDFName.of('MarkInfo'), PDFDict).delete(PDFName.of('Suspects'));
  zetKleurprofiel(context, catalog);
  zetRijkoppen(context, catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict));
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

function zetXmp(context: PDFContext, catalog: PDFDict): void {
  const plaats = catalog.get(PDFName.of('Metadata'));
  const oud = context.lookup(plaats);
  if (!(plaats instanceof PDFRef && oud instanceof PDFRawStream)) throw new Error('No XMP metadata in the PDF');
  const xmp = breidXmpUit(new TextDecoder().decode(oud.getContents()));
  const nieuw = context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' });
  context.assign(plaats, nieuw);
}

/** The sRGB profile that Typst embeds for its colours also describes the page. */
function zetKleurprofiel(context: PDFContext, catalog: PDFDict): void {
  const ruimten = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFArray ? [object] : []));
  const profiel = ruimten.find((ruimte) => ruimte.get(0) === PDFName.of('ICCBased'))?.get(1);
  if (profiel === undefined) throw new Error('No ICC profile in the PDF: is a colour of the template not RGB?');
  const uitvoer = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    RegistryName: PDFString.of('http://www.color.org'),
    Info: PDFString.of('sRGB'),
    DestOutputProfile: profiel,
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(uitvoer)]));
}

function zetRijkoppen(context: PDFContext, wortel: PDFDict): void {
  const namen = wortel.lookup(PDFName.of('IDTree'), PDFDict).lookup(PDFName.of('Names'), PDFArray);
  const ids = [...paren(namen)];
  const elementen = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  for (const cel of elementen) if (CELLEN.has(soortVan(cel) ?? '')) houdTabelkenmerken(context, cel);
  const rijen = elementen.filter((element) => soortVan(element) === 'TBody').flatMap((romp) => kinderen(context, romp));
  rijen.forEach((rij, i) => {
    const id = PDFString.of(`R${String(i).padStart(6, '0')}`);
    const kop = maakRijkop(context, rij, id);
    if (kop !== null) ids.push([id, kop]);
  });
  ids.sort(([a], [b]) => (a.asString() < b.asString() ? -1 : 1));
  wortel.lookup(PDFName.of('IDTree'), PDFDict).set(PDFName.of('Names'), context.obj(ids.flat()));
}

function* paren(namen: PDFArray): Generator<[PDFString, PDFRef]> {
  for (let i = 0; i + 1 < namen.size(); i += 2) {
    const id = namen.lookup(i);
    const plaats = namen.get(i + 1);
    if (plaats instanceof PDFRef && (id instanceof PDFString || id instanceof PDFHexString)) {
      yield [PDFString.of(id.decodeText()), plaats];
    }
  }
}

function maakRijkop(context: PDFContext, rij: PDFDict, id: PDFString): PDFRef | null {
  const [kop, ...rest] = kinderen(context, rij);
  const plaats = rij.lookup(PDFName.of('K'), PDFArray).get(0);
  if (kop === undefined || !(plaats instanceof PDFRef) || soortVan(kop) !== 'TD') return null;
  kop.set(PDFName.of('S'), PDFName.of('TH'));
  kop.set(PDFName.of('ID'), id);
  tabelkenmerken(kop).set(PDFName.of('Scope'), PDFName.of('Row'));
  for (const cel of rest) tabelkenmerken(cel).lookup(PDFName.of('Headers'), PDFArray).push(id);
  return plaats;
}

/** Layout attributes of a cell (colours of borders) go: they say nothing, and readers stumble over them. */
function houdTabelkenmerken(context: PDFContext, cel: PDFDict): void {
  const kenmerken = cel.lookup(PDFName.of('A'), PDFArray).asArray();
  const vanTabel = kenmerken.filter(
    (deel) => context.lookup(deel, PDFDict).get(PDFName.of('O')) === PDFName.of('Table'),
  );
  cel.set(PDFName.of('A'), context.obj(vanTabel));
}

function tabelkenmerken(cel: PDFDict): PDFDict {
  return cel.lookup(PDFName.of('A'), PDFArray).lookup(0, PDFDict);
}

function kinderen(context: PDFContext, element: PDFDict): PDFDict[] {
  const k = element.lookup(PDFName.of('K'));
  const delen = k instanceof PDFArray ? k.asArray() : k === undefined || k instanceof PDFNumber ? [] : [k];
  return delen.flatMap((deel) => {
    const kind = context.lookup(deel);
    return kind instanceof PDFDict && kind.has(PDFName.of('S')) ? [kind] : [];
  });
}

function soortVan(element: PDFDict): string | null {
  const soort = element.get(PDFName.of('S'));
  return soort instanceof PDFName ? soort.decodeText() : null;
}
