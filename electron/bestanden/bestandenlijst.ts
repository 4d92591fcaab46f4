/**
 * Which files the window may name: token <-> path. A token is made for a path that the user chose (dialog, double click, recent
 * list) and means nothing elsewhere, so a window that went wrong cannot read or write any other file.
 */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Bestand } from '../../shared/contract.ts';

export interface Bestandenlijst {
  /** The same path keeps the same token. */
  neemOp(pad: string): Bestand;
  /** Throws for a token that was never given out: a bug. */
  pad(token: string): string;
}

export function maakBestandenlijst(): Bestandenlijst {
  const tokens = new Map<string, string>();
  const paden = new Map<string, string>();
  return {
    neemOp(pad) {
      const token = tokens.get(pad) ?? randomUUID();
      tokens.set(pad, token);
      paden.set(token, pad);
      return { token, naam: basename(pad) };
    },
    pad(token) {
      const pad = paden.get(token);
      if (pad === undefined) throw new Error('Unknown file token');
      return pad;
    },
  };
}
