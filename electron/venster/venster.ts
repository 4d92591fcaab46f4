/** The window: sandboxed, isolated, where it last stood, shown when its first screen is drawn. */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { CONTRACT, GEBEURTENISSEN } from '../../shared/contract.ts';
import type { Instellingenbewaarder, Vensterstand } from '../bestanden/instellingen.ts';
import { ADRES } from '../programma/protocol.ts';

/** For the preload: what it may call and hear. */
const NAMEN = [`--kanalen=${Object.keys(CONTRACT)}`, `--gebeurtenissen=${GEBEURTENISSEN}`];

export function maakVenster(preload: string, instellingen: Instellingenbewaarder): BrowserWindow {
  const stand = zichtbareStand(instellingen.lees().venster);
  const venster = new BrowserWindow({
    ...(stand === null ? { width: 1366, height: 768 } : alleenMaten(stand)),
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Sluitend',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1f1f1f' : '#fafafa',
    webPreferences: {
      preload,
      additionalArguments: NAMEN,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  if (stand?.gemaximaliseerd) venster.maximize();
  venster.once('ready-to-show', () => venster.show());
  venster.on('close', () => instellingen.wijzig({ venster: huidigeStand(venster) }));
  void venster.loadURL(`${ADRES}index.html`);
  return venster;
}

export function haalNaarVoren(venster: BrowserWindow): void {
  if (venster.isMinimized()) venster.restore();
  venster.focus();
}

function huidigeStand(venster: BrowserWindow): Vensterstand {
  return { ...venster.getNormalBounds(), gemaximaliseerd: venster.isMaximized() };
}

/** Null when the screen it stood on is gone. */
function zichtbareStand(stand: Vensterstand | null): Vensterstand | null {
  if (stand === null) return null;
  const vlak = screen.getDisplayMatching(alleenMaten(stand)).workArea;
  const raakt = (begin: number, lengte: number, van: number, breedte: number) =>
    begin < van + breedte - 50 && begin + lengte > van + 50;
  const zichtbaar =
    raakt(stand.x, stand.width, vlak.x, vlak.width) && raakt(stand.y, stand.height, vlak.y, vlak.height);
  return zichtbaar ? stand : null;
}

function alleenMaten({ x, y, width, height }: Vensterstand) {
  return { x, y, width, height };
}
