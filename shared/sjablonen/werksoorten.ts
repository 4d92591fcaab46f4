/**
 * Werksoorten: per line of work who works there against the places there are, what it costs, brings in and leaves.
 *
 * One regel is one werksoort, with formulas that speak of the regel itself: an inserted or removed regel takes part in
 * bezetting, kostprijs, overhead and Financiering without touching another formula. The lines are those the documents name
 * (002_0e74a19a3285ef07.txt, instrumenten; 003_376e920138498c76.txt, Fase 2; 004_fae2090ed1a9368b.txt); every amount is asked for.
 * All overhead is divided by fte; what is not divided stands on a regel of its own, so what is incurred is what is distributed.
 */
import type { Bladsjabloon, Controlevorm, Kolomvorm, Reeksvorm, Regelvorm } from './sjabloon.ts';

type Lijn = readonly [id: string, naam: string];

const EXTERN: readonly Lijn[] = [
  ['begeleid_werken', 'Begeleid werken'],
  ['individuele_detachering', 'Individuele detachering'],
  ['groepsdetachering', 'Groepsdetachering'],
];

const INTERN: readonly Lijn[] = [
  ['verpakken', 'Beschut intern: verpakken'],
  ['metaal', 'Beschut intern: metaal'],
  ['groen', 'Groen'],
  ['schoonmaak', 'Schoonmaak'],
  ['horeca', 'Horeca'],
  ['techniek', 'Techniek'],
  ['logistiek', 'Logistiek'],
  ['zorgondersteuning', 'Zorgondersteuning'],
];

const GROEPEN = ['wsw', 'nbw', 'lks_bij'] as const;
type Groep = (typeof GROEPEN)[number];
const NAMEN: Readonly<Record<Groep, string>> = { wsw: 'Wsw', nbw: 'NBW', lks_bij: 'LKS-bij' };
const FTE_PER_PERSOON: Readonly<Record<Groep, string>> = {
  wsw: 'fte_per_wsw',
  nbw: 'fte_per_lks',
  lks_bij: 'fte_per_lks',
};

const perGroep = (maak: (groep: Groep, naam: string) => Kolomvorm): Kolomvorm[] =>
  GROEPEN.map((groep) => maak(groep, NAMEN[groep]));

const personen = { eenheid: 'personen', notatie: 'getal1' } as const;
const plaatsen = { eenheid: 'plaatsen', notatie: 'getal1' } as const;
const fte = { eenheid: 'fte', notatie: 'getal1' } as const;
const tarief = { eenheid: '€ per fte', tarief: true } as const;
/** What Financiering needs per doelgroep; a reader of this blad does not. */
const achterDeSchermen = { verborgen: true } as const;

const MENSEN: readonly Kolomvorm[] = [
  { id: 'plaatsen', naam: 'Plaatsen', ...plaatsen, notatie: 'getal0' },
  ...perGroep((groep, naam) => ({ id: `deel_${groep}`, naam: `Deel ${naam}`, eenheid: '%', notatie: 'procent1' })),
  ...perGroep((groep, naam) => ({ id: `personen_${groep}`, naam, ...personen })),
  { id: 'bezet', naam: 'Bezet', ...plaatsen, formule: 'personen_wsw + personen_nbw + personen_lks_bij' },
  { id: 'vrij', naam: 'Vrij', ...plaatsen, formule: 'plaatsen - bezet' },
  {
    id: 'bezettingsgraad',
    naam: 'Bezettingsgraad',
    eenheid: '%',
    notatie: 'procent1',
    tarief: true,
    formule: 'ALS(plaatsen = 0; 0; bezet / plaatsen)',
  },
  { id: 'vrijgekomen', naam: 'Vrijgekomen Wsw', ...plaatsen },
  { id: 'hergebruikt', naam: 'Hergebruikt', ...plaatsen },
  ...perGroep((groep, naam) => ({
    id: `fte_${groep}`,
    naam: `Fte ${naam}`,
    ...fte,
    ...achterDeSchermen,
    formule: `personen_${groep} * ${FTE_PER_PERSOON[groep]}`,
  })),
  { id: 'fte', naam: 'Fte', ...fte, formule: 'fte_wsw + fte_nbw + fte_lks_bij' },
];

/** Follows the people, whatever they do. */
const SUBSIDIE =
  'personen_wsw * se_per_wsw * bedrag_per_se + personen_nbw * bedrag_per_beschutte_plek + (fte_nbw + fte_lks_bij) * lks_per_fte';

