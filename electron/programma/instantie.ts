/**
 * One Sluitend per user: a second start hands its file to the first and ends. Also finds that file among the arguments
 * (double click on a .begroting, `sluitend bestand.begroting`).
 */
import { resolve } from 'node:path';
import { app } from 'electron';

/** False: another Sluitend runs and has been told; stop here. */
export function bewaakEneInstantie(opTweedeStart: (bestand: string | null) => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', (_gebeurtenis, argumenten, map) => opTweedeStart(bestandUit(argumenten, map)));
  return true;
}

export function bestandUit(argumenten: readonly string[], map: string): string | null {
  const bestand = argumenten.slice(1).find((argument) => /\.begroting$/i.test(argument) && !argument.startsWith('--'));
  return bestand === undefined ? null : resolve(map, bestand);
}
