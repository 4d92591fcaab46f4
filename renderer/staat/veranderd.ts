/**
 * Where an undo or redo happened: what differs between two documents, as places of one blad that the grid can show.
 *
 * Cells first; else regels and kolommen. Changes that no grid shows (a maatregel, a doel) have no place.
 */
import { splitAdres } from '../../shared/model/adres.ts';
import type { Begrotingsmodel, Blad, Regel } from '../../shared/model/document.ts';
import { veranderdeCellen } from '../../shared/model/logboek.ts';
import { bladVan, type Plek } from './plek.ts';

export interface Veranderd {
  readonly blad: string;
  /** Empty: the blad as a whole. */
  readonly plekken: readonly Plek[];
  /** The change is about whole rows. */
  readonly helemaal: boolean;
  /** The scenario that changed; null: all of them see it. */
  readonly scenario: string | null;
}

/** `kijk`: what is on screen; where a change has several places, those are preferred. */
export function waarVeranderd(
  voor: Begrotingsmodel,
  na: Begrotingsmodel,
  kijk: { readonly blad: string; readonly jaar: number; readonly scenario: string },
): Veranderd | null {
  const cellen = veranderdeCellen(voor, na).flatMap(({ plaats, scenario }) => {
    const plek = celVan(plaats, kijk.jaar);
    return plek ? [{ plek, scenario }] : [];
  });
  const eerste = cellen.find(({ plek }) => bladVan(plek) === kijk.blad) ?? cellen[0];
  if (!eerste) return bladveranderingen(voor, na, kijk.blad);
  const blad = bladVan(eerste.plek);
  const plekken = cellen.map(({ plek }) => plek).filter((plek) => bladVan(plek) === blad);
  const scenario = cellen.some((cel) => cel.scenario === kijk.scenario) ? kijk.scenario : eerste.scenario;
  return { blad, plekken, helemaal: false, scenario };
}

function celVan(plaats: string, jaar: number): Plek | null {
  const delen = splitAdres(plaats);
  if (delen?.blad == null) return null;
  return { soort: 'cijfer', adres: { ...delen, blad: delen.blad, jaar: delen.jaar ?? jaar } };
}

function bladveranderingen(voor: Begrotingsmodel, na: Begrotingsmodel, liefst: string): Veranderd | null {
  const was = new Map(voor.bladen.map((blad) => [blad.id, blad]));
  const anders = na.bladen.filter((blad) => was.get(blad.id) !== blad);
  const blad = anders.find(({ id }) => id === liefst) ?? anders[0];
  if (!blad) return null;
  const oud = was.get(blad.id);
  return { blad: blad.id, scenario: null, ...(oud ? regelveranderingen(oud, blad) : HELE_BLAD) };
}

const HELE_BLAD = { plekken: [], helemaal: false };

function regelveranderingen(oud: Blad, { id: blad, regels }: Blad): Pick<Veranderd, 'plekken' | 'helemaal'> {
  const was = new Map(oud.regels.map((regel) => [regel.id, regel]));
  const teksten = regels.flatMap((regel) => tekstveranderingen(blad, was.get(regel.id), regel));
  if (teksten.length > 0) return { plekken: teksten, helemaal: false };
  const rijen = andereRijen(oud.regels, regels);
  return { plekken: rijen.map(({ id }) => ({ soort: 'naam', blad, regel: id })), helemaal: true };
}

function tekstveranderingen(blad: string, oud: Regel | undefined, { id: regel, naam, toelichting }: Regel): Plek[] {
  if (!oud) return [];
  return [
    ...(oud.naam === naam ? [] : [{ soort: 'naam' as const, blad, regel }]),
    ...(oud.toelichting === toelichting ? [] : [{ soort: 'toelichting' as const, blad, regel }]),
  ];
}

/** The rows that came; else the one that now stands where one went; else those that moved or look different. */
function andereRijen(oud: readonly Regel[], nieuw: readonly Regel[]): readonly Regel[] {
  const was = new Map(oud.map((regel) => [regel.id, regel]));
  const gekomen = nieuw.filter(({ id }) => !was.has(id));
  if (gekomen.length > 0) return gekomen;
  const blijvend = new Set(nieuw.map(({ id }) => id));
  const gat = oud.findIndex(({ id }) => !blijvend.has(id));
  if (gat >= 0) return nieuw.slice(Math.min(gat, nieuw.length - 1)).slice(0, 1);
  return nieuw.filter((regel, i) => {
    const eerder = was.get(regel.id);
    const zelfde = eerder && eerder.groep === regel.groep && eerder.vorm === regel.vorm;
    return !zelfde || eerder.verborgen !== regel.verborgen || oud[i]?.id !== regel.id;
  });
}
