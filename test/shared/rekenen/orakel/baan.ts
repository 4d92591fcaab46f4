/**
 * The oracle of the rekenkern: every lane computed by itself, cell by cell, straight from its formulas.
 *
 * It says what the figures are, not how to get them fast, and shares no code with the kernels but the rounding. The circles of a lane are found on the cells that lane reads, so one scenario's circle is no other's.
 */
import type { Expressie } from '../../../../shared/formule/expressie.ts';
import { argumentsoort, functieVan } from '../../../../shared/formule/functies.ts';
import type { Cel, CelBron, Definitie, Laag, RekenBron } from '../../../../shared/rekenen/bron.ts';
import {
  bewerk,
  type Element,
  Fout,
  GEWONE_FUNCTIES,
  huidigeWaarde,
  isFout,
  keuze,
  rekenLijst,
  somproduct,
  type Waarde,
} from './betekenis.ts';
import { Lezers, type Standplaats, terug } from './lezers.ts';

type Functie = Extract<Expressie, { soort: 'functie' }>;

/** An error with the cell where it began. */
export interface Begin {
  readonly fout: Fout;
  readonly cel: Cel;
  readonly kring?: readonly Cel[];
}

const NUL: Element = { waarde: 0, leeg: false };

/** All cells of one lane. */
export class Baan {
  private readonly elementen: (Element | undefined)[];
  private readonly begin = new Map<number, Begin>();
  private readonly lezers: Lezers;

  constructor(
    private readonly bron: RekenBron,
    private readonly baan: number,
  ) {
    this.lezers = new Lezers(bron);
    this.elementen = new Array(bron.reeksen.length * bron.jaren.length);
    for (let nummer = 0; nummer < this.elementen.length; nummer++) this.reken(nummer);
  }

  lees(cel: Cel): Element {
    return this.elementen[this.nummer(cel)] ?? NUL;
  }

  /** Where and why the error of this cell began; null when it is none. */
  foutVan(cel: Cel): Begin | null {
    return this.begin.get(this.nummer(cel)) ?? null;
  }

  private nummer({ reeks, jaar }: Cel): number {
    return reeks * this.bron.jaren.length + jaar;
  }

  private cel(nummer: number): Cel {
    const jaren = this.bron.jaren.length;
    return { reeks: Math.floor(nummer / jaren), jaar: nummer % jaren };
  }

  /** Depth first without recursion: chains may be ten thousand cells long. */
  private reken(begin: number): void {
    const pad: { readonly nummer: number; readonly lezen: readonly number[]; volgende: number }[] = [];
    const opPad = new Set<number>();
    const betreed = (nummer: number) => {
      pad.push({ nummer, lezen: this.voorgangers(this.cel(nummer)).map((cel) => this.nummer(cel)), volgende: 0 });
      opPad.add(nummer);
    };
    if (!this.elementen[begin]) betreed(begin);
    for (let top = pad.at(-1); top; top = pad.at(-1)) {
      const volgende = top.lezen[top.volgende++];
      if (volgende === undefined) {
        this.elementen[top.nummer] ??= this.bereken(this.cel(top.nummer));
        opPad.delete(top.nummer);
        pad.pop();
      } else if (opPad.has(volgende))
        this.sluitKring(pad.slice(pad.findIndex((stap) => stap.nummer === volgende)).map((stap) => stap.nummer));
      else if (!this.elementen[volgende]) betreed(volgende);
    }
  }

  private sluitKring(nummers: readonly number[]): void {
    const kring = nummers.map((nummer) => this.cel(nummer));
    const fout = new Fout('#KRING!', 'de formules verwijzen in een kring naar elkaar');
    for (const nummer of nummers) {
      this.elementen[nummer] = { waarde: fout, leeg: false };
      this.begin.set(nummer, { fout, cel: this.cel(nummer), kring });
    }
  }

  /** The cells this cell reads directly in this lane. */
  voorgangers(cel: Cel): Cel[] {
    const { definitie, lagen } = this.inhoud(cel);
    const eerste =
      definitie.soort === 'formule' && !lagen.some(({ schaal }) => schaal[this.baan] === 0)
        ? this.lezers.cellen(definitie.formule, cel)
        : [];
    const uitLagen = lagen.flatMap(({ formules }) =>
      formules
        .filter(({ gewicht }) => gewicht[this.baan] !== 0)
        .flatMap(({ formule }) => this.lezers.cellen(formule, cel)),
    );
    return [...eerste, ...uitLagen];
  }

