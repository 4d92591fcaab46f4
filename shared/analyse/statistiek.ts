/**
 * Statistiek of a simulation: kwantielen, mean, spread and rank correlation over draws.
 *
 * Kwantielen are those of Excel's PERCENTIEL.INC. Draws are Float64Arrays without NaN; who simulates takes errors out first.
 */
import { exacteSom } from './som.ts';

/** @param oplopend draws sorted from low to high, at least one. */
export function kwantiel(oplopend: Float64Array, kans: number): number {
  const plaats = kans * (oplopend.length - 1);
  const onder = Math.floor(plaats);
  const laag = oplopend[onder] ?? Number.NaN;
  const hoog = oplopend[Math.min(onder + 1, oplopend.length - 1)] ?? Number.NaN;
  return laag + (plaats - onder) * (hoog - laag);
}

export function gemiddelde(trekkingen: Float64Array): number {
  return exacteSom(trekkingen) / trekkingen.length;
}

/** Standard deviation of a sample (n - 1). */
export function standaardafwijking(trekkingen: Float64Array): number {
  const midden = gemiddelde(trekkingen);
  const kwadraten = trekkingen.map((waarde) => (waarde - midden) ** 2);
  return Math.sqrt(exacteSom(kwadraten) / (trekkingen.length - 1));
}

/** Spearman's rank correlation from two lists of rangen; 0 when one of them does not vary. */
export function correlatie(a: Float64Array, b: Float64Array): number {
  const middenA = gemiddelde(a);
  const middenB = gemiddelde(b);
  let samen = 0;
  let spreidingA = 0;
  let spreidingB = 0;
  a.forEach((waarde, i) => {
    const vanA = waarde - middenA;
    const vanB = (b[i] ?? 0) - middenB;
    samen += vanA * vanB;
    spreidingA += vanA * vanA;
    spreidingB += vanB * vanB;
  });
  return spreidingA === 0 || spreidingB === 0 ? 0 : samen / Math.sqrt(spreidingA * spreidingB);
}

/** The rank of each draw, 1 for the lowest; equal draws share the mean of their ranks. */
export function rangen(trekkingen: Float64Array): Float64Array {
  const volgorde = Uint32Array.from(trekkingen.keys()).sort((i, j) => (trekkingen[i] ?? 0) - (trekkingen[j] ?? 0));
  const rang = new Float64Array(trekkingen.length);
  for (let begin = 0; begin < volgorde.length; ) {
    let eind = begin + 1;
    while (eind < volgorde.length && trekkingen[volgorde[eind] ?? 0] === trekkingen[volgorde[begin] ?? 0]) eind++;
    for (let i = begin; i < eind; i++) rang[volgorde[i] ?? 0] = (begin + eind + 1) / 2;
    begin = eind;
  }
  return rang;
}
