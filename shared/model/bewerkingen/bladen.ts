/**
 * Bewerkingen on bladen and on the document as a whole: add a blad from a sjabloon, rename, delete; the next year; gegevens.
 */
import { maakId } from '../../kern/naam.ts';
import { compileer } from '../compileer.ts';
import type { Blad, Regel } from '../document.ts';
import { loopFormules, metAnderBlad, metVerlies } from '../formules.ts';
import { type Adrestoets, gebruikersVan, noemGebruikers } from '../gebruik.ts';
import { type Uitvoering, vindBlad, weiger } from './uitvoering.ts';

export const voegBladToe: Uitvoering<'blad-toevoegen'> = (draft, { sjabloon, naam, id: gevraagd }, { sjablonen }) => {
  const gemaakt = sjabloon === 'leeg' ? { blad: LEEG_BLAD, controles: [] } : sjablonen.maakBlad(sjabloon, draft.jaren);
  if (gemaakt === null) {
    const keuze = ['leeg', ...sjablonen.bladen.map(({ id }) => id)].join(', ');
    return weiger('', `Het sjabloon '${sjabloon}' bestaat niet. Kies uit ${keuze}.`);
  }
  const bezet = new Set(draft.bladen.map(({ id }) => id));
  const titel = naam ?? gemaakt.blad.naam;
  const id = gevraagd ?? maakId(naam ?? gemaakt.blad.id, bezet);
  if (bezet.has(id)) return weiger(id, `Er is al een blad '${id}'. Geef dit blad een andere naam of een eigen id.`);
  draft.bladen.push({ ...gemaakt.blad, id, naam: titel });
  const controlenamen = new Set(draft.controles.map((controle) => controle.id));
  const controles = gemaakt.controles.map((controle) => ({
    ...controle,
    blad: id,
    id: maakId(controle.id, controlenamen),
  }));
  draft.controles.push(...controles);
  const [fout] = compileer(draft, id);
  return fout ? weiger(fout.plaats, fout.melding) : null;
};

const LEEG_BLAD: Blad = {
  id: 'blad',
  naam: 'Blad',
  sjabloon: null,
  toelichting: '',
  kolommen: [
    { id: 'waarde', naam: 'Waarde', eenheid: '€', notatie: 'bedrag', tarief: false, formule: null, verborgen: false },
  ],
  regels: [],
};

/** The same regels and formulas once more, for another municipality or a variant; its formulas on itself read the new blad. */
export const kopieerBlad: Uitvoering<'blad-kopieren'> = (draft, { blad: van, naam, id: gevraagd, metInvoer }) => {
  const bron = vindBlad(draft, van);
  if (!bron.ok) return bron.fout;
  const bezet = new Set(draft.bladen.map(({ id }) => id));
  const id = gevraagd ?? maakId(naam, bezet);
  if (bezet.has(id)) return weiger(id, `Er is al een blad '${id}'. Geef dit blad een andere naam of een eigen id.`);
  const { dubbel: _, ...blad } = JSON.parse(JSON.stringify(bron.waarde)) as Blad;
  const kopie: Blad = { ...blad, id, naam };
  if (!metInvoer) for (const regel of kopie.regels) maakLeeg(regel);
  const controlenamen = new Set(draft.controles.map((controle) => controle.id));
  const controles = draft.controles
    .filter((controle) => controle.blad === van)
    .map((controle) => ({ ...controle, blad: id, id: maakId(controle.id, controlenamen) }));
  loopFormules({ ...draft, bladen: [kopie], maatregelen: [], scenarios: [], controles }, (plek) =>
    metAnderBlad(plek, van, id),
  );
  draft.bladen.splice(draft.bladen.indexOf(bron.waarde) + 1, 0, kopie);
  draft.controles.push(...controles);
  return null;
};

/** Figures, and what is told of them, belong to the blad they were filled in on. */
function maakLeeg(regel: Regel): void {
  for (const reeks of Object.values(regel.reeksen)) {
    reeks.invoer = {};
    reeks.uitzonderingen = {};
    reeks.notities = {};
    delete reeks.bronnen;
  }
  regel.bron = '';
  regel.brondatum = null;
}

export const hernoemBlad: Uitvoering<'blad-hernoemen'> = (draft, { blad: id, naam }) => {
  const blad = vindBlad(draft, id);
  if (!blad.ok) return blad.fout;
  blad.waarde.naam = naam;
  // whoever renames it has chosen: it claims no other's id any more
  delete blad.waarde.dubbel;
  return null;
};

export const verwijderBlad: Uitvoering<'blad-verwijderen'> = (draft, { blad: id, metVerlies: mag }, { namen }) => {
  const blad = vindBlad(draft, id);
  if (!blad.ok) return blad.fout;
  if (draft.bladen.length === 1) return weiger(id, `'${blad.waarde.naam}' is het enige blad.`);
  const geldt: Adrestoets = (adres) => adres.blad === id;
  const eigenControles = new Set(
    draft.controles.filter((controle) => controle.blad === id).map((c) => `controle ${c.id}`),
  );
  const gebruikers = gebruikersVan(draft, namen, geldt).filter((gebruiker) => !eigenControles.has(gebruiker));
  if (gebruikers.length > 0 && !mag) {
    return weiger(
      id,
      `Het blad '${blad.waarde.naam}' wordt gebruikt door ${noemGebruikers(gebruikers)}. Pas dat eerst aan, of verwijder het met verlies: daar komt dan #VERW! te staan.`,
    );
  }
  draft.bladen = draft.bladen.filter((kandidaat) => kandidaat.id !== id);
  draft.controles = draft.controles.filter((controle) => controle.blad !== id);
  loopFormules(draft, (plek) => metVerlies(plek, geldt));
  return null;
};

/** Formulas and carried invoer fill the new year; an index that is not carried on asks for its figure. */
export const voegJaarToe: Uitvoering<'jaar-toevoegen'> = (draft) => {
  draft.jaren.laatste += 1;
  return null;
};

export const zetGegevens: Uitvoering<'gegevens-zetten'> = (draft, { gegevens }) => {
  Object.assign(draft.gegevens, gegevens);
  return null;
};