  private inhoud({ reeks, jaar }: Cel): { readonly definitie: Definitie; readonly lagen: readonly Laag[] } {
    const bron: CelBron | undefined = this.bron.reeksen[reeks]?.cellen[jaar];
    if (!bron) throw new Error(`no cell ${reeks}@${jaar}`);
    return { definitie: bron.perBaan?.get(this.baan) ?? bron.basis, lagen: bron.lagen ?? [] };
  }

  private bereken(cel: Cel): Element {
    const { definitie, lagen } = this.inhoud(cel);
    const leeg = definitie.soort === 'invoer' && definitie.waarde === null;
    const eerste = definitie.soort === 'invoer' ? (definitie.waarde ?? 0) : this.evalueer(definitie.formule, cel);
    const waarde = lagen.reduce<Waarde>((oud, laag) => this.legOver(oud, laag, cel), eerste);
    if (isFout(waarde)) this.onthoudBegin(waarde, cel);
    const geraakt = lagen.some(
      (laag) =>
        laag.schaal[this.baan] === 0 ||
        laag.plus[this.baan] !== 0 ||
        laag.formules.some((f) => f.gewicht[this.baan] !== 0),
    );
    return { waarde, leeg: leeg && !geraakt };
  }

  private legOver(oud: Waarde, laag: Laag, cel: Cel): Waarde {
    const [schaal = 1, plus = 0] = [laag.schaal[this.baan], laag.plus[this.baan]];
    const delen: Waarde[] = schaal === 0 ? [] : [schaal === 1 ? oud : bewerk('*', oud, schaal)];
    if (plus !== 0) delen.push(plus);
    for (const { formule, gewicht } of laag.formules) {
      const aandeel = gewicht[this.baan] ?? 0;
      if (aandeel !== 0) delen.push(bewerk('*', this.evalueer(formule, cel), aandeel));
    }
    const [eerste = 0, ...rest] = delen;
    return rest.reduce((som, deel) => bewerk('+', som, deel), eerste);
  }

  private onthoudBegin(fout: Fout, cel: Cel): void {
    const vorige = this.voorgangers(cel)
      .map((voorganger) => this.foutVan(voorganger))
      .find((begin) => begin?.fout === fout);
    this.begin.set(this.nummer(cel), vorige ?? { fout, cel });
  }

  // ---- formulas
  private evalueer(begin: Expressie, hier: Standplaats): Waarde {
    const rechts: Extract<Expressie, { soort: 'bewerking' }>[] = [];
    let x = begin;
    for (; x.soort === 'bewerking'; x = x.links) rechts.push(x);
    let waarde = this.evalueerBlad(x, hier);
    for (const stap of rechts.reverse()) waarde = bewerk(stap.teken, waarde, this.evalueer(stap.rechts, hier));
    return waarde;
  }

  private evalueerBlad(x: Exclude<Expressie, { soort: 'bewerking' }>, hier: Standplaats): Waarde {
    switch (x.soort) {
      case 'getal':
        return x.waarde;
      case 'logisch':
        return Number(x.waarde);
      case 'verwijzing':
        return this.element(this.lezers.enkel(x.plaats, x.jaar, hier), hier).waarde;
      case 'jaarbereik':
      case 'regelbereik':
        return new Fout('#WAARDE!', 'een bereik is meer dan één waarde');
      case 'verloren':
        return new Fout('#VERW!', `de formule verwees naar ${x.naam}, dat niet meer bestaat`);
      case 'haakjes':
        return this.evalueer(x.inhoud, hier);
      case 'teken':
        return x.teken === '-' ? bewerk('-', 0, this.evalueer(x.inhoud, hier)) : this.evalueer(x.inhoud, hier);
      case 'procent':
        return bewerk('/', this.evalueer(x.inhoud, hier), 100);
      case 'functie':
        return this.functie(x, hier);
    }
  }

  private element(cel: Cel | undefined, hier: Standplaats): Element {
    if (hier.jaar < 0) return { waarde: voorHetBegin(this.bron), leeg: false };
    return cel
      ? this.lees(cel)
      : { waarde: new Fout('#VERW!', 'de formule verwijst naar iets dat niet (meer) bestaat'), leeg: false };
  }

