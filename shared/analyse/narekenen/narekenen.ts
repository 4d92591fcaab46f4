/**
 * Narekenen: do the figures of a printed table agree with the relations that should hold between them?
 *
 * A printed figure is an interval (`gedrukt.ts`). Per relation and for all of them together the verdict is
 * - sluit: the right side, from the printed figures and rounded as the left was printed, is the left;
 * - afronding: it is not, but unrounded figures exist that print as the table does and for which it holds;
 * - strijdig: no such figures exist.
 * Both last verdicts are proven in exact fractions. Also told: what the table leaves possible for each post (so also
 * for an unknown), and for a contradiction the smallest set of relations that cannot hold together.
 */
import type { Plaats } from '../../formule/expressie.ts';
import { drukNaam, type Omgeving } from '../../formule/omgeving.ts';
import { ontleed } from '../../formule/ontleed.ts';
import { type Breuk, deel, maal, min, NUL, naarGetal, plus, rondAf, teken, vergelijk } from '../../kern/breuk.ts';
import { lijktOp, vouw } from '../../kern/naam.ts';
import { goed, mis, type Result } from '../../kern/result.ts';
import { type Gedrukt, leesGedrukt } from './gedrukt.ts';
import { functiewaarde } from './inperken.ts';
import type { Interval } from './interval.ts';
import { laatOver, losOp } from './oplossen.ts';
import { type Postzoeker, Stelselbouwer, type Vertaling, type Voorwaarde, type Vorm, vrij } from './stelsel.ts';

export interface Tabel {
  /** Per post what was printed; a number or `=2,58` is exact, null, `` or `?` is an unknown. */
  readonly posten: Readonly<Record<string, string | number | null>>;
  /** In the formula language: `totaal = SOM(a; b)`; also `<=` and `>=`. */
  readonly relaties: readonly string[];
}

export type Oordeel = 'sluit' | 'afronding' | 'strijdig';

export interface Relatieoordeel {
  readonly relatie: string;
  readonly oordeel: Oordeel;
  /** Left minus right from the printed figures; null when one of them is unknown. */
  readonly verschil: number | null;
}

export interface Ruimte {
  readonly post: string;
  readonly van: number | null;
  readonly tot: number | null;
  /** Whether the ends themselves belong to it. */
  readonly vanMee: boolean;
  readonly totMee: boolean;
  readonly onbekend: boolean;
}

export interface Narekening {
  readonly relaties: readonly Relatieoordeel[];
  readonly samen: Oordeel;
  /** False only when `samen` could not be proven within reasonable time. */
  readonly bewezen: boolean;
  /** What all relations together leave for each post; empty when they contradict each other. */
  readonly ruimte: readonly Ruimte[];
  /** Indices of relations that cannot hold together, none of which can be left out. */
  readonly tegenspraak: readonly number[];
}

export interface Tabelfout {
  readonly plaats:
    | { readonly soort: 'post'; readonly naam: string }
    | { readonly soort: 'relatie'; readonly nummer: number };
  /** 0-based in the text as typed, where known. */
  readonly positie: number | null;
  readonly melding: string;
}

interface Opgave {
  readonly namen: readonly string[];
  readonly posten: readonly Gedrukt[];
  readonly vertalingen: readonly Vertaling[];
  readonly aantal: number;
}

/** Every problem in the table is told at once; nothing is computed while there is one. */
export function rekenNa(tabel: Tabel): Result<Narekening, Tabelfout[]> {
  const opgave = leesOpgave(tabel);
  return opgave.ok ? goed(oordeel(tabel, opgave.waarde)) : opgave;
}

function leesOpgave(tabel: Tabel): Result<Opgave, Tabelfout[]> {
  const fouten: Tabelfout[] = [];
  const namen = Object.keys(tabel.posten);
  const posten = Object.entries(tabel.posten).flatMap(([naam, tekst]) => {
    const gelezen = leesGedrukt(tekst);
    if (gelezen.ok) return [gelezen.waarde];
    fouten.push({ plaats: { soort: 'post', naam }, positie: null, melding: gelezen.fout });
    return [];
  });
  const omgeving = tabelomgeving(namen);
  const bouwer = new Stelselbouwer(namen.length, postzoeker(namen));
  const vertalingen = tabel.relaties.flatMap((tekst, nummer) => {
    const plaats = { soort: 'relatie', nummer } as const;
    const ontleding = ontleed(tekst, omgeving);
    if (!ontleding.ok) {
      fouten.push({ plaats, positie: ontleding.fout.positie, melding: ontleding.fout.melding });
      return [];
    }
    const vertaling = bouwer.vertaal(ontleding.waarde);
    for (const melding of vertaling.bezwaren) fouten.push({ plaats, positie: null, melding });
    return [vertaling];
  });
  if (fouten.length > 0) return mis(fouten);
  return goed({ namen, posten, vertalingen, aantal: bouwer.stelselgrootte });
}

