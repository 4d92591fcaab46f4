/**
 * Bewerkingen on regels: insert, delete, move, indent, group, rename, hide.
 *
 * Regels stand in sheet order with children behind their groep, so a groep moves with all it holds. Ranges between regels keep
 * their meaning: what would change one is refused, naming the formula.
 */
import { maakId } from '../../kern/naam.ts';
import { mis, type Result } from '../../kern/result.ts';
import type { Begrotingsmodel, Blad, Reeks, Regel } from '../document.ts';
import { loopFormules, metVerlies } from '../formules.ts';
import { gebruikersVan, noemGebruikers, opRegels } from '../gebruik.ts';
import { gewoneRegel } from '../gewoon.ts';
import { BEDRAG } from '../plattegrond.ts';
import type { Bewerking } from './bewerking.ts';
import { nieuweReeks, type Uitvoering, vindBlad, vindRegel, type Weigering, weiger } from './uitvoering.ts';

export const voegRegelIn: Uitvoering<'regel-invoegen'> = (draft, bewerking, _hulp) => {
  const blad = vindBlad(draft, bewerking.blad);
  if (!blad.ok) return blad.fout;
  const id = nieuwRegelId(blad.waarde, bewerking.naam, bewerking.id);
  if (!id.ok) return id.fout;
  const index = plekIn(blad.waarde, bewerking.groep, bewerking.achter);
  if (!index.ok) return index.fout;
  const { enkelIn } = bewerking;
  if (enkelIn !== null && !blad.waarde.kolommen.some((kolom) => kolom.id === enkelIn)) {
    return weiger(blad.waarde.id, `De kolom '${enkelIn}' bestaat niet op blad '${blad.waarde.naam}'.`);
  }
  blad.waarde.regels.splice(index.waarde, 0, nieuweRegel(blad.waarde, bewerking, id.waarde));
  return null;
};

function nieuwRegelId(blad: Blad, naam: string, gevraagd: string | undefined): Result<string, Weigering> {
  const bezet = new Set([...blad.regels, ...blad.kolommen].map(({ id }) => id));
  const id = gevraagd ?? maakId(naam, bezet);
  if (!/^[a-z][a-z0-9_]*$/.test(id)) {
    return mis(
      weiger(blad.id, `'${id}' kan geen id zijn: gebruik kleine letters, cijfers en _, te beginnen met een letter.`),
    );
  }
  return bezet.has(id)
    ? mis(weiger(`${blad.id}!${id}`, `Op blad '${blad.naam}' heet al iets '${id}'.`))
    : { ok: true, waarde: id };
}

/** The index in blad.regels behind `achter` and all it holds, or right under the groep. */
function plekIn(blad: Blad, groep: string | null, achter: string | null): Result<number, Weigering> {
  const ouder = groep === null ? null : blad.regels.findIndex(({ id }) => id === groep);
  if (ouder !== null && blad.regels[ouder]?.vorm !== 'groep') {
    return mis(weiger(`${blad.id}!${groep}`, `'${groep}' is geen groep op blad '${blad.naam}'.`));
  }
  if (achter === null) return { ok: true, waarde: ouder === null ? 0 : ouder + 1 };
  const buur = vindRegel(blad, achter);
  if (!buur.ok) return buur;
  if (buur.waarde.groep !== groep) {
    return mis(
      weiger(
        `${blad.id}!${achter}`,
        `De regel '${achter}' staat niet in ${groep === null ? 'het blad zelf' : `de groep '${groep}'`}.`,
      ),
    );
  }
  const takken = tak(blad, achter);
  return { ok: true, waarde: blad.regels.findIndex(({ id }) => id === achter) + takken.length };
}

/** The regel and all it holds, in sheet order. */
function tak(blad: Blad, id: string): Regel[] {
  const binnen = new Set([id]);
  return blad.regels.filter((regel) => {
    if (regel.id === id) return true;
    const hoort = regel.groep !== null && binnen.has(regel.groep);
    if (hoort) binnen.add(regel.id);
    return hoort;
  });
}

type Invoeging = Extract<Bewerking, { soort: 'regel-invoegen' }>;

/** What its siblings share, it gets: eigenschappen and formulas. */
function nieuweRegel(blad: Blad, { naam, vorm, groep, enkelIn }: Invoeging, id: string): Regel {
  const buren = blad.regels.filter(
    (regel) => regel.groep === groep && regel.vorm === 'regel' && regel.enkelIn === enkelIn,
  );
  const gedeeld = <V extends keyof Regel>(veld: V, anders: Regel[V]): Regel[V] =>
    buren.every((buur) => buur[veld] === buren[0]?.[veld]) ? (buren[0]?.[veld] ?? anders) : anders;
  return gewoneRegel({
    id,
    naam,
    vorm,
    groep,
    soort: gedeeld('soort', 'geen'),
    van: gedeeld('van', null),
    naar: gedeeld('naar', null),
    taakveld: gedeeld('taakveld', null),
    incidenteel: gedeeld('incidenteel', false),
    uitgangspunt: gedeeld('uitgangspunt', false),
    eenheid: gedeeld('eenheid', null),
    notatie: gedeeld('notatie', null),
    enkelIn,
    reeksen: vorm === 'regel' ? nieuweReeksen(blad, buren, enkelIn) : {},
  });
}

