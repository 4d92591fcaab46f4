/**
 * What each call of shared/contract.ts does. Adapters only: files, dialogs and the window; rules about begrotingen are in shared/.
 */
import { app, nativeTheme } from 'electron';
import type { Bestand, Opslaguitkomst, Startgegevens, Uitvoerfout, Uitvoeruitkomst } from '../../shared/contract.ts';
import { goed, mis, type Result } from '../../shared/kern/result.ts';
import type { Bestandenlijst } from '../bestanden/bestandenlijst.ts';
import { BEGROTING, EXCEL, kiesBestand, kiesPlaats, PDF, SCENARIO, vraagBewaren } from '../bestanden/dialogen.ts';
import type { Instellingenbewaarder } from '../bestanden/instellingen.ts';
import { leesTekst } from '../bestanden/openen.ts';
import { slaOp } from '../bestanden/opslaan.ts';
import { onthoudBestand, recenteBestanden } from '../bestanden/recent.ts';
import { maakPdf } from '../pdf/maak-pdf.ts';
import { zetMenu } from '../venster/menu.ts';
import type { Sluitwacht } from '../venster/sluiten.ts';
import type { Handlers } from './brug.ts';

export interface Omgeving {
  readonly bestanden: Bestandenlijst;
  readonly instellingen: Instellingenbewaarder;
  readonly sluitwacht: Sluitwacht;
  readonly gebruiker: string;
  /** The folder with the parts of electron/pdf. */
  readonly pdfMap: string;
  /** The file the program was started with, once. */
  readonly neemStartbestand: () => Bestand | null;
}

const THEMAS = { systeem: 'system', licht: 'light', donker: 'dark' } as const;
const GEANNULEERD = mis({ soort: 'geannuleerd' } as const);

export function maakHandlers(omgeving: Omgeving): Handlers {
  const { bestanden, instellingen, sluitwacht } = omgeving;
  const map = () => instellingen.lees().map;

  async function bewaar(pad: string, tekst: string): Promise<Opslaguitkomst> {
    const uitkomst = await slaOp(pad, tekst);
    if (!uitkomst.ok) return uitkomst;
    onthoudBestand(instellingen, pad);
    return goed(bestanden.neemOp(pad));
  }

  async function schrijfUitvoer(pad: string, inhoud: Uint8Array | string): Promise<Uitvoeruitkomst> {
    const uitkomst = await slaOp(pad, inhoud);
    return uitkomst.ok ? goed({ naam: bestanden.neemOp(pad).naam }) : uitkomst;
  }

  /** What is being made, while it is. */
  let uitvoer: AbortController | null = null;

  /** Asks where, and writes there what `maak` makes; stopped at any moment, also while asking, nothing is written. */
  async function maakUitvoer(
    vraagPlaats: () => Promise<string | null>,
    maak: (gestopt: AbortSignal) => Promise<Result<Uint8Array, Uitvoerfout>>,
  ): Promise<Uitvoeruitkomst> {
    const stop = new AbortController();
    uitvoer = stop;
    const gestopt = new Promise<null>((door) => stop.signal.addEventListener('abort', () => door(null)));
    const pad = await vraagPlaats();
    const gemaakt = pad === null || stop.signal.aborted ? null : await Promise.race([maak(stop.signal), gestopt]);
    if (uitvoer === stop) uitvoer = null;
    if (pad === null || gemaakt === null) return GEANNULEERD;
    return gemaakt.ok ? schrijfUitvoer(pad, gemaakt.waarde) : gemaakt;
  }

  return {
    startgegevens: () => startgegevens(omgeving),
    async openen({ token }, venster) {
      const pad =
        token === null
          ? await kiesBestand(venster, { titel: 'Begroting openen', map: map(), soort: BEGROTING })
          : bestanden.pad(token);
      if (pad === null) return GEANNULEERD;
      const tekst = await leesTekst(pad);
      if (!tekst.ok) return tekst;
      onthoudBestand(instellingen, pad);
      return goed({ ...bestanden.neemOp(pad), tekst: tekst.waarde });
    },
    opslaan: ({ token, tekst }) => bewaar(bestanden.pad(token), tekst),
    async opslaanAls({ voorstel, tekst }, venster) {
      const pad = await kiesPlaats(venster, { titel: 'Opslaan als', voorstel, map: map(), soort: BEGROTING });
      return pad === null ? GEANNULEERD : bewaar(pad, tekst);
    },
    async openenScenario(_vraag, venster) {
      const pad = await kiesBestand(venster, { titel: 'Scenario opnemen', map: map(), soort: SCENARIO });
      if (pad === null) return GEANNULEERD;
      const tekst = await leesTekst(pad);
      return tekst.ok ? goed({ ...bestanden.neemOp(pad), tekst: tekst.waarde }) : tekst;
    },
    async deelScenario({ voorstel, tekst }, venster) {
      const pad = await kiesPlaats(venster, { titel: 'Scenario delen', voorstel, map: map(), soort: SCENARIO });
      return pad === null ? GEANNULEERD : schrijfUitvoer(pad, tekst);
    },
    exporteerPdf({ voorstel, rapport }, venster) {
      const plaats = { titel: 'PDF maken', voorstel, map: map(), soort: PDF };
      return maakUitvoer(
        () => kiesPlaats(venster, plaats),
        async (gestopt) => {
          const pdf = await maakPdf(rapport, omgeving.pdfMap, gestopt);
          return pdf.ok ? pdf : mis({ soort: 'niet_te_maken', melding: pdf.fout.melding });
        },
      );
    },
    exporteerXlsx({ voorstel, werkboek }, venster) {
      const plaats = { titel: 'Excel-werkmap maken', voorstel, map: map(), soort: EXCEL };
      return maakUitvoer(
        () => kiesPlaats(venster, plaats),
        async () => {
          const { schrijfXlsx } = await import('../xlsx/schrijf-xlsx.ts');
          return goed(await schrijfXlsx(werkboek));
        },
      );
    },
    vraagBewaren: ({ naam }, venster) => vraagBewaren(venster, naam),
    meldStaat(staat, venster) {
      sluitwacht.meld(venster, staat);
      return null;
    },
    sluit(_vraag, venster) {
      sluitwacht.sluit(venster);
      return null;
    },
    plak(_vraag, venster) {
      venster.webContents.paste();
      return null;
    },
    stopUitvoer() {
      uitvoer?.abort();
      return null;
    },
    zetMenu({ menu }, venster) {
      zetMenu(menu, venster);
      return null;
    },
    zetThema({ thema }) {
      nativeTheme.themeSource = THEMAS[thema];
      return null;
    },
  };
}

function startgegevens({ bestanden, instellingen, gebruiker, neemStartbestand }: Omgeving): Startgegevens {
  return {
    versie: app.getVersion(),
    gebruiker,
    recent: recenteBestanden(instellingen, bestanden),
    openMet: neemStartbestand(),
  };
}
