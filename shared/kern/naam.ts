/**
 * Namen: how what a person calls something becomes an id, and how two spellings are found to be the same name.
 *
 * Ids are made once and never change; case and diacritics do not matter where a name is looked up (`cliëntkosten` is
 * `clientkosten`).
 */

/** Without diacritics and capitals: what two spellings of one name have in common. */
export function vouw(naam: string): string {
  // nearly every name, and normalizing is what opening a document would spend its time on
  if (ASCII.test(naam)) return naam.toLowerCase();
  return naam
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const ASCII = /^[\x00-\x7f]*$/;

/** A readable id: lower case ASCII, digits and underscores, starting with a letter; unlike any of `bezet`. */
export function maakId(naam: string, bezet: ReadonlySet<string>): string {
  const kaal = vouw(naam)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const stam = /^[a-z]/.test(kaal) ? kaal : `r_${kaal}`.replace(/_$/, '');
  for (let n = 1; ; n++) {
    const id = n === 1 ? stam : `${stam}_${n}`;
    if (!bezet.has(id)) return id;
  }
}

/** How many letters must be typed, left out or changed to make one word of the other (two swapped neighbours count once). */
export function afstand(a: string, b: string): number {
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a[i - 1] === b[j - 1] ? 0 : 1;
      const wissel =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (voorvorige[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      rij.push(Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + gelijk, wissel));
    }
    voorvorige = vorige;
    vorige = rij;
  }
  return vorige[b.length] ?? 0;
}

/** The candidate most like a mistyped name, when it is like it enough to be worth asking. */
export function lijktOp(naam: string, kandidaten: Iterable<string>): string | null {
  const gezocht = vouw(naam);
  let beste: string | null = null;
  let kortste = Math.max(1, Math.floor(gezocht.length / 3)) + 1;
  for (const kandidaat of kandidaten) {
    const ver = afstand(gezocht, vouw(kandidaat));
    if (ver < kortste) [beste, kortste] = [kandidaat, ver];
  }
  return beste;
}
