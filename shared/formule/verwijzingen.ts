/**
 * Verwijzingen: joins tokens to whole references (`regel.kolom@2024`, `a:b`, `x@2025:x@2029`) and resolves their names.
 *
 * Guarantees: a reference that comes out exists, in a year of the model; everything else is refused at its position with
 * what was probably meant. A1 addresses are refused by name: they point into someone else's sheet.
 */
import { goed, mis, type Result } from '../kern/result.ts';
import type { Expressie, Formulefout, Plaats } from './expressie.ts';
import type { Omgeving, Pad } from './omgeving.ts';
import type { Teken } from './tekens.ts';

type Uitkomst<T> = Result<T, Formulefout>;
type Padteken = Extract<Teken, { soort: 'pad' }>;

/** One reference and the index of the token behind it. */
export interface Gelezenverwijzing {
  readonly expressie: Expressie;
  readonly verder: number;
  /** More than one cell: only a list function can take it. */
  readonly bereik: boolean;
}

const A1 = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;

export function isSymbool(teken: Teken | undefined, symbool: string): boolean {
  return teken?.soort === 'symbool' && teken.symbool === symbool;
}

export function leesVerwijzing(
  tekens: readonly Teken[],
  begin: number,
  omgeving: Omgeving,
): Uitkomst<Gelezenverwijzing> {
  const van = leesPlek(tekens, begin, omgeving);
  if (!van.ok) return van;
  if (!isSymbool(tekens[van.waarde.verder], ':'))
    return goed({ expressie: enkel(van.waarde), verder: van.waarde.verder, bereik: false });
  const tot = leesBereikeinde(tekens, van.waarde, omgeving);
  if (!tot.ok) return tot;
  return maakBereik(van.waarde, tot.waarde);
}

interface Plek {
  readonly plaats: Plaats;
  readonly jaar: number | null;
  readonly positie: number;
  readonly verder: number;
}

function enkel({ plaats, jaar }: Plek): Expressie {
  return { soort: 'verwijzing', plaats, jaar };
}

function leesPlek(tekens: readonly Teken[], begin: number, omgeving: Omgeving): Uitkomst<Plek> {
  const teken = tekens[begin];
  if (teken?.soort !== 'pad') {
    return mis({
      code: '#FORMULE!',
      positie: teken?.positie ?? eind(tekens),
      melding: 'Achter : hoort het eind van het bereik, zoals in instroom.fte:groeien.fte.',
    });
  }
  const plaats = zoekPlaats(teken, omgeving);
  if (!plaats.ok) return plaats;
  const plek = { plaats: plaats.waarde, positie: teken.positie };
  if (!isSymbool(tekens[begin + 1], '@')) return goed({ ...plek, jaar: null, verder: begin + 1 });
  const jaar = leesJaar(tekens, begin + 2, omgeving);
  return jaar.ok ? goed({ ...plek, jaar: jaar.waarde, verder: begin + 3 }) : jaar;
}

function eind(tekens: readonly Teken[]): number {
  const laatste = tekens.at(-1);
  return laatste ? laatste.positie + 1 : 0;
}

function leesJaar(tekens: readonly Teken[], index: number, omgeving: Omgeving): Uitkomst<number> {
  const teken = tekens[index];
  if (teken?.soort !== 'getal' || !Number.isInteger(teken.waarde) || teken.waarde < 1000) {
    return mis({
      code: '#FORMULE!',
      positie: teken?.positie ?? eind(tekens),
      melding: 'Achter @ hoort een jaartal, zoals in instroom.fte@2024. Een eerder jaar is VORIG(…).',
    });
  }
  const { jaren } = omgeving;
  if (jaren && (teken.waarde < jaren.eerste || teken.waarde > jaren.laatste)) {
    return mis({
      code: '#VERW!',
      positie: teken.positie,
      melding: `Het jaar ${teken.waarde} hoort niet bij dit model, dat loopt van ${jaren.eerste} tot en met ${jaren.laatste}.`,
    });
  }
  return goed(teken.waarde);
}