  private functie(x: Functie, hier: Standplaats): Waarde {
    const bijzonder = this.bijzonder(x, hier);
    if (bijzonder !== undefined) return bijzonder;
    const gewoon = GEWONE_FUNCTIES[x.naam];
    if (!gewoon) return this.lijstfunctie(x, hier);
    const getallen = x.argumenten.map((argument) => this.evalueer(argument, hier));
    return getallen.find(isFout) ?? gewoon(...getallen.map(Number));
  }

  /** Functions that choose what to compute, or when. */
  private bijzonder(x: Functie, hier: Standplaats): Waarde | undefined {
    const argument = (i: number) => (x.argumenten[i] ? this.evalueer(x.argumenten[i], hier) : 0);
    switch (x.naam) {
      case 'IF': {
        const voorwaarde = argument(0);
        return isFout(voorwaarde) ? voorwaarde : argument(voorwaarde !== 0 ? 1 : 2);
      }
      case 'IFERROR': {
        const waarde = argument(0);
        return isFout(waarde) ? argument(1) : waarde;
      }
      case 'ISERROR':
        return Number(isFout(argument(0)));
      case 'CHOOSE': {
        const nummer = argument(0);
        const gekozen = isFout(nummer) ? nummer : keuze(nummer, x.argumenten.length - 1);
        return isFout(gekozen) ? gekozen : argument(gekozen + 1);
      }
      case 'YEAR':
        return this.bron.jaren[hier.jaar] ?? voorHetBegin(this.bron);
      case 'PREV':
        return this.vorig(x, hier);
      case 'CUMUL':
        return this.lezers
          .jarenVan(x, hier)
          .reduce<Waarde>((som, jaar) => bewerk('+', som, this.evalueerArgument(x, { reeks: hier.reeks, jaar })), 0);
      case 'LINEAR':
        return this.lineair(argument, this.bron.jaren[hier.jaar] ?? 0);
      default:
        return undefined;
    }
  }

  /** Reads only what the year needs. */
  private lineair(argument: (i: number) => Waarde, jaar: number): Waarde {
    const [begin, eind] = [argument(2), argument(3)];
    const vooraf = bewerk('<=', jaar, begin);
    if (isFout(vooraf) || vooraf === 1) return isFout(vooraf) ? vooraf : argument(0);
    const achteraf = bewerk('>=', jaar, eind);
    if (isFout(achteraf) || achteraf === 1) return isFout(achteraf) ? achteraf : argument(1);
    const stijging = bewerk('*', bewerk('-', argument(1), argument(0)), bewerk('-', jaar, begin));
    return bewerk('+', argument(0), bewerk('/', stijging, bewerk('-', eind, begin)));
  }

  private evalueerArgument(x: Functie, hier: Standplaats): Waarde {
    const [argument] = x.argumenten;
    return argument ? this.evalueer(argument, hier) : 0;
  }

  private vorig(x: Functie, hier: Standplaats): Waarde {
    const jaar = hier.jaar - terug(x);
    return jaar < 0 ? voorHetBegin(this.bron) : this.evalueerArgument(x, { reeks: hier.reeks, jaar });
  }

  private lijstfunctie(x: Functie, hier: Standplaats): Waarde {
    const functie = functieVan(x.naam);
    const lijsten = x.argumenten.map((argument, i): readonly Element[] => {
      const cellen = argumentsoort(functie, i) === 'lijst' ? this.lezers.lijst(argument, hier) : undefined;
      return cellen
        ? cellen.map((cel) => this.element(cel, hier))
        : [{ waarde: this.evalueer(argument, hier), leeg: false }];
    });
    if (x.naam === 'SUMPRODUCT') return somproduct(lijsten);
    if (x.naam === 'NPV') return huidigeWaarde(lijsten[0]?.[0]?.waarde ?? 0, lijsten.slice(1).flat());
    const uitkomst = rekenLijst(x.naam, lijsten.flat());
    if (uitkomst === undefined) throw new Error(`no meaning for ${x.naam}`);
    return uitkomst;
  }
}

function voorHetBegin(bron: RekenBron): Fout {
  return new Fout(
    '#VERW!',
    `VORIG kijkt naar een jaar voor ${bron.jaren[0]}, het eerste van dit model; geef dat beginjaar een eigen waarde`,
  );
}
