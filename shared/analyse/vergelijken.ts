/**
 * Vergelijken: the scenarios of one document side by side, cell by cell, over years and in groups.
 *
 * Scenarios are lanes of one model, so comparing is reading: nothing is computed twice, and every figure is the one the grid
 * shows. Empty counts as 0 in a difference; an error has none.
 */
import type { Foutcode } from '../formule/expressie.ts';
import { type Reeksadres, volAdres } from '../model/adres.ts';
import type { Blad, Kolom, Regel } from '../model/document.ts';
import type { Sessie } from '../model/sessie.ts';
import type { Cel } from '../rekenen/bron.ts';

/** A reeks that can be compared. */
export interface Vergelijkregel {
  readonly adres: Reeksadres;
  /** As output shows it. */
  readonly tekst: string;
  readonly blad: Blad;
  readonly regel: Regel;
  /** One per year of the document; undefined where nothing stands. */
  readonly cellen: readonly (Cel | undefined)[];
}

export type Vergelijkbron = Pick<Sessie, 'document' | 'rekenmodel' | 'baan' | 'cel' | 'toonAdres'>;

/** All reeksen in the order of the document. Keep it until the structure changes. */
export function vergelijkregels(bron: Vergelijkbron): Vergelijkregel[] {
  const jaren = jarenVan(bron);
  return bron.document.bladen.flatMap((blad) =>
    blad.regels.flatMap((regel) =>
      adressenVan(blad, regel).flatMap((adres) => {
        const cellen = jaren.map((jaar) => bron.cel({ ...adres, jaar }));
        if (cellen.every((cel) => cel === undefined)) return [];
        return [{ adres, tekst: bron.toonAdres(adres), blad, regel, cellen }];
      }),
    ),
  );
}

function adressenVan(blad: Blad, regel: Regel): Reeksadres[] {
  const kolommen = regel.enkelIn === null ? blad.kolommen.map(({ id }) => id) : [null];
  return kolommen.map((kolom) => ({ blad: blad.id, regel: regel.id, kolom }));
}

export function jarenVan({ document: { jaren } }: Pick<Vergelijkbron, 'document'>): number[] {
  return Array.from({ length: jaren.laatste - jaren.eerste + 1 }, (_, i) => jaren.eerste + i);
}

/** A value as output writes it; null is empty. */
export type Cijfer = number | null | { readonly fout: Foutcode };

export interface Verschil {
  readonly adres: string;
  readonly jaar: number;
  readonly a: Cijfer;
  readonly b: Cijfer;
  /** b - a; null where one of them is an error. */
  readonly verschil: number | null;
}

/** Only the cells that differ, in the order of the document. */
export function verschillenTussen(bron: Vergelijkbron, a: string, b: string): Verschil[] {
  const jaren = jarenVan(bron);
  const [baanA, baanB] = [bron.baan(a), bron.baan(b)];
  return vergelijkregels(bron).flatMap(({ tekst, cellen }) =>
    cellen.flatMap((cel, i) => {
      if (cel === undefined || isGelijk(bron, cel, baanA, baanB)) return [];
      const [vanA, vanB] = [cijferIn(bron, cel, baanA), cijferIn(bron, cel, baanB)];
      return [{ adres: tekst, jaar: jaren[i] ?? 0, a: vanA, b: vanB, verschil: verschilVan(vanA, vanB) }];
    }),
  );
}

function isGelijk({ rekenmodel }: Vergelijkbron, cel: Cel, a: number, b: number): boolean {
  const [vanA, vanB] = [rekenmodel.lees(cel, a), rekenmodel.lees(cel, b)];
  if (Number.isNaN(vanA) || Number.isNaN(vanB))
    return Number.isNaN(vanA) && Number.isNaN(vanB) && rekenmodel.fout(cel, a)?.code === rekenmodel.fout(cel, b)?.code;
  return vanA === vanB && (vanA !== 0 || rekenmodel.isLeeg(cel, a) === rekenmodel.isLeeg(cel, b));
}