function nieuweReeksen(blad: Blad, buren: readonly Regel[], enkelIn: string | null): Record<string, Reeks> {
  if (enkelIn !== null) return { [BEDRAG]: nieuweReeks() };
  const paren = blad.kolommen.flatMap(({ id, formule }): [string, Reeks][] => {
    const bij = buren.flatMap(({ reeksen }) => reeksen[id] ?? []);
    if (buren.length > 0 && bij.length === 0) return [];
    return [[id, zoals(bij, formule)]];
  });
  return Object.fromEntries(paren);
}

/** The formula all neighbours share, else that of the kolom, else invoer like theirs. */
function zoals(buren: readonly Reeks[], kolomformule: string | null): Reeks {
  const [eerste] = buren;
  const eens = eerste !== undefined && buren.every(({ formule }) => formule === eerste.formule);
  const formule = eens ? eerste.formule : kolomformule;
  return nieuweReeks({
    formule,
    vanaf: formule === null ? null : (eerste?.vanaf ?? null),
    // a neighbour with a formula says nothing about carrying on
    doortrekken: formule === null && buren.every((buur) => buur.formule !== null || buur.doortrekken),
    verplicht: eens && buren.every(({ verplicht }) => verplicht),
  });
}

export const verwijderRegel: Uitvoering<'regel-verwijderen'> = (
  draft,
  { blad: bladId, regel: id, metVerlies: mag },
  hulp,
) => {
  const gevonden = vindRegelOp(draft, bladId, id);
  if (!gevonden.ok) return gevonden.fout;
  const { blad, regel } = gevonden.waarde;
  const weg = new Set(tak(blad, id).map((lid) => lid.id));
  const geldt = opRegels(bladId, weg);
  const gebruikers = gebruikersVan(draft, hulp.namen, geldt);
  if (gebruikers.length > 0 && !mag) {
    return weiger(
      `${bladId}!${id}`,
      `'${regel.naam}' wordt gebruikt door ${noemGebruikers(gebruikers)}. Pas dat eerst aan, of verwijder hem met verlies: daar komt dan #VERW! te staan.`,
    );
  }
  blad.regels = blad.regels.filter((lid) => !weg.has(lid.id));
  loopFormules(draft, (plek) => metVerlies(plek, geldt));
  return null;
};

function vindRegelOp(
  draft: Begrotingsmodel,
  bladId: string,
  id: string,
): Result<{ blad: Blad; regel: Regel }, Weigering> {
  const blad = vindBlad(draft, bladId);
  if (!blad.ok) return blad;
  const regel = vindRegel(blad.waarde, id);
  return regel.ok ? { ok: true, waarde: { blad: blad.waarde, regel: regel.waarde } } : regel;
}

export const verplaatsRegel: Uitvoering<'regel-verplaatsen'> = (draft, { blad: bladId, regel: id, groep, achter }) => {
  const gevonden = vindRegelOp(draft, bladId, id);
  if (!gevonden.ok) return gevonden.fout;
  const { blad, regel } = gevonden.waarde;
  const leden = tak(blad, id);
  if (leden.some((lid) => lid.id === groep || lid.id === achter)) {
    return weiger(`${bladId}!${id}`, `'${regel.naam}' kan niet in of achter zichzelf staan.`);
  }
  const plek = plekIn(blad, groep, achter);
  if (!plek.ok) return plek.fout;
  const kopieen = leden.map((lid) => (lid === regel ? { ...lid, groep } : lid));
  const voor = blad.regels.slice(0, plek.waarde).filter((lid) => !leden.includes(lid));
  const na = blad.regels.slice(plek.waarde).filter((lid) => !leden.includes(lid));
  blad.regels = [...voor, ...kopieen, ...na];
  return null;
};

export const springIn: Uitvoering<'regel-inspringen'> = (draft, { blad: bladId, regel: id, richting }, hulp) => {
  const gevonden = vindRegelOp(draft, bladId, id);
  if (!gevonden.ok) return gevonden.fout;
  const { blad, regel } = gevonden.waarde;
  const naar = richting === 'in' ? naarBinnen(blad, regel) : naarBuiten(blad, regel);
  if (!naar.ok) return naar.fout;
  return verplaatsRegel(draft, { soort: 'regel-verplaatsen', blad: bladId, regel: id, ...naar.waarde }, hulp);
};

type Plek = { groep: string | null; achter: string | null };

