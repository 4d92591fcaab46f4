/**
 * compileRekenmodel: makes a Rekenmodel of a RekenBron. Start here to see what keeps the figures right.
 */

import { isFout } from './betekenis.ts';
import type { Cel, CelBron, Definitie, RekenBron } from './bron.ts';
import { Baan } from './gewoon.ts';
import type { Celfout, Herrekening, Invoerwijziging, Proefopdracht, Rekenmodel } from './rekenmodel.ts';

export function compileRekenmodel(bron: RekenBron): Rekenmodel {
  return new GewoonRekenmodel(bron);
}

/** The values of the goal cells over all lanes of a bron, one array per doel; nothing else is kept. */
export function rekenDoelen(bron: RekenBron, doelen: readonly Cel[]): Float64Array[] {
  const uitkomst = doelen.map(() => new Float64Array(bron.banen));
  for (let baan = 0; baan < bron.banen; baan++) {
    const waarden = new Baan(bron, baan);
    doelen.forEach((doel, i) => {
      const { waarde } = waarden.lees(doel);
      const rij = uitkomst[i];
      if (rij) rij[baan] = isFout(waarde) ? Number.NaN : waarde;
    });
  }
  return uitkomst;
}

class GewoonRekenmodel implements Rekenmodel {
  private bron: RekenBron;
  private banenlijst: Baan[];

  constructor(bron: RekenBron) {
    this.bron = { ...bron, reeksen: bron.reeksen.map((reeks) => ({ ...reeks, cellen: [...reeks.cellen] })) };
    this.banenlijst = this.rekenAlles();
  }

  get banen(): number {
    return this.bron.banen;
  }

  private rekenAlles(): Baan[] {
    return Array.from({ length: this.bron.banen }, (_, baan) => new Baan(this.bron, baan));
  }

  private baan(nummer: number): Baan {
    const baan = this.banenlijst[nummer];
    if (!baan) throw new Error(`no lane ${nummer}`);
    return baan;
  }

  lees(cel: Cel, baan: number): number {
    const { waarde } = this.baan(baan).lees(cel);
    return isFout(waarde) ? Number.NaN : waarde;
  }

  isLeeg(cel: Cel, baan: number): boolean {
    return this.baan(baan).lees(cel).leeg;
  }

  zet(wijzigingen: readonly Invoerwijziging[]): Herrekening {
    const oud = this.banenlijst;
    for (const { cel, baan, waarde } of wijzigingen) this.wijzig(cel, (bron) => metInvoer(bron, baan, waarde));
    this.banenlijst = this.rekenAlles();
    const gewijzigd = this.cellen().filter((cel) => this.banenlijst.some((baan, i) => !zelfde(baan, oud[i], cel)));
    return { herrekend: this.cellen().length, gewijzigd };
  }

  private wijzig({ reeks, jaar }: Cel, doe: (bron: CelBron) => CelBron): void {
    const cellen = this.bron.reeksen[reeks]?.cellen as CelBron[] | undefined;
    const bron = cellen?.[jaar];
    if (!cellen || !bron) throw new Error(`no cell ${reeks}@${jaar}`);
    cellen[jaar] = doe(bron);
  }

  private cellen(): Cel[] {
    return this.bron.reeksen.flatMap((_, reeks) => this.bron.jaren.map((_, jaar) => ({ reeks, jaar })));
  }

  fout(cel: Cel, baan: number): Celfout | null {
    const begin = this.baan(baan).foutVan(cel);
    if (!begin) return null;
    const { fout, cel: oorsprong, kring } = begin;
    const melding = `In ${this.noem(oorsprong)}: ${fout.melding}${kring ? `: ${[...kring, oorsprong].map((deel) => this.noem(deel)).join(' → ')}` : ''}.`;
    return { code: fout.code, oorsprong, melding, ...(kring ? { kring } : {}) };
  }

  private noem({ reeks, jaar }: Cel): string {
    return `${this.bron.reeksen[reeks]?.adres}@${this.bron.jaren[jaar]}`;
  }

