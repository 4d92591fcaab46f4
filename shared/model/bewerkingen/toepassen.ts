/**
 * Applying a list of bewerkingen to a document: all of them or none. The document itself is never changed; a new one comes back.
 *
 * Every bewerking checks before it changes. After the list the structure must hold, and ranges in formulas must still hold the
 * regels they held: what moves a regel in or out of one is refused, naming the formula.
 */
import { Immer } from 'immer';
import { mis, type Result } from '../../kern/result.ts';
import type { Begrotingsmodel } from '../document.ts';
import { noemGebruikers, veranderdeBereiken } from '../gebruik.ts';
import { maakNamen } from '../namen.ts';
import { maakPlattegrond, zelfdeStructuur } from '../plattegrond.ts';
import { structuurproblemen } from '../samenhang.ts';
import { leesVorm } from '../vormfouten.ts';
import { stelCriteriaIn, stelFunctiesIn, zetDekking, zetOordeel } from './beoordeling.ts';
import {
  type Bewerking,
  type Bewerkingsfout,
  type Bewerkingsinvoer,
  type Bewerkingsoort,
  bewerkingSchema,
} from './bewerking.ts';
import { hernoemBlad, kopieerBlad, verwijderBlad, voegBladToe, voegJaarToe, zetGegevens } from './bladen.ts';
import { stelReeksIn, wis, zetFormule, zetInvoer, zetInvoerbron, zetNotitie, zetUitzondering } from './cellen.ts';
import { hernoemKolom, verbergKolom, verwijderKolom, voegKolomToe } from './kolommen.ts';
import {
  verwijderControle,
  verwijderMaatregel,
  voegControleToe,
  voegMaatregelToe,
  wijzigControle,
  wijzigMaatregel,
} from './maatregelen.ts';
import { promoveerScenario } from './promoveren.ts';
import {
  boekRealisatie,
  verwijderDoel,
  verwijderMeting,
  voegDoelToe,
  voegMetingToe,
  wijzigDoel,
  wisRealisatie,
  zetDrempel,
  zetPrognose,
  zetVerklaring,
} from './realisatie.ts';
import {
  groepeer,
  hefGroepOp,
  hernoemRegel,
  springIn,
  verbergRegel,
  verplaatsRegel,
  verwijderRegel,
  voegRegelIn,
  zetEigenschappen,
} from './regels.ts';
import {
  hernoemScenario,
  kiesMaatregelen,
  kopieerScenario,
  neemScenarioOp,
  verwijderScenario,
  voegScenarioToe,
} from './scenarios.ts';
import type { Hulp, Uitvoering, Weigering } from './uitvoering.ts';
import { wisWijziging, zetWijziging } from './wijzigingen.ts';

/** Documents are readonly by type; freezing one of 100,000 reeksen at the first edit would cost half a second. */
const { produce } = new Immer({ autoFreeze: false });

const UITVOERINGEN: { readonly [S in Bewerkingsoort]: Uitvoering<S> } = {
  'invoer-zetten': zetInvoer,
  'bron-zetten': zetInvoerbron,
  'formule-zetten': zetFormule,
  'uitzondering-zetten': zetUitzondering,
  wissen: wis,
  'notitie-zetten': zetNotitie,
  'reeks-instellen': stelReeksIn,
  'regel-invoegen': voegRegelIn,
  'regel-verwijderen': verwijderRegel,
  'regel-verplaatsen': verplaatsRegel,
  'regel-inspringen': springIn,
  'regels-groeperen': groepeer,
  'groep-opheffen': hefGroepOp,
  'regel-hernoemen': hernoemRegel,
  'regel-verbergen': verbergRegel,
  'regel-eigenschappen': zetEigenschappen,
  'kolom-toevoegen': voegKolomToe,
  'kolom-hernoemen': hernoemKolom,
  'kolom-verbergen': verbergKolom,
  'kolom-verwijderen': verwijderKolom,
  'blad-toevoegen': voegBladToe,
  'blad-kopieren': kopieerBlad,
  'blad-hernoemen': hernoemBlad,
  'blad-verwijderen': verwijderBlad,
  'jaar-toevoegen': voegJaarToe,
  'gegevens-zetten': zetGegevens,
  'scenario-toevoegen': voegScenarioToe,
  'scenario-opnemen': neemScenarioOp,
  'scenario-kopieren': kopieerScenario,
  'scenario-hernoemen': hernoemScenario,
  'scenario-verwijderen': verwijderScenario,
  'scenario-promoveren': promoveerScenario,
  'scenario-maatregelen': kiesMaatregelen,
  'wijziging-zetten': zetWijziging,
  'wijziging-wissen': wisWijziging,
  'maatregel-toevoegen': voegMaatregelToe,
  'maatregel-wijzigen': wijzigMaatregel,
  'maatregel-verwijderen': verwijderMaatregel,
  'controle-toevoegen': voegControleToe,
  'controle-wijzigen': wijzigControle,
  'controle-verwijderen': verwijderControle,
  'realisatie-boeken': boekRealisatie,
  'realisatie-wissen': wisRealisatie,
  'prognose-zetten': zetPrognose,
  'verklaring-zetten': zetVerklaring,
  'drempel-zetten': zetDrempel,
  'doel-toevoegen': voegDoelToe,
  'doel-wijzigen': wijzigDoel,
  'doel-verwijderen': verwijderDoel,
  'meting-toevoegen': voegMetingToe,
  'meting-verwijderen': verwijderMeting,
  'criteria-instellen': stelCriteriaIn,
  'oordeel-zetten': zetOordeel,
  'functies-instellen': stelFunctiesIn,
  'dekking-zetten': zetDekking,
};

