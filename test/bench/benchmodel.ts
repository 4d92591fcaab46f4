/**
 * The model of the benchmark (described at the head of handgeschreven.mjs) as a begrotingsmodel: bladen, groepen, formulas as a
 * controller types them, and a scenario's own overheadpercentage as its eigen wijziging.
 */
import type { Begrotingsmodel } from '../../shared/model/document.ts';
import { maakDocument } from '../../shared/sjablonen/maak-document.ts';
import type { Bladsjabloon, Regelvorm } from '../../shared/sjablonen/sjabloon.ts';

export const EERSTE = 2024;
export const BEGIN = 2025;
export const JAREN = 16;
const LAATSTE = BEGIN + JAREN - 1;
const GROEP = 10;

const jaarlijks = (waarde: number) =>
  Object.fromEntries(Array.from({ length: JAREN }, (_, jaar) => [BEGIN + jaar, waarde]));

function enkel(id: string, bedrag: Regelvorm['bedrag'], uitgangspunt = false): Regelvorm {
  return { id, naam: id, enkelIn: 'bedrag', uitgangspunt, ...(bedrag === undefined ? {} : { bedrag }) };
}

const UITGANGSPUNTEN: Bladsjabloon = {
  id: 'uitgangspunten',
  naam: 'Uitgangspunten',
  kolommen: [{ id: 'bedrag', naam: 'Bedrag' }],
  regels: [
    enkel('index_lonen', { doortrekken: false, invoer: jaarlijks(0.03) }, true),
    enkel(
      'loonkosten_per_fte',
      { begin: 67492, formule: 'VORIG(loonkosten_per_fte)*(1+index_lonen)', vanaf: 'tweede' },
      true,
    ),
    enkel('overheadpercentage', { doortrekken: true, begin: 0.3125 }, true),
    enkel('fonds', { doortrekken: true, begin: 5_000_000 }, true),
  ],
};

function formatie(regels: number): Bladsjabloon {
  const regel = (l: number): Regelvorm => ({
    id: `functie_${l}`,
    naam: `Functie ${l}`,
    reeksen: { fte: { doortrekken: true, begin: 2.5 + l * 0.01 } },
  });
  const groep = (g: number): Regelvorm => ({
    id: `team_${g}`,
    naam: `Team ${g}`,
    vorm: 'groep',
    regels: Array.from({ length: GROEP }, (_, i) => regel(g * GROEP + i)),
  });
  return {
    id: 'formatie',
    naam: 'Formatie',
    kolommen: [
      { id: 'fte', naam: 'FTE', tarief: true },
      { id: 'loonkosten', naam: 'Loonkosten', formule: 'fte*loonkosten_per_fte' },
    ],
    regels: [
      {
        id: 'loonsom',
        naam: 'Loonsom',
        vorm: 'groep',
        regels: Array.from({ length: regels / GROEP }, (_, g) => groep(g)),
      },
    ],
  };
}

function clienten(regels: number): Bladsjabloon {
  const regel = (l: number): Regelvorm => ({
    id: `voorziening_${l}`,
    naam: `Voorziening ${l}`,
    reeksen: { bedrag: { begin: 1000 + l, formule: 'VORIG(bedrag)*(1+index_lonen)', vanaf: 'tweede' } },
  });
  return {
    id: 'clienten',
    naam: 'Cliënten',
    kolommen: [{ id: 'bedrag', naam: 'Bedrag' }],
    regels: [
      {
        id: 'clientkosten',
        naam: 'Cliëntkosten',
        vorm: 'groep',
        regels: Array.from({ length: regels }, (_, l) => regel(l)),
      },
    ],
  };
}

const RESULTAAT: Bladsjabloon = {
  id: 'resultaat',
  naam: 'Resultaat',
  kolommen: [{ id: 'bedrag', naam: 'Bedrag' }],
  regels: [
    enkel('overhead', 'loonsom.loonkosten*overheadpercentage'),
    enkel('lasten', 'AFRONDEN(loonsom.loonkosten+overhead+clientkosten.bedrag;2)'),
    enkel('reserve', { opening: 1_000_000, formule: 'VORIG(reserve)+fonds-lasten' }),
  ],
};

/** @param regels a multiple of ten. */
export function maakBenchdocument(scenarios: number, regels: number): Begrotingsmodel {
  return maakDocument({
    gegevens: { titel: 'Meetmodel', boekjaar: BEGIN },
    jaren: { eerste: EERSTE, begin: BEGIN, laatste: LAATSTE },
    bladen: [UITGANGSPUNTEN, formatie(regels), clienten(regels), RESULTAAT],
    scenarios: Array.from({ length: scenarios - 1 }, (_, i) => ({
      naam: `s${i + 1}`,
      titel: `Scenario ${i + 1}`,
      basis: 'basis',
      eigen: [
        {
          adres: 'uitgangspunten!overheadpercentage',
          actie: 'zet' as const,
          waarde: 0.3125 - 0.001 * (i + 1),
          formule: null,
          van: BEGIN,
          tot: null,
        },
      ],
    })),
  });
}
