/**
 * Bezetting: doelgroepen against places, intern and extern, with vacancy, reuse of freed places and the share extern.
 *
 * All of it is read from the blad Werksoorten; shares and their norm come from Intern en extern, where they are filled in once.
 */
import type { Bladsjabloon, Controlevorm, Reeksvorm, Regelvorm } from './sjabloon.ts';

const personen = { eenheid: 'personen', notatie: 'getal1' } as const;
const plaatsen = { eenheid: 'plaatsen', notatie: 'getal1' } as const;
const aandeel = { eenheid: '%', notatie: 'procent1', tarief: true } as const;

function uitWerksoorten(kolom: string): Record<string, Reeksvorm> {
  return { intern: `werk_intern.${kolom}`, extern: `werk_extern.${kolom}`, samen: 'intern + extern' };
}

/** With `plaatsing`, the regel of Intern en extern, also how many of them are placed extern against the norm. */
function doelgroep(groep: string, naam: string, plaatsing?: string): Regelvorm {
  const aandelen: Record<string, Reeksvorm> =
    plaatsing === undefined
      ? {}
      : {
          aandeel_extern: { formule: `ALS(samen = 0; ${plaatsing}.aandeel_extern; extern / samen)`, vanaf: 'eerste' },
          norm: { formule: `${plaatsing}.benchmark`, vanaf: 'eerste' },
        };
  return { id: `bezet_${groep}`, naam, reeksen: { ...uitWerksoorten(`personen_${groep}`), ...aandelen } };
}

function totaal(id: string, naam: string, kolom: string): Regelvorm {
  return { id, naam, vorm: 'totaal', ...plaatsen, reeksen: uitWerksoorten(kolom) };
}

function extern(groep: string, naam: string): Controlevorm[] {
  const links = `bezet_${groep}.aandeel_extern`;
  return [
    {
      id: `norm_${groep}_extern`,
      naam: `Extern geplaatst, ${naam}`,
      links,
      vergelijking: '>=',
      rechts: `${groep}_plaatsing.benchmark`,
      ernst: 'let op',
      melding: `Van de werknemers ${naam} is een kleiner deel extern geplaatst dan de norm.`,
    },
    {
      id: `extern_${groep}_sluit_aan`,
      naam: `Aandeel extern ${naam} op twee bladen`,
      links,
      rechts: `${groep}_plaatsing.aandeel_extern`,
      tolerantie: 0.00005,
      melding: `De werksoorten geven een ander aandeel extern voor ${naam} dan het blad Intern en extern. Maak de delen ${naam} intern en extern elk 100%.`,
    },
  ];
}

export const bezetting: Bladsjabloon = {
  id: 'bezetting',
  naam: 'Bezetting',
  toelichting:
    'Wie er werkt en hoeveel plaatsen er zijn; per werksoort staat het op het blad Werksoorten. Neemt de Wsw af, dan komen plaatsen vrij; hergebruikt is wat NBW en LKS-bij daarvan bezetten. De norm voor extern staat op het blad Intern en extern.',
  kolommen: [
    { id: 'intern', naam: 'Intern', ...personen },
    { id: 'extern', naam: 'Extern', ...personen },
    { id: 'samen', naam: 'Samen', ...personen },
    { id: 'aandeel_extern', naam: 'Aandeel extern', ...aandeel },
    { id: 'norm', naam: 'Doel of benchmark', ...aandeel },
  ],
  regels: [
    doelgroep('wsw', 'Werknemers Wsw', 'wsw_plaatsing'),
    doelgroep('nbw', 'Werknemers NBW', 'nbw_plaatsing'),
    doelgroep('lks_bij', 'Werknemers LKS-bij'),
    totaal('bezette_plaatsen', 'Bezette plaatsen', 'bezet'),
    totaal('alle_plaatsen', 'Alle plaatsen', 'plaatsen'),
    totaal('vrije_plaatsen', 'Vrije plaatsen (leegstand)', 'vrij'),
    totaal('vrijgekomen_plaatsen', 'Vrijgekomen door Wsw', 'vrijgekomen'),
    totaal('hergebruikte_plaatsen', 'waarvan hergebruikt', 'hergebruikt'),
  ],
  controles: [...extern('wsw', 'Wsw'), ...extern('nbw', 'NBW')],
};
