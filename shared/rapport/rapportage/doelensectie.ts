/** The goals of the year: what was agreed and measured, whether it is on course, and what a result cost. */
import { gemetenDoelen } from '../../analyse/clientgebonden.ts';
import { begrootVoorDoel, beoordeelDoel, rekenDoelkosten } from '../../analyse/doelen.ts';
import { drukDoelwaarde, RICHTINGEN } from '../../analyse/doelwaarde.ts';
import { printDatum } from '../../kern/datum.ts';
import type { Doel } from '../../model/doel.ts';
import type { Rapportbron } from '../blik.ts';
import type { Sectie, Tabelregel } from '../rapportmodel.ts';
import { bedrag, getal, tekst, woord } from './cellen.ts';

/** null when the year has no goals. */
export function maakDoelensectie(bron: Rapportbron, jaar: number): Sectie | null {
  const doelen = gemetenDoelen(bron, jaar);
  if (doelen.length === 0) return null;
  return {
    kop: `Doelen ${jaar}`,
    inleiding:
      'Wat over het jaar optelt, is tussentijds vergeleken met het deel van de norm dat bij de datum van de meting hoort (nu nodig).',
    tabel: {
      labelkop: 'Doel',
      kolommen: [
        ...['Norm', 'Gemeten', 'Gemeten op', 'Nu nodig', 'Stand', 'Kosten per resultaat'].map(getal),
        tekst('Bron van de norm'),
        tekst('Bron van de meting'),
      ],
      regels: doelen.map((doel) => doelregel(bron, doel)),
    },
    noten: [],
  };
}

function doelregel(bron: Rapportbron, doel: Doel): Tabelregel {
  const { status, meting, maatstaf } = beoordeelDoel(doel);
  const kosten = rekenDoelkosten(doel, bron.document.realisatie.records, begrootVoorDoel(bron, doel));
  const waarde = (getalwaarde: number | null | undefined) =>
    woord(getalwaarde == null ? '' : drukDoelwaarde(getalwaarde, doel.eenheid));
  return {
    soort: 'regel',
    niveau: 0,
    label: doel.naam,
    noten: [],
    cellen: [
      woord(`${RICHTINGEN[doel.richting]} ${drukDoelwaarde(doel.norm, doel.eenheid)}`),
      waarde(meting?.waarde),
      woord(meting === null ? '' : printDatum(meting.datum)),
      waarde(maatstaf),
      woord(status),
      kosten === null ? woord('') : bedrag(kosten.bedrag),
      woord(doel.bron),
      woord(meting?.bron ?? ''),
    ],
  };
}
