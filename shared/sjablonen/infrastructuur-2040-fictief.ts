/**
 * Voorbeeld infrastructuur-2040-fictief: the plan to 2040 complete, with amounts that are MADE UP wherever the documents give none.
 *
 * For learning and showing: round figures, marked FICTIEF on every page. Volumes of 2025 and 2026 are those of the documents.
 * Uncertain inputs are ranges. The scenarios follow the advice of the nota's.
 */
import { infrastructuur2040 } from './infrastructuur-2040.ts';
import { DOELEN_FICTIEF, REALISATIE_FICTIEF } from './realisatie-fictief.ts';
import type { Jaarwaarden, Maatregelvorm, Opzet, Scenariovorm, Wijzigingvorm } from './sjabloon.ts';
import { FICTIEVE_WERKREGELS, WERK_FICTIEF } from './werksoorten-fictief.ts';

const LAATSTE = 2040;
const FICTIEF = { bron: 'FICTIEF', brondatum: '2026-11-01' };

function elkJaar(waarde: number, vanaf = 2026): Jaarwaarden {
  return Object.fromEntries(Array.from({ length: LAATSTE - vanaf + 1 }, (_, i) => [vanaf + i, waarde]));
}

/** Amounts of the opening year, which an index carries on. */
const OPENING: Readonly<Record<string, number>> = {
  loonkosten_per_fte: 82_000,
  bedrag_per_se: 34_500,
  bedrag_per_beschutte_plek: 9_500,
  lks_per_fte: 23_500,
  bedrag_per_inburgeraar: 5_000,
  loonkosten_per_fte_wsw: 39_000,
  loonkosten_per_fte_lks: 33_000,
  jobcoach_per_persoon: 650,
  traject_per_kandidaat: 110,
  traject_per_inburgeraar: 4_200,
  clientkosten_basis: 950_000,
  clientkosten_basis_olst_wijhe: 32_000,
};

/** Held until changed; the opening year needs them too, where a source pays a year later. */
const VAST: Readonly<Record<string, number>> = {
  overheadpercentage: 0.3,
  fte_per_wsw: 0.86,
  se_per_wsw: 0.94,
  fte_per_lks: 0.78,
  aandeel_nbw_uit_pwet: 0.6,
  inzet_clientkosten: 0.95,
  toedeling_wsw: 0.5,
  toedeling_beschut: 0.2,
  toedeling_pwet: 0.25,
  toedeling_inburgering: 0.05,
  reserve_minimum: 0,
};

const BIJLAGE_2: Readonly<Record<string, number>> = {
  'instroom.clientkosten': 45_000,
  'matchen.clientkosten': 140_000,
  'groeien.clientkosten': 740_000,
  'ondersteuning_overhead.clientkosten': 20_000,
  'statushouders.fte': 2.5,
  'esf.fte': 2,
  'zittend_bestand.fte': 5,
  'dienstverlening_olst_wijhe.fte': 1.5,
  'dienstverlening_olst_wijhe.clientkosten': 31_000,
  'ondersteuning_olst_wijhe.fte': 0.25,
  'ondersteuning_olst_wijhe.clientkosten': 0,
  'project_olst_wijhe.fte': 0,
};

/** Matchen and Groeien follow the number of kandidaten, the other two are typed. */
const CASELOAD: Readonly<Record<string, number>> = {
  'caseload_instroom.volgt': 0,
  'caseload_instroom.ingetypt': 3,
  'caseload_matchen.volgt': 1,
  'caseload_matchen.deel': 0.4,
  'caseload_matchen.kandidaten_per_fte': 78,
  'caseload_groeien.volgt': 1,
  'caseload_groeien.deel': 0.6,
  'caseload_groeien.kandidaten_per_fte': 22.5,
  'caseload_ondersteuning_overhead.volgt': 0,
  'caseload_ondersteuning_overhead.ingetypt': 3.5,
};

/** What the year before was budgeted at: what the municipalities paid and what work brought in are the company's baten. */
const BEGROTING_2025: Readonly<Record<string, number>> = {
  'konnected.baten': 31_520_000,
  'konnected.lasten': 32_900_000,
  'gemeente_deventer.baten': 18_600_000,
  'gemeente_deventer.lasten': 25_000_000,
  'gemeente_olst_wijhe.baten': 1_700_000,
  'gemeente_olst_wijhe.lasten': 1_920_000,
};

