/**
 * The door to the PDF: for the main process and the command line alike. Each export runs in a worker of its own, so the window
 * stays free and the memory of the typesetter is given back.
 *
 * `map` is the folder with the parts (worker, typesetter, fonts, template) that build/rapport/verzamel-onderdelen.mjs makes. They
 * are read here and handed over, because a worker inside an asar archive cannot open the archive's files itself.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { mis, type Result } from '../../shared/kern/result.ts';
import type { Rapport } from '../../shared/rapport/rapportmodel.ts';
import type { PdfFout } from './pdf-fout.ts';
import type { Onderdelen } from './typst.ts';

const LETTERTYPEN = ['normaal.ttf', 'halfvet.ttf', 'vet.ttf'];

/** `gestopt`: the typesetter is ended at once, and the promise stays open: nobody waits for it any more. */
export async function maakPdf(
  rapport: Rapport,
  map: string,
  gestopt?: AbortSignal,
): Promise<Result<Uint8Array, PdfFout>> {
  const gelezen = await leesOnderdelen(map);
  return gelezen === null ? mis(onderdelenOntbreken(map)) : draai(rapport, gelezen.code, gelezen.onderdelen, gestopt);
}

/** The worker's code and what it works with; null when anything is missing. */
export async function leesOnderdelen(map: string): Promise<{ code: string; onderdelen: Onderdelen } | null> {
  const opent = (naam: string) => readFile(join(map, naam));
  try {
    const [code, sjabloon, wasm, ...lettertypen] = await Promise.all(
      ['pdf-worker.cjs', 'rapport.typ', 'typst.wasm', ...LETTERTYPEN].map(opent),
    );
    if (code === undefined || sjabloon === undefined || wasm === undefined) return null;
    return { code: code.toString(), onderdelen: { wasm, lettertypen, sjabloon: sjabloon.toString() } };
  } catch {
    return null;
  }
}

function onderdelenOntbreken(map: string): PdfFout {
  const melding = `De onderdelen waarmee Sluitend een PDF maakt, ontbreken of zijn onleesbaar (${map}). Installeer Sluitend opnieuw.`;
  return { soort: 'onderdelen', melding };
}

function draai(
  rapport: Rapport,
  code: string,
  onderdelen: Onderdelen,
  gestopt?: AbortSignal,
): Promise<Result<Uint8Array, PdfFout>> {
  return new Promise((klaar, mislukt) => {
    const worker = new Worker(code, { eval: true, workerData: { rapport, onderdelen } });
    worker.once('message', (uitkomst: Result<Uint8Array, PdfFout>) => {
      klaar(uitkomst);
      void worker.terminate();
    });
    worker.once('error', mislukt);
    gestopt?.addEventListener('abort', () => void worker.terminate());
    worker.once('exit', (code) => {
      if (!gestopt?.aborted) mislukt(new Error(`The PDF worker ended early (${code})`));
    });
  });
}