/** A post may be called `totaal` or `instroom.loonkosten`; either way its whole name is the regel of a Plaats. */
function tabelomgeving(namen: readonly string[]): Omgeving {
  const bekend = new Map(namen.map((naam) => [vouw(naam), naam]));
  return {
    zoek({ delen }) {
      const regel = bekend.get(vouw(delen.join('.')));
      if (regel === undefined) return { soort: 'onbekend', lijktOp: lijktOp(delen.join('.'), namen) };
      return { soort: 'gevonden', plaats: { blad: TABEL, regel, kolom: null } };
    },
    noem: ({ regel }) => drukNaam(regel ?? ''),
    jaren: null,
  };
}

const TABEL = 'tabel';

function postzoeker(namen: readonly string[]): Postzoeker {
  const nummers = new Map(namen.map((naam, i) => [naam, i]));
  const post = ({ regel }: Plaats) => (regel === null ? undefined : nummers.get(regel));
  const bereik = (van: Plaats, tot: Plaats) => {
    const [a, b] = [post(van) ?? 0, post(tot) ?? 0];
    return namen.map((_, i) => i).slice(Math.min(a, b), Math.max(a, b) + 1);
  };
  return { post, bereik };
}

function oordeel(tabel: Tabel, opgave: Opgave): Narekening {
  const begin = beginVak(opgave);
  const voorkeur = opgave.posten.map((p) => p.waarde);
  const relaties = opgave.vertalingen.map((vertaling, i) => ({
    relatie: tabel.relaties[i] ?? '',
    ...oordeelOverEen(vertaling, opgave, begin),
  }));
  const alle = opgave.vertalingen.flatMap((v) => v.voorwaarden);
  const antwoord = losOp(alle, begin, voorkeur);
  const bewezen = antwoord.soort !== 'onbeslist';
  if (antwoord.soort === 'leeg') {
    return { relaties, samen: 'strijdig', bewezen, ruimte: [], tegenspraak: kleinsteTegenspraak(opgave, begin) };
  }
  const samen = relaties.every((r) => r.oordeel === 'sluit') ? 'sluit' : 'afronding';
  return { relaties, samen, bewezen, ruimte: ruimtes(opgave, alle, begin), tegenspraak: [] };
}

function beginVak({ posten, aantal }: Opgave): Interval[] {
  return [...posten.map((p) => p.interval), ...vrij(aantal - posten.length)];
}

function oordeelOverEen(
  vertaling: Vertaling,
  opgave: Opgave,
  begin: readonly Interval[],
): Omit<Relatieoordeel, 'relatie'> {
  const gedrukt = opgave.posten.map((p) => p.waarde);
  const onbekend = vertaling.posten.some((p) => gedrukt[p] === null);
  const links = waardeVan(vertaling.links, vertaling.voorwaarden, gedrukt);
  const rechts = waardeVan(vertaling.rechts, vertaling.voorwaarden, gedrukt);
  const verschil = links === null || rechts === null ? null : min(links, rechts);
  if (verschil !== null && links !== null && rechts !== null && sluit(vertaling, opgave, links, rechts)) {
    return { oordeel: 'sluit', verschil: naarGetal(verschil) };
  }
  const kan = losOp(vertaling.voorwaarden, begin, gedrukt).soort !== 'leeg';
  if (kan && onbekend && losOp(vertaling.voorwaarden, vastgezet(begin, opgave), gedrukt).soort === 'punt') {
    return { oordeel: 'sluit', verschil: null };
  }
  return { oordeel: kan ? 'afronding' : 'strijdig', verschil: verschil === null ? null : naarGetal(verschil) };
}

