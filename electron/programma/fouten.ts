/**
 * Where bugs end up: caught once, written to `sluitend.log` in the user's data folder, and shown. Work in the window is untouched,
 * so the program goes on.
 */
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog } from 'electron';

export function vangFouten(): void {
  process.on('uncaughtException', meldFout);
  process.on('unhandledRejection', meldFout);
}

function meldFout(fout: unknown): void {
  const tekst = fout instanceof Error ? (fout.stack ?? fout.message) : String(fout);
  console.error(tekst);
  const logboek = schrijfLogboek(tekst);
  const waar = logboek === null ? '' : ` De technische gegevens staan in ${logboek}.`;
  const advies = 'Sla uw werk op onder een andere naam en start Sluitend opnieuw.';
  dialog.showErrorBox('Er ging iets mis in Sluitend', `Dit is een fout in het programma. ${advies}${waar}`);
}

/** Where it was written; null when even that failed. */
function schrijfLogboek(tekst: string): string | null {
  try {
    const map = app.getPath('userData');
    mkdirSync(map, { recursive: true });
    const bestand = join(map, 'sluitend.log');
    appendFileSync(bestand, `${new Date().toISOString()} ${app.getVersion()} ${tekst}\n`);
    return bestand;
  } catch {
    return null;
  }
}
