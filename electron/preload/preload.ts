/**
 * `window.sluitend`: one method per call of shared/contract.ts, and `op` to listen to its events. Their names come as arguments
 * (electron/venster/venster.ts), so that the contract's schemas need not be loaded here, before every first screen.
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { Brug } from '../../shared/contract.ts';

const namen = (soort: string) =>
  process.argv
    .find((argument) => argument.startsWith(`--${soort}=`))
    ?.slice(soort.length + 3)
    .split(',') ?? [];

const gebeurtenissen = new Set(namen('gebeurtenissen'));
const aanroepen = Object.fromEntries(
  namen('kanalen').map((kanaal) => [kanaal, (vraag: unknown) => ipcRenderer.invoke(kanaal, vraag)]),
);

const op: Brug['op'] = (naam, doe) => {
  if (!gebeurtenissen.has(naam)) throw new Error(`Unknown event ${naam}`);
  const luister = (_gebeurtenis: unknown, gegevens: Parameters<typeof doe>[0]) => doe(gegevens);
  ipcRenderer.on(naam, luister);
  return () => {
    ipcRenderer.off(naam, luister);
  };
};

contextBridge.exposeInMainWorld('sluitend', { ...aanroepen, op });