const RISICOS: Readonly<Record<string, readonly [kans: number, impact: number]>> = {
  risico_rijksmiddelen: [0.5, 1_200_000],
  risico_instroom_beschut: [0.3, 900_000],
  risico_afloop_wsw: [0.25, 800_000],
  risico_opbrengst: [0.3, 700_000],
  risico_loonkosten: [0.4, 600_000],
  risico_verzuim: [0.2, 400_000],
};

const STROMEN: NonNullable<Opzet['invoer']> = {
  'pwet.instroom': elkJaar(390, 2027),
  'inburgering.instroom': elkJaar(60, 2027),
  'lks_via.instroom_overig': elkJaar(15, 2027),
  'lks_bij.instroom_overig': elkJaar(0, 2027),
  'lks_bij.uitstroom_overig': elkJaar(5, 2027),
  'doorstroom_pwet.naar_lks_via': elkJaar(40, 2027),
  'doorstroom_pwet.naar_lks_bij': elkJaar(20, 2027),
  'doorstroom_lks_bij.naar_lks_via': elkJaar(15, 2027),
  'regulier_werk.aantal': elkJaar(150, 2027),
  'regulier_werk_inburgering.aantal': elkJaar(32, 2027),
  'onderwijs.aantal': elkJaar(30, 2027),
  'overig_pwet.aantal': elkJaar(135, 2027),
  'overig_inburgering.aantal': elkJaar(28, 2027),
  'wsw_plaatsing.naar_extern': elkJaar(7, 2027),
  'wsw_plaatsing.naar_intern': elkJaar(4, 2027),
  'nbw_plaatsing.naar_extern': elkJaar(12, 2027),
};

const ONZEKER: NonNullable<Opzet['invoer']> = {
  wsw_uitstroompercentage: { 2026: { verdeling: 'driehoek', van: 0.065, top: 0.08, tot: 0.1 } },
  nbw_uitstroompercentage: { 2026: { verdeling: 'driehoek', van: 0.08, top: 0.1, tot: 0.13 } },
  lks_via_uitstroompercentage: { 2026: { verdeling: 'uniform', van: 0.14, tot: 0.18 } },
};

const INDICES: NonNullable<Opzet['invoer']> = {
  index_cao: elkJaar(0.026),
  index_periodieken: elkJaar(0.002),
  index_pensioen: elkJaar(0.001),
  index_prijs: elkJaar(0.022),
  index_rijk: elkJaar(0.025),
};

function opJaar(waarden: Readonly<Record<string, number>>, jaar: number): Record<string, Jaarwaarden> {
  return Object.fromEntries(Object.entries(waarden).map(([adres, waarde]) => [adres, { [jaar]: waarde }]));
}

/** The flows of 2026 are the documents'; those of later years come beside them. */
function samen(a: NonNullable<Opzet['invoer']>, b: NonNullable<Opzet['invoer']>): Record<string, Jaarwaarden> {
  const uit: Record<string, Jaarwaarden> = { ...a };
  for (const [adres, waarden] of Object.entries(b)) uit[adres] = { ...uit[adres], ...waarden };
  return uit;
}

const INVOER = [
  opJaar(OPENING, 2025),
  opJaar(VAST, 2025),
  opJaar(BIJLAGE_2, 2026),
  opJaar(CASELOAD, 2026),
  opJaar(WERK_FICTIEF, 2026),
  opJaar({ 'reserve.stand': 6_400_000 }, 2025),
  opJaar(BEGROTING_2025, 2025),
  Object.fromEntries(
    Object.entries(RISICOS).flatMap(([id, [kans, impact]]) => [
      [`${id}.kans`, { 2026: kans }],
      [`${id}.impact`, { 2026: impact }],
    ]),
  ),
  STROMEN,
  ONZEKER,
  INDICES,
  {
    'overige_middelen.aanspraak': { ...elkJaar(0, 2028), 2025: 0, 2026: 600_000, 2027: 400_000 },
    volumedeel_pwet: { 2027: 0.25 },
    'transformatiekosten.bedrag': { ...elkJaar(0, 2028), 2026: 500_000, 2027: 350_000 },
    'lks_nbw.vertraging': { 2026: 1 },
    'lks_bij_subsidie.vertraging': { 2026: 1 },
  },
].reduce(samen, infrastructuur2040.invoer ?? {});

