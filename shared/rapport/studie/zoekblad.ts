/** Sluitend zoeken: what each input has to be, side by side, and honestly why not where there is no answer. */
import type { Eis } from '../../analyse/nulpunt.ts';
import { toonRuim } from '../../analyse/toon.ts';
import type { Invoerantwoord, Zoekuitkomst, Zoekvraag } from '../../analyse/vragen/zoekvraag.ts';
import { ookBij, redenVan, type Toon } from '../../analyse/zinnen.ts';
import { type Grafiekrij, type Grafiektabel, getalcel, tekstcel } from '../grafiek.ts';
import type { Studieblad } from './blad.ts';
import type { Studiekeuze } from './keuze.ts';
import { naamVan, procentVan, titelVan, toonVan } from './tonen.ts';

export const EISEN: Readonly<Record<Eis, string>> = {
  gelijk: 'gelijk aan',
  minstens: 'minstens',
  hoogstens: 'hoogstens',
};

export function maakZoekblad(keuze: Studiekeuze, vraag: Zoekvraag, uitkomst: Zoekuitkomst) {
  const { sessie, regel, jaar } = keuze;
  const toon = toonVan(sessie, regel);
  const naam = naamVan(sessie, regel);
  const wanneer = vraag.alleJaren && vraag.eis !== 'gelijk' ? `in alle jaren tot en met ${jaar}` : `in ${jaar}`;
  const eis = `${naam} ${wanneer} ${EISEN[vraag.eis]} ${toon(vraag.waarde)}`;
  const tabel = zoektabel(keuze, uitkomst, vraag.waarde);
  const gevonden = uitkomst.antwoorden.filter(({ antwoord }) => antwoord.gevonden).length;
  const antwoorden = vraag.wijze === 'samen' ? 'De invoeren samen' : `${gevonden} van ${uitkomst.antwoorden.length}`;
  const zin =
    gevonden === 0
      ? `Gevraagd: ${eis}. Met deze invoer lukt dat niet; per invoer staat erbij hoe dichtbij het komt.`
      : `Gevraagd: ${eis}. ${antwoorden} ${vraag.wijze === 'samen' ? 'halen' : gevonden === 1 ? 'invoer haalt' : 'invoeren halen'} dat.`;
  const blad: Studieblad = {
    opschrift: 'Sluitend zoeken',
    titel: `${naam} in ${jaar}`,
    keuzes: [
      { naam: 'Scenario', waarde: titelVan(sessie, vraag.scenario) },
      { naam: 'Gevraagd', waarde: eis },
      ...vraag.invoer.flatMap(({ adres, grenzen }) => {
        const { naam: invoer, toon: druk } = invoernaam(keuze, adres);
        return grenzen
          ? [{ naam: `Grenzen van ${invoer}`, waarde: `${druk(grenzen.van)} tot ${druk(grenzen.tot)}` }]
          : [];
      }),
    ],
    secties: [{ kop: 'Wat daarvoor nodig is', zinnen: [zin], tabel }],
  };
  return { zin, tabel, blad };
}

export function zoektabel(keuze: Studiekeuze, { antwoorden }: Zoekuitkomst, waarde: number): Grafiektabel {
  return {
    kop: ['Invoer', 'Nu', 'Nodig', 'Verandering', naamVan(keuze.sessie, keuze.regel), 'Toelichting'],
    rijen: antwoorden.flatMap((een) => rijenVan(keuze, een, waarde)),
  };
}

function rijenVan(keuze: Studiekeuze, { invoer, antwoord }: Invoerantwoord, waarde: number): Grafiekrij[] {
  const { sessie, regel } = keuze;
  const toonDoel = toonVan(sessie, regel);
  const doel = naamVan(sessie, regel);
  return invoer.map(({ adres, nu, dan }, j) => {
    const { naam, toon } = invoernaam(keuze, adres);
    const uitleg = antwoord.gevonden
      ? invoer.length === 1
        ? ookBij(antwoord, toon)
        : ''
      : redenVan(antwoord, waarde, { doel, invoer: naam, toonDoel, toonInvoer: toon });
    const { gevonden, uitkomst } = antwoord;
    return {
      naam,
      cellen: [
        getalcel(nu, toon),
        gevonden ? getalcel(dan, toon) : tekstcel('geen'),
        gevonden && nu !== 0 ? getalcel((dan - nu) / Math.abs(nu), procentVan) : tekstcel(''),
        j === 0 ? getalcel(uitkomst, toonDoel) : tekstcel(''),
        tekstcel(j === 0 ? uitleg : ''),
      ],
    };
  });
}

/** An input by the name of its regel, with the year where one was asked. */
export function invoernaam({ sessie, regels }: Studiekeuze, adres: string): { naam: string; toon: Toon } {
  const plek = sessie.zoek(adres);
  if (!plek.ok) return { naam: adres, toon: String };
  const { jaar, ...reeks } = plek.waarde;
  const regel = regels.find(({ tekst }) => tekst === sessie.toonAdres(reeks));
  const naam = regel ? naamVan(sessie, regel) : adres;
  return { naam: jaar === null ? naam : `${naam} vanaf ${jaar}`, toon: toonRuim(sessie.notatie(reeks)) };
}
