/**
 * Kalender: Dutch working days, on ISO dates (`2026-04-07`), free of clock and time zone.
 *
 * Holidays are those of the Algemene termijnenwet, art. 3: Nieuwjaarsdag, tweede paasdag, Hemelvaartsdag, tweede
 * pinksterdag, both kerstdagen, Koningsdag, 5 mei, and Goede Vrijdag, which lid 2 puts on a par with them.
 */

const DAG = 86_400_000;

function dagnummer(datum: string): number {
  return Date.parse(`${datum}T00:00:00Z`) / DAG;
}

function datumVan(dag: number): string {
  return new Date(dag * DAG).toISOString().slice(0, 10);
}

/** Monday is 1, Sunday is 7. */
function weekdag(datum: string): number {
  return ((((dagnummer(datum) + 3) % 7) + 7) % 7) + 1;
}

export function plusDagen(datum: string, dagen: number): string {
  return datumVan(dagnummer(datum) + dagen);
}

/** How many days `tot` lies after `van`. */
export function dagenTussen(van: string, tot: string): number {
  return dagnummer(tot) - dagnummer(van);
}

/** Easter Sunday in the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
export function eerstePaasdag(jaar: number): string {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const dag = h + l - 7 * m + 114;
  return datum(jaar, Math.floor(dag / 31), (dag % 31) + 1);
}

export function datum(jaar: number, maand: number, dag: number): string {
  return `${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}

/** 27 April (30 April until 2013), a day earlier where that is a Sunday. */
function koningsdag(jaar: number): string {
  const dag = datum(jaar, 4, jaar < 2014 ? 30 : 27);
  return weekdag(dag) === 7 ? plusDagen(dag, -1) : dag;
}

/** The holidays of a year with their names, in order of date. */
export function feestdagen(jaar: number): ReadonlyMap<string, string> {
  const pasen = eerstePaasdag(jaar);
  return new Map<string, string>(
    (
      [
        [datum(jaar, 1, 1), 'Nieuwjaarsdag'],
        [plusDagen(pasen, -2), 'Goede Vrijdag'],
        [plusDagen(pasen, 1), 'Tweede paasdag'],
        [koningsdag(jaar), 'Koningsdag'],
        [datum(jaar, 5, 5), 'Bevrijdingsdag'],
        [plusDagen(pasen, 39), 'Hemelvaartsdag'],
        [plusDagen(pasen, 50), 'Tweede pinksterdag'],
        [datum(jaar, 12, 25), 'Eerste kerstdag'],
        [datum(jaar, 12, 26), 'Tweede kerstdag'],
      ] satisfies [string, string][]
    ).sort(([a], [b]) => a.localeCompare(b)),
  );
}

export function isWerkdag(dag: string): boolean {
  return weekdag(dag) <= 5 && !feestdagen(Number(dag.slice(0, 4))).has(dag);
}

/** The `aantal`-th working day after a date; the date itself does not count. */
export function werkdagenNa(dag: string, aantal: number): string {
  let op = dag;
  for (let nog = aantal; nog > 0; ) {
    op = plusDagen(op, 1);
    if (isWerkdag(op)) nog -= 1;
  }
  return op;
}

/** The last day of a month. */
export function laatsteDag(jaar: number, maand: number): string {
  return plusDagen(maand === 12 ? datum(jaar + 1, 1, 1) : datum(jaar, maand + 1, 1), -1);
}
