/**
 * The tiny vocabulary of the end-to-end tests: start the program, look at its window, answer its dialogs, press its keys.
 *
 * Everything goes through Playwright's `_electron`, so that the same tests run on real Electron (SLUITEND_ELECTRON=echt) and on the
 * stand-in of test/host. Each start has a data folder of its own. What a screen is made of is left to the tests of that screen.
 */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import type { Brug } from '../../shared/contract.ts';

declare global {
  interface Window {
    readonly sluitend: Brug;
  }
}

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));
const STAND_IN = fileURLToPath(new URL('../host/bin', import.meta.url));

export interface Programma {
  readonly app: ElectronApplication;
  readonly pagina: Page;
  /** A folder of this start alone; what the tests write goes here. */
  readonly map: string;
  /** Ends the program without asking about unsaved work. */
  stop(): Promise<void>;
}

/**
 * `argumenten`: what the program is started with, such as a file. `map`: an earlier one, to start again with the same data.
 * `uitvoerbaar`: a packed program instead of the sources. `vooraf`: runs in every page before the program's own scripts.
 */
export async function start({
  argumenten = [],
  map = mkdtempSync(join(tmpdir(), 'sluitend-e2e-')),
  uitvoerbaar,
  vooraf,
}: {
  argumenten?: readonly string[];
  map?: string;
  uitvoerbaar?: string;
  vooraf?: () => void;
} = {}): Promise<Programma> {
  if (process.env.SLUITEND_ELECTRON !== 'echt') process.env.ELECTRON_OVERRIDE_DIST_PATH = STAND_IN;
  const app = await _electron.launch({
    ...(uitvoerbaar === undefined ? {} : { executablePath: uitvoerbaar }),
    args: [...(uitvoerbaar === undefined ? [WORTEL] : []), `--user-data-dir=${join(map, 'gegevens')}`, ...argumenten],
    cwd: map,
    colorScheme: null,
  });
  if (vooraf) await app.context().addInitScript(vooraf);
  const pagina = await app.firstWindow();
  await pagina.waitForURL(/index\.html/);
  await pagina.waitForLoadState('load');
  // Playwright would accept every beforeunload; the program itself must be asked.
  pagina.on('dialog', (dialoog) => {
    if (dialoog.type() !== 'beforeunload') void dialoog.dismiss();
  });
  return { app, pagina, map, stop: () => stop(app, map) };
}

async function stop(app: ElectronApplication, map: string): Promise<void> {
  const ingang = app.process();
  const gestopt = new Promise((door) => (ingang.exitCode === null ? ingang.once('exit', door) : door(null)));
  // The window may be gone already: a test that closed it is also done with it.
  await app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => {});
  await app.close().catch(() => {});
  await gestopt;
  // The last processes of a browser may still be writing their profile.
  await rm(map, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}

export type Dialoogantwoord =
  | { readonly soort: 'openen' | 'opslaan'; readonly pad: string | null }
  | { readonly soort: 'vraag'; readonly keuze: number };

/** How the next dialogs of that kind are answered, until told otherwise. pad null: the user cancels. */
export async function beantwoord({ app }: Programma, antwoord: Dialoogantwoord): Promise<void> {
  await app.evaluate(({ dialog }, gegeven) => {
    const geef = (wat: object) => async () => {
      process.env[`BEANTWOORD_${gegeven.soort}`] = 'ja';
      return wat;
    };
    delete process.env[`BEANTWOORD_${gegeven.soort}`];
    if (gegeven.soort === 'vraag') {
      dialog.showMessageBox = geef({ response: gegeven.keuze, checkboxChecked: false }) as never;
    } else if (gegeven.soort === 'openen') {
      const filePaths = gegeven.pad === null ? [] : [gegeven.pad];
      dialog.showOpenDialog = geef({ canceled: gegeven.pad === null, filePaths }) as never;
    } else {
      dialog.showSaveDialog = geef({ canceled: gegeven.pad === null, filePath: gegeven.pad ?? '' }) as never;
    }
  }, antwoord);
}

/** Waits until a dialog of that kind was answered since `beantwoord`. */
export async function isBeantwoord({ app }: Programma, soort: Dialoogantwoord['soort']): Promise<boolean> {
  const lees = () => app.evaluate((_, naam) => process.env[naam] === 'ja', `BEANTWOORD_${soort}`);
  return wordt(lees, true);
}

/** What the title bar says. */
export async function titel({ app, pagina }: Programma): Promise<string> {
  const venster = await app.browserWindow(pagina);
  return venster.evaluate((eigen) => eigen.getTitle());
}

/** Chooses an item of the menu bar by the id of its command. */
export async function kiesMenu({ app }: Programma, opdracht: string): Promise<void> {
  await app.evaluate(({ Menu }, id) => {
    const punt = Menu.getApplicationMenu()?.getMenuItemById(id);
    if (!punt) throw new Error(`No menu item ${id}`);
    punt.click();
  }, opdracht);
}

/** The user presses the window's close button. */
export async function sluitVenster({ app, pagina }: Programma): Promise<void> {
  const venster = await app.browserWindow(pagina);
  await venster.evaluate((eigen) => eigen.close());
}

/** Waits until `lees` gives `verwacht`; the last value otherwise, so that `expect` tells the difference. */
export async function wordt<T>(lees: () => Promise<T> | T, verwacht: T, geduld = 5000): Promise<T> {
  const einde = Date.now() + geduld;
  for (;;) {
    const nu = await lees();
    if (nu === verwacht || Date.now() > einde) return nu;
    await new Promise((door) => setTimeout(door, 20));
  }
}
