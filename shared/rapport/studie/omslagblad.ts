/** Break-even between two scenarios: in which years and at which values of the uitgangspunten they have the same outcome. */
import { tolerantieVan, vindKnop } from '../../analyse/vraag.ts';
import type { Omslagantwoord, Omslaguitkomst } from '../../analyse/vragen/omslagvraag.ts';
import { ookBij } from '../../analyse/zinnen.ts';
import { type Grafiektabel, getalcel, tekstcel } from '../grafiek.ts';
import type { Bladsectie, Studieblad } from './blad.ts';
import type { Studiekeuze } from './keuze.ts';
import { naamVan, titelVan, toonVan } from './tonen.ts';
import { lijnenVan } from './vergelijktabellen.ts';
import { invoernaam } from './zoekblad.ts';

/** `Van 2026 tot en met 2030 ligt Krimp boven de basis, daarna eronder.` */
export function jaarzin(keuze: Studiekeuze): string {
  const { sessie, regel, a, b } = keuze;
  const { eerste, begin, laatste } = sessie.document.jaren;
  const lijnen = lijnenVan(keuze, [a, b]);
  const waarden = (naam: string) => lijnen.find(({ scenario }) => scenario === naam)?.waarden ?? [];
  const [vanA, vanB] = [waarden(a), waarden(b)];
  const tolerantie = tolerantieVan(sessie.notatie(regel.adres));
  const stukken: { soort: string; van: number; tot: number }[] = [];
  for (let jaar = begin; jaar <= laatste; jaar++) {
    const soort = ligging((vanB[jaar - eerste] ?? Number.NaN) - (vanA[jaar - eerste] ?? Number.NaN), tolerantie);
    const vorig = stukken.at(-1);
    if (vorig?.soort === soort) vorig.tot = jaar;
    else stukken.push({ soort, van: jaar, tot: jaar });
  }
  const doel = naamVan(sessie, regel);
  const delen = stukken.map(
    ({ soort, van, tot }) => `${van === tot ? `in ${van}` : `van ${van} tot en met ${tot}`} ${soort}`,
  );
  return `${doel} in ${titelVan(sessie, b)}, naast ${titelVan(sessie, a)}: ${delen.join('; ')}.`;
}

/** What prints the same is the same: two ways of computing one figure may differ in its sixteenth digit. */
function ligging(verschil: number, tolerantie: number): string {
  if (Number.isNaN(verschil)) return 'een fout';
  return Math.abs(verschil) <= tolerantie ? 'gelijk' : verschil > 0 ? 'hoger' : 'lager';
}

/** The uitgangspunten that can be turned in both. */
export function omslaginvoer({ sessie, regels, a, b }: Studiekeuze): string[] {
  return regels
    .filter(({ regel, tekst }) => regel.uitgangspunt && [a, b].every((naam) => vindKnop(sessie, tekst, naam).ok))
    .map(({ tekst }) => tekst);
}

/** Only what makes a difference between the two. */
export function omslagtabel(keuze: Studiekeuze, { antwoorden }: Omslaguitkomst): Grafiektabel {
  return antwoordtabel(
    keuze,
    antwoorden.filter(({ hangtAf }) => hangtAf),
  );
}

/** What is found stands first. */
function antwoordtabel(keuze: Studiekeuze, alle: readonly Omslagantwoord[]): Grafiektabel {
  const toonDoel = toonVan(keuze.sessie, keuze.regel);
  const rijen = [...alle.filter(({ antwoord }) => antwoord.gevonden), ...alle.filter((een) => !een.antwoord.gevonden)];
  return {
    kop: ['Uitgangspunt', 'Nu', 'Gelijk bij', `Dan is ${naamVan(keuze.sessie, keuze.regel)}`, 'Toelichting'],
    rijen: rijen.map((een) => {
      const { naam, toon } = invoernaam(keuze, een.adres);
      const { antwoord } = een;
      return {
        naam,
        cellen: [
          getalcel(een.nu, toon),
          antwoord.gevonden ? getalcel(antwoord.waarde, toon) : tekstcel('geen'),
          antwoord.gevonden ? getalcel(een.uitkomst, toonDoel) : tekstcel(''),
          tekstcel(uitleg(keuze, een)),
        ],
      };
    }),
  };
}

/** For paper: under the bridge between the two. @param uitkomst null: values were not asked for */
export function omslagdeel(
  keuze: Studiekeuze,
  uitkomst: Omslaguitkomst | null,
): { readonly zinnen: readonly string[]; readonly secties: readonly Bladsectie[] } {
  const zinnen = [jaarzin(keuze)];
  if (uitkomst === null) return { zinnen, secties: [] };
  const tabel = omslagtabel(keuze, uitkomst);
  if (tabel.rijen.length === 0) return { zinnen: [...zinnen, geenOmslag(keuze)], secties: [] };
  const gevraagd = `Bij welke waarde van een uitgangspunt beide in ${keuze.jaar} gelijk zijn, als al het andere blijft.`;
  return { zinnen, secties: [{ kop: 'Waar beide gelijk zijn', zinnen: [gevraagd], tabel }] };
}

export function geenOmslag({ jaar }: Studiekeuze): string {
  return `Geen uitgangspunt verandert het verschil tussen beide in ${jaar}.`;
}

/** For paper, by itself: of inputs that were asked for by name, those that make no difference are told as well. */
export function maakOmslagblad(keuze: Studiekeuze, uitkomst: Omslaguitkomst): Studieblad {
  const { sessie, regel, jaar, a, b } = keuze;
  const tabel = antwoordtabel(keuze, uitkomst.antwoorden);
  return {
    opschrift: 'Omslagpunt',
    titel: `${naamVan(sessie, regel)} in ${jaar}`,
    keuzes: [
      { naam: 'Scenario', waarde: titelVan(sessie, a) },
      { naam: 'Gelijk aan', waarde: titelVan(sessie, b) },
    ],
    secties: [{ kop: 'Waar beide gelijk zijn', zinnen: [jaarzin(keuze)], tabel }],
  };
}

export function uitleg(
  keuze: Studiekeuze,
  { adres, antwoord, hangtAf }: Pick<Omslagantwoord, 'adres' | 'antwoord' | 'hangtAf'>,
): string {
  const { naam, toon } = invoernaam(keuze, adres);
  const toonDoel = toonVan(keuze.sessie, keuze.regel);
  if (antwoord.gevonden) return ookBij(antwoord, toon);
  if (antwoord.soort === 'fout') return `Bij elke geprobeerde waarde van ${naam} is de uitkomst een fout.`;
  if (!hangtAf) return `Het verschil tussen beide hangt niet van ${naam} af.`;
  const { beste, uitkomst } = antwoord;
  return `Het dichtst bij elkaar liggen ze bij ${toon(beste)}: dan is het verschil nog ${toonDoel(Math.abs(uitkomst))}.`;
}
