/**
 * Kostprijsmodel: the bladen of a plan with its werksoorten and caseload linked in.
 *
 * What the lines of work know (omzet, begeleiding, overhead) replaces the figures per fte for the whole company, so that ending
 * a line reaches the result and the reserve. What the company pays is what the lines cost together: a controle holds it.
 */
import { caseload, metCaseload } from './caseload.ts';
import type { Bladsjabloon, Controlevorm, Regelvorm } from './sjabloon.ts';
import { bezetting, overhead, plekVan, WERKSOORTEN, werksoorten } from './werksoorten.ts';

/** Uitgangspunten that have no reader left. */
const VERVALLEN = new Set([
  ...['opbrengst_per_fte_wsw', 'opbrengst_per_fte_lks'],
  ...['begeleiding_per_fte_wsw', 'begeleiding_per_fte_lks'],
]);

interface Koppeling {
  readonly naam?: string;
  readonly formule: string;
}

const WSW = 'personen_wsw * fte_per_wsw';
const NBW = 'personen_nbw * fte_per_lks';
const LKS_BIJ = 'personen_lks_bij * fte_per_lks';

function overWerksoorten(fte: string, tarief: (werksoort: string) => string): string {
  return WERKSOORTEN.map(({ id }) => `${plekVan(id)}.${fte} * ${tarief(id)}`).join(' + ');
}

function omzet(fte: string): Koppeling {
  return { formule: overWerksoorten(fte, (id) => `${id}.omzet_per_fte`) };
}

function begeleiding(fte: string): string {
  return overWerksoorten(fte, (id) => `(${id}.begeleiding_per_fte + ${id}.overig_direct_per_fte)`);
}

const GEKOPPELD: Readonly<Record<string, Koppeling>> = {
  bedrijfsoverhead: { formule: 'overheadlijnen.bedrag + werksoorten_totaal.huisvesting' },
  opbrengst_wsw: omzet(WSW),
  opbrengst_nbw: omzet(NBW),
  opbrengst_lks_bij: omzet(LKS_BIJ),
  begeleiding_wsw: { naam: 'Begeleiding en overige directe kosten Wsw', formule: begeleiding(WSW) },
  begeleiding_nbw_kosten: { naam: 'Begeleiding en overige directe kosten NBW', formule: begeleiding(NBW) },
  kosten_lks_bij: { formule: `lks_bij.fte * loonkosten_per_fte_lks + ${begeleiding(LKS_BIJ)}` },
};

const AANSLUITING: readonly Controlevorm[] = [
  {
    id: 'kostprijs_sluit_aan',
    naam: 'Kosten van de werksoorten zijn de kosten van het bedrijf',
    links: 'werksoorten_totaal.kosten',
    rechts:
      'loonkosten_wsw.bedrag + begeleiding_wsw.bedrag + loonkosten_nbw.bedrag + begeleiding_nbw_kosten.bedrag + kosten_lks_bij.bedrag + bedrijfsoverhead',
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

function koppel(regel: Regelvorm): Regelvorm {
  const kinderen = regel.regels ? { regels: regel.regels.map(koppel) } : {};
  const koppeling = GEKOPPELD[regel.id];
  if (koppeling === undefined) return { ...regel, ...kinderen };
  const { naam = regel.naam, formule } = koppeling;
  return regel.enkelIn
    ? { ...regel, naam, bedrag: formule }
    : { ...regel, naam, reeksen: { ...regel.reeksen, bedrag: formule } };
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
        regels: blad.regels.map(koppel),
        controles: [...(blad.controles ?? []), ...AANSLUITING],
      };
    default:
      return blad;
  }
}

/** The bladen of a Kostprijsmodel, for a document that has doelgroepen. */
export const WERKBLADEN: readonly Bladsjabloon[] = [bezetting, overhead, werksoorten, caseload];

/** `bladen` with the Kostprijsmodel in front of Bijlage 2, and linked to it. */
export function metKostprijsmodel(bladen: readonly Bladsjabloon[]): Bladsjabloon[] {
  const waar = bladen.findIndex(({ id }) => id === 'bijlage2');
  const gekoppeld = bladen.map(metKoppeling);
  return [...gekoppeld.slice(0, waar), ...WERKBLADEN, ...gekoppeld.slice(waar)];
}