const GELD: readonly Kolomvorm[] = [
  { id: 'overig_direct_per_fte', naam: 'Overig direct per fte', ...tarief },
  { id: 'begeleiding_per_fte', naam: 'Begeleiding per fte', ...tarief },
  { id: 'omzet_per_fte', naam: 'Omzet per fte (NTW)', ...tarief },
  {
    id: 'direct',
    naam: 'Direct',
    formule:
      'fte_wsw * loonkosten_per_fte_wsw + (fte_nbw + fte_lks_bij) * loonkosten_per_fte_lks + fte * overig_direct_per_fte',
  },
  { id: 'begeleiding', naam: 'Begeleiding', formule: 'fte * begeleiding_per_fte' },
  { id: 'huisvesting', naam: 'Huisvesting' },
  { id: 'overhead', naam: 'Overhead', formule: 'ALS(fte_werk = 0; 0; overheadlijnen.bedrag * fte / fte_werk)' },
  { id: 'kosten', naam: 'Kosten', formule: 'direct + begeleiding + huisvesting + overhead' },
  { id: 'kostprijs_per_fte', naam: 'Kostprijs per fte', ...tarief, formule: 'ALS(fte = 0; 0; kosten / fte)' },
  { id: 'omzet', naam: 'Omzet (NTW)', formule: 'fte * omzet_per_fte' },
  {
    id: 'subsidie',
    naam: 'Subsidie',
    formule: SUBSIDIE,
  },
  { id: 'resultaat', naam: 'Resultaat', formule: 'omzet + subsidie - kosten' },
  { id: 'resultaat_per_fte', naam: 'Resultaat per fte', ...tarief, formule: 'ALS(fte = 0; 0; resultaat / fte)' },
];

const PER_DOELGROEP: readonly Kolomvorm[] = [
  ...perGroep((groep, naam) => ({
    id: `omzet_${groep}`,
    naam: `Omzet ${naam}`,
    ...achterDeSchermen,
    formule: `fte_${groep} * omzet_per_fte`,
  })),
  ...perGroep((groep, naam) => ({
    id: `begeleid_${groep}`,
    naam: `Begeleiding en overig direct ${naam}`,
    ...achterDeSchermen,
    formule: `fte_${groep} * (begeleiding_per_fte + overig_direct_per_fte)`,
  })),
  ...perGroep((groep, naam) => ({
    id: `huisvesting_${groep}`,
    naam: `Huisvesting ${naam}`,
    ...achterDeSchermen,
    formule: `ALS(fte = 0; ${groep === 'wsw' ? 'huisvesting' : '0'}; huisvesting * fte_${groep} / fte)`,
  })),
];

const gevraagd = { doortrekken: true, verplicht: true } as const;

/** An amount of the first budget year that grows with an index. */
const geindexeerd = (kolom: string, index: string): Reeksvorm => ({
  formule: `INDEXEER(VORIG(${kolom}); ${index})`,
  vanaf: 'tweede',
  verplicht: true,
});

/** What every werksoort asks for; `plek` says where the people of Wsw and NBW are placed: intern or extern. */
function werksoort([id, naam]: Lijn, plek: 'intern' | 'extern'): Regelvorm {
  return {
    id,
    naam,
    reeksen: {
      plaatsen: gevraagd,
      deel_wsw: gevraagd,
      deel_nbw: gevraagd,
      deel_lks_bij: gevraagd,
      personen_wsw: `deel_wsw * wsw_plaatsing.${plek}`,
      personen_nbw: `deel_nbw * nbw_plaatsing.${plek}`,
      personen_lks_bij: 'deel_lks_bij * lks_bij.stand',
      vrijgekomen: 'MAX(0; VORIG(personen_wsw) - personen_wsw)',
      hergebruikt:
        'MIN(vrijgekomen; MAX(0; personen_nbw + personen_lks_bij - VORIG(personen_nbw) - VORIG(personen_lks_bij)))',
      overig_direct_per_fte: geindexeerd('overig_direct_per_fte', 'index_prijs'),
      begeleiding_per_fte: geindexeerd('begeleiding_per_fte', 'index_loonkosten'),
      omzet_per_fte: geindexeerd('omzet_per_fte', 'index_prijs'),
      huisvesting: geindexeerd('huisvesting', 'index_prijs'),
    },
  };
}

const KOLOMMEN = [...MENSEN, ...GELD, ...PER_DOELGROEP];
/**
 * Who is on no line is paid all the same, and so is overhead without fte to divide it over: totals are always what the company pays.
 * The last digits of a sum of shares are nobody.
 */
