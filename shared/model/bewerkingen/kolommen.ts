/**
 * Bewerkingen on kolommen: add, rename, hide, delete.
 */
import { maakId } from '../../kern/naam.ts';
import { mis, type Result } from '../../kern/result.ts';
import type { Begrotingsmodel, Blad, Kolom } from '../document.ts';
import { loopFormules, metVerlies } from '../formules.ts';
import { type Adrestoets, gebruikersVan, noemGebruikers } from '../gebruik.ts';
import { leesFormule, nieuweReeks, type Uitvoering, vindBlad, type Weigering, weiger } from './uitvoering.ts';

export const voegKolomToe: Uitvoering<'kolom-toevoegen'> = (draft, bewerking, hulp) => {
  const blad = vindBlad(draft, bewerking.blad);
  if (!blad.ok) return blad.fout;
  const { kolommen, regels } = blad.waarde;
  const bezet = new Set(kolommen.map(({ id }) => id));
  const id = bewerking.id ?? maakId(bewerking.naam, bezet);
  if (bezet.has(id)) return weiger(blad.waarde.id, `Op blad '${blad.waarde.naam}' heet al een kolom '${id}'.`);
  const index =
    bewerking.achter === null ? kolommen.length : kolommen.findIndex((kolom) => kolom.id === bewerking.achter) + 1;
  if (index === 0)
    return weiger(blad.waarde.id, `De kolom '${bewerking.achter}' bestaat niet op blad '${blad.waarde.naam}'.`);
  const formule = leesKolomformule(bewerking.formule, blad.waarde, hulp);
  if (!formule.ok) return formule.fout;
  const { naam, eenheid, notatie, tarief } = bewerking;
  kolommen.splice(index, 0, { id, naam, eenheid, notatie, tarief, formule: formule.waarde, verborgen: false });
  for (const regel of regels) {
    if (regel.vorm !== 'regel' || regel.enkelIn !== null) continue;
    regel.reeksen[id] = nieuweReeks({
      formule: formule.waarde,
      vanaf: formule.waarde === null ? null : draft.jaren.begin,
      doortrekken: formule.waarde === null,
    });
  }
  return null;
};

function leesKolomformule(
  tekst: string | null,
  blad: Blad,
  hulp: Parameters<typeof leesFormule>[3],
): Result<string | null, Weigering> {
  return tekst === null
    ? { ok: true, waarde: null }
    : leesFormule(tekst, { blad: blad.id, regel: null }, blad.id, hulp);
}

function vindKolom(
  draft: Begrotingsmodel,
  bladId: string,
  id: string,
): Result<{ blad: Blad; kolom: Kolom }, Weigering> {
  const blad = vindBlad(draft, bladId);
  if (!blad.ok) return blad;
  const kolom = blad.waarde.kolommen.find((kandidaat) => kandidaat.id === id);
  if (kolom) return { ok: true, waarde: { blad: blad.waarde, kolom } };
  return mis(weiger(bladId, `De kolom '${id}' bestaat niet op blad '${blad.waarde.naam}'.`));
}

export const hernoemKolom: Uitvoering<'kolom-hernoemen'> = (draft, { blad, kolom: id, naam }) => {
  const gevonden = vindKolom(draft, blad, id);
  if (!gevonden.ok) return gevonden.fout;
  gevonden.waarde.kolom.naam = naam;
  return null;
};

export const verbergKolom: Uitvoering<'kolom-verbergen'> = (draft, { blad, kolom: id, verborgen }) => {
  const gevonden = vindKolom(draft, blad, id);
  if (!gevonden.ok) return gevonden.fout;
  gevonden.waarde.kolom.verborgen = verborgen;
  return null;
};

export const verwijderKolom: Uitvoering<'kolom-verwijderen'> = (
  draft,
  { blad: bladId, kolom: id, metVerlies: mag },
  hulp,
) => {
  const gevonden = vindKolom(draft, bladId, id);
  if (!gevonden.ok) return gevonden.fout;
  const { blad, kolom } = gevonden.waarde;
  const enkele = blad.regels.find(({ enkelIn }) => enkelIn === id);
  if (blad.kolommen.length === 1) return weiger(bladId, `'${kolom.naam}' is de enige kolom van dit blad.`);
  if (enkele)
    return weiger(bladId, `Onder '${kolom.naam}' staat het bedrag van '${enkele.naam}'. Verwijder die regel eerst.`);
  const geldt: Adrestoets = (adres) => adres.blad === bladId && adres.kolom === id;
  const gebruikers = gebruikersVan(draft, hulp.namen, geldt);
  if (gebruikers.length > 0 && !mag) {
    return weiger(
      bladId,
      `De kolom '${kolom.naam}' wordt gebruikt door ${noemGebruikers(gebruikers)}. Pas dat eerst aan, of verwijder haar met verlies: daar komt dan #VERW! te staan.`,
    );
  }
  blad.kolommen = blad.kolommen.filter((kandidaat) => kandidaat.id !== id);
  for (const regel of blad.regels) delete regel.reeksen[id];
  loopFormules(draft, (plek) => metVerlies(plek, geldt));
  return null;
};
