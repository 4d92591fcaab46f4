/**
 * The movements behind Doelgroepen: doorstroom (from-to), uitstroom by reason, where people are placed, and the age of Wsw.
 *
 * The shape of 002_0e74a19a3285ef07.txt, Deel 2 paragraaf 2 to 4 and Bijlage 3 paragraaf 2.
 */
import type { Bladsjabloon, Reeksvorm, Regelvorm } from './sjabloon.ts';

const personen = { eenheid: 'personen', notatie: 'getal0' } as const;
const aandeel = { eenheid: '%', notatie: 'procent1', tarief: true } as const;
const gevraagd = { verplicht: true } as const;
const mag = {} as const;

const NAAR = [
  'naar_lks_via',
  'naar_lks_bij',
  'naar_nbw_deventer',
  'naar_nbw_olst_wijhe',
  'naar_lks_onverdeeld',
] as const;

function vanGroep(id: string, naam: string, reeksen: Record<string, Reeksvorm | null>): Regelvorm {
  return { id, naam, reeksen: { totaal: NAAR.filter((naar) => naar in reeksen).join(' + '), ...reeksen } };
}

export const doorstroom: Bladsjabloon = {
  id: 'doorstroom',
  naam: 'Doorstroom',
  toelichting:
    'Van (regel) naar (kolom). Eén aantal is uitstroom van de ene en instroom van de andere doelgroep. Wat de bron niet over de groepen verdeelt, staat in de laatste kolom: het is uitstroom van de P-wet en zit al in de instroom van de LKS-groepen.',
  kolommen: [
    { id: 'naar_lks_via', naam: 'naar LKS-via', ...personen },
    { id: 'naar_lks_bij', naam: 'naar LKS-bij', ...personen },
    { id: 'naar_nbw_deventer', naam: 'naar NBW Deventer', ...personen },
    { id: 'naar_nbw_olst_wijhe', naam: 'naar NBW Olst-Wijhe', ...personen },
    { id: 'naar_lks_onverdeeld', naam: 'naar LKS of NBW, onverdeeld', ...personen },
    { id: 'totaal', naam: 'Totaal', ...personen },
  ],
  regels: [
    vanGroep('doorstroom_pwet', 'van P-wet', {
      naar_lks_via: { ...gevraagd },
      naar_lks_bij: { ...gevraagd },
      naar_nbw_deventer: { formule: 'nbw_deventer.instroom * aandeel_nbw_uit_pwet', vanaf: 'tweede', verplicht: true },
      naar_nbw_olst_wijhe: { ...mag },
      naar_lks_onverdeeld: { ...mag },
    }),
    vanGroep('doorstroom_lks_bij', 'van LKS-bij', { naar_lks_via: { ...gevraagd } }),
    {
      id: 'doorstroom_in',
      naam: 'Totaal doorstroom',
      vorm: 'totaal',
      reeksen: {
        naar_lks_via: 'doorstroom_pwet.naar_lks_via + doorstroom_lks_bij.naar_lks_via',
        naar_lks_bij: 'doorstroom_pwet.naar_lks_bij',
        naar_nbw_deventer: 'doorstroom_pwet.naar_nbw_deventer',
        naar_nbw_olst_wijhe: 'doorstroom_pwet.naar_nbw_olst_wijhe',
        naar_lks_onverdeeld: 'doorstroom_pwet.naar_lks_onverdeeld',
        totaal: 'doorstroom_pwet.totaal + doorstroom_lks_bij.totaal',
      },
    },
  ],
  controles: [
    {
      id: 'doorstroom_telt_op',
      naam: 'Van en naar zijn samen hetzelfde',
      links: 'doorstroom_in.totaal',
      rechts:
        'doorstroom_in.naar_lks_via + doorstroom_in.naar_lks_bij + doorstroom_in.naar_nbw_deventer + doorstroom_in.naar_nbw_olst_wijhe + doorstroom_in.naar_lks_onverdeeld',
      melding: 'De kolommen van de doorstroomtabel tellen niet op tot het totaal van de regels.',
    },
  ],
};

function reden(id: string, naam: string, aantal: Reeksvorm): Regelvorm {
  return { id, naam, reeksen: { aantal } };
}

