/**
 * From a computed value to a printed cell: euro sign, merken. Empty is a dash, nowhere to stand is blank.
 */
import type { Celadres } from '../model/adres.ts';
import type { Celstatus } from '../model/sessie.ts';
import type { Blik } from './blik.ts';
import type { Merk, Tabelcel } from './rapportmodel.ts';

export const BLANCO: Tabelcel = { tekst: '', euro: false, waarde: null, merken: [] };
export const STREEPJE = '–';

export function maakCel({ bron, scenario }: Blik, adres: Celadres): Tabelcel {
  const status = bron.status(adres, scenario);
  if (status.soort === 'geen') return BLANCO;
  const merken = merkenVan(status);
  const waarde = bron.waarde(adres, scenario);
  if (waarde === null) return { tekst: STREEPJE, euro: false, waarde, merken };
  const tekst = bron.tekst(adres, scenario);
  if (typeof waarde !== 'number') return { tekst, euro: false, waarde: null, merken };
  const notatie = bron.notatie(adres);
  return {
    tekst: tekst.replace(/^€\s*/, ''),
    euro: notatie === 'bedrag' || notatie === 'bedrag0',
    // not -0, which is a different number to who compares
    waarde: bron.teken(adres) * waarde || 0,
    merken,
  };
}

function merkenVan({ soort, onvolledig, onzeker, wijzigingen }: Celstatus): Merk[] {
  return [
    ...(soort === 'uitzondering' ? ['uitzondering' as const] : []),
    ...(onvolledig ? ['onvolledig' as const] : []),
    ...(wijzigingen.length > 0 ? ['scenario' as const] : []),
    ...(onzeker ? ['bandbreedte' as const] : []),
  ];
}