function cijferIn({ rekenmodel }: Vergelijkbron, cel: Cel, baan: number): Cijfer {
  if (rekenmodel.isLeeg(cel, baan)) return null;
  const waarde = rekenmodel.lees(cel, baan);
  return Number.isNaN(waarde) ? { fout: rekenmodel.fout(cel, baan)?.code ?? '#N/B' } : waarde;
}

function verschilVan(a: Cijfer, b: Cijfer): number | null {
  if (typeof a === 'object' && a !== null) return null;
  if (typeof b === 'object' && b !== null) return null;
  return (b ?? 0) - (a ?? 0);
}

/**
 * The differences of many scenarios with one, for a live screen: per regel and year, one number per scenario; NaN where
 * nothing stands or an error does.
 * @param uit reused when given: regels x jaren x scenarios.
 */
export function verschillenMet(
  bron: Vergelijkbron,
  regels: readonly Vergelijkregel[],
  met: string,
  scenarios: readonly string[],
  uit: Float64Array = new Float64Array(regels.length * jarenVan(bron).length * scenarios.length),
): Float64Array {
  const { rekenmodel } = bron;
  const baan = bron.baan(met);
  const banen = Int32Array.from(scenarios, (scenario) => bron.baan(scenario));
  const aantal = banen.length;
  const rij = new Float64Array(bron.document.scenarios.length);
  let plek = 0;
  for (const { cellen } of regels)
    for (const cel of cellen) {
      if (cel === undefined) rij.fill(Number.NaN);
      else rekenmodel.leesBanen(cel, rij);
      const waarde = rij[baan] ?? Number.NaN;
      for (let i = 0; i < aantal; i++) uit[plek + i] = (rij[banen[i] ?? 0] ?? Number.NaN) - waarde;
      plek += aantal;
    }
  return uit;
}

export interface Kerncijfers {
  /** The sum over the years of the window; NaN when one of them is an error. */
  readonly somVenster: number;
  /** Sum from the first budget year up to and including each year. */
  readonly cumulatief: readonly number[];
  /** The first budget year in which the stand is 0 or less; null when there is none. */
  readonly jaarLeeg: number | null;
}

/** A stand carries itself on from the year before; adding its years up means nothing. */
export function isStand(bron: Pick<Sessie, 'document' | 'voorgangers'>, { adres }: Vergelijkregel): boolean {
  const jaar = bron.document.jaren.laatste;
  const gelezen = bron.voorgangers({ ...adres, jaar }, 'basis');
  return gelezen.some((ander) => volAdres(ander) === volAdres(adres) && ander.jaar < jaar);
}

export const VENSTER = { van: 2025, tot: 2029 } as const;

/**
 * What a council asks of a row over the years.
 * @param waarden one per year of `jaren`; @param begin the first budget year: opening years before it do not count.
 */
export function kerncijfers(
  jaren: readonly number[],
  waarden: readonly number[],
  begin: number,
  venster: { readonly van: number; readonly tot: number } = VENSTER,
): Kerncijfers {
  let som = 0;
  let somVenster = 0;
  let jaarLeeg: number | null = null;
  const cumulatief = jaren.map((jaar, i) => {
    const waarde = waarden[i] ?? Number.NaN;
    if (jaar < begin) return 0;
    if (jaar >= venster.van && jaar <= venster.tot) somVenster += waarde;
    if (waarde <= 0) jaarLeeg ??= jaar;
    som += waarde;
    return som;
  });
  return { somVenster, cumulatief, jaarLeeg };
}

/** The part of the window that this document budgets; null: none of it. */
export function vensterIn({ begin, laatste }: { readonly begin: number; readonly laatste: number }) {
  const [van, tot] = [Math.max(VENSTER.van, begin), Math.min(VENSTER.tot, laatste)];
  return van <= tot ? { van, tot } : null;
}

