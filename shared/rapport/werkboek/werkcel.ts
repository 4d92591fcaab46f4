/**
 * One cell of the document as a cell of the workbook: live formula or typed value, style, notation and note.
 */
import type { Foutcode } from '../../formule/expressie.ts';
import type { Celadres } from '../../model/adres.ts';
import type { Modelbron } from '../../model/bron.ts';
import type { Celstatus } from '../../model/sessie.ts';
import type { Rapportbron } from '../blik.ts';
import { celformule, isKaleInvoer, LANGSTE_FORMULE } from './celformule.ts';
import { verwijsNaar, type Werkboekplan } from './plan.ts';
import type { Celstijl, Werkcel, Werkinhoud } from './werkboek.ts';

/** What a workbook is made from: a computed document, one scenario of it, and that scenario as the only lane of a bron. */
export interface Werkboekbron {
  readonly cijfers: Rapportbron;
  readonly scenario: string;
  readonly model: Modelbron;
}

/** Excel's own names; what Excel has no name for is #N/A. */
const EXCELFOUTEN: Readonly<Record<Foutcode, string>> = {
  '#NAAM?': '#NAME?',
  '#VERW!': '#REF!',
  '#DEEL/0!': '#DIV/0!',
  '#GETAL!': '#NUM!',
  '#WAARDE!': '#VALUE!',
  '#N/B': '#N/A',
  '#KRING!': '#N/A',
  '#FORMULE!': '#N/A',
};
/** Excel would refuse the file (a formula it cannot read) or stop at a warning (a circle): the cell says #N/A and why. */
const ZONDER_FORMULE: ReadonlySet<Foutcode> = new Set(['#KRING!', '#FORMULE!', '#NAAM?']);

export function maakWerkcel(bron: Werkboekbron, plan: Werkboekplan, adres: Celadres): Werkcel | null {
  const { cijfers, scenario } = bron;
  const status = cijfers.status(adres, scenario);
  if (status.soort === 'geen') return null;
  const { inhoud, melding } = inhoudVan(bron, plan, adres, status);
  const onzeker = status.onzeker
    ? `Onzekere invoer: ${cijfers.invoertekst(adres, scenario)}. Gerekend is met één waarde.`
    : '';
  return {
    inhoud,
    stijl: stijlVan(status),
    notatie: cijfers.notatie(adres),
    gedraaid: cijfers.teken(adres) === -1,
    vet: false,
    streep: false,
    notitie: [status.notitie ?? '', onzeker, melding].filter((deel) => deel !== '').join('\n'),
  };
}

function stijlVan({ soort }: Celstatus): Celstijl {
  if (soort === 'invoer' || soort === 'leeg') return 'invoer';
  return soort === 'uitzondering' ? 'uitzondering' : 'berekend';
}

interface Gevonden {
  readonly inhoud: Werkinhoud;
  /** What a reader of the workbook must know about this very cell. */
  readonly melding: string;
}

function inhoudVan(bron: Werkboekbron, plan: Werkboekplan, adres: Celadres, status: Celstatus): Gevonden {
  const waarde = bron.cijfers.waarde(adres, bron.scenario);
  if (waarde !== null && typeof waarde !== 'number') {
    const { code, melding } = waarde;
    const formule = ZONDER_FORMULE.has(code) ? 'NA()' : (formuleVan(bron, plan, adres, status) ?? 'NA()');
    return { inhoud: { soort: 'formule', formule, waarde: EXCELFOUTEN[code] }, melding: `${code}: ${melding}` };
  }
  const formule = formuleVan(bron, plan, adres, status);
  if (formule === null)
    return { inhoud: waarde === null ? { soort: 'leeg' } : { soort: 'getal', waarde }, melding: '' };
  if (formule.length <= LANGSTE_FORMULE)
    return { inhoud: { soort: 'formule', formule, waarde: waarde ?? 0 }, melding: '' };
  return {
    inhoud: { soort: 'getal', waarde: waarde ?? 0 },
    melding: 'De formule is te lang voor Excel; hier staat de uitkomst.',
  };
}

function formuleVan(bron: Werkboekbron, plan: Werkboekplan, adres: Celadres, status: Celstatus): string | null {
  const reeks = bron.model.plattegrond.nummer(adres);
  if (reeks === undefined) return null;
  return celformule(bron.model, plan, reeks, adres.jaar) ?? doortrekking(bron, plan, adres, reeks, status);
}

/** A value carried on from the year before follows that year, as long as both are plain invoer. */
function doortrekking(
  bron: Werkboekbron,
  plan: Werkboekplan,
  adres: Celadres,
  reeks: number,
  status: Celstatus,
): string | null {
  const vorig = { ...adres, jaar: adres.jaar - 1 };
  const cel = bron.model.reeksen[reeks]?.cellen[bron.model.jaren.indexOf(vorig.jaar)];
  const plek = plan.vind(vorig);
  if (status.soort !== 'doortrokken' || plek === null || !isKaleInvoer(cel)) return null;
  const gelijk = bron.cijfers.waarde(vorig, bron.scenario) === bron.cijfers.waarde(adres, bron.scenario);
  return gelijk ? verwijsNaar(plek, plek.blad) : null;
}
