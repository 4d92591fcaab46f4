/**
 * The one place that touches ipcMain: every call of shared/contract.ts goes through `registreer`, which drops senders that are
 * not the main frame of our own window and parses the request before a handler sees it.
 */
// biome-ignore lint/style/noRestrictedImports: this is the wrapper that everything else must use
import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import {
  type Antwoord,
  CONTRACT,
  type Gebeurtenisnaam,
  type Gebeurtenissen,
  type Kanaalnaam,
  type Vraag,
} from '../../shared/contract.ts';
import { ADRES } from '../programma/protocol.ts';

export type Handlers = {
  readonly [K in Kanaalnaam]: (vraag: Vraag<K>, venster: BrowserWindow) => Antwoord<K> | Promise<Antwoord<K>>;
};

export function registreer(handlers: Handlers): void {
  for (const naam of Object.keys(CONTRACT) as Kanaalnaam[]) luister(naam, handlers);
}

function luister<K extends Kanaalnaam>(naam: K, handlers: Handlers): void {
  ipcMain.handle(naam, (event, vraag: unknown) => {
    const venster = eigenVenster(event);
    // The schema of K gives a Vraag<K>; the union over all K is more than the compiler follows.
    return handlers[naam](CONTRACT[naam].vraag.parse(vraag) as Vraag<K>, venster);
  });
}

/** The window the call came from; throws when it is not the main frame of one of ours. */
function eigenVenster({ sender, senderFrame }: IpcMainInvokeEvent): BrowserWindow {
  const venster = BrowserWindow.fromWebContents(sender);
  const vertrouwd = senderFrame !== null && senderFrame.parent === null && senderFrame.url.startsWith(ADRES);
  if (venster === null || !vertrouwd) throw new Error(`Call from a sender that is not ours: ${senderFrame?.url}`);
  return venster;
}

export function meld<N extends Gebeurtenisnaam>(venster: BrowserWindow, naam: N, gegevens: Gebeurtenissen[N]): void {
  venster.webContents.send(naam, gegevens);
}