function naarBinnen(blad: Blad, regel: Regel): Result<Plek, Weigering> {
  const broers = blad.regels.filter(({ groep }) => groep === regel.groep);
  const boven = broers[broers.findIndex(({ id }) => id === regel.id) - 1];
  if (boven?.vorm !== 'groep') {
    return mis(
      weiger(
        `${blad.id}!${regel.id}`,
        `Boven '${regel.naam}' staat geen groep om in te springen. Groepeer de regels eerst.`,
      ),
    );
  }
  const laatste = blad.regels.filter(({ groep }) => groep === boven.id).at(-1);
  return { ok: true, waarde: { groep: boven.id, achter: laatste?.id ?? null } };
}

function naarBuiten(blad: Blad, regel: Regel): Result<Plek, Weigering> {
  const ouder = blad.regels.find(({ id }) => id === regel.groep);
  if (ouder) return { ok: true, waarde: { groep: ouder.groep, achter: ouder.id } };
  return mis(weiger(`${blad.id}!${regel.id}`, `'${regel.naam}' staat al helemaal buiten de groepen.`));
}

export const groepeer: Uitvoering<'regels-groeperen'> = (draft, { blad: bladId, regels: ids, naam, id: gevraagd }) => {
  const blad = vindBlad(draft, bladId);
  if (!blad.ok) return blad.fout;
  const leden: Regel[] = [];
  for (const id of ids) {
    const regel = vindRegel(blad.waarde, id);
    if (!regel.ok) return regel.fout;
    leden.push(regel.waarde);
  }
  const buren = blad.waarde.regels.filter(({ groep }) => groep === leden[0]?.groep);
  const plaatsen = leden.map((lid) => buren.indexOf(lid)).sort((a, b) => a - b);
  if (plaatsen.some((plaats, i) => plaats < 0 || plaats !== (plaatsen[0] ?? 0) + i)) {
    return weiger(bladId, 'Kies regels die direct onder elkaar in dezelfde groep staan.');
  }
  const id = nieuwRegelId(blad.waarde, naam, gevraagd);
  if (!id.ok) return id.fout;
  const eerste = buren[plaatsen[0] ?? 0];
  const groep = nieuweRegel(
    blad.waarde,
    {
      soort: 'regel-invoegen',
      blad: bladId,
      naam,
      vorm: 'groep',
      groep: eerste?.groep ?? null,
      achter: null,
      enkelIn: null,
    },
    id.waarde,
  );
  blad.waarde.regels.splice(
    blad.waarde.regels.findIndex((regel) => regel.id === eerste?.id),
    0,
    { ...groep, uitgangspunt: false },
  );
  for (const lid of leden) lid.groep = id.waarde;
  return null;
};

export const hefGroepOp: Uitvoering<'groep-opheffen'> = (draft, { blad: bladId, regel: id }, hulp) => {
  const gevonden = vindRegelOp(draft, bladId, id);
  if (!gevonden.ok) return gevonden.fout;
  const { blad, regel } = gevonden.waarde;
  if (regel.vorm !== 'groep') return weiger(`${bladId}!${id}`, `'${regel.naam}' is geen groep.`);
  const gebruikers = gebruikersVan(draft, hulp.namen, opRegels(bladId, new Set([id])));
  if (gebruikers.length > 0) {
    return weiger(
      `${bladId}!${id}`,
      `De groep '${regel.naam}' wordt gebruikt door ${noemGebruikers(gebruikers)}. Pas dat eerst aan.`,
    );
  }
  for (const kind of blad.regels) if (kind.groep === id) kind.groep = regel.groep;
  blad.regels = blad.regels.filter((lid) => lid.id !== id);
  return null;
};

export const hernoemRegel: Uitvoering<'regel-hernoemen'> = (draft, { blad, regel: id, naam }) => {
  const gevonden = vindRegelOp(draft, blad, id);
  if (!gevonden.ok) return gevonden.fout;
  gevonden.waarde.regel.naam = naam;
  return null;
};

export const verbergRegel: Uitvoering<'regel-verbergen'> = (draft, { blad, regel: id, verborgen }) => {
  const gevonden = vindRegelOp(draft, blad, id);
  if (!gevonden.ok) return gevonden.fout;
  gevonden.waarde.regel.verborgen = verborgen;
  return null;
};

export const zetEigenschappen: Uitvoering<'regel-eigenschappen'> = (draft, { blad, regel: id, eigenschappen }) => {
  const gevonden = vindRegelOp(draft, blad, id);
  if (!gevonden.ok) return gevonden.fout;
  const onbekend = [eigenschappen.van, eigenschappen.naar].find(
    (partij) => partij != null && !draft.partijen.some((kandidaat) => kandidaat.id === partij),
  );
  if (onbekend != null) return weiger(`${blad}!${id}`, `De partij '${onbekend}' bestaat niet.`);
  Object.assign(gevonden.waarde.regel, eigenschappen);
  return null;
};
