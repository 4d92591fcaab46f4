/**
 * Everything the start screen and `nieuw` offer. Start reading the floor `sjablonen` here.
 *
 * A voorbeeld carries the figures of a document in the years of that document; a sjabloon is empty and made for a boekjaar.
 */
import type { Sjabloonbron } from '../model/bewerkingen/uitvoering.ts';
import type { Begrotingsmodel } from '../model/document.ts';
import { bijlage2 } from './bijlage2.ts';
import { contract2020 } from './contract-2020.ts';
import { dvo2023 } from './dvo-2023.ts';
import { dvo2026 } from './dvo-2026.ts';
import { infrastructuur2040 } from './infrastructuur-2040.ts';
import { infrastructuur2040Fictief } from './infrastructuur-2040-fictief.ts';
import { metKostprijsmodel, WERKBLADEN } from './kostprijsmodel.ts';
import { maakBlad, maakControles } from './maak-document.ts';
import type { Bladsjabloon, Opzet } from './sjabloon.ts';
import { BLADEN, BLADEN_BEIDE_GEMEENTEN, PARTIJEN } from './sociale-infrastructuur.ts';
import { uitgangspunten } from './uitgangspunten.ts';

export interface Sjabloon {
  readonly id: string;
  readonly titel: string;
  /** One Dutch sentence for the start screen. */
  readonly omschrijving: string;
  readonly soort: 'sjabloon' | 'voorbeeld';
  /** A voorbeeld has its own years and does not look at the boekjaar. */
  opzet(boekjaar: number): Opzet;
}

export const SJABLONEN: readonly Sjabloon[] = [
  {
    id: 'bijlage2',
    titel: 'Bijlage 2',
    omschrijving: 'Een lege Bijlage 2 met uitgangspunten, voor een boekjaar en het jaar erna.',
    soort: 'sjabloon',
    opzet: (boekjaar) => ({
      gegevens: { titel: `Begroting ${boekjaar} Bijlage 2`, boekjaar },
      jaren: jarenRond(boekjaar, 1),
      bladen: [uitgangspunten, bijlage2],
    }),
  },
  {
    id: 'meerjarenplan',
    titel: 'Meerjarenplan sociaal ontwikkelbedrijf',
    omschrijving:
      'Lege, gekoppelde bladen: uitgangspunten, doelgroepen, Bijlage 2, financiering, reserve en meerjarenraming.',
    soort: 'sjabloon',
    opzet: (boekjaar) => ({
      gegevens: { titel: `Meerjarenplan vanaf ${boekjaar}`, boekjaar },
      jaren: jarenTot2040(boekjaar),
      partijen: PARTIJEN,
      bladen: BLADEN_BEIDE_GEMEENTEN,
    }),
  },
  {
    id: 'kostprijsmodel',
    titel: 'Meerjarenplan met werksoorten',
    omschrijving:
      'Het meerjarenplan met bezetting, overhead, kostprijs per werksoort en formatie die de caseload volgt.',
    soort: 'sjabloon',
    opzet: (boekjaar) => ({
      gegevens: { titel: `Meerjarenplan met werksoorten vanaf ${boekjaar}`, boekjaar },
      jaren: jarenTot2040(boekjaar),
      partijen: PARTIJEN,
      bladen: metKostprijsmodel(BLADEN_BEIDE_GEMEENTEN),
    }),
  },
  {
    id: 'dvo-2023',
    titel: 'DVO 2023: Bijlage 2 Inzet op Maat',
    omschrijving: 'De begroting 2023 uit Bijlage 2 van de dienstverleningsovereenkomst, doorgetrokken naar 2024.',
    soort: 'voorbeeld',
    opzet: () => dvo2023,
  },
  {
    id: 'contract-2020',
    titel: 'Overeenkomst 2020: Deventer Werktalent',
    omschrijving:
      'Het budget van 2020 met voorschot en termijnen. De bron spreekt zichzelf tegen; de controle laat dat zien.',
    soort: 'voorbeeld',
    opzet: () => contract2020,
  },
  {
    id: 'dvo-2026',
    titel: 'DVO 2026: volumes en financiering tot 2030',
    omschrijving: 'De volumes en doelen van 2026, gekoppeld aan financiering en reserve. Bedragen vult u zelf in.',
    soort: 'voorbeeld',
    opzet: () => dvo2026,
  },
  {
    id: 'infrastructuur-2040',
    titel: 'Sociale Infrastructuur 2040',
    omschrijving: 'Het plan tot 2040 met alleen de cijfers uit de documenten; wat ontbreekt, wordt gevraagd.',
    soort: 'voorbeeld',
    opzet: () => infrastructuur2040,
  },
  {
    id: 'infrastructuur-2040-fictief',
    titel: 'Sociale Infrastructuur 2040, fictief ingevuld',
    omschrijving: 'Hetzelfde plan, helemaal ingevuld met verzonnen bedragen en vijf scenario’s, om mee te oefenen.',
    soort: 'voorbeeld',
    opzet: () => infrastructuur2040Fictief,
  },
];

/** The bladen that can be added to a document, by id. */
export const BLADSJABLONEN: readonly Bladsjabloon[] = [
  uitgangspunten,
  bijlage2,
  ...BLADEN.filter(({ id }) => id !== 'uitgangspunten' && id !== 'bijlage2'),
  ...WERKBLADEN,
];

/** The same bladen for a Sessie, which adds them on request. */
export const SJABLOONBRON: Sjabloonbron = {
  bladen: BLADSJABLONEN,
  maakBlad(id, jaren) {
    const sjabloon = BLADSJABLONEN.find((kandidaat) => kandidaat.id === id);
    return sjabloon === undefined
      ? null
      : { blad: maakBlad(sjabloon, jaren), controles: maakControles(sjabloon, jaren) };
  },
};

/** Rekening T-2 and Begroting T-1 before the boekjaar, and on to 2040. */
function jarenTot2040(boekjaar: number): Begrotingsmodel['jaren'] {
  return { eerste: boekjaar - 2, begin: boekjaar, laatste: Math.max(2040, boekjaar + 4) };
}

/** One opening year, the boekjaar, and so many years after it. */
function jarenRond(boekjaar: number, vooruit: number): Begrotingsmodel['jaren'] {
  return { eerste: boekjaar - 1, begin: boekjaar, laatste: boekjaar + vooruit };
}