export const uitstroom: Bladsjabloon = {
  id: 'uitstroom',
  naam: 'Uitstroom naar reden',
  toelichting:
    'Uitstroom van kandidaten P-wet en Inburgering. Uitstroom uit LKS naar regulier werk telt niet mee in het doel: die persoon telde al mee bij de stap naar LKS.',
  kolommen: [
    { id: 'aantal', naam: 'Aantal', ...personen },
    {
      id: 'aandeel',
      naam: 'Aandeel',
      ...aandeel,
      formule: 'ALS(uitstroom_werk_scholing.aantal = 0; 0; aantal / uitstroom_werk_scholing.aantal)',
    },
  ],
  regels: [
    {
      id: 'uitstroom_werk_scholing',
      naam: 'Uitstroom naar werk, scholing en zelfstandigheid',
      regels: [
        reden('regulier_werk', 'Regulier werk, P-wet', gevraagd),
        reden('regulier_werk_inburgering', 'Regulier werk, Inburgering', gevraagd),
        reden('lks_of_nbw', 'NBW of LKS, P-wet', 'doorstroom_pwet.totaal'),
        reden('onderwijs', 'Onderwijs, P-wet', gevraagd),
      ],
    },
    {
      id: 'uitstroom_om_andere_reden',
      naam: 'Uitstroom om een andere reden (zorg, Wajong of WIA, verhuizing)',
      regels: [
        { ...reden('overig_pwet', 'Overig, P-wet', gevraagd), reeksen: { aantal: gevraagd, aandeel: null } },
        {
          ...reden('overig_inburgering', 'Overig, Inburgering', gevraagd),
          reeksen: { aantal: gevraagd, aandeel: null },
        },
      ],
    },
    {
      id: 'uitstroom_kandidaten',
      naam: 'Totaal uitstroom kandidaten',
      vorm: 'totaal',
      reeksen: { aantal: 'uitstroom_werk_scholing.aantal + uitstroom_om_andere_reden.aantal' },
    },
    {
      id: 'uitstroomdoel',
      naam: 'Afgesproken uitstroom naar werk, scholing en zelfstandigheid, minimaal',
      enkelIn: 'aantal',
      bedrag: mag,
    },
    {
      id: 'uitstroom_zonder_lks_afgerond',
      naam: 'Regulier werk en onderwijs samen, zoals in de tekst genoemd (ongeveer)',
      enkelIn: 'aantal',
      bedrag: mag,
    },
    {
      id: 'uitstroom_lks_afgerond',
      naam: 'Passend werk met LKS, zoals in de tekst genoemd (ongeveer)',
      enkelIn: 'aantal',
      bedrag: mag,
    },
  ],
  controles: [
    {
      id: 'uitstroomdoel_gehaald',
      naam: 'Uitstroomdoel',
      links: 'uitstroom_werk_scholing.aantal',
      vergelijking: '>=',
      rechts: 'uitstroomdoel',
      ernst: 'let op',
      melding: 'De begrote uitstroom naar werk, scholing en zelfstandigheid blijft onder het afgesproken doel.',
    },
    {
      id: 'uitstroom_sluit_aan',
      naam: 'Redenen en doelgroepen geven dezelfde uitstroom',
      links: 'uitstroom_kandidaten.aantal',
      rechts: 'pwet.uitstroom + inburgering.uitstroom',
      melding: 'De uitstroom naar reden is niet de uitstroom van P-wet en Inburgering op het blad Doelgroepen.',
    },
    {
      id: 'uitstroom_tekst_en_tabel',
      naam: 'Tekst en tabel noemen dezelfde uitstroom naar LKS',
      links: 'ALS(uitstroom_lks_afgerond = 0; lks_of_nbw.aantal; uitstroom_lks_afgerond)',
      rechts: 'lks_of_nbw.aantal',
      ernst: 'let op',
      melding:
        'De tekst noemt een ander aantal uitstroom naar LKS dan de uitsplitsing. Beide staan in de bron; kies bewust.',
    },
  ],
};

function plaatsing(id: string, naam: string, groep: string): Regelvorm {
  return {
    id,
    naam,
    reeksen: {
      aandeel_extern: { formule: `ALS(${groep}.stand = 0; 0; extern / ${groep}.stand)`, verplicht: true },
      extern: `VORIG(${groep}.stand) * VORIG(aandeel_extern) + naar_extern - naar_intern - ${groep}.uitstroom * VORIG(aandeel_extern)`,
      intern: `${groep}.stand - extern`,
      naar_extern: mag,
      naar_intern: mag,
      benchmark: { doortrekken: true },
      intern_genoemd: mag,
    },
  };
}

