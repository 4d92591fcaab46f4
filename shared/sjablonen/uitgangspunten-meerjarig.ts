/**
 * Uitgangspunten of a plan over many years: the chain of indices, conversions, tarieven and the run-off of the groups.
 *
 * Every figure is asked for, with its source and date: conversions and tarieven differ per company and per circulaire, so none
 * is given here. One index instead of components: fill it in as cao and leave the others empty.
 */
import type { Bladsjabloon, Reeksvorm, Regelvorm } from './sjabloon.ts';

const gevraagd = { doortrekken: true, verplicht: true };
/** Nobody's index repeats silently: every year is asked for. */
const perJaar = { doortrekken: false, verplicht: true };
const mag = { doortrekken: false };

type Meer = Partial<Regelvorm>;

function punt(id: string, naam: string, bedrag: Reeksvorm, meer: Meer = {}): Regelvorm {
  return { id, naam, uitgangspunt: true, enkelIn: 'waarde', bedrag, ...meer };
}

function procent(id: string, naam: string, grondslag: string, bedrag: Reeksvorm, meer: Meer = {}): Regelvorm {
  return punt(id, naam, bedrag, { eenheid: '%', notatie: 'procent2', grondslag, ...meer });
}

function kop(id: string, naam: string): Regelvorm {
  return { id, naam, vorm: 'tekst' };
}

/** An amount of the opening year that grows with an index. */
function geindexeerd(id: string, naam: string, eenheid: string, index: string, meer: Meer = {}): Regelvorm {
  return punt(
    id,
    naam,
    { formule: `INDEXEER(VORIG(${id}); ${index})`, verplicht: true },
    { eenheid, notatie: 'bedrag', ...meer },
  );
}

function verhouding(id: string, naam: string, eenheid: string): Regelvorm {
  return punt(id, naam, gevraagd, { eenheid, notatie: 'getal2' });
}

