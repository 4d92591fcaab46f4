/**
 * How cells of a workbook look. Input, computed and exceptional cells differ in more than colour: input has a fill and a frame,
 * an exception is italic with a dashed frame.
 */
import type { Borders, Fill, Font, Style } from '@mui/x-internal-exceljs-fork';
import type { Notatie } from '../../shared/model/document.ts';
import type { Celstijl, Werkcel } from '../../shared/rapport/werkboek/werkboek.ts';

/** Excel shows these with the reader's own decimal comma; [$€-413] is the euro as Dutch writes it, before the amount. */
const GETALNOTATIES: Readonly<Record<Notatie, string>> = {
  bedrag: '[$€-413] #,##0.00;[$€-413] -#,##0.00',
  bedrag0: '[$€-413] #,##0;[$€-413] -#,##0',
  getal0: '#,##0',
  getal1: '#,##0.0',
  getal2: '#,##0.00',
  procent: '0.##%',
  procent1: '0.0%',
  procent2: '0.00%',
  letter: '0',
  jaartal: '0',
  tekst: '@',
};

/** A turned sign is a matter of notation: the number stays what it is, so formulas read it as stored. */
function getalnotatie({ notatie, gedraaid }: Werkcel): string {
  const gewoon = GETALNOTATIES[notatie];
  const [positief = gewoon, negatief = `-${gewoon}`] = gewoon.split(';');
  return gedraaid ? `${negatief};${positief};${positief}` : gewoon;
}

const INKT = 'FF17222C';
const ACCENT = 'FF0B4F6C';
const ZACHT = 'FF52606B';

const effen = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const rand = (style: 'hair' | 'dashed', argb: string): Partial<Borders> => {
  const lijn = { style, color: { argb } };
  return { top: lijn, bottom: lijn, left: lijn, right: lijn };
};

const STIJLEN: Readonly<Record<Celstijl, { font?: Partial<Font>; fill?: Fill; border?: Partial<Borders> }>> = {
  titel: { font: { size: 16, bold: true, color: { argb: ACCENT } } },
  gegeven: {},
  waarschuwing: { font: { bold: true, color: { argb: 'FF9A3412' } }, fill: effen('FFFDF3EE') },
  kolomkop: {
    font: { bold: true, color: { argb: ACCENT } },
    border: { bottom: { style: 'medium', color: { argb: ACCENT } } },
  },
  tekstkop: {
    font: { bold: true, color: { argb: ACCENT } },
    border: { bottom: { style: 'medium', color: { argb: ACCENT } } },
  },
  label: {},
  invoer: { fill: effen('FFFFF8E1'), border: rand('hair', 'FFBFA85A') },
  berekend: {},
  uitzondering: { font: { italic: true }, fill: effen('FFFDEDE3'), border: rand('dashed', 'FF9A3412') },
  toelichting: { font: { color: { argb: ZACHT } } },
};

/** Name and size always stand beside bold or colour: without them the font falls back to the program's own. */
export function stijlVan(cel: Werkcel): Partial<Style> {
  const { font, fill, border } = STIJLEN[cel.stijl];
  const streep: Partial<Borders> = cel.streep ? { top: { style: 'thin', color: { argb: INKT } } } : {};
  return {
    font: { name: 'Calibri', size: 11, color: { argb: INKT }, ...font, ...(cel.vet ? { bold: true } : {}) },
    ...(fill === undefined ? {} : { fill }),
    border: { ...border, ...streep },
    alignment: uitlijning(cel),
    ...(cel.inhoud.soort === 'tekst' ? {} : { numFmt: getalnotatie(cel) }),
  };
}

function uitlijning(cel: Werkcel): NonNullable<Style['alignment']> | Partial<Style['alignment']> {
  if (cel.stijl === 'kolomkop') return { vertical: 'bottom', wrapText: true, horizontal: 'right' };
  if (cel.stijl === 'tekstkop') return { vertical: 'bottom' };
  if (cel.stijl === 'toelichting') return { vertical: 'top', wrapText: true, indent: 1 };
  return { vertical: 'top' };
}

const REGELHOOGTE = 15;

/** Height of a row in points: programs do not agree on fitting it to wrapped text, so it is given. */
export function hoogteVan(cellen: readonly (Werkcel | null)[], breedten: readonly number[]): number {
  if (cellen.some((cel) => cel?.stijl === 'titel')) return 1.6 * REGELHOOGTE;
  const regels = cellen.map((cel, k) => {
    const loopt = cel?.stijl === 'label' || cel?.stijl === 'toelichting' || cel?.stijl === 'kolomkop';
    return loopt && cel !== null ? Math.ceil(tekstlengte(cel) / (breedten[k] ?? 1)) : 1;
  });
  return REGELHOOGTE * Math.max(1, ...regels);
}

/** A bold letter takes a little more room. */
function tekstlengte({ inhoud, vet }: Werkcel): number {
  const tekst = inhoud.soort === 'tekst' ? inhoud.tekst : inhoud.soort === 'formule' ? String(inhoud.waarde) : '';
  return tekst.length * (vet ? 1.1 : 1);
}
