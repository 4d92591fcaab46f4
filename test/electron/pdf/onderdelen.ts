/** The parts as they ship: gathered in dist/pdf by the build script, then read as the program reads them. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { leesOnderdelen } from '../../../electron/pdf/maak-pdf.ts';
import type { Onderdelen } from '../../../electron/pdf/typst.ts';

export const PDF_MAP = fileURLToPath(new URL('../../../dist/pdf', import.meta.url));

export async function verzamel(): Promise<Onderdelen> {
  const script = fileURLToPath(new URL('../../../build/rapport/verzamel-onderdelen.mjs', import.meta.url));
  execFileSync(process.execPath, [script, PDF_MAP]);
  const gelezen = await leesOnderdelen(PDF_MAP);
  if (gelezen === null) throw new Error(`${PDF_MAP} is not complete`);
  return gelezen.onderdelen;
}
