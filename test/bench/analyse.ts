/**
 * How fast studies are: medians of what a user waits for, each with what was asked of it, and, because machines are busy, as it
 * would be where the yardstick (handgeschreven.mjs, run in between) takes the 0.35 ms of a quiet one. The model: 300 regels, 16 years, a rate
 * that is indexed, 20 scenarios of which each changes the overhead and one regel.
 */

import { vergelijkregels, verschillenMet } from '../../shared/analyse/vergelijken.ts';
import { simuleer } from '../../shared/analyse/vragen/simulatievraag.ts';
import { tornado } from '../../shared/analyse/vragen/tornadovraag.ts';
import { verklaar } from '../../shared/analyse/vragen/verklaarvraag.ts';
import type { Bewerkingsinvoer } from '../../shared/model/bewerkingen/bewerking.ts';
import { openSessie } from '../../shared/model/open-sessie.ts';
import { maakFormulelezer } from '../../shared/model/rekenstand.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { maakDocument } from '../../shared/sjablonen/maak-document.ts';
import { SJABLONEN, SJABLOONBRON } from '../../shared/sjablonen/sjablonen.ts';
import type { Opzet, Regelvorm } from '../../shared/sjablonen/sjabloon.ts';
// biome-ignore lint/correctness/useImportExtensions: the yardstick is a .mjs, its declaration a .d.mts
import { maak } from './handgeschreven.mjs';
import { wissel } from './meten.ts';

export interface Resultaat {
  readonly meting: string;
  readonly ms: number;
  /** The yardstick, run as often in the same minutes. */
  readonly ijk_ms: number;
  /** What `ms` comes to where the yardstick takes RUSTIG_MS. */
  readonly herleid_ms: number;
  /** null: nothing is asked of it. */
  readonly gevraagd_ms: number | null;
}

const RUSTIG_MS = 0.35;
const REGELS = 300;
const SCENARIOS = 20;
const UITGANGSPUNTEN = 50;

export function meet(): Resultaat[] {
  const sessie = groot();
  const lees = maakFormulelezer();
  const studie = { sessie, lees };
  const doel = 'totaal@2040';
  const fictief = {
    sessie: open(SJABLONEN.find(({ id }) => id === 'infrastructuur-2040-fictief')?.opzet(2026) as Opzet),
    lees,
  };
  const brug = { a: 'basis', b: 'samen', doel, indeling: 'maatregel' } as const;
  const waaier = { scenario: 'basis', doel, aandeel: 0.1 };
  const trekking = { scenario: 'basis', doel: 'reserve.stand@2040', n: 10_000, zaad: 1 };
  return [
    ...vergelijk(sessie),
    {
      meting: 'brug over 10 maatregelen (Shapley, 1.024 banen)',
      ...gemeten(15, () => goed(verklaar(studie, brug))),
      gevraagd_ms: 100,
    },
    {
      meting: `tornado over ${UITGANGSPUNTEN} invoeren`,
      ...gemeten(15, () => goed(tornado(studie, waaier))),
      gevraagd_ms: 50,
    },
    {
      meting: '10.000 trekkingen van infrastructuur-2040-fictief',
      ...gemeten(5, () => goed(simuleer(fictief, trekking))),
      gevraagd_ms: 1000,
    },
  ];
}

/** An edit of an input that reaches every regel in every later year, and all differences with the basis again. */
function vergelijk(sessie: Sessie): Resultaat[] {
  const regels = vergelijkregels(sessie);
  const namen = sessie.document.scenarios.map(({ naam }) => naam);
  const uit = verschillenMet(sessie, regels, 'basis', namen);
  let waarde = 0.3;
  const bewerk = () => {
    waarde += 1e-4;
    const gedaan = sessie.doe([{ soort: 'invoer-zetten', adres: 'index', jaar: 2027, waarde }], 'proef');
    if (!gedaan.ok) throw new Error(gedaan.fout[0]?.melding);
  };
  const lezen = () => verschillenMet(sessie, regels, 'basis', namen, uit);
  const cellen = `${namen.length} scenario's x 16 jaren x ${REGELS} regels`;
  return [
    { meting: `vergelijken na een wijziging: verschillen van ${cellen}`, ...gemeten(25, lezen), gevraagd_ms: null },
    {
      meting: `idem, met de wijziging zelf en het doorrekenen`,
      ...gemeten(25, () => {
        bewerk();
        lezen();
      }),
      gevraagd_ms: 5,
    },
  ];
}

function goed(uit: { readonly ok: boolean; readonly fout?: unknown }): void {
  if (!uit.ok) throw new Error(JSON.stringify(uit));
}

