/**
 * Werksoorten: what each line of work costs and brings in, who works there, and which overhead stays behind when one ends.
 *
 * Three linked bladen. Bezetting: the people of Doelgroepen divided over the lines, against the places there are. Overhead: its
 * lines, each vast, sprongsgewijs or variabel. Werksoorten: kostprijs, omzet, subsidie and result per line. The lines are those
 * the documents name (002_0e74a19a3285ef07.txt, instrumenten; 003_376e920138498c76.txt, Fase 2; 004_fae2090ed1a9368b.txt);
 * every amount is asked for. All overhead is divided over the lines by fte, so what is incurred is what is distributed.
 */
import type { Bladsjabloon, Controlevorm, Reeksvorm, Regelvorm } from './sjabloon.ts';

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

function inGroepen(maak: (lijn: Lijn) => Regelvorm): Regelvorm[] {
  return [
    { id: 'extern', naam: 'Extern', regels: EXTERN.map(maak) },
    { id: 'intern', naam: 'Intern', regels: INTERN.map(maak) },
  ];
}

function samen(kolommen: readonly string[]): Record<string, Reeksvorm> {
  return Object.fromEntries(kolommen.map((kolom) => [kolom, `extern.${kolom} + intern.${kolom}`]));
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
    bedrag: `ALS(${totaal} = 0; 0; extern.${kolom} / ${totaal})`,
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
    links: `extern.deel_${groep} + intern.deel_${groep}`,
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
    ...inGroepen(([id, naam]) => ({
      id,
      naam,
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
      naam: 'Totaal',
      vorm: 'totaal',
      reeksen: {
        ...samen([
          'plaatsen',
          'deel_wsw',
          'deel_nbw',
          'deel_lks_bij',
          'personen_wsw',
          'personen_nbw',
          'personen_lks_bij',
        ]),
        ...samen(['bezet', 'vrij', 'fte']),
        vrijgekomen: { formule: 'extern.vrijgekomen + intern.vrijgekomen', vanaf: 'tweede' },
        hergebruikt: { formule: 'extern.hergebruikt + intern.hergebruikt', vanaf: 'tweede' },
      },
    },
    ...[GROEPEN[0], GROEPEN[1]].flatMap(([groep, naam]) => [aandeelExtern(groep, naam), norm(groep, naam)]),
  ],
  controles: [
    ...GROEPEN.map(([groep, naam]) => verdeeld(groep, naam)),
    ...WERKSOORTEN.map(({ id, naam }) => ({
      id: `plaatsen_${id}`,
      naam: `Plaatsen ${naam}`,
      links: `${id}.bezet`,
      vergelijking: '<=' as const,
      rechts: `${id}.plaatsen`,
      melding: `Op ${naam} zijn meer mensen geplaatst dan er plaatsen zijn.`,
    })),
    extern('wsw', 'Wsw'),
    extern('nbw', 'NBW'),
  ],
};

function overheadlijn(id: string, naam: string): Regelvorm {
  return {
    id,
    naam,
    soort: 'last',
    reeksen: {
      gedrag: gevraagd,
      stap: { doortrekken: true },
      basis: { formule: 'INDEXEER(VORIG(basis); index_loonkosten)', vanaf: 'tweede', verplicht: true },
      sprongen: 'ALS(gedrag = 2; AFRONDEN.NAAR.BOVEN(fte_werk / stap; 0); 0)',
      bedrag: 'KIEZEN(gedrag; basis; basis * sprongen / sprongen@{begin}; basis * volume_werk)',
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
      bedrag: 'fte_werk / fte_werk@{begin}',
    },
    {
      id: 'overheadlijnen',
      naam: 'Overhead',
      soort: 'last',
      regels: [
        overheadlijn('directie_staf', 'Directie en staf'),
        overheadlijn('personeelszaken', 'Personeelszaken'),
        overheadlijn('financien_ict', 'Financiën en ICT'),
        overheadlijn('huisvesting_algemeen', 'Huisvesting algemeen'),
        overheadlijn('vervoer', 'Vervoer'),
      ],
    },
  ],
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
  const plek = `bezetting!${id}`;
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
    ...inGroepen(werksoort),
    {
      id: 'werksoorten_totaal',
      naam: 'Totaal werksoorten',
      vorm: 'totaal',
      reeksen: {
        ...samen(BEDRAGEN),
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
      rechts: 'ALS(fte_werk = 0; 0; overheadlijnen.bedrag)',
      melding: 'De overhead die over de werksoorten is verdeeld, is niet de overhead die er is.',
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

const CASELOADS = [
  ['instroom', 'Instroom'],
  ['matchen', 'Matchen'],
  ['groeien', 'Groeien'],
  ['ondersteuning_overhead', 'Ondersteuning & overhead'],
] as const;

/**
 * Caseload: formatie that follows the number of kandidaten, or stays as typed, per dienst. The link between money and volumes
 * that the contract for 2027 wants (002_0e74a19a3285ef07.txt, Deel 2 paragraaf 9).
 */
export const caseload: Bladsjabloon = {
  id: 'caseload',
  naam: 'Caseload',
  toelichting: 'Volgt: 1 = de formatie volgt het aantal kandidaten, 0 = de formatie is ingetypt.',
  kolommen: [
    { id: 'volgt', naam: 'Volgt', eenheid: 'keuze', notatie: 'getal0', tarief: true },
    { id: 'deel', naam: 'Deel van de kandidaten', ...aandeel, tarief: true },
    {
      id: 'kandidaten',
      naam: 'Kandidaten',
      ...personen,
      tarief: true,
      formule: 'deel * (pwet.stand + inburgering.stand)',
    },
    {
      id: 'kandidaten_per_fte',
      naam: 'Kandidaten per fte',
      eenheid: 'personen per fte',
      notatie: 'getal1',
      tarief: true,
    },
    { id: 'ingetypt', naam: 'Ingetypte fte', eenheid: 'fte', notatie: 'getal2' },
    {
      id: 'fte',
      naam: 'Fte',
      eenheid: 'fte',
      notatie: 'getal2',
      formule: 'ALS(volgt = 1; kandidaten / kandidaten_per_fte; ingetypt)',
    },
  ],
  regels: [
    {
      id: 'caseloads',
      naam: 'Formatie',
      regels: CASELOADS.map(([id, naam]) => ({
        id: `caseload_${id}`,
        naam,
        reeksen: {
          volgt: { doortrekken: true },
          deel: { doortrekken: true },
          kandidaten_per_fte: { doortrekken: true },
          ingetypt: { doortrekken: true },
        },
      })),
    },
  ],
};

/** Bijlage 2 with the formatie of the blad Caseload. */
export function metCaseload(blad: Bladsjabloon): Bladsjabloon {
  const volg = (regel: Regelvorm): Regelvorm => ({
    ...regel,
    ...(regel.regels ? { regels: regel.regels.map(volg) } : {}),
    ...(CASELOADS.some(([id]) => id === regel.id)
      ? { reeksen: { ...regel.reeksen, fte: `caseload_${regel.id}.fte` } }
      : {}),
  });
  return { ...blad, regels: blad.regels.map(volg) };
}

/** What the werksoorten know better than a figure per fte for the whole company; the rest of a blad stays as it is. */
const GEKOPPELD: Readonly<Record<string, string>> = {
  bedrijfsoverhead: 'overheadlijnen.bedrag',
  opbrengst_wsw: omzetVan('personen_wsw * fte_per_wsw'),
  opbrengst_nbw: omzetVan('personen_nbw * fte_per_lks'),
  opbrengst_lks_bij: omzetVan('personen_lks_bij * fte_per_lks'),
};

function omzetVan(fte: string): string {
  return WERKSOORTEN.map(({ id }) => `bezetting!${id}.${fte} * werksoorten!${id}.omzet_per_fte`).join(' + ');
}

/** Financiering en reserve, fed by the werksoorten: ending a line of work reaches the result and the reserve. */
export function gekoppeldAanWerksoorten(blad: Bladsjabloon): Bladsjabloon {
  const koppel = (regel: Regelvorm): Regelvorm => {
    const formule = GEKOPPELD[regel.id];
    const kinderen = regel.regels ? { regels: regel.regels.map(koppel) } : {};
    if (formule === undefined) return { ...regel, ...kinderen };
    return regel.enkelIn ? { ...regel, bedrag: formule } : { ...regel, reeksen: { ...regel.reeksen, bedrag: formule } };
  };
  return { ...blad, regels: blad.regels.map(koppel) };
}