export const plaatsingen: Bladsjabloon = {
  id: 'plaatsingen',
  naam: 'Intern en extern',
  toelichting:
    'Instroom begint intern; uitstroom is naar rato van intern en extern. Van intern naar extern en terug verandert de doelgroep niet.',
  kolommen: [
    { id: 'intern', naam: 'Intern', ...personen },
    { id: 'extern', naam: 'Extern', ...personen },
    { id: 'aandeel_extern', naam: 'Aandeel extern', ...aandeel },
    { id: 'naar_extern', naam: 'Van intern naar extern', ...personen },
    { id: 'naar_intern', naam: 'Van extern naar intern', ...personen },
    { id: 'benchmark', naam: 'Doel of benchmark', ...aandeel },
    { id: 'intern_genoemd', naam: 'Intern volgens de bron', ...personen },
  ],
  regels: [plaatsing('wsw_plaatsing', 'Werkplekken Wsw', 'wsw'), plaatsing('nbw_plaatsing', 'Werkplekken NBW', 'nbw')],
  controles: [
    {
      id: 'nbw_intern_tegenstrijdig',
      naam: 'Intern geplaatste NBW-medewerkers',
      links: 'ALS(nbw_plaatsing.intern_genoemd = 0; 0; nbw.stand * (1 - nbw_plaatsing.aandeel_extern))',
      rechts: 'nbw_plaatsing.intern_genoemd',
      tolerantie: 0.5,
      ernst: 'let op',
      vanaf: 'opening',
      melding:
        'Het genoemde aantal intern geplaatste NBW-medewerkers past niet bij de stand en het genoemde percentage extern. Vraag na welk van de drie klopt.',
    },
  ],
};

const COHORTEN = [
  ['cohort_34', 'Tot en met 34 jaar'],
  ['cohort_44', '35 tot en met 44 jaar'],
  ['cohort_54', '45 tot en met 54 jaar'],
  ['cohort_59', '55 tot en met 59 jaar'],
  ['cohort_64', '60 tot en met 64 jaar'],
  ['cohort_65', '65 jaar en ouder'],
] as const;

/** Who does not leave grows older: one in `breedte` of them moves to the next cohort. */
function cohort(id: string, naam: string, vorige: string | undefined): Regelvorm {
  return {
    id,
    naam,
    reeksen: {
      stand: `VORIG(stand) - uitstroom - ouder${vorige === undefined ? '' : ` + ${vorige}.ouder`}`,
      vertrekkans: { doortrekken: true },
      breedte: { doortrekken: true },
      uitstroom: 'VORIG(stand) * vertrekkans',
      ouder: 'ALS(breedte = 0; 0; (VORIG(stand) - uitstroom) / breedte)',
    },
  };
}

export const cohorten: Bladsjabloon = {
  id: 'cohorten',
  naam: 'Leeftijd Wsw',
  toelichting:
    'Alleen nodig als de afloop van de Wsw met leeftijdscohorten wordt berekend (uitgangspunt wsw_methode = 2). Breedte is het aantal jaren in het cohort; leeg bij het laatste.',
  kolommen: [
    { id: 'stand', naam: 'Stand ultimo', ...personen },
    { id: 'vertrekkans', naam: 'Vertrekkans per jaar', ...aandeel },
    { id: 'breedte', naam: 'Breedte', eenheid: 'jaren', notatie: 'getal0', tarief: true },
    { id: 'uitstroom', naam: 'Uitstroom', eenheid: 'personen', notatie: 'getal1' },
    { id: 'ouder', naam: 'Naar volgend cohort', eenheid: 'personen', notatie: 'getal1' },
  ],
  regels: [
    {
      id: 'cohorten_totaal',
      naam: 'Wsw naar leeftijd',
      regels: COHORTEN.map(([id, naam], i) => cohort(id, naam, COHORTEN[i - 1]?.[0])),
    },
  ],
  controles: [
    {
      id: 'cohorten_sluiten_aan',
      naam: 'Cohorten en stand Wsw',
      links: 'ALS(wsw_methode = 2; cohorten_totaal.stand; wsw.stand)',
      rechts: 'wsw.stand',
      tolerantie: 0.5,
      vanaf: 'opening',
      melding: 'De cohorten tellen niet op tot de stand van de Wsw op het blad Doelgroepen.',
    },
  ],
};
