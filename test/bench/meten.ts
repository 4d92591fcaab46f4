/** Timing: medians over runs that alternate, so that a busy moment of the machine hits all alike. */

export function mediaan(waarden: readonly number[]): number {
  const rij = [...waarden].sort((a, b) => a - b);
  return rij[Math.floor(rij.length / 2)] ?? Number.NaN;
}

export function duur(werk: () => void): number {
  const begin = performance.now();
  werk();
  return performance.now() - begin;
}

export interface Loper {
  readonly naam: string;
  readonly runs: number;
  loop(ronde: number): void;
}

/** @returns per loper the median in milliseconds; each takes its turns spread evenly over the others'. */
export function wissel(lopers: readonly Loper[]): Map<string, number> {
  const meeste = Math.max(...lopers.map(({ runs }) => runs));
  const tijden = new Map(lopers.map(({ naam }) => [naam, [] as number[]]));
  for (let ronde = 0; ronde < meeste; ronde++)
    for (const { naam, runs, loop } of lopers) {
      const elke = meeste / runs;
      if (Math.floor(ronde / elke) === Math.floor((ronde - 1) / elke)) continue;
      tijden.get(naam)?.push(duur(() => loop(ronde)));
    }
  return new Map([...tijden].map(([naam, rij]) => [naam, mediaan(rij)]));
}
