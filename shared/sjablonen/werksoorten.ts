/**
 * Werksoorten: what each line of work costs and brings in, who works there, and which overhead stays behind when one ends.
 *
 * Three linked bladen. Bezetting: the people of Doelgroepen divided over the lines, against the places there are. Overhead: its
 * lines, each vast, sprongsgewijs or variabel. Werksoorten: kostprijs, omzet, subsidie and result per line. The lines are those
 * the documents name (002_0e74a19a3285ef07.txt, instrumenten; 003_376e920138498c76.txt, Fase 2; 004_fae2090ed1a9368b.txt);
 * every amount is asked for. All overhead is divided over the lines by fte, so what is incurred is what is distributed.
 */
import type { Bladsjabloon, Controlevorm, Regelvorm } from './sjabloon.ts';

const EXTERN = [
  ['begeleid_werken', 'Begeleid werken'],
  ['individuele_detachering', 'Individuele detachering'],
  ['groepsdetachering', 'Groepsdetachering'],
] as const;

const INTERN = [
  ['verpakken', 'Beschut intern: verpakken'],
  ['metaal', 'Beschut intern: metaal'],
  ['groen', 'Groen'],
  ['schoonmaak', 'Schoonmaak'],
  ['horeca', 'Horeca'],
  ['techniek', 'Techniek'],
  ['logistiek', 'Logistiek'],
  ['zorgondersteuning', 'Zorgondersteuning'],
] as const;

export const WERKSOORTEN = [...EXTERN, ...INTERN].map(([id, naam]) => ({ id, naam }));

/** Groups of people that KonnecteD places, and the name of their blad Doelgroepen. */
const GROEPEN = [
  ['wsw', 'Wsw'],
  ['nbw', 'NBW'],
  ['lks_bij', 'LKS-bij'],
] as const;

type Lijn = readonly [id: string, naam: string];

/** `soort` tells the groepen of one blad from those of another: every short address finds one place. */
function inGroepen(soort: string, naam: string, maak: (lijn: Lijn) => Regelvorm): Regelvorm[] {
  return [
    { id: `${soort}_extern`, naam: `${naam} extern`, regels: EXTERN.map(maak) },
    { id: `${soort}_intern`, naam: `${naam} intern`, regels: INTERN.map(maak) },
  ];
}

function samen(soort: string, kolommen: readonly string[]): Record<string, string> {
  return Object.fromEntries(kolommen.map((kolom) => [kolom, `${soort}_extern.${kolom} + ${soort}_intern.${kolom}`]));
}

const gevraagd = { doortrekken: true, verplicht: true } as const;
const personen = { eenheid: 'personen', notatie: 'getal1' } as const;
const aandeel = { eenheid: '%', notatie: 'procent1' } as const;

function aandeelExtern(groep: string, naam: string): Regelvorm {
  const kolom = `personen_${groep}`;
  const totaal = `bezetting_totaal.${kolom}`;
  return {
    id: `extern_${groep}`,
    naam: `Aandeel extern geplaatst, ${naam}`,
    vorm: 'totaal',
    enkelIn: 'bezettingsgraad',
    bedrag: `ALS(${totaal} = 0; 0; plek_extern.${kolom} / ${totaal})`,
  };
}

function norm(groep: string, naam: string): Regelvorm {
  return {
    id: `norm_extern_${groep}`,
    naam: `Norm extern geplaatst, ${naam}`,
    uitgangspunt: true,
    grondslag: `werknemers ${naam}`,
    enkelIn: 'bezettingsgraad',
    bedrag: { doortrekken: true },
  };
}

function verdeeld(groep: string, naam: string): Controlevorm {
  return {
    id: `verdeling_${groep}`,
    naam: `Verdeling ${naam} over de werksoorten`,
    links: `plek_extern.deel_${groep} + plek_intern.deel_${groep}`,
    rechts: '100%',
    tolerantie: 0.0000005,
    melding: `De werknemers ${naam} zijn niet voor 100% over de werksoorten verdeeld.`,
  };
}

function extern(groep: string, naam: string): Controlevorm {
  return {
    id: `norm_${groep}_extern`,
    naam: `Extern geplaatst, ${naam}`,
    links: `extern_${groep}`,
    vergelijking: '>=',
    rechts: `norm_extern_${groep}`,
    ernst: 'let op',
    melding: `Van de werknemers ${naam} is een kleiner deel extern geplaatst dan de norm.`,
  };
}

