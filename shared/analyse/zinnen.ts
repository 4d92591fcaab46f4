/**
 * Zinnen: what a bridge, a tornado or a simulation says, in Dutch sentences that stand beside the chart.
 *
 * How a figure is printed (euro, percentage, people) is passed in, so a sentence shows the figures of the table beside it.
 */
import type { Begrotingsmodel } from '../model/document.ts';
import type { Zoekantwoord } from './nulpunt.ts';
import type { Bijdrage, Brug } from './verklaren.ts';
import type { Simulatieuitkomst } from './vragen/simulatievraag.ts';

/** Prints an outcome, without sign for what is called a rise or a fall. */
export type Toon = (waarde: number) => string;

export interface Brugnamen {
  readonly a: string;
  readonly b: string;
  /** The goal as people read it: `stand van de reserve in 2040`. */
  readonly doel: string;
}

export function zinVanBrug(brug: Brug, { a, b, doel }: Brugnamen, toon: Toon): string {
  const { verschil, bijdragen, samenloop } = brug;
  if (verschil === 0 && bijdragen.every(({ bedrag }) => bedrag === 0))
    return `Van ${a} naar ${b} verandert ${doel} niet: ${toon(brug.a)}.`;
  const richting =
    verschil === 0
      ? `blijft ${doel} ${toon(brug.a)}`
      : `${stijgtOfDaalt(verschil)} ${doel} met ${toon(Math.abs(verschil))}, van ${toon(brug.a)} naar ${toon(brug.b)}`;
  const grootste = opGrootte(bijdragen)[0];
  const meeste = grootste ? ` De grootste bijdrage komt van ${grootste.naam}: ${metPlus(grootste.bedrag, toon)}.` : '';
  const samen = samenloop === 0 ? '' : ` Daarin zit ${metPlus(samenloop, toon)} samenloop: ${SAMENLOOP}.`;
  return `Van ${a} naar ${b} ${richting}.${meeste}${samen}`;
}

const SAMENLOOP = 'wat de onderdelen samen anders doen dan de som van elk afzonderlijk';

export function zinVanBijdrage(bijdrage: Bijdrage, { verschil }: Brug, toon: Toon): string {
  const { naam, bedrag, alleen } = bijdrage;
  if (bedrag === 0 && alleen === 0) return `${naam} verandert hier niets.`;
  const deel = verschil === 0 ? '' : `, ${procent(bedrag / verschil)} van het verschil`;
  const los = gelijk(bedrag, alleen) ? '' : ` Alleen genomen zou het ${metPlus(alleen, toon)} zijn.`;
  return `${naam} draagt ${metPlus(bedrag, toon)} bij${deel}.${los}`;
}

function metPlus(bedrag: number, toon: Toon): string {
  return bedrag > 0 ? `+${toon(bedrag)}` : toon(bedrag);
}

export function opGrootte(bijdragen: readonly Bijdrage[]): Bijdrage[] {
  return [...bijdragen].sort((x, y) => Math.abs(y.bedrag) - Math.abs(x.bedrag));
}

function stijgtOfDaalt(verschil: number): string {
  return verschil > 0 ? 'stijgt' : 'daalt';
}

function procent(deel: number): string {
  return `${Math.round(deel * 100)}%`;
}

/** Equal but for the rounding of the lanes. */
function gelijk(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

export interface Zoeknamen {
  readonly doel: string;
  readonly invoer: string;
  readonly toonDoel: Toon;
  readonly toonInvoer: Toon;
}

/** Why there is no value, and how near one can get. */
export function redenVan(
  antwoord: Extract<Zoekantwoord, { gevonden: false }>,
  waarde: number,
  { doel, invoer, toonDoel, toonInvoer }: Zoeknamen,
): string {
  const { soort, beste, uitkomst, laagste, hoogste } = antwoord;
  if (soort === 'fout')
    return `Bij elke geprobeerde waarde van ${invoer} geeft ${doel} een fout; herstel eerst die fout.`;
  const dichtst = `Het dichtst komt ${invoer} = ${toonInvoer(beste)}, met ${toonDoel(uitkomst)}.`;
  if (soort === 'sprong')
    return `${doel} springt over ${toonDoel(waarde)} heen: geen waarde van ${invoer} geeft dit precies. ${dichtst}`;
  if (laagste === hoogste) return `${doel} hangt niet af van ${invoer}: het blijft ${toonDoel(uitkomst)}.`;
  return `Binnen de grenzen van ${invoer} loopt ${doel} van ${toonDoel(laagste)} tot ${toonDoel(hoogste)}; ${toonDoel(waarde)} ligt daarbuiten. ${dichtst}`;
}

export function zinVanSimulatie(
  doel: string,
  { spreiding, bijdragen }: Pick<Simulatieuitkomst, 'spreiding' | 'bijdragen'>,
  toon: Toon,
): string {
  const { p10, p50, p90, fouten } = spreiding;
  const [grootste] = bijdragen;
  if (!grootste) return `${doel} hangt in dit scenario van geen onzekere invoer af: ${toon(p50)}.`;
  const meeste = `${grootste.naam} verklaart ${procent(grootste.aandeel)} van de spreiding.`;
  const kapot = fouten === 0 ? '' : ` In ${fouten} trekkingen is de uitkomst een fout; die tellen niet mee.`;
  return `Met 80% kans ligt ${doel} tussen ${toon(p10)} en ${toon(p90)}; het midden is ${toon(p50)}. ${meeste}${kapot}`;
}

/** Scenarios as people know them. */
export function titelsVan({ scenarios }: Begrotingsmodel, a: string, b: string): { a: string; b: string } {
  const titel = (naam: string) => scenarios.find((scenario) => scenario.naam === naam)?.titel ?? naam;
  return { a: titel(a), b: titel(b) };
}

const GENOEMD = 3;

/** The other solutions; of many the first: where two outcomes are the same over a whole stretch, every value of it is one. */
export function ookBij(
  { waarde, alle }: { readonly waarde: number; readonly alle: readonly number[] },
  toon: Toon,
): string {
  const andere = alle.filter((een) => een !== waarde).map(toon);
  if (andere.length === 0) return '';
  const rest = andere.length - GENOEMD;
  const namen = andere.slice(0, GENOEMD).join('; ');
  return `Ook bij ${namen}${rest > 0 ? `; en bij nog ${rest} geprobeerde waarden` : ''}.`;
}
