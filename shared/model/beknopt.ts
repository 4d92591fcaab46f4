/**
 * Beknopt: what goes without saying is not in a file. Of the thousands of regels and reeksen of a document most have no bron, no
 * notitie, no exception; left out, a file is a third as large, and a diff shows what a regel is about.
 *
 * `uitgeschreven` undoes `ingekort`, and leaves alone what is written out or has no shape of ours: the schema judges that.
 */
import { isObject } from '../kern/object.ts';
import type { Begrotingsmodel, Blad, Regel } from './document.ts';
import { gewoneReeks, gewoneRegel } from './gewoon.ts';

const GEWONE_REEKS = gewoneReeks();
const { id: _id, naam: _naam, ...GEWONE_REGEL } = gewoneRegel({ id: '', naam: '' });

type Ruw = Readonly<Record<string, unknown>>;

export function ingekort(bladen: Begrotingsmodel['bladen']): readonly Ruw[] {
  return bladen.map((blad) => ({ ...blad, regels: blad.regels.map((regel) => korteRegel(regel, blad)) }));
}

/** The reeksen in the order of their kolommen. */
function korteRegel(regel: Regel, { kolommen }: Blad): Ruw {
  const plaats = (kolom: string) => kolommen.findIndex(({ id }) => id === kolom);
  const reeksen = Object.entries(regel.reeksen)
    .sort(([a], [b]) => plaats(a) - plaats(b))
    .map(([kolom, reeks]) => [kolom, zonder(GEWONE_REEKS, reeks)]);
  return zonder(GEWONE_REGEL, { ...regel, reeksen: Object.fromEntries(reeksen) });
}

function zonder(gewoon: Ruw, dit: Ruw): Ruw {
  return Object.fromEntries(Object.entries(dit).filter(([sleutel, waarde]) => !isGewoon(waarde, gewoon[sleutel])));
}

function isGewoon(waarde: unknown, gewoon: unknown): boolean {
  return waarde === gewoon || (isObject(waarde) && isObject(gewoon) && Object.keys(waarde).length === 0);
}

/** @param bladen as parsed: of any shape */
export function uitgeschreven(bladen: unknown): unknown {
  return perLid(bladen, (blad) => ({ ...blad, regels: perLid(blad.regels, heleRegel) }));
}

function heleRegel(kort: Ruw): Ruw {
  const regel: Ruw = { ...GEWONE_REGEL, ...kort };
  if (!isObject(regel.reeksen)) return regel;
  const reeksen = Object.entries(regel.reeksen).map(([kolom, reeks]) => [
    kolom,
    isObject(reeks) ? { ...GEWONE_REEKS, ...reeks } : reeks,
  ]);
  return { ...regel, reeksen: Object.fromEntries(reeksen) };
}

function perLid(lijst: unknown, heel: (lid: Ruw) => Ruw): unknown {
  return Array.isArray(lijst) ? lijst.map((lid) => (isObject(lid) ? heel(lid) : lid)) : lijst;
}