const ijk = maak(SCENARIOS, REGELS);

/** Turn and turn about with the yardstick. */
function gemeten(runs: number, werk: () => void): Pick<Resultaat, 'ms' | 'ijk_ms' | 'herleid_ms'> {
  werk();
  const tijden = wissel([
    { naam: 'werk', runs, loop: werk },
    { naam: 'ijk', runs: Math.max(25, runs), loop: () => ijk.reken() },
  ]);
  const [ms = Number.NaN, ijk_ms = Number.NaN] = [tijden.get('werk'), tijden.get('ijk')];
  return { ms, ijk_ms, herleid_ms: (ms * RUSTIG_MS) / ijk_ms };
}

function open(opzet: Opzet): Sessie {
  return openSessie(maakDocument(opzet), { wie: 'bench', nu: () => '2026-11-24T00:00:00Z', sjablonen: SJABLOONBRON });
}

function groot(): Sessie {
  const nummers = Array.from({ length: REGELS }, (_, i) => i);
  const tarieven = Array.from(
    { length: UITGANGSPUNTEN },
    (_, i): Regelvorm => ({
      id: `tarief${i}`,
      naam: `Tarief ${i}`,
      uitgangspunt: true,
      enkelIn: 'waarde',
      bedrag: { doortrekken: true },
    }),
  );
  const sessie = open({
    gegevens: { titel: 'Bench', boekjaar: 2026 },
    jaren: { eerste: 2025, begin: 2026, laatste: 2040 },
    bladen: [
      {
        id: 'uitgangspunten',
        naam: 'Uitgangspunten',
        kolommen: [{ id: 'waarde', naam: 'Waarde' }],
        regels: [
          { id: 'index', naam: 'Index', uitgangspunt: true, enkelIn: 'waarde', bedrag: { doortrekken: true } },
          ...tarieven,
        ],
      },
      {
        id: 'begroting',
        naam: 'Begroting',
        kolommen: [{ id: 'bedrag', naam: 'Bedrag' }],
        regels: [
          ...nummers.map(
            (i): Regelvorm => ({
              id: `r${i}`,
              naam: `Regel ${i}`,
              enkelIn: 'bedrag',
              bedrag: `tarief${i % UITGANGSPUNTEN}*(1+index)*${i + 1}`,
            }),
          ),
          { id: 'totaal', naam: 'Totaal', vorm: 'totaal', enkelIn: 'bedrag', bedrag: `SOM(r0:r${REGELS - 1})` },
        ],
      },
    ],
    invoer: {
      index: { 2025: 0.03 },
      ...Object.fromEntries(tarieven.map(({ id }, i) => [id, { 2025: 100 + i }])),
    },
  });
  const gedaan = sessie.doe(scenarios(), 'scenario');
  if (!gedaan.ok) throw new Error(gedaan.fout[0]?.melding);
  return sessie;
}

function scenarios(): Bewerkingsinvoer[] {
  const wijziging = (i: number) => ({ adres: `tarief${i}`, actie: 'maal' as const, waarde: 0.9 + 0.01 * i, van: 2027 });
  const maatregelen = Array.from(
    { length: 10 },
    (_, i): Bewerkingsinvoer => ({
      soort: 'maatregel-toevoegen',
      id: `m${i}`,
      naam: `Maatregel ${i}`,
      wijzigingen: [wijziging(i), { adres: 'index', actie: 'plus', waarde: 0.001, van: 2027 }],
    }),
  );
  const namen = ['samen', ...Array.from({ length: SCENARIOS - 2 }, (_, i) => `s${i}`)];
  return [
    ...maatregelen,
    ...namen.flatMap((naam, i): Bewerkingsinvoer[] => [
      { soort: 'scenario-toevoegen', titel: naam, naam },
      {
        soort: 'scenario-maatregelen',
        scenario: naam,
        maatregelen: maatregelen.flatMap((_, m) => (i === 0 || m === i % 10 ? [{ maatregel: `m${m}` }] : [])),
      },
    ]),
  ];
}

export function alsTekst(resultaten: readonly Resultaat[]): string {
  const ms = (waarde: number) => waarde.toLocaleString('nl-NL', { maximumFractionDigits: 1 }).padStart(8);
  return resultaten
    .map(({ meting, ms: tijd, ijk_ms, herleid_ms, gevraagd_ms }) => {
      const eis = gevraagd_ms === null ? '' : `; gevraagd: hoogstens ${gevraagd_ms} ms`;
      return `${ms(tijd)} ms, ijk ${ms(ijk_ms).trim()} ms, herleid ${ms(herleid_ms).trim()} ms  ${meting}${eis}\n`;
    })
    .join('');
}
