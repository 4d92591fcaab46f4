/**
 * Sluitwacht: no window closes over unsaved work. Knows what the window last told of itself, writes it in the title bar, and asks
 * before closing; the window does the saving and then asks to be closed.
 */
import type { BrowserWindow } from 'electron';
import { vraagBewaren } from '../bestanden/dialogen.ts';
import { meld } from '../brug/brug.ts';

interface Staat {
  readonly naam: string | null;
  readonly gewijzigd: boolean;
}

export interface Sluitwacht {
  bewaak(venster: BrowserWindow): void;
  meld(venster: BrowserWindow, staat: Staat): void;
  /** Closes without asking. */
  sluit(venster: BrowserWindow): void;
}

const LEEG: Staat = { naam: null, gewijzigd: false };

export function maakSluitwacht(): Sluitwacht {
  const staten = new WeakMap<BrowserWindow, Staat>();
  let bezig = false;

  function zetStaat(venster: BrowserWindow, staat: Staat): void {
    staten.set(venster, staat);
    venster.setTitle(titel(staat));
    venster.setDocumentEdited(staat.gewijzigd);
  }

  function sluit(venster: BrowserWindow): void {
    staten.set(venster, LEEG);
    venster.close();
  }

  async function vraag(venster: BrowserWindow, naam: string): Promise<void> {
    if (bezig) return;
    bezig = true;
    const keuze = await vraagBewaren(venster, naam).finally(() => {
      bezig = false;
    });
    if (keuze === 'opslaan') meld(venster, 'opslaanEnSluiten', {});
    if (keuze === 'niet_opslaan') sluit(venster);
  }

  return {
    bewaak(venster) {
      venster.on('page-title-updated', (gebeurtenis) => gebeurtenis.preventDefault());
      venster.on('close', (gebeurtenis) => {
        const { naam, gewijzigd } = staten.get(venster) ?? LEEG;
        if (!gewijzigd) return;
        gebeurtenis.preventDefault();
        void vraag(venster, naam ?? 'Naamloos');
      });
    },
    meld: zetStaat,
    sluit,
  };
}

export function titel({ naam, gewijzigd }: Staat): string {
  return naam === null ? 'Sluitend' : `${naam}${gewijzigd ? '*' : ''} - Sluitend`;
}