const FICTIEVE_REGELS = [
  ...Object.keys(OPENING),
  ...Object.keys(VAST),
  ...Object.keys(ONZEKER),
  ...Object.keys(INDICES),
  ...Object.keys(RISICOS),
  ...FICTIEVE_WERKREGELS,
  ...new Set(Object.keys(CASELOAD).map((adres) => adres.split('.')[0] ?? '')),
];

/** Nobody works there any more, and the building goes. */
function stop(werksoort: string, jaar: number): Wijzigingvorm[] {
  const kolommen = ['plaatsen', 'deel_wsw', 'deel_nbw', 'deel_lks_bij', 'huisvesting'];
  return kolommen.map((kolom) => ({ adres: `werksoorten!${werksoort}.${kolom}`, actie: 'zet', waarde: 0, van: jaar }));
}

const MAATREGELEN: readonly Maatregelvorm[] = [
  {
    id: 'minder_werksoorten',
    naam: 'Minder werksoorten: detachering en beschut',
    toelichting:
      'Metaal en techniek stoppen in 2028; wie daar werkte gaat naar groepsdetachering of verpakken. De vaste overhead blijft.',
    bron: 'FICTIEF, naar de adviezen over minder werksoorten',
    wijzigingen: [
      ...['metaal', 'techniek'].flatMap((id) => stop(id, 2028)),
      { adres: 'plaatsingen!wsw_plaatsing.naar_extern', actie: 'plus', waarde: 25, van: 2028, tot: 2028 },
      { adres: 'werksoorten!groepsdetachering.plaatsen', actie: 'plus', waarde: 15, van: 2028 },
      { adres: 'werksoorten!verpakken.plaatsen', actie: 'plus', waarde: 30, van: 2028 },
      { adres: 'werksoorten!verpakken.deel_wsw', actie: 'plus', waarde: 0.2, van: 2028 },
      { adres: 'werksoorten!verpakken.deel_nbw', actie: 'plus', waarde: 0.15, van: 2028 },
    ],
  },
  {
    id: 'afbouw_werksoorten',
    naam: 'Eenmalige kosten van het stoppen met werksoorten',
    toelichting: 'Verhuizing, afboeking en begeleiding van medewerkers.',
    bron: 'FICTIEF',
    wijzigingen: [
      { adres: 'financiering!transformatiekosten.bedrag', actie: 'plus', waarde: 450_000, van: 2027, tot: 2028 },
    ],
  },
  {
    id: 'minder_overhead',
    naam: 'Minder overhead door samenwerking in de regio',
    toelichting: 'Drie jaar lang 8% minder; de lagere overhead werkt door in de jaren erna.',
    bron: 'FICTIEF, naar het advies over overhead',
    wijzigingen: ['directie_staf', 'personeelszaken', 'financien_ict', 'huisvesting_algemeen'].map((id) => ({
      adres: `overhead!${id}.basis`,
      actie: 'maal' as const,
      waarde: 0.92,
      van: 2027,
      tot: 2029,
    })),
  },
  {
    id: 'bedrijfsleven',
    naam: 'Nauwere samenwerking met het bedrijfsleven',
    toelichting: 'Meer mensen van intern naar extern en een hogere opbrengst van detachering.',
    bron: 'FICTIEF, naar het advies over samenwerking',
    ingroei: { van: 2027, tot: 2030 },
    wijzigingen: [
      { adres: 'plaatsingen!wsw_plaatsing.naar_extern', actie: 'plus', waarde: 4, van: 2027, tot: 2032 },
      ...['begeleid_werken', 'individuele_detachering', 'groepsdetachering'].map((id) => ({
        adres: `werksoorten!${id}.omzet_per_fte`,
        actie: 'maal' as const,
        waarde: 1.04,
        van: 2027,
        tot: 2030,
      })),
    ],
  },
  {
    id: 'een_eigenaar',
    naam: 'Een BV met één eigenaar',
    toelichting: 'Minder bestuurskosten, na eenmalige kosten voor de overgang.',
    bron: 'FICTIEF, naar het advies over governance',
    wijzigingen: [
      { adres: 'overhead!directie_staf.basis', actie: 'plus', waarde: -150_000, van: 2028, tot: 2028 },
      { adres: 'financiering!transformatiekosten.bedrag', actie: 'plus', waarde: 300_000, van: 2027, tot: 2027 },
    ],
  },
  {
    id: 'beschut_hoog',
    naam: 'Beschut werk naar 350',
    toelichting: 'De hoogste van de twee cijfers uit de nota’s.',
    bron: 'Raadsmededeling 2024, Aanleiding',
    wijzigingen: [{ adres: 'uitgangspunten!beschut_2040', actie: 'zet', waarde: 350, van: 2026 }],
  },
  {
    id: 'beschut_laag',
    naam: 'Beschut werk naar 300',
    toelichting: 'De laagste van de twee cijfers uit de nota’s.',
    bron: 'Collegenota 2023, Argumenten',
    wijzigingen: [{ adres: 'uitgangspunten!beschut_2040', actie: 'zet', waarde: 300, van: 2026 }],
  },
  {
    id: 'begrotingswijziging_1',
    naam: 'Extra cliëntkosten Matchen',
    toelichting: 'Begrotingswijziging voor een groep kandidaten die korte scholing krijgt; alleen 2026.',
    bron: 'FICTIEF',
    begrotingswijziging: { nummer: 1, datum: '2026-06-10' },
    wijzigingen: [{ adres: 'bijlage2!matchen.clientkosten', actie: 'plus', waarde: 24_000, van: 2026, tot: 2026 }],
  },
  {
    id: 'meicirculaire_2026',
    naam: 'Meicirculaire 2026',
    toelichting: 'Stand van de rijksbijdragen volgens de eerste circulaire.',
    bron: 'FICTIEF',
    circulaire: '2026-05-29',
    wijzigingen: [{ adres: 'uitgangspunten!index_rijk', actie: 'zet', waarde: 0.025, van: 2027, tot: 2030 }],
  },
  {
    id: 'septembercirculaire_2026',
    naam: 'Septembercirculaire 2026',
    toelichting: 'De latere circulaire is minder gunstig voor 2027 en 2028.',
    bron: 'FICTIEF',
    circulaire: '2026-09-15',
    wijzigingen: [{ adres: 'uitgangspunten!index_rijk', actie: 'zet', waarde: 0.021, van: 2027, tot: 2028 }],
  },
];

