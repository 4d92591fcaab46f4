/** The small company of the tests of werksoorten: people, places and overhead whose outcome can be worked out by hand. */
import { expect } from 'vitest';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { bezetting } from '../../../shared/sjablonen/bezetting.ts';
import { overhead } from '../../../shared/sjablonen/overhead.ts';
import type { Bladsjabloon, Opzet } from '../../../shared/sjablonen/sjabloon.ts';
import { werksoorten } from '../../../shared/sjablonen/werksoorten.ts';
import { doe, open, zet } from '../model/vocabulaire.ts';

const WERKSOORTEN = werksoorten.regels.flatMap(({ regels = [] }) => regels.map(({ id }) => id));

const punten = {
  fte_per_wsw: 1,
  fte_per_lks: 0.5,
  se_per_wsw: 1,
  index_loonkosten: 0,
  index_prijs: 0,
  loonkosten_per_fte_wsw: 30_000,
  loonkosten_per_fte_lks: 20_000,
  bedrag_per_se: 35_000,
  bedrag_per_beschutte_plek: 8_000,
  lks_per_fte: 15_000,
};

/** Wsw and NBW placed intern and extern, as on Intern en extern; everybody works intern until told otherwise. */
function plaatsing(groep: string) {
  return {
    id: `${groep}_plaatsing`,
    naam: `Plaatsing ${groep}`,
    reeksen: {
      aandeel_extern: { doortrekken: true, invoer: { 2025: 0 } },
      extern: { formule: `${groep}.stand * aandeel_extern`, vanaf: 'eerste' },
      intern: { formule: `${groep}.stand - extern`, vanaf: 'eerste' },
      benchmark: { doortrekken: true, invoer: { 2025: 0 } },
    },
  } as const;
}

/** People and uitgangspunten of a small company, as the plan to 2040 has them on its own bladen. */
const bedrijf: Bladsjabloon = {
  id: 'bedrijf',
  naam: 'Bedrijf',
  kolommen: [
    { id: 'stand', naam: 'Stand', eenheid: 'personen' },
    ...['intern', 'extern', 'aandeel_extern', 'benchmark', 'waarde'].map((id) => ({ id, naam: id, tarief: true })),
  ],
  regels: [
    ...['wsw', 'nbw', 'lks_bij'].map((id) => ({ id, naam: `Groep ${id}`, reeksen: { stand: { doortrekken: true } } })),
    ...['wsw', 'nbw'].map(plaatsing),
    ...Object.entries(punten).map(([id, waarde]) => ({
      id,
      naam: id,
      uitgangspunt: true,
      enkelIn: 'waarde',
      bedrag: { doortrekken: true, invoer: { 2025: waarde } },
    })),
  ],
};

/** What is asked for of every line, as nothing. */
const NIETS = Object.fromEntries(
  [
    ...WERKSOORTEN.flatMap((id) =>
      [
        ...['plaatsen', 'deel_wsw', 'deel_nbw', 'deel_lks_bij'],
        ...['overig_direct_per_fte', 'begeleiding_per_fte', 'huisvesting', 'omzet_per_fte'],
      ].map((kolom) => `${id}.${kolom}`),
    ),
    ...['financien_ict.gedrag', 'huisvesting_algemeen.gedrag', 'financien_ict.basis', 'huisvesting_algemeen.basis'],
  ].map((adres) => [adres, { 2026: 0 }]),
);

/** Everybody works in verpakken or metaal, half and half; everything else is zero. */
export const opzet: Opzet = {
  gegevens: { titel: 'Klein bedrijf', boekjaar: 2026 },
  jaren: { eerste: 2025, begin: 2026, laatste: 2028 },
  bladen: [bedrijf, bezetting, overhead, werksoorten],
  invoer: {
    ...NIETS,
    'wsw.stand': { 2025: 100 },
    'nbw.stand': { 2025: 0 },
    'lks_bij.stand': { 2025: 0 },
    'verpakken.plaatsen': { 2026: 60 },
    'metaal.plaatsen': { 2026: 50 },
    'verpakken.deel_wsw': { 2026: 0.5 },
    'metaal.deel_wsw': { 2026: 0.5 },
    'verpakken.deel_nbw': { 2026: 1 },
    'verpakken.deel_lks_bij': { 2026: 1 },
    'directie_staf.gedrag': { 2026: 1 },
    'directie_staf.basis': { 2026: 100_000 },
    'personeelszaken.gedrag': { 2026: 2 },
    'personeelszaken.stap': { 2026: 40 },
    'personeelszaken.basis': { 2026: 90_000 },
    'vervoer.gedrag': { 2026: 3 },
    'vervoer.basis': { 2026: 20_000 },
    'verpakken.omzet_per_fte': { 2026: 6_000 },
    'metaal.omzet_per_fte': { 2026: 9_000 },
    'verpakken.begeleiding_per_fte': { 2026: 5_000 },
    'metaal.huisvesting': { 2026: 50_000 },
  },
};

export function klein(...invoer: readonly (readonly [adres: string, tekst: string])[]): Sessie {
  const sessie = open(opzet);
  for (const [adres, tekst] of invoer) expect([adres, zet(sessie, adres, tekst)]).toEqual([adres, null]);
  return sessie;
}

/** A line that the company did not have: textiel, with half of the people of metaal. */
const TEXTIEL = [
  ['textiel.plaatsen@2026', '30'],
  ['textiel.deel_wsw@2026', '25%'],
  ['textiel.deel_nbw@2026', '0%'],
  ['textiel.deel_lks_bij@2026', '0%'],
  ['textiel.omzet_per_fte@2026', '4.000'],
  ['textiel.begeleiding_per_fte@2026', '1.000'],
  ['textiel.overig_direct_per_fte@2026', '0'],
  ['textiel.huisvesting@2026', '12.000'],
] as const;

/** What begeleid werken had, groepsdetachering takes over. */
export function metVerdeling(sessie: Sessie): Sessie {
  zet(sessie, 'groepsdetachering.deel_wsw@2026', '69%');
  zet(sessie, 'groepsdetachering.deel_nbw@2026', '75%');
  return sessie;
}

/** `van` is the line that its people come from, and the share that line keeps. */
export function metTextiel(sessie: Sessie, van: string, houdt: string): Sessie {
  doe(sessie, {
    soort: 'regel-invoegen',
    blad: 'werksoorten',
    naam: 'Textiel',
    groep: 'werk_intern',
    achter: 'metaal',
  });
  for (const [adres, tekst] of [...TEXTIEL, [`${van}.deel_wsw@2026`, houdt] as const])
    expect([adres, zet(sessie, adres, tekst)]).toEqual([adres, null]);
  return sessie;
}
