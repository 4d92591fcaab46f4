/** A date as Dutch documents print it. */
export const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);

/** '2022-12-01' is '1 december 2022'. */
export function printDatum(datum: string): string {
  const [jaar = '', maand = '', dag = ''] = datum.split('-');
  return `${Number(dag)} ${MAANDEN[Number(maand) - 1] ?? maand} ${jaar}`;
}

/** By its whole name or its first letters, three at least: `mrt` too. 0: none. */
export function maandnummer(woord: string): number {
  return woord === 'mrt' ? 3 : MAANDEN.findIndex((naam) => woord.length >= 3 && naam.startsWith(woord)) + 1;
}
