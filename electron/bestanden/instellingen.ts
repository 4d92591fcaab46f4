/**
 * What the program remembers between starts, in the user's data folder: recent files, where the window stood, the last folder.
 * A missing or damaged file means starting afresh; nothing in it is worth an error.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const vensterSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200),
  height: z.int().min(200),
  gemaximaliseerd: z.boolean(),
});

const instellingenSchema = z.strictObject({
  recent: z.array(z.string()).max(50),
  venster: vensterSchema.nullable(),
  map: z.string().nullable(),
});

export type Vensterstand = z.infer<typeof vensterSchema>;
export type Instellingen = z.infer<typeof instellingenSchema>;

const NIEUW: Instellingen = { recent: [], venster: null, map: null };

export interface Instellingenbewaarder {
  lees(): Instellingen;
  wijzig(deel: Partial<Instellingen>): void;
}

export function maakInstellingen(bestand: string): Instellingenbewaarder {
  let nu = leesBestand(bestand);
  return {
    lees: () => nu,
    wijzig(deel) {
      nu = { ...nu, ...deel };
      schrijf(bestand, nu);
    },
  };
}

function leesBestand(bestand: string): Instellingen {
  try {
    return instellingenSchema.parse(JSON.parse(readFileSync(bestand, 'utf8')));
  } catch {
    return NIEUW;
  }
}

function schrijf(bestand: string, instellingen: Instellingen): void {
  mkdirSync(dirname(bestand), { recursive: true });
  const tijdelijk = `${bestand}.nieuw`;
  writeFileSync(tijdelijk, JSON.stringify(instellingen, null, 2));
  renameSync(tijdelijk, bestand);
}