const SCENARIOS: readonly Scenariovorm[] = [
  {
    naam: 'optimaliseren',
    titel: 'Optimaliseren van de huidige organisatie (scenario 1)',
    toelichting: 'Als niet realistisch beoordeeld; staat er ter vergelijking.',
    maatregelen: ['minder_overhead'],
  },
  {
    naam: 'minder-werksoorten',
    titel: 'Minder werksoorten',
    maatregelen: ['minder_werksoorten', 'afbouw_werksoorten'],
  },
  {
    naam: 'regionaal',
    titel: 'Regionale samenwerking en bedrijfsleven',
    maatregelen: ['minder_overhead', 'bedrijfsleven'],
  },
  {
    naam: 'nieuwe-structuur',
    titel: 'Nieuwe structuur: alle adviezen samen',
    maatregelen: ['minder_werksoorten', 'afbouw_werksoorten', 'minder_overhead', 'bedrijfsleven', 'een_eigenaar'],
  },
  {
    naam: 'nieuwe-structuur-350',
    titel: 'Nieuwe structuur bij 350 mensen in beschut werk',
    basis: 'nieuwe-structuur',
    maatregelen: ['beschut_hoog'],
  },
];

export const infrastructuur2040Fictief: Opzet = {
  ...infrastructuur2040,
  gegevens: {
    ...infrastructuur2040.gegevens,
    titel: 'Sociale Infrastructuur 2040 (fictief voorbeeld)',
    datum: '2026-11-24',
    fictief: true,
    toelichting:
      'FICTIEF: de bedragen, tarieven en de ontwikkeling na 2026 zijn verzonnen om te laten zien hoe het model werkt. De volumes van 2025 en 2026 komen uit de DVO 2026.',
  },
  invoer: INVOER,
  bronnen: {
    ...infrastructuur2040.bronnen,
    ...Object.fromEntries(FICTIEVE_REGELS.map((id) => [id, FICTIEF])),
    volumedeel_pwet: FICTIEF,
  },
  basis: {
    ...infrastructuur2040.basis,
    maatregelen: [
      { maatregel: 'begrotingswijziging_1', aan: true },
      { maatregel: 'meicirculaire_2026', aan: true },
      { maatregel: 'septembercirculaire_2026', aan: false },
    ],
  },
  maatregelen: MAATREGELEN,
  scenarios: SCENARIOS,
  doelen: DOELEN_FICTIEF,
  realisatie: REALISATIE_FICTIEF,
};