/** What of a plek adds up over the werksoorten in every year. */
const TELBAAR = [
  ...['plaatsen', 'deel_wsw', 'deel_nbw', 'deel_lks_bij'],
  ...['personen_wsw', 'personen_nbw', 'personen_lks_bij', 'bezet', 'vrij', 'fte'],
];

export function plekVan(werksoort: string): string {
  return `plek_${werksoort}`;
}

export const bezetting: Bladsjabloon = {
  id: 'bezetting',
  naam: 'Bezetting',
  toelichting:
    'Het deel zegt welk deel van een doelgroep op deze werksoort werkt. Neemt een doelgroep af, dan komen plaatsen vrij; hergebruikt is wat een andere doelgroep daarvan bezet.',
  kolommen: [
    { id: 'plaatsen', naam: 'Plaatsen', ...personen, notatie: 'getal0' },
    ...GROEPEN.map(([groep, naam]) => ({ id: `deel_${groep}`, naam: `Deel ${naam}`, ...aandeel })),
    ...GROEPEN.map(([groep, naam]) => ({
      id: `personen_${groep}`,
      naam,
      ...personen,
      formule: `deel_${groep} * ${groep}.stand`,
    })),
    { id: 'bezet', naam: 'Bezet', ...personen, formule: 'personen_wsw + personen_nbw + personen_lks_bij' },
    { id: 'vrij', naam: 'Vrij', ...personen, formule: 'plaatsen - bezet' },
    {
      id: 'bezettingsgraad',
      naam: 'Bezettingsgraad',
      ...aandeel,
      tarief: true,
      formule: 'ALS(plaatsen = 0; 0; bezet / plaatsen)',
    },
    { id: 'vrijgekomen', naam: 'Vrijgekomen Wsw', ...personen },
    { id: 'hergebruikt', naam: 'Hergebruikt', ...personen },
    {
      id: 'fte',
      naam: 'Fte',
      eenheid: 'fte',
      notatie: 'getal1',
      formule: 'personen_wsw * fte_per_wsw + (personen_nbw + personen_lks_bij) * fte_per_lks',
    },
  ],
  regels: [
    ...inGroepen('plek', 'Werkplekken', ([id, naam]) => ({
      id: plekVan(id),
      naam: `Werkplekken ${naam.replace(/^[A-Z]/, (letter) => letter.toLowerCase())}`,
      reeksen: {
        plaatsen: gevraagd,
        deel_wsw: gevraagd,
        deel_nbw: gevraagd,
        deel_lks_bij: gevraagd,
        vrijgekomen: { formule: 'MAX(0; VORIG(personen_wsw) - personen_wsw)', vanaf: 'tweede' },
        hergebruikt: {
          formule:
            'MIN(vrijgekomen; MAX(0; personen_nbw + personen_lks_bij - VORIG(personen_nbw) - VORIG(personen_lks_bij)))',
          vanaf: 'tweede',
        },
      },
    })),
    {
      id: 'bezetting_totaal',
      naam: 'Totaal werkplekken',
      vorm: 'totaal',
      reeksen: {
        ...samen('plek', TELBAAR),
        bezettingsgraad: 'ALS(plaatsen = 0; 0; bezet / plaatsen)',
        vrijgekomen: { formule: 'plek_extern.vrijgekomen + plek_intern.vrijgekomen', vanaf: 'tweede' },
        hergebruikt: { formule: 'plek_extern.hergebruikt + plek_intern.hergebruikt', vanaf: 'tweede' },
      },
    },
    ...[GROEPEN[0], GROEPEN[1]].flatMap(([groep, naam]) => [aandeelExtern(groep, naam), norm(groep, naam)]),
  ],
  controles: [
    ...GROEPEN.map(([groep, naam]) => verdeeld(groep, naam)),
    ...WERKSOORTEN.map(({ id, naam }) => ({
      id: `plaatsen_${id}`,
      naam: `Plaatsen ${naam}`,
      links: `${plekVan(id)}.bezet`,
      vergelijking: '<=' as const,
      rechts: `${plekVan(id)}.plaatsen`,
      melding: `Op de werksoort ${naam} zijn meer mensen geplaatst dan er plaatsen zijn. Verlaag een deel of voeg plaatsen toe.`,
    })),
    extern('wsw', 'Wsw'),
    extern('nbw', 'NBW'),
  ],
};