/** The end of a range; `x@2025:2029` is short for `x@2025:x@2029`. */
function leesBereikeinde(tekens: readonly Teken[], van: Plek, omgeving: Omgeving): Uitkomst<Plek> {
  const index = van.verder + 1;
  const teken = tekens[index];
  if (van.jaar === null || teken?.soort !== 'getal') return leesPlek(tekens, index, omgeving);
  const jaar = leesJaar(tekens, index, omgeving);
  return jaar.ok ? goed({ plaats: van.plaats, jaar: jaar.waarde, positie: teken.positie, verder: index + 1 }) : jaar;
}

function maakBereik(van: Plek, tot: Plek): Uitkomst<Gelezenverwijzing> {
  const klaar = (expressie: Expressie) => goed({ expressie, verder: tot.verder, bereik: true });
  if (zelfdePlaats(van.plaats, tot.plaats) && van.jaar !== null && tot.jaar !== null) {
    return klaar({
      soort: 'jaarbereik',
      plaats: van.plaats,
      van: Math.min(van.jaar, tot.jaar),
      tot: Math.max(van.jaar, tot.jaar),
    });
  }
  if (van.jaar !== tot.jaar) {
    return mis({
      code: '#FORMULE!',
      positie: tot.positie,
      melding: 'Een bereik loopt over regels of over jaren, niet over beide: x@2025:x@2029 of a.fte:c.fte.',
    });
  }
  const { blad, regel, kolom } = van.plaats;
  if (regel === null || tot.plaats.regel === null || blad !== tot.plaats.blad || kolom !== tot.plaats.kolom) {
    return mis({
      code: '#FORMULE!',
      positie: van.positie,
      melding: 'Een bereik loopt over regels van hetzelfde blad in dezelfde kolom, zoals instroom.fte:groeien.fte.',
    });
  }
  return klaar({ soort: 'regelbereik', van: van.plaats, tot: tot.plaats, jaar: van.jaar });
}

export function zelfdePlaats(a: Plaats, b: Plaats): boolean {
  return a.blad === b.blad && a.regel === b.regel && a.kolom === b.kolom;
}

function zoekPlaats(teken: Padteken, omgeving: Omgeving): Uitkomst<Plaats> {
  const { pad, tekst, positie } = teken;
  if (pad.delen.length > 2)
    return mis({
      code: '#NAAM?',
      positie,
      melding: `‘${tekst}’ heeft te veel punten: een adres is regel.kolom, of blad!regel.kolom.`,
    });
  const gevonden = omgeving.zoek(pad);
  if (gevonden.soort === 'gevonden') return goed(gevonden.plaats);
  if (gevonden.soort === 'meerdere') {
    return mis({
      code: '#NAAM?',
      positie,
      melding: `‘${tekst}’ kan ${gevonden.namen.length === 2 ? 'twee' : 'meer'} dingen zijn: ${gevonden.namen.join(' of ')}. Typ welke u bedoelt.`,
    });
  }
  return mis({ code: '#NAAM?', positie, melding: onbekend(pad, tekst, gevonden.lijktOp) });
}

function onbekend(pad: Pad, tekst: string, lijktOp: string | null): string {
  if (pad.delen.length === 1 && A1.test(pad.delen[0] ?? '')) {
    return `${tekst} is een celadres uit een ander werkblad; hier heten cellen naar hun regel en kolom. Klik de cel aan of typ haar naam, zoals instroom.fte.`;
  }
  const vraag = lijktOp === null ? 'Kies een naam uit de lijst of klik de cel aan.' : `Bedoelde u ${lijktOp}?`;
  return `${tussenAanhalingstekens(tekst)} bestaat niet. ${vraag}`;
}

function tussenAanhalingstekens(tekst: string): string {
  return /['‘’]/.test(tekst) ? tekst : `'${tekst}'`;
}
