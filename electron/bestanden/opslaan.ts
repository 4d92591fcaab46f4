/**
 * Atomic saving: after `slaOp` the file holds either all of the new bytes or all of the old ones, whatever happens in between.
 *
 * A temporary file in the same folder is written and flushed, then renamed over the old one. Virus scanners and OneDrive hold
 * files for a moment, so the rename is tried again for about two seconds. What the bytes mean is the caller's business.
 */
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Bestandsfout } from '../../shared/contract.ts';
import { goed, mis, type Result } from '../../shared/kern/result.ts';
import { alsBestandsfout } from './bestandsfout.ts';

const WACHTTIJDEN = [20, 50, 100, 200, 400, 600, 800];
const TIJDELIJK_BEZET = new Set(['EPERM', 'EBUSY', 'EACCES']);

export async function slaOp(pad: string, inhoud: string | Uint8Array): Promise<Result<null, Bestandsfout>> {
  const tijdelijk = join(dirname(pad), `.${basename(pad)}.${randomUUID()}.tmp`);
  try {
    await schrijfDoor(tijdelijk, inhoud);
    await hernoem(tijdelijk, pad);
    return goed(null);
  } catch (fout) {
    await rm(tijdelijk, { force: true }).catch(() => {});
    return mis(alsBestandsfout(fout, pad, 'opslaan'));
  }
}

async function schrijfDoor(pad: string, inhoud: string | Uint8Array): Promise<void> {
  const bestand = await open(pad, 'wx');
  try {
    await bestand.writeFile(inhoud);
    await bestand.sync();
  } finally {
    await bestand.close();
  }
}

async function hernoem(van: string, naar: string): Promise<void> {
  for (const tijd of WACHTTIJDEN) {
    try {
      return await rename(van, naar);
    } catch (fout) {
      if (!TIJDELIJK_BEZET.has((fout as NodeJS.ErrnoException).code ?? '')) throw fout;
      await wacht(tijd);
    }
  }
  await rename(van, naar);
}