  voorgangers(cel: Cel, baan: number): readonly Cel[] {
    return this.baan(baan).voorgangers(cel);
  }

  gevolgen(cel: Cel, baan: number): readonly Cel[] {
    return this.cellen().filter((ander) =>
      this.baan(baan)
        .voorgangers(ander)
        .some(({ reeks, jaar }) => reeks === cel.reeks && jaar === cel.jaar),
    );
  }

  bereik(cellen: readonly Cel[], baan: number): readonly Cel[] {
    const sleutel = ({ reeks, jaar }: Cel) => reeks * this.bron.jaren.length + jaar;
    const lezers = new Map<number, Cel[]>();
    for (const cel of this.cellen()) {
      for (const gelezen of this.baan(baan).voorgangers(cel))
        lezers.set(sleutel(gelezen), [...(lezers.get(sleutel(gelezen)) ?? []), cel]);
    }
    const bereikt = new Map(cellen.map((cel) => [sleutel(cel), cel]));
    const wachtrij = [...cellen];
    for (let cel = wachtrij.pop(); cel; cel = wachtrij.pop()) {
      for (const volgende of lezers.get(sleutel(cel)) ?? []) {
        if (bereikt.has(sleutel(volgende))) continue;
        bereikt.set(sleutel(volgende), volgende);
        wachtrij.push(volgende);
      }
    }
    return [...bereikt.values()];
  }

  proef({ banen, vanuit, doelen, vul }: Proefopdracht): readonly Float64Array[] {
    const uitkomst = doelen.map(() => new Float64Array(banen));
    for (let baan = 0; baan < banen; baan++) {
      const model = new GewoonRekenmodel(alleenBaan(this.bron, vanuit));
      const wijzigingen: Invoerwijziging[] = [];
      vul(baan, (cel, waarde) => wijzigingen.push({ cel, baan: 'alle', waarde }));
      model.zet(wijzigingen);
      doelen.forEach((doel, i) => {
        const rij = uitkomst[i];
        if (rij) rij[baan] = model.lees(doel, 0);
      });
    }
    return uitkomst;
  }
}

function metInvoer(bron: CelBron, baan: number | 'alle', waarde: number | null): CelBron {
  const nieuw: Definitie = { soort: 'invoer', waarde };
  const zetAls = (oud: Definitie) => (oud.soort === 'invoer' ? nieuw : oud);
  const perBaan = new Map(bron.perBaan ?? []);
  if (baan === 'alle') {
    for (const [b, oud] of perBaan) perBaan.set(b, zetAls(oud));
    return { ...bron, basis: zetAls(bron.basis), perBaan };
  }
  perBaan.set(baan, zetAls(perBaan.get(baan) ?? bron.basis));
  return { ...bron, perBaan };
}

function zelfde(a: Baan, b: Baan | undefined, cel: Cel): boolean {
  const [nieuw, oud] = [a.lees(cel), b?.lees(cel)];
  return (
    oud !== undefined &&
    nieuw.leeg === oud.leeg &&
    (Object.is(nieuw.waarde, oud.waarde) || (isFout(nieuw.waarde) && isFout(oud.waarde)))
  );
}

/** The same model with one of its lanes. */
function alleenBaan(bron: RekenBron, baan: number): RekenBron {
  const een = (rij: Float64Array) => rij.slice(baan, baan + 1);
  const cel = ({ basis, perBaan, lagen = [] }: CelBron): CelBron => ({
    basis: perBaan?.get(baan) ?? basis,
    lagen: lagen.map(({ schaal, plus, formules }) => ({
      schaal: een(schaal),
      plus: een(plus),
      formules: formules.map(({ formule, gewicht }) => ({ formule, gewicht: een(gewicht) })),
    })),
  });
  return { ...bron, banen: 1, reeksen: bron.reeksen.map((reeks) => ({ ...reeks, cellen: reeks.cellen.map(cel) })) };
}
