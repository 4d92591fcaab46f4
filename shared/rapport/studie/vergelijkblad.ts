/** Vergelijken: one outcome of several scenarios over the years, what a council asks of it, and saldi from every side. */
import { type Groepering, jarenVan } from '../../analyse/vergelijken.ts';
import { type Lijngrafiek, type Staafgrafiek, tabelVan } from '../grafiek.ts';
import type { Studieblad } from './blad.ts';
import type { Studiekeuze } from './keuze.ts';
import { aardPerJaar, naamVan, titelVan, toonVan } from './tonen.ts';
import { kerntabel, type Lijn, lijnenVan, type Periode, perioden, saldotabel } from './vergelijktabellen.ts';

export interface Vergelijkwens {
  /** Which scenarios stand side by side; the one they are compared with always does. */
  readonly namen: readonly string[];
  readonly beeld: 'lijnen' | 'staven';
  readonly per: Groepering;
  /** By its name; the first when it is none of them. */
  readonly periode: string;
}

export const GROEPERINGEN: Readonly<Record<Groepering, string>> = {
  partij: 'partij',
  taakveld: 'taakveld',
  blad: 'blad',
};

export const SALDOZIN =
  'Saldo is baten min lasten. Zo ziet u hetzelfde scenario van elke kant: wat het bedrijf wint en een gemeente verliest, is alleen verschoven.';

export function maakVergelijking(keuze: Studiekeuze, { namen, beeld, per, periode: gekozen }: Vergelijkwens) {
  const { sessie, regel, a } = keuze;
  const keuzes = perioden(keuze);
  const periode: Periode | undefined = keuzes.find(({ naam }) => naam === gekozen) ?? keuzes[0];
  const lijnen = lijnenVan(keuze, [...namen, a]);
  const jaren = jarenVan(sessie);
  const naam = naamVan(sessie, regel);
  const toon = toonVan(sessie, regel);
  const grafiek: Lijngrafiek | Staafgrafiek = {
    soort: beeld,
    titel: naam,
    zin: zinVan(lijnen, jaren, naam, toon),
    toon,
    jaren,
    aard: aardPerJaar(sessie, jaren),
    reeksen: lijnen.map(({ titel, waarden }) => ({ naam: titel, waarden })),
  };
  const kern = kerntabel(keuze, lijnen);
  const saldi = periode && lijnen.length > 1 ? saldotabel(keuze, lijnen, per, periode) : null;
  const blad: Studieblad = {
    opschrift: 'Vergelijken',
    titel: naam,
    keuzes: [{ naam: 'Ten opzichte van', waarde: titelVan(sessie, a) }],
    secties: [
      { kop: `${naam} over de jaren`, zinnen: [grafiek.zin], grafiek, tabel: tabelVan(grafiek) },
      { kop: 'Kerncijfers', zinnen: [], tabel: kern },
      ...(periode && saldi && saldi.rijen.length > 0
        ? [{ kop: `Saldo per ${per}, ${periode.naam}`, zinnen: [SALDOZIN], tabel: saldi }]
        : []),
    ],
  };
  return { grafiek, lijnen, kern, saldi, perioden: keuzes, periode, blad };
}

function zinVan(lijnen: readonly Lijn[], jaren: readonly number[], naam: string, toon: (w: number) => string): string {
  const einde = lijnen.map(({ titel, waarden }) => `${titel} ${toon(waarden.at(-1) ?? Number.NaN)}`);
  const onvolledig = lijnen.filter((lijn) => lijn.onvolledig.includes(true)).map(({ titel }) => titel);
  const slot =
    onvolledig.length === 0 ? '' : ` Onvolledig, want er ontbreekt nog verplichte invoer: ${onvolledig.join(', ')}.`;
  return `${naam} in ${jaren.at(-1)}: ${einde.join('; ')}.${slot}`;
}
