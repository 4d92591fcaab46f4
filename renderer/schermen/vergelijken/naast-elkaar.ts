/** Every regel in which any of the scenarios differs from the one compared with, and by how much in the chosen year. */
import { jarenVan, verschillenMet } from '../../../shared/analyse/vergelijken.ts';
import { type Grafiekcel, getalcel, metPlus, tekstcel } from '../../../shared/rapport/grafiek.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { naamVan, titelVan, toonVan } from '../../../shared/rapport/studie/tonen.ts';

export interface Verschiltabel {
  readonly kop: readonly string[];
  readonly rijen: readonly { readonly naam: string; readonly cellen: readonly Grafiekcel[] }[];
}

/** @returns the heads, and a row per regel that differs somewhere in some year. */
export function naastElkaar(keuze: Studiekeuze): Verschiltabel {
  const { sessie, regels, a, jaar } = keuze;
  const namen = sessie.document.scenarios.map(({ naam }) => naam).filter((naam) => naam !== a);
  const jaren = jarenVan(sessie);
  const verschillen = verschillenMet(sessie, regels, a, namen);
  const perRegel = jaren.length * namen.length;
  const rijen = regels.flatMap((regel, r): Verschiltabel['rijen'] => {
    const hier = verschillen.subarray(r * perRegel, (r + 1) * perRegel);
    if (!hier.some((verschil) => verschil !== 0 && !Number.isNaN(verschil))) return [];
    const toon = toonVan(sessie, regel);
    const cel = sessie.cel({ ...regel.adres, jaar });
    const waarde = cel === undefined ? Number.NaN : sessie.rekenmodel.lees(cel, sessie.baan(a));
    const druk = (getal: number, zo: (w: number) => string) =>
      Number.isNaN(getal) ? tekstcel('–') : getalcel(getal, zo);
    const begin = jaren.indexOf(jaar) * namen.length;
    const cellen = namen.map((_, i) => {
      const verschil = hier[begin + i] ?? Number.NaN;
      return verschil === 0 ? tekstcel('') : druk(verschil, (w) => metPlus(w, toon));
    });
    return [{ naam: `${regel.blad.naam}: ${naamVan(sessie, regel)}`, cellen: [druk(waarde, toon), ...cellen] }];
  });
  return { kop: ['Regel', `${titelVan(sessie, a)}, ${jaar}`, ...namen.map((naam) => titelVan(sessie, naam))], rijen };
}
