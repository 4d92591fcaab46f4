/** Recent files: newest first, each once, at most ten, only those that still exist. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, relative, sep } from 'node:path';
import type { RecentBestand } from '../../shared/contract.ts';
import type { Bestandenlijst } from './bestandenlijst.ts';
import type { Instellingenbewaarder } from './instellingen.ts';

const AANTAL = 10;

export function onthoudBestand(instellingen: Instellingenbewaarder, pad: string): void {
  const { recent } = instellingen.lees();
  instellingen.wijzig({
    recent: [pad, ...recent.filter((ander) => ander !== pad)].slice(0, AANTAL),
    map: dirname(pad),
  });
}

export function recenteBestanden(instellingen: Instellingenbewaarder, lijst: Bestandenlijst): readonly RecentBestand[] {
  const aanwezig = instellingen.lees().recent.filter((pad) => existsSync(pad));
  return aanwezig.map((pad) => ({ ...lijst.neemOp(pad), map: toonMap(dirname(pad)) }));
}

/** Within the user's own folder: from there on (`Documenten › Begrotingen`). */
function toonMap(map: string): string {
  const vanThuis = relative(homedir(), map);
  const kort = vanThuis === '' || vanThuis.startsWith('..') ? map : vanThuis;
  return kort
    .split(sep)
    .filter((deel) => deel !== '')
    .join(' › ');
}
