/** A failure of the file system as a Dutch sentence that says which file, what is wrong, and what to do. */
import { basename } from 'node:path';
import type { Bestandsfout } from '../../shared/contract.ts';

const SOORTEN: Readonly<Record<string, Bestandsfout['soort']>> = {
  ENOENT: 'niet_gevonden',
  ENOTDIR: 'niet_gevonden',
  EACCES: 'geen_toegang',
  EPERM: 'geen_toegang',
  EROFS: 'geen_toegang',
  EBUSY: 'bezet',
  ENOSPC: 'vol',
  EDQUOT: 'vol',
};

const REDENEN: Readonly<Record<Bestandsfout['soort'], string>> = {
  niet_gevonden: 'het bestand of de map bestaat niet (meer).',
  geen_toegang: 'u hebt daar geen rechten voor, of een ander programma houdt het bestand vast.',
  bezet: 'een ander programma houdt het bestand vast. Sluit dat programma en probeer het opnieuw.',
  vol: 'de schijf is vol. Maak ruimte of kies een andere plaats.',
  onleesbaar: 'het bestand kan niet worden gelezen of geschreven.',
  te_groot: 'het bestand is groter dan 256 MB en dus geen begroting van Sluitend.',
};

export function alsBestandsfout(fout: unknown, pad: string, werk: 'openen' | 'opslaan'): Bestandsfout {
  const code = fout instanceof Error && 'code' in fout ? String(fout.code) : null;
  if (code === null) throw fout;
  return maakBestandsfout(SOORTEN[code] ?? 'onleesbaar', pad, werk);
}

export function maakBestandsfout(soort: Bestandsfout['soort'], pad: string, werk: 'openen' | 'opslaan'): Bestandsfout {
  const elders = ELDERS.has(soort) ? ` Kies een ander${werk === 'openen' ? ' bestand' : 'e plaats'}.` : '';
  return { soort, melding: `'${basename(pad)}' ${werk} lukt niet: ${REDENEN[soort]}${elders}` };
}

/** Where trying once more, or making room, does not help. */
const ELDERS: ReadonlySet<Bestandsfout['soort']> = new Set(['niet_gevonden', 'geen_toegang', 'onleesbaar']);
