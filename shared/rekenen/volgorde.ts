/**
 * Volgorde: in which order to compute, and what goes round in circles. Iterative: chains of any depth.
 *
 * A graaf has nodes 0..n-1; `van[begin[k]] ... van[begin[k + 1] - 1]` are the nodes that node k reads.
 */
export interface Graaf {
  readonly begin: Int32Array;
  readonly van: Int32Array;
}

/** The component of every node: nodes that reach each other share one. Components are numbered so that what is read comes first. */
export function componenten({ begin, van }: Graaf): { readonly aantal: number; readonly van: Int32Array } {
  const n = begin.length - 1;
  const component = new Int32Array(n).fill(-1);
  const nummer = new Int32Array(n).fill(-1);
  const laagste = new Int32Array(n);
  const volgende = begin.slice(0, n);
  const open: number[] = [];
  const pad: number[] = [];
  let teller = 0;
  let aantal = 0;
  const betreed = (k: number) => {
    nummer[k] = laagste[k] = teller++;
    open.push(k);
    pad.push(k);
  };
  const verlaat = (k: number) => {
    pad.pop();
    const boven = pad.at(-1);
    if (boven !== undefined) laagste[boven] = Math.min(laagste[boven] ?? 0, laagste[k] ?? 0);
    if (laagste[k] !== nummer[k]) return;
    for (let lid = -1; lid !== k; ) {
      lid = open.pop() ?? k;
      component[lid] = aantal;
    }
    aantal++;
  };
  for (let start = 0; start < n; start++) {
    if (nummer[start] !== -1) continue;
    betreed(start);
    for (let k = pad.at(-1); k !== undefined; k = pad.at(-1)) {
      const plaats = volgende[k] ?? 0;
      if (plaats === begin[k + 1]) {
        verlaat(k);
        continue;
      }
      volgende[k] = plaats + 1;
      const onder = van[plaats] ?? 0;
      if (nummer[onder] === -1) betreed(onder);
      else if (component[onder] === -1) laagste[k] = Math.min(laagste[k] ?? 0, nummer[onder] ?? 0);
    }
  }
  return { aantal, van: component };
}

/** Does a node read itself? */
export function leestZichzelf({ begin, van }: Graaf, knoop: number): boolean {
  for (let i = begin[knoop] ?? 0; i < (begin[knoop + 1] ?? 0); i++) if (van[i] === knoop) return true;
  return false;
}

/**
 * A topological order of a graaf without circles in which nodes of one kind stand together where they can: kernels then
 * run over many instructions in one call. `soort` is a small number; lower `laag` goes first where there is a choice.
 */
export function schik({ begin, van }: Graaf, laag: Int32Array, soort: Int32Array, lagen: number): Int32Array {
  const n = begin.length - 1;
  const lezers = omgekeerd({ begin, van });
  const wacht = Int32Array.from({ length: n }, (_, k) => (begin[k + 1] ?? 0) - (begin[k] ?? 0));
  const klaar: Map<number, number[]>[] = Array.from({ length: lagen }, () => new Map());
  const vrij = (k: number) => {
    const rijen = klaar[laag[k] ?? 0];
    const rij = rijen?.get(soort[k] ?? 0);
    if (rij) rij.push(k);
    else rijen?.set(soort[k] ?? 0, [k]);
  };
  /** The lowest layer in which a reader of k became free. */
  const gedaan = (k: number): number => {
    let laagste = lagen;
    for (let i = lezers.begin[k] ?? 0; i < (lezers.begin[k + 1] ?? 0); i++) {
      const lezer = lezers.van[i] ?? 0;
      const nog = (wacht[lezer] ?? 0) - 1;
      wacht[lezer] = nog;
      if (nog === 0) vrij(lezer);
      if (nog === 0) laagste = Math.min(laagste, laag[lezer] ?? 0);
    }
    return laagste;
  };
  for (let k = 0; k < n; k++) if (wacht[k] === 0) vrij(k);
  const orde = new Int32Array(n);
  let plaats = 0;
  for (let l = 0; l < lagen; ) {
    const [sleutel, rij] = klaar[l]?.entries().next().value ?? [];
    if (sleutel === undefined || rij === undefined) {
      l++;
      continue;
    }
    klaar[l]?.delete(sleutel);
    for (const k of rij) {
      orde[plaats++] = k;
      l = Math.min(l, gedaan(k));
    }
  }
  return orde;
}

function omgekeerd({ begin, van }: Graaf): Graaf {
  const n = begin.length - 1;
  const naarBegin = new Int32Array(n + 2);
  for (const k of van) naarBegin[k + 2] = (naarBegin[k + 2] ?? 0) + 1;
  for (let k = 0; k < n; k++) naarBegin[k + 2] = (naarBegin[k + 2] ?? 0) + (naarBegin[k + 1] ?? 0);
  const naar = new Int32Array(van.length);
  for (let k = 0; k < n; k++)
    for (let i = begin[k] ?? 0; i < (begin[k + 1] ?? 0); i++) {
      const onder = van[i] ?? 0;
      const plaats = naarBegin[onder + 1] ?? 0;
      naar[plaats] = k;
      naarBegin[onder + 1] = plaats + 1;
    }
  return { begin: naarBegin.subarray(0, n + 1), van: naar };
}