const OVERHEADLIJNEN = [
  ['directie_staf', 'Directie en staf'],
  ['personeelszaken', 'Personeelszaken'],
  ['financien_ict', 'Financiën en ICT'],
  ['huisvesting_algemeen', 'Huisvesting algemeen'],
  ['vervoer', 'Vervoer'],
] as const;

/** No soort: what the company pays stands in Financiering, and is divided here. */
function overheadlijn(id: string, naam: string): Regelvorm {
  return {
    id,
    naam,
    reeksen: {
      gedrag: gevraagd,
      stap: { doortrekken: true },
      basis: { formule: 'INDEXEER(VORIG(basis); index_loonkosten)', vanaf: 'tweede', verplicht: true },
      sprongen: 'ALS(EN(gedrag = 2; stap > 0); AFRONDEN.NAAR.BOVEN(fte_werk / stap; 0); 0)',
      bedrag:
        'ALS(gedrag = 3; basis * volume_werk; ALS(EN(gedrag = 2; sprongen@{begin} > 0); basis * sprongen / sprongen@{begin}; basis))',
      achterblijvend: 'bedrag - basis * volume_werk',
    },
  };
}

export const overhead: Bladsjabloon = {
  id: 'overhead',
  naam: 'Overhead',
  toelichting:
    'Gedrag: 1 = vast, 2 = sprongsgewijs (per stap fte), 3 = variabel (mee met de fte). Achterblijvend is wat er meer is dan wanneer alle overhead met de fte was meegekrompen.',
  kolommen: [
    { id: 'gedrag', naam: 'Gedrag', eenheid: 'keuze', notatie: 'getal0', tarief: true },
    { id: 'stap', naam: 'Stap', eenheid: 'fte', notatie: 'getal0', tarief: true },
    { id: 'basis', naam: 'Bij ongewijzigd volume' },
    { id: 'sprongen', naam: 'Sprongen', eenheid: 'aantal', notatie: 'getal0', tarief: true },
    { id: 'bedrag', naam: 'Bedrag' },
    { id: 'achterblijvend', naam: 'Achterblijvend' },
  ],
  regels: [
    {
      id: 'fte_werk',
      naam: 'Fte op de werksoorten',
      enkelIn: 'sprongen',
      eenheid: 'fte',
      notatie: 'getal1',
      bedrag: 'bezetting_totaal.fte',
    },
    {
      id: 'volume_werk',
      naam: 'Volume ten opzichte van {begin}',
      enkelIn: 'sprongen',
      eenheid: '%',
      notatie: 'procent1',
      bedrag: 'ALS(fte_werk@{begin} = 0; 1; fte_werk / fte_werk@{begin})',
    },
    {
      id: 'overheadlijnen',
      naam: 'Overheadlijnen',
      regels: OVERHEADLIJNEN.map(([id, naam]) => overheadlijn(id, naam)),
    },
  ],
  controles: OVERHEADLIJNEN.flatMap(([id, naam]) => [
    {
      id: `gedrag_${id}`,
      naam: `Gedrag van ${naam}`,
      links: `ALS(${id}.gedrag = 0; 1; ALS(OF(${id}.gedrag = 1; ${id}.gedrag = 2; ${id}.gedrag = 3); 1; 0))`,
      rechts: '1',
      melding: `Het gedrag van ${naam} is geen 1 (vast), 2 (sprongsgewijs) of 3 (variabel); er is met vast gerekend.`,
    },
    {
      id: `stap_${id}`,
      naam: `Stap van ${naam}`,
      links: `ALS(${id}.gedrag = 2; ${id}.stap; 1)`,
      vergelijking: '>=' as const,
      rechts: '0,01',
      melding: `${naam} is sprongsgewijs, maar heeft geen stap in fte; er is met vast gerekend. Vul de stap in.`,
    },
  ]),
};

/** Everything of a line that is counted in euros and adds up. */
const BEDRAGEN = [
  'fte',
  'direct',
  'begeleiding',
  'huisvesting',
  'overhead',
  'kosten',
  'omzet',
  'subsidie',
  'resultaat',
];

