/** Gevoeligheid: which inputs move the outcome most, longest bar first. */
import { toonRuim } from '../../analyse/toon.ts';
import type { Tornadouitkomst } from '../../analyse/vragen/tornadovraag.ts';
import type { Zoekuitkomst, Zoekvraag } from '../../analyse/vragen/zoekvraag.ts';
import type { Toon } from '../../analyse/zinnen.ts';
import { drukInvoer } from '../../kern/getal.ts';
import { type Tornadobeeld, type Tornadografiek, tabelVan } from '../grafiek.ts';
import type { Studieblad } from './blad.ts';
import type { Studiekeuze } from './keuze.ts';
import { naamVan, titelVan, toonVan } from './tonen.ts';
import { maakZoekblad } from './zoekblad.ts';

export const MEESTE_BALKEN = 15;

/** @param omslag what each input has to be for the outcome that was asked; null: nothing was */
export function maakTornadoblad(
  keuze: Studiekeuze,
  uitkomst: Tornadouitkomst,
  omslag: { readonly vraag: Zoekvraag; readonly uitkomst: Zoekuitkomst } | null = null,
) {
  const { sessie, regel, jaar, scenario } = keuze;
  const naam = naamVan(sessie, regel);
  const [eerste] = uitkomst.balken;
  const toon = toonVan(sessie, regel);
  const balken = uitkomst.balken.slice(0, MEESTE_BALKEN).map(({ aandeel, reeks, ...balk }): Tornadobeeld => {
    const procent = `${Math.round((aandeel ?? 0) * 100)}%`;
    const grens = invoertoon(keuze, reeks);
    return {
      naam: balk.naam,
      bijLaag: balk.bijLaag,
      bijHoog: balk.bijHoog,
      laag: aandeel === null ? grens(balk.laag) : `−${procent}`,
      hoog: aandeel === null ? grens(balk.hoog) : `+${procent}`,
    };
  });
  const zin = eerste
    ? `${eerste.naam} weegt het zwaarst op ${naam} in ${jaar}: van ${toon(eerste.bijLaag)} tot ${toon(eerste.bijHoog)}, waar het nu ${toon(uitkomst.nu)} is.`
    : `Geen uitgangspunt of bandbreedte heeft invloed op ${naam} in ${jaar}.`;
  const titel = `${naam} in ${jaar}, ${titelVan(sessie, scenario)}`;
  const grafiek: Tornadografiek = { soort: 'tornado', titel, zin, toon, nu: uitkomst.nu, balken };
  const blad: Studieblad = {
    opschrift: 'Gevoeligheid',
    titel: `${naam} in ${jaar}`,
    keuzes: [{ naam: 'Scenario', waarde: titelVan(sessie, scenario) }],
    secties: [
      { kop: 'Wat het zwaarst weegt', zinnen: [zin], ...(eerste && { grafiek }), tabel: tabelVan(grafiek) },
      ...(omslag === null
        ? []
        : maakZoekblad(keuze, omslag.vraag, omslag.uitkomst).blad.secties.map((sectie) => ({
            ...sectie,
            kop: 'Omslagpunten',
          }))),
    ],
  };
  return { zin, grafiek: eerste ? grafiek : null, blad };
}

/** As its cell prints it: 8%, not 0,08. */
function invoertoon({ sessie }: Studiekeuze, reeks: string | null): Toon {
  const plek = reeks === null ? null : sessie.zoek(reeks);
  return plek?.ok ? toonRuim(sessie.notatie(plek.waarde)) : drukInvoer;
}
