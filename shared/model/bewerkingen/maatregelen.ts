/**
 * Bewerkingen on maatregelen and controles: add, change, delete.
 */
import { maakId } from '../../kern/naam.ts';
import type { Begrotingsmodel, Controle, Maatregel } from '../document.ts';
import { type Hulp, leesFormule, type Uitvoering, type Weigering, weiger } from './uitvoering.ts';
import { leesWijzigingen } from './wijzigingen.ts';

export const voegMaatregelToe: Uitvoering<'maatregel-toevoegen'> = (
  draft,
  { soort: _, id: gevraagd, ...velden },
  hulp,
) => {
  const bezet = new Set(draft.maatregelen.map(({ id }) => id));
  const id = gevraagd ?? maakId(velden.naam, bezet);
  if (bezet.has(id)) return weiger(id, `Er is al een maatregel '${id}'.`);
  const dubbel = dubbelNummer(draft, id, velden.begrotingswijziging);
  if (dubbel) return dubbel;
  const wijzigingen = leesWijzigingen(draft, velden.wijzigingen, hulp);
  if (!wijzigingen.ok) return wijzigingen.fout;
  draft.maatregelen.push({ ...velden, id, wijzigingen: wijzigingen.waarde });
  return null;
};

export const wijzigMaatregel: Uitvoering<'maatregel-wijzigen'> = (
  draft,
  { maatregel: id, velden, wijzigingen },
  hulp,
) => {
  const maatregel = draft.maatregelen.find((kandidaat) => kandidaat.id === id);
  if (maatregel === undefined) return weiger(id, `De maatregel '${id}' bestaat niet.`);
  const dubbel = dubbelNummer(draft, id, velden.begrotingswijziging ?? null);
  if (dubbel) return dubbel;
  const gelezen = wijzigingen && leesWijzigingen(draft, wijzigingen, hulp, maatregel.wijzigingen);
  if (gelezen?.ok === false) return gelezen.fout;
  Object.assign(maatregel, velden);
  if (gelezen) maatregel.wijzigingen = gelezen.waarde;
  return null;
};

function dubbelNummer(
  { maatregelen }: Begrotingsmodel,
  id: string,
  wijziging: Maatregel['begrotingswijziging'],
): Weigering | null {
  const ander = metZelfdeNummer(maatregelen, id, wijziging);
  if (wijziging === null || ander === undefined) return null;
  return weiger(id, `${wijzigingsnaam(wijziging)} is al '${ander.naam}'. Kies een ander nummer.`);
}

type Begrotingswijziging = NonNullable<Maatregel['begrotingswijziging']>;

/** Begrotingswijzigingen of one year have numbers of their own: the other maatregel that has this one. */
export function metZelfdeNummer(
  maatregelen: readonly Maatregel[],
  id: string,
  wijziging: Begrotingswijziging | null,
): Maatregel | undefined {
  if (wijziging === null) return undefined;
  const naam = wijzigingsnaam(wijziging);
  return maatregelen.find(
    ({ id: ander, begrotingswijziging: zijn }) => ander !== id && zijn !== null && wijzigingsnaam(zijn) === naam,
  );
}

/** `Begrotingswijziging 2 van 2026`. */
export function wijzigingsnaam({ nummer, datum }: Begrotingswijziging): string {
  return `Begrotingswijziging ${nummer} van ${datum.slice(0, 4)}`;
}

export const verwijderMaatregel: Uitvoering<'maatregel-verwijderen'> = (draft, { maatregel: id, metVerlies }) => {
  if (!draft.maatregelen.some((kandidaat) => kandidaat.id === id))
    return weiger(id, `De maatregel '${id}' bestaat niet.`);
  const met = draft.scenarios.filter(({ maatregelen }) => maatregelen.some(({ maatregel }) => maatregel === id));
  if (met.length > 0 && !metVerlies) {
    return weiger(
      id,
      `De maatregel staat in ${met.map(({ titel }) => titel).join(', ')}. Haal hem daar eerst weg, of verwijder hem met verlies.`,
    );
  }
  draft.maatregelen = draft.maatregelen.filter((kandidaat) => kandidaat.id !== id);
  for (const scenario of met) scenario.maatregelen = scenario.maatregelen.filter(({ maatregel }) => maatregel !== id);
  return null;
};

export const voegControleToe: Uitvoering<'controle-toevoegen'> = (draft, { controle }, hulp) => {
  if (draft.controles.some(({ id }) => id === controle.id))
    return weiger(controle.id, `Er is al een controle '${controle.id}'.`);
  if (!draft.bladen.some(({ id }) => id === controle.blad))
    return weiger(controle.id, `Het blad '${controle.blad}' bestaat niet.`);
  const nieuw = { ...controle };
  const weigering = leesKanten(nieuw, controle, hulp);
  if (weigering === null) draft.controles.push(nieuw);
  return weigering;
};

export const wijzigControle: Uitvoering<'controle-wijzigen'> = (draft, { controle: id, velden }, hulp) => {
  const controle = draft.controles.find((kandidaat) => kandidaat.id === id);
  if (controle === undefined) return weiger(id, `De controle '${id}' bestaat niet.`);
  if (velden.blad !== undefined && !draft.bladen.some((blad) => blad.id === velden.blad)) {
    return weiger(id, `Het blad '${velden.blad}' bestaat niet.`);
  }
  const weigering = leesKanten({ ...controle, ...velden }, velden, hulp);
  if (weigering) return weigering;
  Object.assign(controle, velden);
  return leesKanten(controle, velden, hulp);
};

/** Puts the canonical text of the typed sides in the controle. */
function leesKanten(
  controle: Controle,
  getypt: Partial<Pick<Controle, 'links' | 'rechts'>>,
  hulp: Hulp,
): Weigering | null {
  for (const kant of ['links', 'rechts'] as const) {
    const tekst = getypt[kant];
    if (tekst === undefined) continue;
    const gelezen = leesFormule(tekst, { blad: controle.blad, regel: '' }, `controle ${controle.id}`, hulp);
    if (!gelezen.ok) return gelezen.fout;
    controle[kant] = gelezen.waarde;
  }
  return null;
}

export const verwijderControle: Uitvoering<'controle-verwijderen'> = (draft, { controle: id }) => {
  if (!draft.controles.some((kandidaat) => kandidaat.id === id)) return weiger(id, `De controle '${id}' bestaat niet.`);
  draft.controles = draft.controles.filter((kandidaat) => kandidaat.id !== id);
  return null;
};
