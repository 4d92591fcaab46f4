/**
 * Overhead: lines that are vast, sprongsgewijs or variabel, so that it shows what stays behind when work ends.
 *
 * Formulas speak of their own regel: an inserted line behaves like the others. `achterblijvend` is what is paid more than when all
 * overhead had gone along with the fte (remanente overhead). A gedrag or stap that makes no sense counts as vast, and is told.
 */
import type { Bladsjabloon, Regelvorm } from './sjabloon.ts';

const OVERHEADLIJNEN = [
  ['directie_staf', 'Directie en staf'],
  ['personeelszaken', 'Personeelszaken'],
  ['financien_ict', 'Financiën en ICT'],
  ['huisvesting_algemeen', 'Huisvesting algemeen'],
  ['vervoer', 'Vervoer'],
] as const;

const gevraagd = { doortrekken: true, verplicht: true } as const;

/** Steps of `stap` fte, rounded first: the last digits of a sum of fte's are no step. */
const SPRONGEN = 'ALS(EN(gedrag = 2; stap > 0); AFRONDEN.NAAR.BOVEN(AFRONDEN(fte_werk / stap; 6); 0); 0)';

/** No soort: what the company pays stands in Financiering, and is divided here. */
function overheadlijn(id: string, naam: string): Regelvorm {
  return {
    id,
    naam,
    reeksen: {
      gedrag: gevraagd,
      stap: { doortrekken: true },
      basis: { formule: 'INDEXEER(VORIG(basis); index_loonkosten)', vanaf: 'tweede', verplicht: true },
      bedrag:
        'ALS(gedrag = 3; basis * volume_werk; ALS(EN(gedrag = 2; sprongen@{begin} > 0); basis * sprongen / sprongen@{begin}; basis))',
    },
  };
}

export const overhead: Bladsjabloon = {
  id: 'overhead',
  naam: 'Overhead',
  toelichting:
    'Wat overhead het bedrijf kost; het overheadpercentage van Bijlage 2 staat hier los van. Gedrag: 1 = vast, 2 = sprongsgewijs (per stap fte), 3 = variabel (mee met de fte). Achterblijvend is wat er meer is dan wanneer alle overhead met de fte was meegegaan. Ongeldig telt de lijnen waarvan het gedrag of de stap niet klopt; daar is met vast gerekend.',
  kolommen: [
    { id: 'gedrag', naam: 'Gedrag', eenheid: '1 vast, 2 sprong, 3 variabel', notatie: 'getal0', tarief: true },
    { id: 'stap', naam: 'Stap', eenheid: 'fte', notatie: 'getal0', tarief: true },
    { id: 'basis', naam: 'Bij ongewijzigd volume' },
    { id: 'sprongen', naam: 'Sprongen', eenheid: 'aantal', notatie: 'getal0', tarief: true, formule: SPRONGEN },
    { id: 'bedrag', naam: 'Bedrag' },
    { id: 'achterblijvend', naam: 'Achterblijvend', formule: 'bedrag - basis * volume_werk' },
    { id: 'per_fte', naam: 'Per fte', formule: 'ALS(fte_werk = 0; 0; bedrag / fte_werk)', eenheid: '€ per fte' },
    {
      id: 'ongeldig',
      naam: 'Ongeldig',
      eenheid: 'aantal',
      notatie: 'getal0',
      formule: 'ALS(gedrag = 2; ALS(stap > 0; 0; 1); ALS(OF(gedrag = 0; gedrag = 1; gedrag = 3); 0; 1))',
    },
  ],
  regels: [
    {
      id: 'fte_werk',
      naam: 'Fte op de werksoorten',
      enkelIn: 'stap',
      eenheid: 'fte',
      notatie: 'getal1',
      bedrag: 'werk_extern.fte + werk_intern.fte',
    },
    {
      id: 'volume_werk',
      naam: 'Volume ten opzichte van het eerste jaar',
      enkelIn: 'stap',
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
  controles: [
    {
      id: 'overhead_geldig',
      naam: 'Gedrag van de overhead',
      links: 'overheadlijnen.ongeldig',
      vergelijking: '<=',
      rechts: '0',
      melding:
        'Een overheadlijn heeft een gedrag dat geen 1 (vast), 2 (sprongsgewijs) of 3 (variabel) is, of is sprongsgewijs zonder stap in fte; er is met vast gerekend. Kijk op welke regel Ongeldig 1 is.',
    },
  ],
};