/** Change only what stands in cells: regels and their names stay, and nothing structural needs checking. */
const IN_CELLEN: ReadonlySet<Bewerkingsoort> = new Set([
  'invoer-zetten',
  'bron-zetten',
  'formule-zetten',
  'uitzondering-zetten',
  'wissen',
  'notitie-zetten',
  'reeks-instellen',
  'wijziging-zetten',
  'wijziging-wissen',
]);
/** Move regels, so that a range may come to hold others. */
const VERPLAATST: ReadonlySet<Bewerkingsoort> = new Set([
  'regel-verplaatsen',
  'regel-inspringen',
  'regels-groeperen',
  'groep-opheffen',
]);

/** What comes from outside the document: sjablonen, and who works on it on which day. */
export type Werkplaats = Pick<Hulp, 'sjablonen' | 'invuller'>;

/** `bekend`: the names and places of this document, where the caller has them already. */
export function pasToe(
  document: Begrotingsmodel,
  invoer: readonly Bewerkingsinvoer[],
  werkplaats: Werkplaats,
  bekend?: Pick<Hulp, 'namen' | 'plattegrond'>,
): Result<Begrotingsmodel, readonly Bewerkingsfout[]> {
  const bewerkingen = leesBewerkingen(invoer);
  if (!bewerkingen.ok) return bewerkingen;
  let huidig = document;
  let hulp = bekend ? { ...bekend, ...werkplaats } : maakHulp(huidig, werkplaats);
  for (let i = 0; i < bewerkingen.waarde.length; ) {
    const stuk = gelijksoortig(bewerkingen.waarde, i);
    let fout: Bewerkingsfout | null = null;
    const vorig = huidig;
    huidig = produce(vorig, (draft) => {
      fout = voerUit(draft, stuk, i, hulp);
    });
    fout ??= gevolgfout(vorig, huidig, stuk, i);
    if (fout) return mis([fout]);
    i += stuk.length;
    const isZelfde = stuk.every(isInCellen) && zelfdeStructuur(vorig.bladen, huidig.bladen);
    if (!isZelfde && i < bewerkingen.waarde.length) hulp = maakHulp(huidig, werkplaats);
  }
  return { ok: true, waarde: huidig };
}

/** Shapes of what came from outside, all problems at once. */
function leesBewerkingen(invoer: readonly Bewerkingsinvoer[]): Result<Bewerking[], readonly Bewerkingsfout[]> {
  const fouten: Bewerkingsfout[] = [];
  const gelezen = invoer.flatMap((een, bewerking) => {
    const vorm = leesVorm(bewerkingSchema, een);
    if (vorm.ok) return [vorm.waarde];
    for (const probleem of vorm.fout) fouten.push({ bewerking, ...probleem });
    return [];
  });
  return fouten.length > 0 ? mis(fouten) : { ok: true, waarde: gelezen };
}

/** A run of bewerkingen in cells is applied in one go. Any other is applied alone, and so is what reads or ends a whole reeks. */
function gelijksoortig(bewerkingen: readonly Bewerking[], begin: number): readonly Bewerking[] {
  let eind = begin + 1;
  const kanMee = (i: number) => bewerkingen[i] !== undefined && magSamen(bewerkingen[i]);
  while (kanMee(begin) && kanMee(eind)) eind++;
  return bewerkingen.slice(begin, eind);
}

function isInCellen({ soort }: Bewerking): boolean {
  return IN_CELLEN.has(soort);
}

/** A formula may name a reeks that the bewerking before it made; what ends a reeks may be followed by one that names it. */
function magSamen(bewerking: Bewerking): boolean {
  return (
    isInCellen(bewerking) && !leestFormule(bewerking) && !(bewerking.soort === 'wissen' && bewerking.jaar === null)
  );
}

function leestFormule(bewerking: Bewerking): boolean {
  const { soort } = bewerking;
  const inWijziging = soort === 'wijziging-zetten' && bewerking.wijziging.actie === 'formule';
  return inWijziging || soort === 'formule-zetten' || soort === 'uitzondering-zetten';
}

function maakHulp(document: Begrotingsmodel, werkplaats: Werkplaats): Hulp {
  const plattegrond = maakPlattegrond(document.bladen);
  return { namen: maakNamen(document, plattegrond), plattegrond, ...werkplaats };
}

function voerUit(
  draft: Begrotingsmodel,
  stuk: readonly Bewerking[],
  eerste: number,
  hulp: Hulp,
): Bewerkingsfout | null {
  for (const [i, bewerking] of stuk.entries()) {
    const uitvoering = UITVOERINGEN[bewerking.soort] as Uitvoering<Bewerkingsoort>;
    const weigering: Weigering | null = uitvoering(draft, bewerking, hulp);
    if (weigering) return { bewerking: eerste + i, ...weigering };
  }
  return null;
}

function gevolgfout(
  voor: Begrotingsmodel,
  na: Begrotingsmodel,
  stuk: readonly Bewerking[],
  bewerking: number,
): Bewerkingsfout | null {
  const soort = stuk[0]?.soort;
  if (soort === undefined || stuk.every(isInCellen)) return null;
  const [probleem] = structuurproblemen(na);
  if (probleem) return { bewerking, ...probleem };
  const bereiken = VERPLAATST.has(soort) ? veranderdeBereiken(voor, na) : [];
  if (bereiken.length === 0) return null;
  return {
    bewerking,
    plaats: bereiken[0] ?? '',
    melding: `Hierdoor zou het bereik in de formule van ${noemGebruikers(bereiken)} andere regels tellen. Pas die formule eerst aan, bijvoorbeeld met SOM over een groep.`,
  };
}
