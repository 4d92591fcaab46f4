/** Verklaren: the bridge from one scenario to another, as a waterfall, in words and as a table. */
import { exacteSom } from '../../analyse/som.ts';
import type { Indeling } from '../../analyse/spelers.ts';
import type { Brug } from '../../analyse/verklaren.ts';
import type { Omslaguitkomst } from '../../analyse/vragen/omslagvraag.ts';
import { type Toon, zinVanBijdrage, zinVanBrug } from '../../analyse/zinnen.ts';
import { type Grafiektabel, getalcel, metPlus, tabelVan, tekstcel, type Watervalgrafiek } from '../grafiek.ts';
import type { Studieblad } from './blad.ts';
import type { Studiekeuze } from './keuze.ts';
import { omslagdeel } from './omslagblad.ts';
import { naamVan, procentVan, titelVan, toonVan } from './tonen.ts';

export const INDELINGEN: Readonly<Record<Indeling, string>> = {
  maatregel: 'Maatregel',
  uitgangspunt: 'Uitgangspunt',
  regel: 'Regel',
};

/** @param omslag where both are the same, as far as that was asked */
export function maakBrugblad(keuze: Studiekeuze, brug: Brug, indeling: Indeling, omslag: Omslaguitkomst | null = null) {
  const { sessie, regel, jaar } = keuze;
  const toon = toonVan(sessie, regel);
  const namen = {
    a: titelVan(sessie, keuze.a),
    b: titelVan(sessie, keuze.b),
    doel: `${naamVan(sessie, regel)} in ${jaar}`,
  };
  const zin = zinVanBrug(brug, namen, toon);
  const grafiek: Watervalgrafiek = {
    soort: 'waterval',
    titel: `${namen.doel}: van ${namen.a} naar ${namen.b}`,
    zin,
    toon,
    van: { naam: namen.a, waarde: brug.a },
    stappen: brug.bijdragen,
    naar: { naam: namen.b, waarde: brug.b },
  };
  const zinnen = brug.bijdragen.map((bijdrage) => zinVanBijdrage(bijdrage, brug, toon));
  const tabel = bijdragentabel(brug, toon);
  const gelijk = omslagdeel(keuze, omslag);
  const blad: Studieblad = {
    opschrift: 'Verklaren',
    titel: namen.doel,
    keuzes: [
      { naam: 'Van', waarde: namen.a },
      { naam: 'Naar', waarde: namen.b },
      { naam: 'Per', waarde: INDELINGEN[indeling] },
    ],
    secties: [
      { kop: `Van ${namen.a} naar ${namen.b}`, zinnen: [zin, ...gelijk.zinnen], grafiek, tabel: tabelVan(grafiek) },
      { kop: 'Wat elk onderdeel doet', zinnen, tabel },
      ...gelijk.secties,
    ],
  };
  return { zin, grafiek, zinnen, tabel, blad };
}

function bijdragentabel({ bijdragen, verschil, samenloop }: Brug, toon: Toon): Grafiektabel {
  const bedrag = (waarde: number) => getalcel(waarde, (w) => metPlus(w, toon));
  const deel = (waarde: number) => (verschil === 0 ? tekstcel('–') : getalcel(waarde / verschil, procentVan));
  const alleen = bijdragen.map((bijdrage) => bijdrage.alleen);
  return {
    kop: ['Onderdeel', 'Bijdrage', 'Deel van het verschil', 'Alleen genomen'],
    rijen: [
      ...bijdragen.map((een) => ({
        naam: een.naam,
        cellen: [bedrag(een.bedrag), deel(een.bedrag), bedrag(een.alleen)],
      })),
      { naam: 'Samenloop', cellen: [tekstcel(''), tekstcel(''), bedrag(samenloop)] },
      { naam: 'Samen', cellen: [bedrag(verschil), deel(verschil), bedrag(exacteSom([...alleen, samenloop]))] },
    ],
  };
}
