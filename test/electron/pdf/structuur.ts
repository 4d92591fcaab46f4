/**
 * A structure check of our own PDFs: reads the file with a PDF library and lists what PDF/UA-1 and PDF/A-2a ask and it lacks.
 *
 * Covers what can be seen in the structure: identification, language, title, tags, headers of tables, order of headings,
 * alternative texts, fonts, artifacts, output intent. It is no validator, and a page can pass it and still read badly.
 */
import { inflateSync } from 'node:zlib';
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
  PDFString,
} from '@cantoo/pdf-lib';

const naam = (tekst: string) => PDFName.of(tekst);

export interface Element {
  readonly soort: string;
  readonly dict: PDFDict;
  readonly kinderen: readonly Element[];
  /** Marked content on the page, in order. */
  readonly inhoud: readonly number[];
}

export interface Gelezen {
  readonly document: PDFDocument;
  readonly xmp: string;
  readonly wortel: Element;
  readonly alle: readonly Element[];
}

export async function lees(pdf: Uint8Array): Promise<Gelezen> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog, context } = document;
  const metadata = catalog.lookup(naam('Metadata')) as PDFRawStream;
  const structuur = catalog.lookup(naam('StructTreeRoot'), PDFDict);
  const wortel = leesElement(context, structuur.lookup(naam('K'), PDFArray).lookup(0, PDFDict));
  return { document, xmp: new TextDecoder().decode(metadata.getContents()), wortel, alle: plat(wortel) };
}

function leesElement(context: PDFContext, dict: PDFDict): Element {
  const k = dict.lookup(naam('K'));
  const delen = k === undefined ? [] : k instanceof PDFArray ? k.asArray().map((deel) => context.lookup(deel)) : [k];
  const kinderen = delen.flatMap((deel) =>
    deel instanceof PDFDict && deel.has(naam('S')) ? [leesElement(context, deel)] : [],
  );
  const inhoud = delen.flatMap((deel) => mcid(deel));
  return { soort: dict.lookup(naam('S'), PDFName).decodeText(), dict, kinderen, inhoud };
}

function mcid(deel: unknown): number[] {
  if (deel instanceof PDFNumber) return [deel.asNumber()];
  const verwezen = deel instanceof PDFDict ? deel.lookup(naam('MCID')) : undefined;
  return verwezen instanceof PDFNumber ? [verwezen.asNumber()] : [];
}

const plat = (element: Element): Element[] => [element, ...element.kinderen.flatMap(plat)];

/** Every problem as one sentence; none means that all checks hold. */
export async function controleer(pdf: Uint8Array): Promise<string[]> {
  const gelezen = await lees(pdf);
  return [controleerBestand(pdf), controleerCatalogus(gelezen), controleerXmp(gelezen), controleerTabellen(gelezen)]
    .concat([
      controleerKoppen(gelezen),
      controleerFiguren(gelezen),
      controleerLettertypen(gelezen),
      controleerPaginas(gelezen),
    ])
    .flat();
}

const eis = (klopt: boolean, melding: string): string[] => (klopt ? [] : [melding]);

