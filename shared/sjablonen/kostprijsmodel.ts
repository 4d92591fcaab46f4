/**
 * Kostprijsmodel: the bladen of a plan with its werksoorten and caseload linked in.
 *
 * What the lines of work know (omzet, begeleiding, overhead) replaces the figures per fte for the whole company, so that ending
 * a line reaches the result and the reserve. What the company pays is what the lines cost together: a controle holds it.
 */
import { bezetting } from './bezetting.ts';
import { caseload, metCaseload } from './caseload.ts';
import { overhead } from './overhead.ts';
import type { Bladsjabloon, Controlevorm, Regelvorm } from './sjabloon.ts';
import { werksoorten } from './werksoorten.ts';

/** Uitgangspunten that have no reader left. */
const VERVALLEN = new Set([
  ...['opbrengst_per_fte_wsw', 'opbrengst_per_fte_lks'],
  ...['begeleiding_per_fte_wsw', 'begeleiding_per_fte_lks'],
]);

interface Koppeling {
  readonly naam?: string;
  readonly formule: string;
}

const som = (kolom: string) => `werksoorten_totaal.${kolom}`;

const GEKOPPELD: Readonly<Record<string, Koppeling>> = {
  bedrijfsoverhead: { naam: 'Overhead, te verdelen', formule: 'overheadlijnen.bedrag' },
  opbrengst_wsw: { formule: som('omzet_wsw') },
  opbrengst_nbw: { formule: som('omzet_nbw') },
  opbrengst_lks_bij: { formule: som('omzet_lks_bij') },
  begeleiding_wsw: { naam: 'Begeleiding en overige directe kosten Wsw', formule: som('begeleid_wsw') },
  begeleiding_nbw_kosten: { naam: 'Begeleiding en overige directe kosten NBW', formule: som('begeleid_nbw') },
  kosten_lks_bij: { formule: `lks_bij.fte * loonkosten_per_fte_lks + ${som('begeleid_lks_bij')}` },
};

/** The buildings of the lines, behind the regel of the same doelgroep: on the taakveld of the work, not of the overhead. */
const HUISVESTING: Readonly<Record<string, readonly [groep: string, naam: string]>> = {
  begeleiding_wsw: ['wsw', 'Huisvesting werksoorten Wsw, met leegstand'],
  begeleiding_nbw_kosten: ['nbw', 'Huisvesting werksoorten NBW'],
  kosten_lks_bij: ['lks_bij', 'Huisvesting werksoorten LKS-bij'],
};

const AANSLUITING: readonly Controlevorm[] = [
  {
    id: 'kostprijs_sluit_aan',
    naam: 'Kosten van de werksoorten zijn de kosten van het bedrijf',
    links: 'werksoorten_totaal.kosten',
    rechts:
      'loonkosten_wsw.bedrag + begeleiding_wsw.bedrag + huisvesting_werk_wsw.bedrag + loonkosten_nbw.bedrag + begeleiding_nbw_kosten.bedrag + huisvesting_werk_nbw.bedrag + kosten_lks_bij.bedrag + huisvesting_werk_lks_bij.bedrag + bedrijfsoverhead',
    melding:
      'De kosten van de werksoorten zijn samen niet wat het bedrijf aan dit werk uitgeeft. Kijk of elke doelgroep voor 100% is verdeeld.',
  },
  {
    id: 'omzet_werksoorten_sluit_aan',
    naam: 'Omzet van de werksoorten is de opbrengst van het bedrijf',
    links: 'werksoorten_totaal.omzet',
    rechts: 'opbrengst_wsw.bedrag + opbrengst_nbw.bedrag + opbrengst_lks_bij.bedrag',
    melding: 'De omzet van de werksoorten is samen niet de opbrengst van werk op het blad Financiering en reserve.',
  },
];

function koppel(regel: Regelvorm): Regelvorm[] {
  const kinderen = regel.regels ? { regels: regel.regels.flatMap(koppel) } : {};
  const koppeling = GEKOPPELD[regel.id];
  if (koppeling === undefined) return [{ ...regel, ...kinderen }];
  const { naam = regel.naam, formule } = koppeling;
  const gekoppeld = regel.enkelIn
    ? { ...regel, naam, bedrag: formule }
    : { ...regel, naam, reeksen: { ...regel.reeksen, bedrag: formule } };
  return [gekoppeld, ...huisvestingNaast(gekoppeld)];
}

function huisvestingNaast(regel: Regelvorm): Regelvorm[] {
  const gebouw = HUISVESTING[regel.id];
  if (gebouw === undefined) return [];
  const [groep, naam] = gebouw;
  return [{ ...regel, id: `huisvesting_werk_${groep}`, naam, reeksen: { bedrag: som(`huisvesting_${groep}`) } }];
}

function metKoppeling(blad: Bladsjabloon): Bladsjabloon {
  switch (blad.id) {
    case 'uitgangspunten':
      return { ...blad, regels: blad.regels.filter(({ id }) => !VERVALLEN.has(id)) };
    case 'bijlage2':
      return metCaseload(blad);
    case 'financiering':
      return {
        ...blad,
        regels: blad.regels.flatMap(koppel),
        controles: [...(blad.controles ?? []), ...AANSLUITING],
      };
    default:
      return blad;
  }
}

/** The bladen of a Kostprijsmodel, for a document that has doelgroepen. */
export const WERKBLADEN: readonly Bladsjabloon[] = [werksoorten, overhead, bezetting, caseload];

/** `bladen` with the Kostprijsmodel in front of Bijlage 2, and linked to it. */
export function metKostprijsmodel(bladen: readonly Bladsjabloon[]): Bladsjabloon[] {
  const waar = bladen.findIndex(({ id }) => id === 'bijlage2');
  const gekoppeld = bladen.map(metKoppeling);
  return [...gekoppeld.slice(0, waar), ...WERKBLADEN, ...gekoppeld.slice(waar)];
}
