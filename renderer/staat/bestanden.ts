/**
 * Bestanden: new, open, save and close, through the bridge. Unsaved work is never dropped without asking.
 */
import type { Bestand, Brug, RecentBestand } from '../../shared/contract.ts';
import type { Begrotingsmodel } from '../../shared/model/document.ts';
import { type Leesfout, leesDocument } from '../../shared/model/lezen.ts';
import { openSessie } from '../../shared/model/open-sessie.ts';
import { schrijfDocument } from '../../shared/model/schrijven.ts';
import { maakDocument } from '../../shared/sjablonen/maak-document.ts';
import { SJABLOONBRON, type Sjabloon } from '../../shared/sjablonen/sjablonen.ts';
import type { Acties } from './acties.ts';
import { legeCellen } from './in-te-vullen.ts';
import type { Kijkgeheugen } from './kijkgeheugen.ts';
import { geopendeStaat, isGewijzigd, type Melding, type Vensterstaat, type Vensterstore } from './venster.ts';

export type Bestanden = ReturnType<typeof maakBestanden>;

/** `kijk`: how a file was looked at before. */
export function maakBestanden(brug: Brug, venster: Vensterstore, acties: Acties, kijk: Kijkgeheugen['stand']) {
  let gebruiker = '';

  const toon = (document: Begrotingsmodel, bestand: Bestand | null, leeg = false) => {
    const sessie = openSessie(document, {
      wie: gebruiker,
      nu: () => new Date().toISOString(),
      sjablonen: SJABLOONBRON,
    });
    const eerder = bestand ? kijk(sessie, bestand.naam) : {};
    const teVullen = leeg ? legeCellen(sessie, 'basis') : [];
    venster.setState({ ...geopendeStaat(sessie, bestand, teVullen[0] ?? null), ...eerder }, true);
    if (teVullen.length > 0) acties.meld(beginHier(teVullen.length));
  };

  /** True: what is open may go. */
  async function magWeg(): Promise<boolean> {
    const staat = venster.getState();
    if (!isGewijzigd(staat)) return true;
    const keuze = await brug.vraagBewaren({ naam: naamVan(staat) });
    if (keuze === 'annuleren') return false;
    return keuze === 'niet_opslaan' || opslaan();
  }

  async function opslaan(): Promise<boolean> {
    const { sessie, bestand } = venster.getState();
    if (!sessie) return false;
    if (bestand === null) return opslaanAls();
    const { document } = sessie;
    return neemOver(await brug.opslaan({ token: bestand, tekst: schrijfDocument(document) }), document);
  }

  async function opslaanAls(): Promise<boolean> {
    const staat = venster.getState();
    if (!staat.sessie) return false;
    const { document } = staat.sessie;
    return neemOver(await brug.opslaanAls({ voorstel: naamVan(staat), tekst: schrijfDocument(document) }), document);
  }

  function neemOver(uitkomst: Awaited<ReturnType<Brug['opslaan']>>, opgeslagen: Begrotingsmodel): boolean {
    if (uitkomst.ok) {
      const { token, naam } = uitkomst.waarde;
      venster.setState({ bestand: token, bestandsnaam: naam, opgeslagen });
      acties.meld({ toon: 'goed', tekst: `Opgeslagen: ${naam}` });
    } else if (uitkomst.fout.soort !== 'geannuleerd') acties.meld({ toon: 'fout', tekst: uitkomst.fout.melding });
    return uitkomst.ok;
  }

  async function openen(token: string | null): Promise<void> {
    if (!(await magWeg())) return;
    const uitkomst = await brug.openen({ token });
    if (!uitkomst.ok) {
      if (uitkomst.fout.soort !== 'geannuleerd') acties.meld({ toon: 'fout', tekst: uitkomst.fout.melding });
      return;
    }
    const { tekst, ...bestand } = uitkomst.waarde;
    const gelezen = leesDocument(tekst);
    if (gelezen.ok) toon(gelezen.waarde, bestand);
    else weiger(bestand.naam, gelezen.fout);
  }

  function weiger(naam: string, fout: Leesfout): void {
    acties.meld({ toon: 'fout', tekst: `${naam}: ${fout.melding}` });
  }

  return {
    opslaan,
    opslaanAls,
    openen,

    async start(): Promise<readonly RecentBestand[]> {
      const gegevens = await brug.startgegevens({});
      gebruiker = gegevens.gebruiker;
      if (gegevens.openMet) await openen(gegevens.openMet.token);
      return gegevens.recent;
    },

    async nieuw(sjabloon: Sjabloon, boekjaar: number): Promise<void> {
      if (await magWeg()) toon(maakDocument(sjabloon.opzet(boekjaar)), null, sjabloon.soort === 'sjabloon');
    },

    /** Back to the start screen. */
    async sluit(): Promise<void> {
      if (await magWeg()) venster.setState(venster.getInitialState(), true);
    },

    naam: () => naamVan(venster.getState()),
  };
}

/** An empty plan says where to begin. */
function beginHier(aantal: number): Melding {
  const tekst = `Begin hier: ${aantal} cijfers zijn nog in te vullen. Wat u niet weet, mag leeg blijven. Rechts hieronder gaat u naar het volgende.`;
  return { toon: 'goed', tekst };
}

function naamVan({ bestandsnaam, sessie }: Vensterstaat): string {
  if (bestandsnaam !== null) return bestandsnaam;
  const titel = sessie?.document.gegevens.titel.replace(/[\\/:*?"<>|]/g, ' ').trim();
  return `${titel || 'Nieuwe begroting'}.begroting`;
}