export const uitgangspuntenMeerjarig: Bladsjabloon = {
  id: 'uitgangspunten',
  naam: 'Uitgangspunten',
  toelichting:
    'Elk uitgangspunt heeft een eenheid, een bron en een datum. Werkt u met één indexcijfer, vul het dan in bij cao en laat periodieken en pensioen leeg.',
  kolommen: [{ id: 'waarde', naam: 'Waarde', notatie: 'bedrag' }],
  regels: [
    kop('kop_index', 'Indexering'),
    procent('index_cao', 'Index cao', 'loonkosten van het jaar ervoor', perJaar),
    procent('index_periodieken', 'Index periodieken', 'loonkosten van het jaar ervoor', mag),
    procent('index_pensioen', 'Index pensioen en werkgeverslasten', 'loonkosten van het jaar ervoor', mag),
    procent(
      'index_loonkosten',
      'Index loonkosten',
      'loonkosten van het jaar ervoor',
      'index_cao + index_periodieken + index_pensioen',
    ),
    procent('index_prijs', 'Index prijs', 'prijzen van het jaar ervoor', perJaar),
    procent('index_clientkosten', 'Index cliëntkosten', 'cliëntkosten basis van het jaar ervoor', 'index_prijs'),
    procent('index_rijk', 'Index rijksbijdragen', 'rijksbijdragen van het jaar ervoor', perJaar),

    kop('kop_bijlage2', 'Loonkosten en overhead Bijlage 2'),
    geindexeerd('loonkosten_per_fte', 'Loonkosten per fte', '€ per fte', 'index_loonkosten'),
    procent('overheadpercentage', 'Overheadpercentage Bijlage 2', 'loonkosten van het basiscontract', gevraagd, {
      toelichting:
        'Bepaalt alleen de vergoeding in Bijlage 2. Wat overhead het bedrijf kost, staat bij Financiering en reserve, en in een plan met werksoorten op het blad Overhead.',
    }),

    kop('kop_omrekening', 'Omrekening van personen'),
    verhouding('fte_per_wsw', 'Fte per Wsw-werknemer', 'fte per persoon'),
    verhouding('se_per_wsw', 'SE per Wsw-werknemer', 'SE per persoon'),
    verhouding('fte_per_lks', 'Fte per werknemer met LKS in eigen dienst', 'fte per persoon'),

    kop('kop_verloop', 'Verloop van de doelgroepen'),
    punt(
      'wsw_methode',
      'Afloop Wsw: 1 = percentage, 2 = leeftijdscohorten',
      { doortrekken: true },
      { eenheid: 'keuze', notatie: 'getal0' },
    ),
    procent('wsw_uitstroompercentage', 'Uitstroom Wsw', 'stand begin van het jaar', gevraagd),
    procent('nbw_uitstroompercentage', 'Uitstroom beschut werk', 'stand begin van het jaar', gevraagd),
    procent('lks_via_uitstroompercentage', 'Uitstroom LKS-via', 'stand begin van het jaar', gevraagd),
    punt(
      'beschut_2040',
      'Inwoners die in 2040 een beroep doen op beschut werk',
      { doortrekken: true, verplicht: true },
      { eenheid: 'personen', notatie: 'getal0' },
    ),
    procent('aandeel_nbw_uit_pwet', 'Instroom beschut werk die uit de P-wet komt', 'instroom beschut werk', gevraagd),

    kop('kop_rijk', 'Rijk en gemeenten: bedragen'),
    geindexeerd('bedrag_per_se', 'Wsw-subsidie per SE', '€ per SE', 'index_rijk'),
    geindexeerd('bedrag_per_beschutte_plek', 'Begeleiding per beschutte werkplek', '€ per plek', 'index_rijk'),
    geindexeerd('lks_per_fte', 'Loonkostensubsidie per fte in eigen dienst', '€ per fte', 'index_loonkosten'),
    geindexeerd('bedrag_per_inburgeraar', 'Budget per kandidaat Inburgering', '€ per persoon', 'index_prijs'),
    procent(
      'volumedeel_pwet',
      'Deel van de lumpsum dat meebeweegt met het volume',
      'uitvoeringskosten P-wet',
      gevraagd,
    ),

    kop('kop_kosten', 'Opbrengst en kosten per fte of persoon'),
    geindexeerd('opbrengst_per_fte_wsw', 'Opbrengst werk per fte Wsw (NTW)', '€ per fte', 'index_prijs'),
    geindexeerd('opbrengst_per_fte_lks', 'Opbrengst werk per fte beschut en LKS-bij (NTW)', '€ per fte', 'index_prijs'),
    geindexeerd('loonkosten_per_fte_wsw', 'Loonkosten per fte Wsw', '€ per fte', 'index_loonkosten'),
    geindexeerd('loonkosten_per_fte_lks', 'Loonkosten per fte beschut en LKS-bij', '€ per fte', 'index_loonkosten'),
    geindexeerd('begeleiding_per_fte_wsw', 'Begeleiding per fte Wsw', '€ per fte', 'index_loonkosten'),
    geindexeerd('begeleiding_per_fte_lks', 'Begeleiding per fte beschut en LKS-bij', '€ per fte', 'index_loonkosten'),
    geindexeerd('jobcoach_per_persoon', 'Jobcoach per werknemer LKS-via', '€ per persoon', 'index_loonkosten'),
    geindexeerd('traject_per_kandidaat', 'Trajectkosten per kandidaat P-wet', '€ per persoon', 'index_prijs'),
    geindexeerd('traject_per_inburgeraar', 'Trajectkosten per kandidaat Inburgering', '€ per persoon', 'index_prijs'),
    procent('norm_inzet_clientkosten', 'Afgesproken inzet voor kandidaten, minimaal', 'cliëntgebonden budget', {
      doortrekken: true,
    }),
    procent('inzet_clientkosten', 'Inzet van het cliëntgebonden budget', 'cliëntgebonden budget', gevraagd),
  ],
};
