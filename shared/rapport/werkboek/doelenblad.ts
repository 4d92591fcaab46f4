/** The sheet of the goals: what was agreed, every measurement with date and source, and whether it is on course. */
import { beoordeelDoel } from '../../analyse/doelen.ts';
import { RICHTINGEN } from '../../analyse/doelwaarde.ts';
import { printDatum } from '../../kern/datum.ts';
import type { Notatie } from '../../model/document.ts';
import type { Doel } from '../../model/doel.ts';
import { FICTIEF, LABELBREEDTE, rij, tekstcel, zicht } from './tekst.ts';
import type { Werkblad, Werkcel } from './werkboek.ts';
import type { Werkboekbron } from './werkcel.ts';

export const DOELEN = 'Doelen';

const NOTATIES: Readonly<Record<Doel['eenheid'], Notatie>> = {
  personen: 'getal0',
  aandeel: 'procent1',
  euro: 'bedrag0',
  cijfer: 'getal1',
  partijen: 'getal0',
};

export function maakDoelenblad({ cijfers: { document } }: Werkboekbron): Werkblad {
  const koppen = [
    'Doel',
    'Jaar',
    'Richting',
    'Norm',
    'Gemeten',
    'Gemeten op',
    'Stand',
    'Bron van de meting',
    'Bron van de norm',
  ];
  const fictief = document.gegevens.fictief ? [tekstcel(FICTIEF, 'waarschuwing')] : [];
  return {
    naam: DOELEN,
    kolommen: [LABELBREEDTE, 8, 14, 14, 14, 18, 16, 30, 34].map((breedte) => zicht(breedte)),
    rijen: [
      rij([tekstcel('Doelen', 'titel'), ...fictief]),
      rij(koppen.map((kop) => tekstcel(kop, kop === 'Norm' || kop === 'Gemeten' ? 'kolomkop' : 'tekstkop'))),
      ...document.doelen.flatMap(doelrijen),
    ],
    vast: { rijen: 2, kolommen: 1 },
  };
}

/** One row per measurement, the last one first with the status; without measurements one row. */
function doelrijen(doel: Doel) {
  const { status } = beoordeelDoel(doel);
  const metingen = [...doel.metingen].sort((a, b) => b.datum.localeCompare(a.datum));
  const kop = [
    tekstcel(doel.naam, 'label'),
    tekstcel(`${doel.jaar}`, 'gegeven'),
    tekstcel(RICHTINGEN[doel.richting], 'gegeven'),
  ];
  const [laatste, ...eerder] = metingen;
  return [
    rij([...kop, waarde(doel, doel.norm), ...meting(doel, laatste, status), tekstcel(doel.bron, 'toelichting')]),
    ...eerder.map((vorige) => rij([null, null, null, null, ...meting(doel, vorige, '')])),
  ];
}

function waarde({ eenheid }: Doel, getal: number): Werkcel {
  return { ...tekstcel('', 'invoer'), inhoud: { soort: 'getal', waarde: getal }, notatie: NOTATIES[eenheid] };
}

function meting(doel: Doel, gemeten: Doel['metingen'][number] | undefined, status: string): (Werkcel | null)[] {
  return [
    gemeten === undefined ? null : waarde(doel, gemeten.waarde),
    tekstcel(gemeten === undefined ? '' : printDatum(gemeten.datum), 'gegeven'),
    tekstcel(status, 'gegeven'),
    tekstcel(gemeten?.bron ?? '', 'toelichting'),
  ];
}
