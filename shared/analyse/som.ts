/**
 * Sums that close: exact addition of doubles, and parts that add up to their whole.
 *
 * A bridge or a table whose parts miss the whole by a cent loses its reader. Doubles are added exactly (Shewchuk's
 * expansions, rounded once at the end), so the only rest left is the rounding of the parts themselves.
 */

/** The sum rounded once, as if computed with unlimited digits. NaN when any term is not finite. */
export function exacteSom(termen: Iterable<number>): number {
  const delen: number[] = [];
  for (const term of termen) {
    if (!Number.isFinite(term)) return Number.NaN;
    voegToe(delen, term);
  }
  return rondAf(delen);
}

/** Adds a term to the parts, which stay exact, do not overlap and grow in size. */
function voegToe(delen: number[], term: number): void {
  let x = term;
  let n = 0;
  for (const deel of delen) {
    const [groot, klein] = Math.abs(x) < Math.abs(deel) ? [deel, x] : [x, deel];
    x = groot + klein;
    const rest = klein - (x - groot);
    if (rest !== 0) delen[n++] = rest;
  }
  delen.length = n;
  delen.push(x);
}

/** From large to small; where the rest lies exactly half way, the sign of the part after it decides. */
function rondAf(delen: readonly number[]): number {
  let n = delen.length;
  let som = delen[--n] ?? 0;
  while (n > 0) {
    const deel = delen[--n] ?? 0;
    const nieuw = som + deel;
    const rest = deel - (nieuw - som);
    som = nieuw;
    if (rest === 0) continue;
    const volgende = delen[n - 1] ?? 0;
    const dubbel = som + 2 * rest;
    if (rest * volgende > 0 && dubbel - som === 2 * rest) som = dubbel;
    break;
  }
  return som;
}

/**
 * The parts, with the rounding rest put where it weighs least: in the largest part, and what that cannot hold in the
 * next; a part that is 0 stays 0. Afterwards `exacteSom(delen) === geheel`, unless the parts are so much larger than
 * the whole that doubles of their size cannot express it. Meant for rests of rounding only.
 */
export function sluitend(delen: readonly number[], geheel: number): number[] {
  const gesloten = [...delen];
  const opGrootte = [...gesloten.keys()]
    .filter((i) => delen[i] !== 0)
    .sort((i, j) => Math.abs(delen[j] ?? 0) - Math.abs(delen[i] ?? 0));
  for (const i of opGrootte) {
    const rest = exacteSom([geheel, ...gesloten.map((deel) => -deel)]);
    if (rest === 0) break;
    gesloten[i] = (gesloten[i] ?? 0) + rest;
  }
  return gesloten;
}