const NIET_INGEDEELD: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    GROEPEN.flatMap((groep) => [
      [
        `personen_${groep}`,
        `AFRONDEN(${groep}.stand - werk_extern.personen_${groep} - werk_intern.personen_${groep}; 9)`,
      ],
      [`fte_${groep}`, `personen_${groep} * ${FTE_PER_PERSOON[groep]}`],
    ]),
  ),
  fte: 'fte_wsw + fte_nbw + fte_lks_bij',
  direct: 'fte_wsw * loonkosten_per_fte_wsw + (fte_nbw + fte_lks_bij) * loonkosten_per_fte_lks',
  overhead: 'ALS(fte_werk = 0; overheadlijnen.bedrag; 0)',
  kosten: 'direct + overhead',
  subsidie: SUBSIDIE,
  resultaat: 'subsidie - kosten',
};

function totaal(): Record<string, Reeksvorm> {
  const telbaar = KOLOMMEN.filter(({ id, tarief }) => !tarief && !id.startsWith('deel_')).map(({ id }) => id);
  const sommen = telbaar.map((kolom): [string, Reeksvorm] => {
    const som = `werk_extern.${kolom} + werk_intern.${kolom}`;
    return [kolom, kolom in NIET_INGEDEELD ? `${som} + niet_ingedeeld.${kolom}` : som];
  });
  return {
    ...Object.fromEntries(sommen),
    bezettingsgraad: 'ALS(plaatsen = 0; 0; bezet / plaatsen)',
    kostprijs_per_fte: 'ALS(fte = 0; 0; kosten / fte)',
    resultaat_per_fte: 'ALS(fte = 0; 0; resultaat / fte)',
  };
}

function verdeeld(groep: Groep): Controlevorm {
  const naam = NAMEN[groep];
  const samen = groep === 'lks_bij' ? 'samen' : 'intern en extern elk';
  return {
    id: `verdeling_${groep}`,
    naam: `Verdeling ${naam} over de werksoorten`,
    links: `werk_extern.personen_${groep} + werk_intern.personen_${groep}`,
    rechts: `${groep}.stand`,
    melding: `De werknemers ${naam} zijn niet allemaal over de werksoorten verdeeld. Maak de delen ${naam} ${samen} 100%.`,
  };
}

export const werksoorten: Bladsjabloon = {
  id: 'werksoorten',
  naam: 'Werksoorten',
  toelichting:
    'Eén regel is één werksoort. Deel Wsw en Deel NBW verdelen de intern en de extern geplaatste werknemers van het blad Intern en extern; Deel LKS-bij verdeelt de hele groep. Kostprijs is direct (loonkosten van de medewerkers en overige directe kosten), begeleiding, huisvesting en het deel in de overhead naar fte. Subsidie volgt de mensen die er werken, zonder vertraging. Stopt een werksoort: zet de delen, de plaatsen en de huisvesting op 0 en verdeel de mensen over de andere; wie nergens staat, blijft bij Niet ingedeeld kosten.',
  kolommen: KOLOMMEN,
  regels: [
    { id: 'werk_extern', naam: 'Werksoorten extern', regels: EXTERN.map((lijn) => werksoort(lijn, 'extern')) },
    { id: 'werk_intern', naam: 'Werksoorten intern', regels: INTERN.map((lijn) => werksoort(lijn, 'intern')) },
    // Its figures are people, fte and €; too many people on the lines is told by the controle of their verdeling.
    { id: 'niet_ingedeeld', naam: 'Niet ingedeeld', vorm: 'totaal', eenheid: 'gemengd', reeksen: NIET_INGEDEELD },
    { id: 'werksoorten_totaal', naam: 'Totaal werksoorten', vorm: 'totaal', reeksen: totaal() },
  ],
  controles: [
    ...GROEPEN.map(verdeeld),
    {
      id: 'overhead_verdeeld',
      naam: 'Overhead geheel verdeeld',
      links: 'werksoorten_totaal.overhead',
      rechts: 'overheadlijnen.bedrag',
      melding: 'De overhead van de werksoorten samen is niet de overhead die er is.',
    },
    {
      id: 'omzet_sluit_aan',
      naam: 'Kosten, omzet en subsidie geven het resultaat',
      links: 'werksoorten_totaal.resultaat',
      rechts: 'werksoorten_totaal.omzet + werksoorten_totaal.subsidie - werksoorten_totaal.kosten',
      melding: 'Het resultaat van de werksoorten is niet omzet plus subsidie min kosten.',
    },
  ],
};
