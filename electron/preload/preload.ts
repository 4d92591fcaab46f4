/** `window.sluitend`: one method per call of shared/contract.ts, derived from it, and `op` to listen to its events. */
import { contextBridge, ipcRenderer } from 'electron';
import { type Brug, CONTRACT, GEBEURTENISSEN } from '../../shared/contract.ts';

const aanroepen = Object.fromEntries(
  Object.keys(CONTRACT).map((naam) => [naam, (vraag: unknown) => ipcRenderer.invoke(naam, vraag)]),
);

const op: Brug['op'] = (naam, doe) => {
  if (!GEBEURTENISSEN.includes(naam)) throw new Error(`Unknown event ${naam}`);
  const luister = (_gebeurtenis: unknown, gegevens: Parameters<typeof doe>[0]) => doe(gegevens);
  ipcRenderer.on(naam, luister);
  return () => {
    ipcRenderer.off(naam, luister);
  };
};

contextBridge.exposeInMainWorld('sluitend', { ...aanroepen, op });
