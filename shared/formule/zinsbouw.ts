/**
 * Zinsbouw: checks that tokens form a formula, and hands mathjs a text it cannot misread.
 *
 * Operands become `o0, o1 ...`, functions `f0, f1 ...`, the postfix % becomes mathjs' factorial (which binds as tightly as
 * Excel's %), comparisons its own signs. Every refusal is ours, with the position in the text as typed, so that mathjs
 * never sees what it could refuse or misunderstand, nor nesting that would overflow its stack.
 */

import { lijktOp } from '../kern/naam.ts';
import { goed, mis, type Result } from '../kern/result.ts';
import type { Expressie, Formulefout, Foutcode } from './expressie.ts';
import { aantalArgumenten, argumentsoort, FUNCTIES, type Functie, zoekFunctie } from './functies.ts';
import type { Omgeving } from './omgeving.ts';
import type { Teken } from './tekens.ts';
import { isSymbool, leesVerwijzing } from './verwijzingen.ts';

/** As many brackets and functions inside each other as Excel allows. */
export const MAX_DIEPTE = 64;
/** So many signs, or powers, directly behind each other; nobody means more. */
const MAX_KETTING = 64;

export interface Zin {
  /** What mathjs parses. */
  readonly wiskunde: string;
  readonly operanden: readonly Expressie[];
  readonly functies: readonly { readonly functie: Functie; readonly positie: number }[];
}

interface Haak {
  readonly positie: number;
  readonly functie: Functie | null;
  readonly naam: string;
  argumenten: number;
}

const VERGELIJKING: Readonly<Record<string, string>> = { '=': '==', '<>': '!=' };

export function bouwZin(tekens: readonly Teken[], omgeving: Omgeving, lengte: number): Result<Zin, Formulefout> {
  return new Zinsbouw(tekens, omgeving, lengte).bouw();
}

class Zinsbouw {
  private readonly stukken: string[] = [];
  private readonly operanden: Expressie[] = [];
  private readonly functies: { readonly functie: Functie; readonly positie: number }[] = [];
  private readonly haken: Haak[] = [];
  private index = 0;
  private verwachtOperand = true;
  private ketting = 0;
  private fout: Formulefout | null = null;

  constructor(
    private readonly tekens: readonly Teken[],
    private readonly omgeving: Omgeving,
    private readonly lengte: number,
  ) {}

  bouw(): Result<Zin, Formulefout> {
    while (this.fout === null && this.index < this.tekens.length) {
      const teken = this.tekens[this.index];
      if (teken) this.verwachtOperand ? this.leesOperand(teken) : this.leesVervolg(teken);
    }
    if (this.fout === null) this.sluitAf();
    return this.fout
      ? mis(this.fout)
      : goed({ wiskunde: this.stukken.join(' '), operanden: this.operanden, functies: this.functies });
  }

  private weiger(positie: number, melding: string, code: Foutcode = '#FORMULE!') {
    this.fout = { code, positie, melding };
  }

  private sluitAf() {
    const open = this.haken.at(-1);
    if (this.verwachtOperand) {
      const waarom =
        this.tekens.length === 0
          ? 'De formule is leeg. Typ achter = wat er moet worden uitgerekend.'
          : 'De formule is niet af: hier hoort nog een getal, een naam of een functie.';
      this.weiger(this.lengte, waarom);
    } else if (open)
      this.weiger(
        open.positie,
        `Dit haakje${open.functie ? ` van ${open.functie.nederlands}` : ''} wordt niet gesloten. Zet een ) waar het hoort.`,
      );
  }

  // ---- where an operand must come
  private leesOperand(teken: Teken) {
    switch (teken.soort) {
      case 'getal':
        return this.operand({ soort: 'getal', waarde: teken.waarde }, 1);
      case 'verloren':
        return this.operand({ soort: 'verloren', naam: teken.naam }, 1);
      case 'pad':
        return this.leesNaam(teken);
      case 'symbool':
        return this.leesVoorop(teken.symbool, teken.positie);
    }
  }

