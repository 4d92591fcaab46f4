/** The system's own dialogs, in Dutch: where to open from, where to write, and what to do with unsaved work. */
import { extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { Bewaarkeuze } from '../../shared/contract.ts';

export const BEGROTING: FileFilter = { name: 'Begroting van Sluitend', extensions: ['begroting'] };
export const SCENARIO: FileFilter = { name: 'Scenario van Sluitend', extensions: ['scenario'] };
export const PDF: FileFilter = { name: 'PDF', extensions: ['pdf'] };
export const EXCEL: FileFilter = { name: 'Excel-werkmap', extensions: ['xlsx'] };

const KEUZEN: readonly Bewaarkeuze[] = ['opslaan', 'niet_opslaan', 'annuleren'];

/** The chosen path; null when the user cancels. `map` null: the documents folder. */
export async function kiesBestand(
  venster: BrowserWindow,
  { titel, map, soort }: { titel: string; map: string | null; soort: FileFilter },
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(venster, {
    title: titel,
    defaultPath: map ?? app.getPath('documents'),
    buttonLabel: 'Openen',
    filters: [soort, { name: 'Alle bestanden', extensions: ['*'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** The chosen path, with its extension; null when the user cancels. The system asks before replacing a file. */
export async function kiesPlaats(
  venster: BrowserWindow,
  { titel, voorstel, map, soort }: { titel: string; voorstel: string; map: string | null; soort: FileFilter },
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(venster, {
    title: titel,
    defaultPath: join(map ?? app.getPath('documents'), metExtensie(veiligeNaam(voorstel), soort)),
    buttonLabel: 'Opslaan',
    filters: [soort],
    properties: ['showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : metExtensie(filePath, soort);
}

export async function vraagBewaren(venster: BrowserWindow, naam: string): Promise<Bewaarkeuze> {
  const { response } = await dialog.showMessageBox(venster, {
    type: 'warning',
    title: 'Sluitend',
    message: `Wilt u de wijzigingen in '${naam}' opslaan?`,
    detail: 'Als u niet opslaat, gaan ze verloren.',
    buttons: ['&Opslaan', '&Niet opslaan', 'Annuleren'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
    normalizeAccessKeys: true,
  });
  return KEUZEN[response] ?? 'annuleren';
}

function metExtensie(pad: string, { extensions: [extensie] }: FileFilter): string {
  return extname(pad).toLowerCase() === `.${extensie}` ? pad : `${pad}.${extensie}`;
}

/** Without the signs that Windows does not allow in a file name. */
export function veiligeNaam(naam: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them in file names
  const schoon = naam.replace(/[<>:"/\\|?*\u0000-\u001f]/g, '-').replace(/[. ]+$/, '');
  return schoon === '' ? 'begroting' : schoon;
}
