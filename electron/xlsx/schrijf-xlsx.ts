/**
 * Writes a Werkboek as .xlsx. Same Werkboek, same bytes: dates come from the document and the times in the zip are fixed.
 */
import type { Cell, CellValue, Workbook, Worksheet } from '@mui/x-internal-exceljs-fork';
import Excel from '@mui/x-internal-exceljs-fork';
import JSZip from 'jszip';
import type { Werkblad, Werkboek, Werkcel, Werkinhoud } from '../../shared/rapport/werkboek/werkboek.ts';
import { hoogteVan, stijlVan } from './opmaak.ts';

/** Before which a zip cannot date its files; also the date of a document without one. */
const VASTE_DATUM = new Date(Date.UTC(2000, 0, 1));

export async function schrijfXlsx(werkboek: Werkboek): Promise<Uint8Array> {
  const boek = new Excel.Workbook();
  zetEigenschappen(boek, werkboek);
  for (const blad of werkboek.bladen) zetBlad(boek, blad);
  for (const { naam, blad, cel } of werkboek.namen)
    boek.definedNames.add(`'${blad.replaceAll("'", "''")}'!${cel}`, naam);
  return zetTijdenVast(await boek.xlsx.writeBuffer());
}

function zetEigenschappen(boek: Workbook, werkboek: Werkboek): void {
  const datum = werkboek.datum === null ? VASTE_DATUM : new Date(`${werkboek.datum}T00:00:00Z`);
  boek.title = werkboek.titel;
  boek.creator = werkboek.auteur;
  boek.lastModifiedBy = werkboek.auteur;
  boek.created = datum;
  boek.modified = datum;
  boek.calcProperties.fullCalcOnLoad = true;
}

function zetBlad(boek: Workbook, blad: Werkblad): void {
  const werkblad = boek.addWorksheet(blad.naam, {
    views: [{ state: 'frozen', xSplit: blad.vast.kolommen, ySplit: blad.vast.rijen, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: blad.kolommen.length > 6 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(blad.vast.rijen > 0 ? { printTitlesRow: `1:${blad.vast.rijen}` } : {}),
    },
    headerFooter: { oddFooter: '&L&A&RPagina &P van &N' },
    properties: { outlineLevelRow: 0, outlineLevelCol: 0 } as Worksheet['properties'],
  });
  blad.kolommen.forEach(({ breedte, verborgen }, i) => {
    Object.assign(werkblad.getColumn(i + 1), { width: breedte, hidden: verborgen });
  });
  const breedten = blad.kolommen.map(({ breedte }) => breedte);
  blad.rijen.forEach(({ niveau, verborgen, cellen }, r) => {
    const rij = werkblad.getRow(r + 1);
    rij.hidden = verborgen;
    rij.height = hoogteVan(cellen, breedten);
    if (niveau > 0) rij.outlineLevel = Math.min(niveau, 7);
    cellen.forEach((cel, k) => {
      if (cel !== null) zetCel(rij.getCell(k + 1), cel, niveau);
    });
  });
}

function zetCel(plek: Cell, cel: Werkcel, niveau: number): void {
  plek.value = waardeVan(cel.inhoud);
  plek.style = stijlVan(cel);
  if (cel.stijl === 'label') plek.alignment = { vertical: 'top', wrapText: true, indent: niveau };
  if (cel.notitie !== '') plek.note = cel.notitie;
}

function waardeVan(inhoud: Werkinhoud): CellValue {
  switch (inhoud.soort) {
    case 'leeg':
      return null;
    case 'tekst':
      return inhoud.tekst;
    case 'getal':
      return inhoud.waarde;
    case 'formule': {
      const { formule, waarde } = inhoud;
      const isFout = typeof waarde === 'string' && waarde.startsWith('#');
      return { formula: formule, result: isFout ? { error: waarde } : waarde } as CellValue;
    }
  }
}

async function zetTijdenVast(xlsx: ArrayBuffer | Uint8Array): Promise<Uint8Array> {
  const oud = await JSZip.loadAsync(xlsx);
  const nieuw = new JSZip();
  for (const bestand of Object.values(oud.files).filter(({ dir }) => !dir)) {
    nieuw.file(bestand.name, await bestand.async('uint8array'), { date: VASTE_DATUM, createFolders: false });
  }
  return nieuw.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    platform: 'DOS',
  });
}