  private operand(expressie: Expressie, verder: number) {
    this.stukken.push(`o${this.operanden.length}`);
    this.operanden.push(expressie);
    this.index += verder;
    this.verwachtOperand = false;
    this.ketting = 0;
  }

  private leesNaam(teken: Extract<Teken, { soort: 'pad' }>) {
    const naam = teken.pad.delen.join('.');
    const gequoot = /['‘’]/.test(teken.tekst);
    if (!gequoot && /^(WAAR|TRUE|ONWAAR|FALSE)$/i.test(naam))
      return this.operand({ soort: 'logisch', waarde: /^(WAAR|TRUE)$/i.test(naam) }, this.volgenHaakjes() ? 3 : 1);
    if (teken.pad.blad === null && isSymbool(this.tekens[this.index + 1], '('))
      return this.leesFunctie(naam, teken.positie);
    if (!gequoot && zoekFunctie(naam)?.argumenten.length === 0)
      return this.operand({ soort: 'functie', naam: 'YEAR', argumenten: [] }, 1);
    const gelezen = leesVerwijzing(this.tekens, this.index, this.omgeving);
    if (!gelezen.ok) {
      this.fout = gelezen.fout;
    } else if (gelezen.waarde.bereik && !this.magLijst()) {
      this.weiger(
        teken.positie,
        'Een bereik is meer dan één waarde en kan alleen in een functie als SOM(…) of GEMIDDELDE(…).',
        '#WAARDE!',
      );
    } else this.operand(gelezen.waarde.expressie, gelezen.waarde.verder - this.index);
  }

  /** `WAAR()` is as good as WAAR. */
  private volgenHaakjes(): boolean {
    return isSymbool(this.tekens[this.index + 1], '(') && isSymbool(this.tekens[this.index + 2], ')');
  }

  /** A range may stand where a list function asks for a list, by itself. */
  private magLijst(): boolean {
    const haak = this.haken.at(-1);
    return haak?.functie != null && argumentsoort(haak.functie, haak.argumenten) === 'lijst';
  }

  private leesFunctie(naam: string, positie: number) {
    const functie = zoekFunctie(naam);
    if (!functie) {
      const lijkt = lijktOp(
        naam,
        FUNCTIES.map((f) => f.nederlands),
      );
      return this.weiger(
        positie,
        `De functie ${naam.toUpperCase()} bestaat hier niet. ${lijkt ? `Bedoelde u ${lijkt}?` : 'Kies een functie uit de lijst.'}`,
        '#NAAM?',
      );
    }
    this.stukken.push(`f${this.functies.length}`);
    this.functies.push({ functie, positie });
    this.openHaak(positie, functie);
    this.index += 2;
    if (!isSymbool(this.tekens[this.index], ')')) return;
    this.verwachtOperand = false;
    this.sluitHaak(this.tekens[this.index]?.positie ?? positie, 0);
  }

  private openHaak(positie: number, functie: Functie | null) {
    if (this.haken.length >= MAX_DIEPTE)
      return this.weiger(
        positie,
        `Hier staan meer dan ${MAX_DIEPTE} haakjes in elkaar. Splits de formule over meer regels.`,
      );
    this.haken.push({ positie, functie, naam: functie?.nederlands ?? '', argumenten: 0 });
    this.stukken.push('(');
    this.ketting = 0;
  }

  private leesVoorop(symbool: string, positie: number) {
    if (symbool === '(') {
      this.openHaak(positie, null);
      this.index += 1;
    } else if (symbool === '-' || symbool === '+') this.schakel(symbool, positie);
    else this.weiger(positie, this.voor(symbool));
  }

  private voor(symbool: string): string {
    const haak = this.haken.at(-1);
    if (symbool === ';' && haak?.functie)
      return `In ${haak.naam} ontbreekt het ${haak.argumenten + 1}e argument: ${haak.naam}(${haak.functie.argumenten.map((a) => a.naam).join('; ')}).`;
    if (symbool === ')')
      return haak
        ? 'Voor dit haakje ontbreekt een getal, een naam of een functie.'
        : 'Dit haakje sluit niets. Haal het weg, of zet een ( waar het hoort.';
    return `Voor ${symbool} ontbreekt een getal, een naam of een functie.`;
  }

  /** A sign or %: each nests, so there is an end to how many may follow each other. */
  private schakel(symbool: string, positie: number) {
    this.ketting += 1;
    if (this.ketting > MAX_KETTING)
      return this.weiger(positie, `Hier staan meer dan ${MAX_KETTING} tekens ${symbool} achter elkaar.`);
    this.stukken.push(symbool);
    this.index += 1;
  }

  // ---- where an operator must come
  private leesVervolg(teken: Teken) {
    if (teken.soort !== 'symbool')
      return this.weiger(
        teken.positie,
        "Tussen twee waarden ontbreekt een teken, zoals + of *. Zet namen met spaties tussen ' '.",
      );
    const { symbool, positie } = teken;
    if (symbool === '%') this.achteraan(positie);
    else if (symbool === ')') this.sluitHaak(positie, 1);
    else if (symbool === ';') this.volgendArgument(positie);
    else if (symbool === '(') this.weiger(positie, 'Voor dit haakje ontbreekt een teken, zoals *. 2(3+4) is 2*(3+4).');
    else if (symbool === ':' || symbool === '@')
      this.weiger(
        positie,
        `Een ${symbool} hoort direct achter een naam, zoals in instroom.fte${symbool === '@' ? '@2024' : ':groeien.fte'}.`,
      );
    else this.tussenin(symbool, positie);
  }

  private achteraan(positie: number) {
    this.schakel('%', positie);
    this.stukken.splice(-1, 1, '!');
  }

  private tussenin(symbool: string, positie: number) {
    this.verwachtOperand = true;
    if (symbool === '^') return this.macht(positie);
    this.machten = 0;
    this.ketting = 0;
    this.stukken.push(VERGELIJKING[symbool] ?? symbool);
    this.index += 1;
  }

  private machten = 0;

  private macht(positie: number) {
    this.machten += 1;
    if (this.machten > MAX_KETTING)
      return this.weiger(positie, `Hier staan meer dan ${MAX_KETTING} machten achter elkaar.`);
    this.stukken.push('^');
    this.index += 1;
  }

  private volgendArgument(positie: number) {
    const haak = this.haken.at(-1);
    if (!haak?.functie)
      return this.weiger(positie, 'Een ; scheidt de argumenten van een functie en kan hier niet staan.');
    haak.argumenten += 1;
    this.stukken.push(',');
    this.index += 1;
    this.verwachtOperand = true;
    this.machten = 0;
  }

  private sluitHaak(positie: number, laatste: 0 | 1) {
    const haak = this.haken.pop();
    if (!haak) return this.weiger(positie, 'Dit haakje sluit niets. Haal het weg, of zet een ( waar het hoort.');
    if (haak.functie) this.toetsAantal(haak.functie, haak.argumenten + laatste, haak.positie);
    this.stukken.push(')');
    this.index += 1;
    this.machten = 0;
  }

  private toetsAantal(functie: Functie, aantal: number, positie: number) {
    const { minimaal, maximaal } = aantalArgumenten(functie);
    if (aantal >= minimaal && aantal <= maximaal) return;
    const hoeveel =
      minimaal === maximaal
        ? `${minimaal}`
        : maximaal === Number.POSITIVE_INFINITY
          ? `minstens ${minimaal}`
          : `${minimaal} of ${maximaal}`;
    const woord = hoeveel === '1' ? 'argument' : 'argumenten';
    this.weiger(
      positie,
      `${functie.nederlands} heeft ${hoeveel} ${woord} en krijgt er ${aantal}. Voorbeeld: ${functie.voorbeeld}.`,
    );
  }
}
