/**
 * Verdelingen: an uncertain input as a distribution, drawn by its inverse (kwantielfunctie).
 *
 * Inverse functions keep a Latin hypercube's slices, and give the tornado its low and high. Says in Dutch what is wrong
 * with a distribution that makes no sense; what a range counts as in an ordinary lane is the model floor's rule.
 */
import type { Onzeker } from '../model/document.ts';

/** x for which the chance of less is `kans` (0 < kans < 1). */
export function kwantielVan(onzeker: Onzeker, kans: number): number {
  switch (onzeker.verdeling) {
    case 'uniform':
      return onzeker.van + kans * (onzeker.tot - onzeker.van);
    case 'driehoek':
      return driehoek(onzeker.van, onzeker.top, onzeker.tot, kans);
    case 'normaal':
      return onzeker.gemiddelde + onzeker.afwijking * normaal(kans);
  }
}

/** The ends of a range; of a normaal its P10 and P90, for it has no ends. */
export function grenzenVan(onzeker: Onzeker): { readonly laag: number; readonly hoog: number } {
  if (onzeker.verdeling === 'normaal') return { laag: kwantielVan(onzeker, 0.1), hoog: kwantielVan(onzeker, 0.9) };
  return { laag: onzeker.van, hoog: onzeker.tot };
}

/** What is wrong with it, and what to do; null when it is sound. */
export function bezwaarTegen(onzeker: Onzeker): string | null {
  if (Object.values(onzeker).some((waarde) => typeof waarde === 'number' && !Number.isFinite(waarde)))
    return 'Een bandbreedte heeft alleen gewone getallen als grens.';
  if (onzeker.verdeling === 'normaal')
    return onzeker.afwijking > 0 ? null : 'De standaardafwijking moet groter zijn dan 0; vul anders één getal in.';
  if (onzeker.van > onzeker.tot) return 'De ondergrens is hoger dan de bovengrens; wissel ze om.';
  if (onzeker.van === onzeker.tot) return 'De ondergrens en de bovengrens zijn gelijk; vul dan één getal in.';
  if (onzeker.verdeling === 'driehoek' && (onzeker.top < onzeker.van || onzeker.top > onzeker.tot))
    return 'De top van de driehoek ligt buiten de grenzen; kies een top ertussen.';
  return null;
}

function driehoek(van: number, top: number, tot: number, kans: number): number {
  const breedte = tot - van;
  const knik = (top - van) / breedte;
  return kans < knik
    ? van + Math.sqrt(kans * breedte * (top - van))
    : tot - Math.sqrt((1 - kans) * breedte * (tot - top));
}

/** Inverse of the standard normal distribution, relative error about 1e-16 (Wichura 1988, algorithm AS 241, PPND16). */
function normaal(kans: number): number {
  const q = kans - 0.5;
  if (Math.abs(q) <= 0.425) return (q * veelterm(MIDDEN, 0.180625 - q * q)) / veelterm(MIDDEN_NOEMER, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? kans : 1 - kans));
  const z =
    r <= 5
      ? veelterm(FLANK, r - 1.6) / veelterm(FLANK_NOEMER, r - 1.6)
      : veelterm(STAART, r - 5) / veelterm(STAART_NOEMER, r - 5);
  return q < 0 ? -z : z;
}

function veelterm(coefficienten: readonly number[], x: number): number {
  return coefficienten.reduceRight((som, c) => som * x + c, 0);
}

const MIDDEN = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
];
const MIDDEN_NOEMER = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852546,
];
const FLANK = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
];
const FLANK_NOEMER = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
const STAART = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const STAART_NOEMER = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
  1.421511758316446e-7, 2.0442631033899397e-15,
];
