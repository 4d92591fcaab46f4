/**
 * What a window may never do: go elsewhere, open another window, embed a page, ask for a permission, or reach the network.
 * Set up for every webContents there will ever be, not for one window.
 */
import { app, session } from 'electron';
import { ADRES } from './protocol.ts';

export function schermVensterAf(): void {
  app.on('web-contents-created', (_gebeurtenis, inhoud) => {
    inhoud.setWindowOpenHandler(() => ({ action: 'deny' }));
    inhoud.on('will-navigate', (gebeurtenis) => gebeurtenis.preventDefault());
    inhoud.on('will-attach-webview', (gebeurtenis) => gebeurtenis.preventDefault());
  });
}

export function schermNetwerkAf(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_inhoud, _recht, antwoord) => antwoord(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.webRequest.onBeforeRequest(({ url }, antwoord) => antwoord({ cancel: !magLaden(url) }));
}

function magLaden(adres: string): boolean {
  return adres.startsWith(ADRES) || /^(blob|data|devtools):/.test(adres);
}
