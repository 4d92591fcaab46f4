/**
 * Celstatus: what a cell is besides its value: input, formula, exception, carried on, changed by a scenario, incomplete.
 */
import type { Cel } from '../rekenen/bron.ts';
import { invoerjaar, reeksOp } from './bron.ts';
import type { Invoerwaarde, Reeks } from './document.ts';
import { ingrepenIn, type Jaaringreep, vervangt } from './ingrepen.ts';
import type { Rekenstand } from './rekenstand.ts';
import type { Celstatus } from './sessie.ts';

export const GEEN_CEL: Celstatus = {
  soort: 'geen',
  wijzigingen: [],
  vervanger: null,
  gevolg: false,
  fout: null,
  onvolledig: false,
  notitie: null,
  onzeker: false,
};

/** @param onvolledig the cells that are incomplete in this lane (`onvolledigeCellen`) */
export function celstatus(
  { bron, rekenmodel }: Rekenstand,
  cel: Cel,
  baan: number,
  onvolledig: ReadonlySet<string>,
): Celstatus {
  const plek = bron.plattegrond.plekken[cel.reeks];
  const jaar = bron.jaren[cel.jaar];
  if (plek === undefined || jaar === undefined) return GEEN_CEL;
  const reeks = reeksOp(bron.document, plek);
  const ingrepen = ingrepenOp({ bron, rekenmodel }, cel, baan);
  const vervanger = ingrepen.findLastIndex(vervangt);
  return {
    soort: reeks === undefined ? 'groep' : soortVan(reeks, jaar, ingrepen),
    wijzigingen: ingrepen.map(({ stap }) => stap),
    vervanger: vervanger < 0 ? null : vervanger,
    gevolg: ingrepen.length === 0 && verschiltVanBasis(rekenmodel, cel, baan),
    fout: rekenmodel.fout(cel, baan)?.code ?? null,
    onvolledig: onvolledig.has(sleutel(cel)),
    notitie: reeks?.notities[jaar] ?? null,
    onzeker: typeof (invoerIn({ bron, rekenmodel }, cel, baan) ?? 0) === 'object',
  };
}

/** Lane 0 is `basis`: the first scenario of every document. */
function verschiltVanBasis(rekenmodel: Rekenstand['rekenmodel'], cel: Cel, baan: number): boolean {
  if (baan === 0) return false;
  const [hier, basis] = [rekenmodel.lees(cel, baan), rekenmodel.lees(cel, 0)];
  return hier !== basis && !(Number.isNaN(hier) && Number.isNaN(basis));
}

/** What acts on this cell in this lane. */
export function ingrepenOp({ bron }: Rekenstand, cel: Cel, baan: number): Jaaringreep[] {
  const grondslag = bron.grondslagen[cel.reeks];
  const lijst = grondslag?.ingrepen[baan] ?? [];
  return lijst.length === 0 ? [] : ingrepenIn(grondslag?.reeks, lijst, bron.jaren[cel.jaar] ?? 0);
}

function soortVan(reeks: Reeks, jaar: number, ingrepen: readonly Jaaringreep[]): Celstatus['soort'] {
  const laatste = ingrepen.findLast(vervangt);
  const metFormule = heeftFormule(reeks, jaar);
  if (laatste?.wijziging.actie === 'formule') return metFormule ? 'uitzondering' : 'formule';
  if (laatste) {
    const doorgetrokken =
      !metFormule && reeks.doortrekken && laatste.wijziging.tot === null && laatste.wijziging.van < jaar;
    return doorgetrokken ? 'doortrokken' : metFormule ? 'uitzondering' : 'invoer';
  }
  if (reeks.uitzonderingen[jaar] !== undefined && reeks.invoer[jaar] === undefined) return 'uitzondering';
  if (metFormule) return reeks.invoer[jaar] === undefined ? 'formule' : 'uitzondering';
  const bronjaar = invoerjaar(reeks, jaar);
  if (bronjaar === null) return 'leeg';
  return bronjaar === jaar ? 'invoer' : 'doortrokken';
}

export function heeftFormule(reeks: Reeks, jaar: number): boolean {
  return reeks.formule !== null && jaar >= (reeks.vanaf ?? Number.NEGATIVE_INFINITY);
}

/** The invoer that shows in this cell in this lane, as it was typed; null when it is empty or a formula computes it. */
export function invoerIn({ bron, rekenmodel }: Rekenstand, cel: Cel, baan: number): Invoerwaarde | null {
  const jaar = bron.jaren[cel.jaar] ?? 0;
  const laatste = ingrepenOp({ bron, rekenmodel }, cel, baan).findLast(vervangt);
  if (laatste) return laatste.wijziging.actie === 'zet' ? laatste.wijziging.waarde : null;
  const reeks = bron.grondslagen[cel.reeks]?.reeks;
  if (reeks === undefined) return null;
  const bronjaar = heeftFormule(reeks, jaar) ? jaar : invoerjaar(reeks, jaar);
  return bronjaar === null ? null : (reeks.invoer[bronjaar] ?? null);
}

/** The cells of a lane that must be filled in and are not: from the first budget year on, and the opening that a later year reads. */
export function legeVerplichte({ bron, rekenmodel }: Rekenstand, baan: number): Cel[] {
  const { begin } = bron.document.jaren;
  const leeg: Cel[] = [];
  for (const nummer of bron.verplicht) {
    const reeks = bron.grondslagen[nummer]?.reeks;
    if (reeks === undefined) continue;
    const opening = reeks.formule === null ? begin : Math.min(begin, (reeks.vanaf ?? begin) - 1);
    for (const [index, jaar] of bron.jaren.entries()) {
      const cel = { reeks: nummer, jaar: index };
      if (jaar < opening || !rekenmodel.isLeeg(cel, baan)) continue;
      if (jaar >= begin || rekenmodel.gevolgen(cel, baan).some((later) => later.jaar > index)) leeg.push(cel);
    }
  }
  return leeg;
}

/** The empty required invoer that this cell waits for, in sheet order. `onvolledig`: as for its status. */
export function ontbrekendeInvoer(stand: Rekenstand, cel: Cel, baan: number, onvolledig: ReadonlySet<string>): Cel[] {
  if (!onvolledig.has(sleutel(cel))) return [];
  const bereikt = new Set([sleutel(cel)]);
  const stapel = [cel];
  for (let hier = stapel.pop(); hier !== undefined; hier = stapel.pop()) {
    for (const eerder of stand.rekenmodel.voorgangers(hier, baan)) {
      const kenmerk = sleutel(eerder);
      if (!onvolledig.has(kenmerk) || bereikt.has(kenmerk)) continue;
      bereikt.add(kenmerk);
      stapel.push(eerder);
    }
  }
  return legeVerplichte(stand, baan).filter((leeg) => bereikt.has(sleutel(leeg)));
}

/** All cells of a lane that are, or depend on, an empty required input. */
export function onvolledigeCellen(stand: Rekenstand, baan: number): ReadonlySet<string> {
  const leeg = legeVerplichte(stand, baan);
  return new Set((leeg.length === 0 ? [] : stand.rekenmodel.bereik(leeg, baan)).map(sleutel));
}

export function sleutel({ reeks, jaar }: Cel): string {
  return `${reeks}@${jaar}`;
}
