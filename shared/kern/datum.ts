/** A date as Dutch documents print it. */
export const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);

/** '2022-12-01' is '1 december 2022'. */
export function printDatum(datum: string): string {
  const [jaar = '', maand = '', dag = ''] = datum.split('-');
  return `${Number(dag)} ${MAANDEN[Number(maand) - 1] ?? maand} ${jaar}`;
}