function werksoort([id, naam]: Lijn): Regelvorm {
  const plek = plekVan(id);
  const lks = `(${plek}.personen_nbw + ${plek}.personen_lks_bij) * fte_per_lks`;
  const wsw = `${plek}.personen_wsw * fte_per_wsw`;
  const geindexeerd = (kolom: string, index: string) => ({
    formule: `INDEXEER(VORIG(${kolom}); ${index})`,
    vanaf: 'tweede' as const,
    verplicht: true,
  });
  return {
    id,
    naam,
    reeksen: {
      fte: `${plek}.fte`,
      overig_direct_per_fte: geindexeerd('overig_direct_per_fte', 'index_prijs'),
      begeleiding_per_fte: geindexeerd('begeleiding_per_fte', 'index_loonkosten'),
      huisvesting: geindexeerd('huisvesting', 'index_prijs'),
      omzet_per_fte: geindexeerd('omzet_per_fte', 'index_prijs'),
      direct: `${wsw} * loonkosten_per_fte_wsw + ${lks} * loonkosten_per_fte_lks + fte * overig_direct_per_fte`,
      subsidie: `${plek}.personen_wsw * se_per_wsw * bedrag_per_se + ${plek}.personen_nbw * bedrag_per_beschutte_plek + ${lks} * lks_per_fte`,
    },
  };
}

export const werksoorten: Bladsjabloon = {
  id: 'werksoorten',
  naam: 'Werksoorten',
  toelichting:
    'Kostprijs is direct (loonkosten van de medewerkers en overige directe kosten), begeleiding, huisvesting en het deel in de overhead naar fte. Subsidie volgt de mensen die er werken, zonder vertraging.',
  kolommen: [
    { id: 'fte', naam: 'Fte', eenheid: 'fte', notatie: 'getal1' },
    { id: 'overig_direct_per_fte', naam: 'Overig direct per fte', eenheid: '€ per fte', tarief: true },
    { id: 'begeleiding_per_fte', naam: 'Begeleiding per fte', eenheid: '€ per fte', tarief: true },
    { id: 'direct', naam: 'Direct' },
    { id: 'begeleiding', naam: 'Begeleiding', formule: 'fte * begeleiding_per_fte' },
    { id: 'huisvesting', naam: 'Huisvesting' },
    {
      id: 'overhead',
      naam: 'Overhead',
      formule: 'ALS(fte_werk = 0; 0; overheadlijnen.bedrag * fte / fte_werk)',
    },
    { id: 'kosten', naam: 'Kosten', formule: 'direct + begeleiding + huisvesting + overhead' },
    {
      id: 'kostprijs_per_fte',
      naam: 'Kostprijs per fte',
      eenheid: '€ per fte',
      tarief: true,
      formule: 'ALS(fte = 0; 0; kosten / fte)',
    },
    { id: 'omzet_per_fte', naam: 'Omzet per fte (NTW)', eenheid: '€ per fte', tarief: true },
    { id: 'omzet', naam: 'Omzet (NTW)', formule: 'fte * omzet_per_fte' },
    { id: 'subsidie', naam: 'Subsidie' },
    { id: 'resultaat', naam: 'Resultaat', formule: 'omzet + subsidie - kosten' },
    {
      id: 'resultaat_per_fte',
      naam: 'Resultaat per fte',
      eenheid: '€ per fte',
      tarief: true,
      formule: 'ALS(fte = 0; 0; resultaat / fte)',
    },
  ],
  regels: [
    ...inGroepen('werk', 'Werksoorten', werksoort),
    {
      id: 'werksoorten_totaal',
      naam: 'Totaal werksoorten',
      vorm: 'totaal',
      reeksen: {
        ...samen('werk', BEDRAGEN),
        kostprijs_per_fte: 'ALS(fte = 0; 0; kosten / fte)',
        resultaat_per_fte: 'ALS(fte = 0; 0; resultaat / fte)',
      },
    },
  ],
  controles: [
    {
      id: 'overhead_verdeeld',
      naam: 'Overhead geheel verdeeld',
      links: 'werksoorten_totaal.overhead',
      rechts: 'overheadlijnen.bedrag',
      melding:
        'De overhead die over de werksoorten is verdeeld, is niet de overhead die er is. Zonder fte op de werksoorten is er niets om over te verdelen.',
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
