/** Reading a file as text, with a limit. Whether the text is a begrotingsmodel is told by shared/model/lezen.ts in the window. */
import { readFile, stat } from 'node:fs/promises';
import type { Bestandsfout } from '../../shared/contract.ts';
import { goed, mis, type Result } from '../../shared/kern/result.ts';
import { alsBestandsfout, maakBestandsfout } from './bestandsfout.ts';

const GRENS = 256 * 1024 * 1024;

export async function leesTekst(pad: string): Promise<Result<string, Bestandsfout>> {
  try {
    if ((await stat(pad)).size > GRENS) return mis(maakBestandsfout('te_groot', pad, 'openen'));
    return goed(await readFile(pad, 'utf8'));
  } catch (fout) {
    return mis(alsBestandsfout(fout, pad, 'openen'));
  }
}