/**
 * What must be put in, in all, up to and including each year, so that a stand never falls below 0. What was put in stays in.
 * @param standen one per year; of a flow its cumulative sum.
 */
export function bijdrageNodig(jaren: readonly number[], standen: readonly number[], begin: number): number[] {
  let nodig = 0;
  return jaren.map((jaar, i) => {
    if (jaar >= begin) nodig = Math.max(nodig, -(standen[i] ?? Number.NaN));
    return nodig;
  });
}

export type Groepering = 'blad' | 'taakveld' | 'partij';

/** An amount that counts in a group, and with which sign. */
export interface Groepspost {
  readonly groep: string;
  readonly regel: Vergelijkregel;
  readonly teken: 1 | -1;
}

/**
 * Which amounts make up the saldo (baten - lasten) of each blad, taakveld or party. Only single regels count, never a groep or
 * a totaal of them; for a party what runs to it is a baat and what it pays a last, whatever the blad calls it.
 */
export function groepsposten(bron: Vergelijkbron, regels: readonly Vergelijkregel[], per: Groepering): Groepspost[] {
  return regels.filter(isBedrag).flatMap((regel): Groepspost[] => {
    const { soort, taakveld, van, naar } = regel.regel;
    if (per === 'partij') return [...zijde(bron, regel, naar, 1), ...zijde(bron, regel, van, -1)];
    if (kolomVan(regel)?.naast === true) return [];
    if (soort === 'geen' || (per === 'taakveld' && taakveld === null)) return [];
    return [{ groep: per === 'blad' ? regel.blad.naam : (taakveld ?? ''), regel, teken: soort === 'baat' ? 1 : -1 }];
  });
}

/** One side of a flow. Where the side is several parties together, each has the kolom that is its part. */
function zijde({ document }: Vergelijkbron, regel: Vergelijkregel, partij: string | null, teken: 1 | -1): Groepspost[] {
  if (partij === null) return [];
  const naamVan = (id: string) => document.partijen.find((kandidaat) => kandidaat.id === id)?.naam ?? id;
  const leden = document.partijen.find(({ id }) => id === partij)?.leden ?? [];
  const kolom = kolomVan(regel);
  const delen = regel.blad.kolommen.filter(
    ({ id, partij: deel }) => deel !== undefined && leden.includes(deel) && regel.regel.reeksen[id] !== undefined,
  );
  if (kolom?.partij !== undefined && delen.includes(kolom)) return [{ groep: naamVan(kolom.partij), regel, teken }];
  return delen.length > 0 || kolom?.naast === true ? [] : [{ groep: naamVan(partij), regel, teken }];
}

function kolomVan({ adres, blad, regel }: Vergelijkregel): Kolom | undefined {
  return blad.kolommen.find(({ id }) => id === (adres.kolom ?? regel.enkelIn));
}

function isBedrag(rij: Vergelijkregel): boolean {
  return rij.regel.vorm === 'regel' && isEuro(rij);
}

/** An amount in euro, and no rate. */
function isEuro(rij: Vergelijkregel): boolean {
  const kolom = kolomVan(rij);
  const notatie = rij.regel.notatie ?? kolom?.notatie;
  return kolom?.tarief !== true && (notatie === 'bedrag' || notatie === 'bedrag0');
}

/** Whether its years may be added up: an amount of a year, no rate and no stand. */
export function isTelbaar(bron: Pick<Sessie, 'document' | 'voorgangers'>, regel: Vergelijkregel): boolean {
  return isEuro(regel) && !isStand(bron, regel);
}

/** The saldo of one group in one scenario, per year; NaN where one of its amounts is an error. */
export function saldoVan(bron: Vergelijkbron, posten: readonly Groepspost[], scenario: string): number[] {
  const baan = bron.baan(scenario);
  return jarenVan(bron).map((_, i) =>
    posten.reduce((som, { regel, teken }) => {
      const cel = regel.cellen[i];
      return cel === undefined ? som : som + teken * bron.rekenmodel.lees(cel, baan);
    }, 0),
  );
}
