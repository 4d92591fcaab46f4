/**
 * Bewerkingen on the reeks of a cell: invoer, formula, exception, notes.
 */
import { isDraft, original } from 'immer';
import { cijferjaar, ruimBronnenOp, zetBron, zetCijfer } from '../cijferbron.ts';
import type { Reeks, Regel } from '../document.ts';
import {
  type Doel,
  groepWeigering,
  jaarWeigering,
  leesFormule,
  nieuweReeks,
  type Uitvoering,
  vindDoel,
  weiger,
} from './uitvoering.ts';

export const zetInvoer: Uitvoering<'invoer-zetten'> = (draft, { adres, jaar, waarde, bron }, hulp) => {
  const doel = vindDoel(draft, adres, hulp);
  if (!doel.ok) return doel.fout;
  const weigering = jaarWeigering(draft, jaar, doel.waarde.plaats) ?? groepWeigering(doel.waarde);
  if (weigering) return weigering;
  zetCijfer(doel.waarde.regel, reeksOf(doel.waarde), jaar, waarde, hulp.invuller, bron);
  return null;
};

/** Of the figure that stands in this year, also when it was filled in for an earlier one. */
export const zetInvoerbron: Uitvoering<'bron-zetten'> = (draft, { adres, jaar, bron, datum }, hulp) => {
  const doel = vindDoel(draft, adres, hulp);
  if (!doel.ok) return doel.fout;
  const { reeks, regel, plaats } = doel.waarde;
  const weigering = jaarWeigering(draft, jaar, plaats) ?? groepWeigering(doel.waarde);
  if (weigering) return weigering;
  const bronjaar = reeks === undefined ? null : cijferjaar(reeks, jaar);
  if (reeks === undefined || bronjaar === null)
    return weiger(
      plaats,
      `In ${regel.naam} is in ${jaar} geen cijfer ingevuld. Vul het eerst in; wat berekend is, heeft geen eigen bron.`,
    );
  if (bron === null || bron.trim() !== '')
    zetBron(reeks, bronjaar, bron === null ? null : { bron: bron.trim(), datum });
  else zetBron(reeks, bronjaar, regel.bron.trim() === '' ? null : hulp.invuller);
  return null;
};

/**
 * With `vanaf`: from that year on. Without: the formula of the whole reeks. Earlier years keep what they had; with `behoud` so do
 * later years that have an exception.
 */
export const zetFormule: Uitvoering<'formule-zetten'> = (draft, { adres, formule, vanaf, behoud }, hulp) => {
  const doel = vindDoel(draft, adres, hulp);
  if (!doel.ok) return doel.fout;
  const { plaats, adres: eigen } = doel.waarde;
  const weigering = vanaf === undefined ? null : jaarWeigering(draft, vanaf, plaats);
  if (weigering) return weigering;
  const tekst = leesFormule(formule, eigen, plaats, hulp);
  if (!tekst.ok) return tekst.fout;
  const reeks = reeksOf(doel.waarde);
  const eerste = reeks.formule === null ? (vanaf ?? draft.jaren.begin) : (reeks.vanaf ?? draft.jaren.eerste);
  bewaarVroegere(reeks, eerste, vanaf ?? eerste);
  reeks.formule = tekst.waarde;
  reeks.vanaf = Math.min(eerste, vanaf ?? eerste);
  if (!behoud) wisVanaf(reeks, vanaf ?? eerste);
  return null;
};

/** One formula per reeks: years before a change of formula keep the old one as their exception. */
function bewaarVroegere(reeks: Reeks, eerste: number, vanaf: number): void {
  if (reeks.formule === null) return;
  for (let jaar = eerste; jaar < vanaf; jaar++) {
    if (reeks.invoer[jaar] === undefined) reeks.uitzonderingen[jaar] ??= reeks.formule;
  }
}

function wisVanaf(reeks: Reeks, vanaf: number): void {
  for (const lijst of [reeks.invoer, reeks.uitzonderingen]) {
    for (const jaar of Object.keys(lijst)) if (Number(jaar) >= vanaf) delete lijst[jaar];
  }
  ruimBronnenOp(reeks);
}

