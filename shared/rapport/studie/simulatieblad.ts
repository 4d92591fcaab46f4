/** Onzekerheid: the outcome over the years when every range is drawn: bands, the chance of 0 or less, and what spreads it. */
import type { Simulatieuitkomst } from '../../analyse/vragen/simulatievraag.ts';
import { type Toon, zinVanSimulatie } from '../../analyse/zinnen.ts';
import { drukDecimalen, drukGetal } from '../../kern/getal.ts';
import { type Bandgrafiek, type Grafiektabel, getalcel, tekstcel } from '../grafiek.ts';
import type { Studieblad } from './blad.ts';
import type { Studiekeuze } from './keuze.ts';
import { aardPerJaar, naamVan, procentVan, titelVan, toonVan } from './tonen.ts';

export interface Trekking {
  readonly n: number;
  readonly zaad: number;
}

export function maakSimulatieblad(keuze: Studiekeuze, uitkomst: Simulatieuitkomst, { n, zaad }: Trekking) {
  const { sessie, regel, jaar, scenario } = keuze;
  const toon = toonVan(sessie, regel);
  const naam = `${naamVan(sessie, regel)} in ${jaar}`;
  const zin = zinVanSimulatie(naam, uitkomst, toon);
  const jaren = uitkomst.jaren.map((rij) => rij.jaar);
  const lijn = (kies: 'p10' | 'p50' | 'p90') => uitkomst.jaren.map(({ spreiding }) => spreiding?.[kies] ?? Number.NaN);
  const { marge } = uitkomst.spreiding;
  const grafiek: Bandgrafiek = {
    soort: 'band',
    titel: `${naamVan(sessie, regel)}, ${titelVan(sessie, scenario)}`,
    zin,
    toon,
    jaren,
    aard: aardPerJaar(sessie, jaren),
    p10: lijn('p10'),
    p50: lijn('p50'),
    p90: lijn('p90'),
  };
  const perJaar = jarentabel(uitkomst, toon);
  const bijdragen = bijdragentabel(uitkomst);
  const noot = `P10 ligt met 95% zekerheid tussen ${toon(marge.p10[0])} en ${toon(marge.p10[1])}, P90 tussen ${toon(marge.p90[0])} en ${toon(marge.p90[1])}. De bijdrage is de gekwadrateerde rangcorrelatie als deel van hun som.`;
  const blad: Studieblad = {
    opschrift: 'Onzekerheid',
    titel: naam,
    keuzes: [
      { naam: 'Scenario', waarde: titelVan(sessie, scenario) },
      { naam: 'Trekkingen', waarde: `${drukDecimalen(n, 0)}, zaad ${zaad}` },
    ],
    secties: [
      { kop: 'De uitkomst over de jaren', zinnen: [zin], grafiek, tabel: perJaar },
      { kop: `Bijdrage aan de spreiding in ${jaar}`, zinnen: [noot], tabel: bijdragen },
    ],
  };
  return { zin, grafiek, perJaar, bijdragen, noot, blad };
}

function jarentabel({ jaren }: Simulatieuitkomst, toon: Toon): Grafiektabel {
  return {
    kop: ['Jaar', 'P10', 'P50', 'P90', 'Gemiddelde', 'Kans op 0 of lager', '… of eerder al'],
    rijen: jaren.map(({ jaar, spreiding, leeg }) => ({
      naam: String(jaar),
      cellen: [
        ...(['p10', 'p50', 'p90', 'gemiddelde'] as const).map((p) =>
          spreiding ? getalcel(spreiding[p], toon) : tekstcel('fout'),
        ),
        getalcel(leeg.ditJaar, procentVan),
        getalcel(leeg.totNu, procentVan),
      ],
    })),
  };
}

function bijdragentabel({ bijdragen }: Simulatieuitkomst): Grafiektabel {
  return {
    kop: ['Bandbreedte', 'Aandeel', 'Samenhang'],
    rijen: bijdragen.map(({ naam, aandeel, samenhang }) => ({
      naam,
      cellen: [getalcel(aandeel, procentVan), getalcel(samenhang, (waarde) => drukGetal(waarde, 'getal2'))],
    })),
  };
}
