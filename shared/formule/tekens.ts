/**
 * Tekens: cuts the text of a formula into tokens, in Dutch notation or in the canonical one.
 *
 * Guarantees: every token knows where it stands in the text as typed, and every character that means nothing here is
 * refused with a sentence. What follows what is for `zinsbouw.ts`, what names mean for the Omgeving.
 */
import { leesCijfers } from '../kern/getal.ts';
import { goed, mis, type Result } from '../kern/result.ts';
import type { Formulefout, Foutcode } from './expressie.ts';
import type { Pad } from './omgeving.ts';

export type Teken =
  | { readonly soort: 'getal'; readonly waarde: number; readonly positie: number }
  | { readonly soort: 'pad'; readonly pad: Pad; readonly tekst: string; readonly positie: number }
  | { readonly soort: 'verloren'; readonly naam: string; readonly positie: number }
  /** + - * / ^ % ( ) : @ = <> < <= > >= and `;` between arguments. */
  | { readonly soort: 'symbool'; readonly symbool: string; readonly positie: number };

export interface Schrijfwijze {
  readonly scheiding: ';' | ',';
  readonly getal: RegExp;
  leesGetal(tekst: string): Result<number, string>;
}

function alsGetal(tekst: string): Result<number, string> {
  const waarde = Number(tekst);
  return Number.isFinite(waarde) ? goed(waarde) : mis(`${tekst} is te groot om mee te rekenen.`);
}

export const NEDERLANDS: Schrijfwijze = {
  scheiding: ';',
  getal: /^(?:\d[\d.]*(?:,\d+)*|,\d+)(?:[eE][+-]?\d+)?/,
  leesGetal(tekst) {
    const cijfers = leesCijfers(tekst, tekst);
    if (cijfers.ok) return alsGetal(cijfers.waarde);
    const kommas = tekst.split(',').length - 1;
    return kommas < 2 ? cijfers : mis(`${cijfers.fout} Scheid argumenten met een ;, zoals in AFRONDEN(1,005; 2).`);
  },
};

export const CANONIEK: Schrijfwijze = {
  scheiding: ',',
  getal: /^(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/,
  leesGetal: alsGetal,
};

/** Word processors turn straight quotes into curled ones; within a name they are just signs. */
const NAAM = String.raw`(?:'(?:[^']|'')+'|[‘’][^‘’']+[‘’]|\$?[\p{L}_][\p{L}\p{M}\p{N}_$]*)`;
const PAD = new RegExp(String.raw`^(?:(${NAAM})!)?(${NAAM}(?:\.${NAAM})*)`, 'u');
const DELEN = new RegExp(NAAM, 'gu');
const VERLOREN = /^#(?:VERW|REF)!(?:'((?:[^']|'')*)')?/i;
const SYMBOOL = /^(?:<>|<=|>=|[-+*/^%():@=<>])/;
const TYPOGRAFISCH: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '×': '*',
  '·': '*',
  '÷': '/',
  '≤': '<=',
  '≥': '>=',
  '≠': '<>',
};

const GEEN_TEKST = [
  '#WAARDE!',
  'Tekst tussen aanhalingstekens kan niet in een formule: er wordt alleen met getallen gerekend. Zet tekst in de toelichting.',
] as const;

const GEWEIGERD: Readonly<Record<string, readonly [Foutcode, string]>> = {
  '"': GEEN_TEKST,
  '“': GEEN_TEKST,
  '”': GEEN_TEKST,
  '&': ['#WAARDE!', 'Tekst aan elkaar plakken met & kan hier niet: er wordt alleen met getallen gerekend.'],
  '{': [
    '#FORMULE!',
    'Lijsten tussen { } kunnen hier niet. Gebruik een groep of een bereik, zoals instroom.fte:groeien.fte.',
  ],
  '[': ['#FORMULE!', 'Vierkante haken kunnen hier niet. Wijs de regel en kolom aan met hun naam, zoals instroom.fte.'],
  ';': ['#FORMULE!', 'Een ; hoort hier niet.'],
  ',': ['#FORMULE!', 'Hier staat een komma die geen decimaal is. Scheid argumenten met een ;, zoals in SOM(a; b).'],
  '!': ['#FORMULE!', 'Voor het ! hoort de naam van een blad, zoals in uitgangspunten!index_loonkosten.'],
  "'": ['#FORMULE!', "Deze naam begint met een ' maar eindigt er niet mee."],
  '#': ['#FORMULE!', 'Een foutwaarde kan niet in een formule staan. Vervang haar door de regel die u bedoelt.'],
  '.': ['#FORMULE!', 'Een punt hoort tussen regel en kolom, zoals in instroom.fte; decimalen krijgen een komma.'],
};

export function knip(tekst: string, wijze: Schrijfwijze): Result<readonly Teken[], Formulefout> {
  const tekens: Teken[] = [];
  let positie = 0;
  while (positie < tekst.length) {
    const wit = /^[\s\u00a0\u202f\u2009]+/.exec(tekst.slice(positie));
    if (wit) {
      positie += wit[0].length;
      continue;
    }
    const gelezen = leesTeken(tekst.slice(positie), positie, wijze);
    if (!gelezen.ok) return gelezen;
    tekens.push(gelezen.waarde.teken);
    positie += gelezen.waarde.lengte;
  }
  return goed(tekens);
}

type Gelezen = Result<{ readonly teken: Teken; readonly lengte: number }, Formulefout>;

function leesTeken(rest: string, positie: number, wijze: Schrijfwijze): Gelezen {
  const eerste = rest[0] ?? '';
  if (eerste === wijze.scheiding) return goed({ teken: { soort: 'symbool', symbool: ';', positie }, lengte: 1 });
  const getal = wijze.getal.exec(rest);
  if (getal) return leesGetalteken(getal[0], positie, wijze);
  const verloren = VERLOREN.exec(rest);
  if (verloren) {
    const naam = (verloren[1] ?? '').replaceAll("''", "'");
    return goed({ teken: { soort: 'verloren', naam, positie }, lengte: verloren[0].length });
  }
  const pad = PAD.exec(rest);
  if (pad) return goed({ teken: { soort: 'pad', pad: padVan(pad), tekst: pad[0], positie }, lengte: pad[0].length });
  const breed = TYPOGRAFISCH[eerste];
  const symbool = breed ?? SYMBOOL.exec(rest)?.[0];
  if (symbool) return goed({ teken: { soort: 'symbool', symbool, positie }, lengte: breed ? 1 : symbool.length });
  const [code, melding] = GEWEIGERD[eerste] ?? ['#FORMULE!', `Het teken ${eerste} kan niet in een formule.`];
  return mis({ code, positie, melding });
}

function leesGetalteken(tekst: string, positie: number, wijze: Schrijfwijze): Gelezen {
  const waarde = wijze.leesGetal(tekst);
  if (!waarde.ok) return mis({ code: '#FORMULE!', positie, melding: waarde.fout });
  return goed({ teken: { soort: 'getal', waarde: waarde.waarde, positie }, lengte: tekst.length });
}

function padVan(pad: RegExpExecArray): Pad {
  const ontdoe = (naam: string) => (/^['‘’]/.test(naam) ? naam.slice(1, -1).replaceAll("''", "'") : naam);
  return { blad: pad[1] === undefined ? null : ontdoe(pad[1]), delen: (pad[2]?.match(DELEN) ?? []).map(ontdoe) };
}