/** Every printed post exactly as printed: what an unknown must then be. */
function vastgezet(begin: readonly Interval[], { posten }: Opgave): Interval[] {
  return begin.map((interval, i) => {
    const waarde = posten[i]?.waarde ?? null;
    return waarde === null ? interval : { laag: { waarde, open: false }, hoog: { waarde, open: false } };
  });
}

function sluit(vertaling: Vertaling, { posten }: Opgave, links: Breuk, rechts: Breuk): boolean {
  const bereik = vertaling.voorwaarden.at(-1);
  const anders =
    bereik?.soort === 'lineair' && (bereik.bereik.laag.waarde === null || bereik.bereik.hoog.waarde === null);
  if (anders) return bereik.bereik.laag.waarde === null ? vergelijk(links, rechts) <= 0 : vergelijk(links, rechts) >= 0;
  const decimalen = [...vertaling.links.termen.keys()].map((v) => posten[v]?.decimalen ?? null);
  const meeste = decimalen.reduce<number | null>((a, b) => (a === null || b === null ? a : Math.max(a, b)), 0);
  if (decimalen.length === 0 || decimalen.includes(null) || meeste === null) return vergelijk(links, rechts) === 0;
  return vergelijk(links, rondAf(rechts, meeste, 'halfWegVanNul')) === 0;
}

/** The value of one side from known posten, its helpers computed in the order in which they were defined. */
function waardeVan(vorm: Vorm, voorwaarden: readonly Voorwaarde[], posten: readonly (Breuk | null)[]): Breuk | null {
  const bekend = new Map<number, Breuk>();
  const van = (v: number) => bekend.get(v) ?? posten[v] ?? null;
  for (const voorwaarde of voorwaarden.slice(0, -1)) definieer(voorwaarde, van, bekend);
  return som(vorm, van);
}

type Lezer = (variabele: number) => Breuk | null;

function som({ termen, constante }: Vorm, van: Lezer): Breuk | null {
  let totaal = constante;
  for (const [v, factor] of termen) {
    const waarde = van(v);
    if (waarde === null) return null;
    totaal = plus(totaal, maal(waarde, factor));
  }
  return totaal;
}

function definieer(voorwaarde: Voorwaarde, van: Lezer, bekend: Map<number, Breuk>): void {
  const zet = (v: number, waarde: Breuk | null) => waarde !== null && bekend.set(v, waarde);
  if (voorwaarde.soort === 'lineair') {
    const uit = [...voorwaarde.vorm.termen.keys()].at(-1) ?? 0;
    zet(
      uit,
      som(voorwaarde.vorm, (v) => (v === uit ? NUL : van(v))),
    );
  } else if (voorwaarde.soort === 'product') {
    const [uit, a, b] = [van(voorwaarde.uit), van(voorwaarde.a), van(voorwaarde.b)];
    if (a !== null && b !== null) zet(voorwaarde.uit, maal(a, b));
    else if (uit !== null && b !== null && teken(b) !== 0) zet(voorwaarde.a, deel(uit, b));
  } else {
    const leden = voorwaarde.in.map(van);
    if (leden.every((lid) => lid !== null)) zet(voorwaarde.uit, functiewaarde(voorwaarde, leden));
  }
}

function ruimtes(opgave: Opgave, alle: readonly Voorwaarde[], begin: readonly Interval[]): Ruimte[] {
  const onbekenden = opgave.posten.flatMap((post, i) => (post.waarde === null ? [i] : []));
  const over = laatOver(alle, begin, onbekenden);
  return opgave.namen.map((post, i) => {
    const interval = over[i];
    const grens = (waarde: Breuk | null | undefined) => (waarde == null ? null : naarGetal(waarde));
    return {
      post,
      van: grens(interval?.laag.waarde),
      tot: grens(interval?.hoog.waarde),
      vanMee: interval?.laag.open === false,
      totMee: interval?.hoog.open === false,
      onbekend: opgave.posten[i]?.waarde === null,
    };
  });
}

/** Leaves out every relation without which the rest still contradicts itself. */
function kleinsteTegenspraak({ vertalingen }: Opgave, begin: readonly Interval[]): number[] {
  let over = vertalingen.map((_, i) => i);
  for (const kandidaat of [...over]) {
    const zonder = over.filter((i) => i !== kandidaat);
    const voorwaarden = zonder.flatMap((i) => vertalingen[i]?.voorwaarden ?? []);
    if (losOp(voorwaarden, begin).soort === 'leeg') over = zonder;
  }
  return over;
}