export const zetUitzondering: Uitvoering<'uitzondering-zetten'> = (draft, { adres, jaar, formule }, hulp) => {
  const doel = vindDoel(draft, adres, hulp);
  if (!doel.ok) return doel.fout;
  const { plaats, adres: eigen } = doel.waarde;
  const weigering = jaarWeigering(draft, jaar, plaats) ?? groepWeigering(doel.waarde);
  if (weigering) return weigering;
  const tekst = leesFormule(formule, eigen, plaats, hulp);
  if (!tekst.ok) return tekst.fout;
  const reeks = reeksOf(doel.waarde);
  const gewoon = reeks.formule === tekst.waarde && jaar >= (reeks.vanaf ?? draft.jaren.eerste);
  delete reeks.invoer[jaar];
  ruimBronnenOp(reeks);
  if (gewoon) delete reeks.uitzonderingen[jaar];
  else reeks.uitzonderingen[jaar] = tekst.waarde;
  return null;
};

export const wis: Uitvoering<'wissen'> = (draft, { adres, jaar }, hulp) => {
  const doel = vindDoel(draft, adres, hulp);
  if (!doel.ok) return doel.fout;
  const { reeks, regel, sleutel, plaats } = doel.waarde;
  const weigering = jaar === null ? null : jaarWeigering(draft, jaar, plaats);
  if (weigering || reeks === undefined) return weigering;
  if (jaar === null) {
    if (regel.vorm === 'groep') delete regel.reeksen[sleutel];
    else Object.assign(reeks, { formule: null, vanaf: null, invoer: {}, uitzonderingen: {} });
    ruimBronnenOp(reeks);
    return null;
  }
  delete reeks.invoer[jaar];
  delete reeks.uitzonderingen[jaar];
  ruimBronnenOp(reeks);
  return null;
};

export const zetNotitie: Uitvoering<'notitie-zetten'> = (draft, { adres, jaar, tekst }, hulp) => {
  const doel = vindDoel(draft, adres, hulp);
  if (!doel.ok) return doel.fout;
  const weigering = jaarWeigering(draft, jaar, doel.waarde.plaats) ?? groepWeigering(doel.waarde);
  if (weigering) return weigering;
  const { notities } = reeksOf(doel.waarde);
  if (tekst === '') delete notities[jaar];
  else notities[jaar] = tekst;
  return null;
};

export const stelReeksIn: Uitvoering<'reeks-instellen'> = (draft, { adres, doortrekken, verplicht }, hulp) => {
  const doel = vindDoel(draft, adres, hulp);
  if (!doel.ok) return doel.fout;
  const weigering = groepWeigering(doel.waarde);
  if (weigering) return weigering;
  const reeks = reeksOf(doel.waarde);
  reeks.doortrekken = doortrekken ?? reeks.doortrekken;
  reeks.verplicht = verplicht ?? reeks.verplicht;
  return null;
};

/** The reeks; where none stood yet a new one, carried on as the others in its kolom are. */
function reeksOf({ reeks, regel, blad, sleutel }: Doel): Reeks {
  if (reeks) return reeks;
  // as they were before: reading them on the draft would make a draft of every regel, for every new reeks
  const voor = isDraft(blad) ? original(blad) : undefined;
  const nieuw = nieuweReeks({
    doortrekken: voor ? onthoudenDoor(voor.regels, sleutel) : trektDoor(blad.regels, sleutel),
  });
  regel.reeksen[sleutel] = nieuw;
  return nieuw;
}

const trekkers = new WeakMap<readonly Regel[], Map<string, boolean>>();

/** Asked once for all that a paste adds to a kolom. */
function onthoudenDoor(regels: readonly Regel[], sleutel: string): boolean {
  const gevraagd = trekkers.get(regels) ?? new Map<string, boolean>();
  trekkers.set(regels, gevraagd);
  const bekend = gevraagd.get(sleutel);
  if (bekend !== undefined) return bekend;
  const door = trektDoor(regels, sleutel);
  gevraagd.set(sleutel, door);
  return door;
}

/** What is typed in this kolom is carried on. */
function trektDoor(regels: readonly Regel[], sleutel: string): boolean {
  return regels.every(({ reeksen }) => {
    const buur = reeksen[sleutel];
    return buur === undefined || buur.formule !== null || buur.doortrekken;
  });
}
