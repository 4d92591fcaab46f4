/**
 * The Rapportage of a year up to a month: begroting beside realisatie with explanations, per quarter, doelen, and the calendar.
 *
 * What the opdrachtnemer sends after each quarter, as a Rapport, so that PDF and text are made from it like any other page. Start
 * reading this folder here. Figures are those of the screens; nothing is computed here.
 */
import { vatClientgebonden } from '../../analyse/clientgebonden.ts';
import {
  maakRealisatieoverzicht,
  noemIn,
  type Overzichtregel,
  type Peiling,
} from '../../analyse/realisatieoverzicht.ts';
import { MAANDEN } from '../../kern/datum.ts';
import { drukGetal } from '../../kern/getal.ts';
import { maakFormulelezer } from '../../model/rekenstand.ts';
import { kenmerkVan } from '../../model/schrijven.ts';
import type { Rapportbron } from '../blik.ts';
import { merkuitleg, titelblok, voettekst } from '../maak-rapport.ts';
import type { Rapport, Sectie } from '../rapportmodel.ts';
import { maakKalendersectie, maakWijzigingensectie } from './agendasecties.ts';
import { maakDoelensectie } from './doelensectie.ts';
import { maakKwartaalsectie } from './kwartaalsectie.ts';
import { maakRealisatiesectie } from './realisatiesectie.ts';

export function maakRapportage(bron: Rapportbron, peiling: Peiling): Rapport {
  const { document } = bron;
  const { gegevens } = document;
  const { jaar, maand } = peiling;
  const overzicht = maakRealisatieoverzicht(document, maakFormulelezer(), peiling, noemIn(bron, jaar));
  const geboekt = overzicht.filter(({ verschil, realisatieTotEnMet }) => verschil !== null || realisatieTotEnMet !== 0);
  const posten = geboekt.length > 0 ? geboekt : overzicht;
  const titel = `Rapportage ${jaar}`;
  const opsteller = gegevens.opdrachtnemer || gegevens.opdrachtgever;
  const secties = [
    maakRealisatiesectie(
      bron,
      jaar,
      { regels: posten, deel: posten.length < overzicht.length },
      inleiding(bron, overzicht, peiling),
      tmVan(maand),
    ),
    ...(geboekt.length > 0 ? [maakKwartaalsectie(document, geboekt, jaar)] : []),
    maakWijzigingensectie(document),
    maakDoelensectie(bron, jaar),
    maakKalendersectie(jaar),
  ].filter((sectie): sectie is Sectie => sectie !== null);
  return {
    opschrift: maand === 0 ? 'Begroting en realisatie' : `Begroting en realisatie tot en met ${MAANDEN[maand - 1]}`,
    titel,
    ondertitel: gegevens.titel,
    opsteller,
    datum: gegevens.datum,
    gegevens: titelblok(gegevens, ''),
    fictief: gegevens.fictief,
    stand: 'liggend',
    secties,
    legenda: [...merkuitleg(secties), ...legenda(bron)],
    koptekst: [opsteller, titel],
    voettekst: voettekst(gegevens, gegevens.titel),
  };
}

/** `t/m sep`. */
function tmVan(maand: number): string {
  return maand === 0 ? 'tot nu' : `t/m ${MAANDEN[maand - 1]?.slice(0, 3)}`;
}

function inleiding(bron: Rapportbron, overzicht: readonly Overzichtregel[], { jaar, maand }: Peiling): string {
  const budget = vatClientgebonden(bron, overzicht, jaar);
  if (maand === 0) return 'Er is nog geen realisatie geboekt.';
  if (budget === null) return '';
  const stand = budget.gehaald ? 'gehaald' : 'nog niet gehaald';
  return `Van het cliëntgebonden budget is ${drukGetal(budget.ingezet, 'procent1')} van het jaarbudget ingezet; de norm van ${drukGetal(budget.norm, 'procent1')} is ${stand}.`;
}

function legenda({ document }: Rapportbron): string[] {
  const { bedrag, percentage } = document.realisatie.drempel;
  return [
    'V = voordelig: minder lasten of meer baten dan begroot; N = nadelig. Verschil = realisatie − begroting; begroot tot en met een maand is een twaalfde per maand.',
    'Primitief is de begroting zonder wijzigingen; na wijziging met de begrotingswijzigingen die op de peildatum waren vastgesteld.',
    'Prognose: tot nu toe plus de rest van de begroting, hetzelfde tempo tot het eind van het jaar, of een eigen bedrag, per post gekozen.',
    `Een verklaring is gevraagd vanaf een verschil van € ${drukGetal(bedrag, 'bedrag0')} en ${drukGetal(percentage, 'procent1')} van de begroting.`,
    document.gegevens.toelichting,
    `Kenmerk van het model: ${kenmerkVan(document)}.`,
  ].filter((regel) => regel !== '');
}