function controleerBestand(pdf: Uint8Array): string[] {
  const tekst = Buffer.from(pdf).toString('latin1');
  return [
    ...eis(/^%PDF-1\.7\n%[\x80-\xff]{4}/.test(tekst), 'the header is not that of a binary PDF 1.7'),
    ...eis(/trailer[\s\S]*\/ID \[/.test(tekst), 'the file has no ID'),
    ...eis(!/\/Encrypt\b/.test(tekst), 'the file is encrypted'),
    ...eis(!/\/(JavaScript|OpenAction|AA|Launch|AcroForm)\b/.test(tekst), 'the file holds an action or a form'),
  ];
}

function controleerCatalogus({ document: { catalog } }: Gelezen): string[] {
  const uitvoer = catalog.lookupMaybe(naam('OutputIntents'), PDFArray)?.lookup(0, PDFDict);
  const profiel = uitvoer?.lookup(naam('DestOutputProfile'));
  const voorkeur = catalog.lookupMaybe(naam('ViewerPreferences'), PDFDict);
  const markering = catalog.lookupMaybe(naam('MarkInfo'), PDFDict);
  return [
    ...eis(markering?.has(naam('Suspects')) === false, 'MarkInfo says something about suspects'),
    ...eis(catalog.lookupMaybe(naam('Lang'), PDFString)?.decodeText() === 'nl-NL', 'the language is not nl-NL'),
    ...eis(markering?.get(naam('Marked')) === PDFBool.True, 'the file is not marked as tagged'),
    ...eis(
      voorkeur?.get(naam('DisplayDocTitle')) === PDFBool.True,
      'the window shows the file name instead of the title',
    ),
    ...eis(uitvoer?.get(naam('S')) === naam('GTS_PDFA1'), 'there is no output intent'),
    ...eis(
      profiel instanceof PDFRawStream && `${profiel.dict.get(naam('N'))}` === '3',
      'the output intent has no RGB profile',
    ),
  ];
}

function controleerXmp({ document, xmp }: Gelezen): string[] {
  const titel = document.getTitle() ?? '';
  const waarden = [
    /<pdfaid:part[^>]*>2</,
    /<pdfaid:conformance[^>]*>A</,
    /<pdfuaid:part[^>]*>1</,
    /<pdfaSchema:namespaceURI>http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/</,
    /<dc:language><rdf:Bag><rdf:li>nl-NL</,
  ];
  return [
    ...waarden.flatMap((waarde) => eis(waarde.test(xmp), `XMP lacks ${waarde.source}`)),
    ...eis(
      titel !== '' && xmp.includes(`<rdf:li xml:lang="x-default">${ontsnap(titel)}</rdf:li>`),
      'XMP has another title',
    ),
  ];
}

const ontsnap = (tekst: string) => tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function controleerTabellen({ alle }: Gelezen): string[] {
  const cellen = alle.filter(({ soort }) => soort === 'TH' || soort === 'TD');
  const ids = new Set(cellen.filter(({ soort }) => soort === 'TH').map(({ dict }) => tekstVan(dict, 'ID')));
  return [
    ...alle.filter(({ soort }) => soort === 'Table').flatMap(controleerTabel),
    ...cellen.flatMap(({ soort, dict }) => controleerCel(soort, dict, ids)),
  ];
}

function controleerTabel({ kinderen }: Element): string[] {
  const soorten = kinderen.map(({ soort }) => soort);
  const rijen = kinderen.filter(({ soort }) => soort === 'TBody').flatMap((romp) => romp.kinderen);
  const kolommen = (rij: Element) => rij.kinderen.reduce((som, { dict }) => som + overspanning(dict), 0);
  const breedten = new Set(kinderen.flatMap((deel) => deel.kinderen).map(kolommen));
  return [
    ...eis(soorten.includes('THead') && soorten.includes('TBody'), 'a table without head or body'),
    ...eis(breedten.size <= 1, 'a table whose rows differ in width'),
    ...rijen.flatMap((rij, i) =>
      eis(scope(rij.kinderen[0]?.dict) === 'Row', `row ${i + 1} of a table has no row header`),
    ),
  ];
}

function controleerCel(soort: string, dict: PDFDict, ids: ReadonlySet<string>): string[] {
  if (soort === 'TH') {
    return eis(
      ['Row', 'Column', 'Both'].includes(scope(dict)) && tekstVan(dict, 'ID') !== '',
      'a TH without scope or ID',
    );
  }
  const koppen = kenmerken(dict)?.lookupMaybe(naam('Headers'), PDFArray)?.asArray() ?? [];
  const bekend = koppen.every((kop) => kop instanceof PDFString && ids.has(kop.decodeText()));
  return eis(bekend && koppen.length >= 2, 'a TD that does not name its column header and its row header');
}

const kenmerken = (dict: PDFDict | undefined) => dict?.lookupMaybe(naam('A'), PDFArray)?.lookup(0, PDFDict);
const scope = (dict: PDFDict | undefined) => kenmerken(dict)?.lookupMaybe(naam('Scope'), PDFName)?.decodeText() ?? '';
const overspanning = (dict: PDFDict) => kenmerken(dict)?.lookupMaybe(naam('ColSpan'), PDFNumber)?.asNumber() ?? 1;

function tekstVan(dict: PDFDict, sleutel: string): string {
  const waarde = dict.lookup(naam(sleutel));
  return waarde instanceof PDFString || waarde instanceof PDFHexString ? waarde.decodeText() : '';
}

function controleerKoppen({ alle }: Gelezen): string[] {
  const niveaus = alle.flatMap(({ soort }) => (/^H[1-6]$/.test(soort) ? [Number(soort[1])] : []));
  const sprong = niveaus.findIndex((niveau, i) => niveau > (niveaus[i - 1] ?? 0) + 1);
  return [...eis(niveaus.length > 0, 'no headings'), ...eis(sprong < 0, 'a heading skips a level')];
}

function controleerFiguren({ alle }: Gelezen): string[] {
  const figuren = alle.filter(({ soort }) => soort === 'Figure' || soort === 'Formula');
  return figuren.flatMap(({ dict }) => eis(tekstVan(dict, 'Alt') !== '', 'a figure without alternative text'));
}

function controleerLettertypen({ document }: Gelezen): string[] {
  const dicts = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const vanType = (type: string) => dicts.filter((dict) => dict.get(naam('Type')) === naam(type));
  const ingesloten = vanType('FontDescriptor').every((dict) =>
    ['FontFile', 'FontFile2', 'FontFile3'].some((s) => dict.has(naam(s))),
  );
  const samengesteld = vanType('Font').filter((dict) => dict.get(naam('Subtype')) === naam('Type0'));
  return [
    ...eis(vanType('FontDescriptor').length > 0 && ingesloten, 'a font is not embedded'),
    ...eis(
      samengesteld.every((dict) => dict.has(naam('ToUnicode'))),
      'a font whose text cannot be read back',
    ),
  ];
}

/** Everything painted is tagged or an artifact, and tagged text is painted in the order in which it is read. */
function controleerPaginas({ document, wortel }: Gelezen): string[] {
  return document.getPages().flatMap((pagina, i) => {
    const plaats = `page ${i + 1}`;
    const gelezen = volgordeOp(wortel, document.context.getObjectRef(pagina.node)?.toString() ?? '');
    const getekend = leesInhoud(pagina.node.lookup(naam('Contents')));
    return [
      ...eis(getekend.los === 0, `${plaats} paints ${getekend.los} times outside tags and artifacts`),
      ...eis(getekend.artefacten > 0, `${plaats} has no artifacts, so its head and foot are read as text`),
      ...eis(
        gelezen.join() === [...gelezen].sort((a, b) => a - b).join(),
        `${plaats} is read in another order than it shows`,
      ),
      ...eis(
        getekend.merken.every((merk) => gelezen.includes(merk)),
        `${plaats} has tagged content that no element holds`,
      ),
      ...eis(pagina.node.has(naam('StructParents')), `${plaats} is not in the parent tree`),
    ];
  });
}

function volgordeOp(element: Element, pagina: string): number[] {
  const eigen = element.dict.get(naam('Pg'))?.toString() === pagina ? element.inhoud : [];
  return [...eigen, ...element.kinderen.flatMap((kind) => volgordeOp(kind, pagina))];
}

function leesInhoud(inhoud: unknown): { los: number; artefacten: number; merken: number[] } {
  const stroom = inhoud as PDFRawStream;
  const tekst = inflateSync(stroom.getContents())
    .toString('latin1')
    .replace(/\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f\s]+>/g, '_');
  const telling = { los: 0, artefacten: 0, merken: [] as number[] };
  let diepte = 0;
  for (const [, woord = '', mcid] of tekst.matchAll(/\b(BMC|BDC|EMC|Tj|TJ|S|s|f|F|f\*|B|b|Do|sh)\b|\/MCID (\d+)/g)) {
    if (mcid !== undefined) telling.merken.push(Number(mcid));
    else if (woord === 'BMC' || woord === 'BDC') diepte++;
    else if (woord === 'EMC') diepte--;
    else if (diepte === 0) telling.los++;
  }
  telling.artefacten = (tekst.match(/\/Artifact\b/g) ?? []).length;
  return telling;
}
