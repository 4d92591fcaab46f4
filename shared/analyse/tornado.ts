/**
 * The one-click tornado: every range that counts to its ends, and every uitgangspunt without a range up and down by a share.
 *
 * Inputs that do nothing to the outcome are left out; the reader asked what weighs.
 */
import type { Formulelezer } from '../model/bron.ts';
import { verwacht } from '../model/onzeker.ts';
import { reeksnaam } from '../model/reeksnaam.ts';
import type { Sessie } from '../model/sessie.ts';
import { stappenVan } from '../model/stappen.ts';
import { rekenDoelen } from '../rekenen/compileer.ts';
import { rekenTornado } from './gevoeligheid.ts';
import { huidigeWaarde, type Knop, maakKnop } from './knop.ts';
import { maakOnzekermodel } from './onzekerheden.ts';
import { grenzenVan } from './verdeling.ts';
import type { Doel } from './vraag.ts';

export interface Tornadoregel {
  readonly naam: string;
  /** The input as an analysis takes it; null for a range. */
  readonly adres: string | null;
  /** Full address of the reeks in whose notatie low and high are written; null: they are factors. */
  readonly reeks: string | null;
  /** The input at its low and high; of an input that moves by a share (`aandeel`), its first value then. */
  readonly laag: number;
  readonly hoog: number;
  /** null: it moves to the ends of its range. */
  readonly aandeel: number | null;
  readonly bijLaag: number;
  readonly bijHoog: number;
}

export function tornadoVan(
  sessie: Sessie,
  lees: Formulelezer,
  scenario: string,
  doel: Doel,
  aandeel: number,
): { nu: number; balken: Tornadoregel[] } {
  const knoppen = uitgangspunten(sessie, scenario).map(({ naam, knop }) => ({ naam, knop }));
  const uitslag = { soort: 'aandeel', aandeel } as const;
  const { nu, balken } = rekenTornado(
    sessie.rekenmodel,
    sessie.baan(scenario),
    doel.cel,
    knoppen.map(({ knop }) => ({ knop, uitslag })),
  );
  const namen = new Map(knoppen.map(({ knop, naam }) => [knop, naam]));
  const metAandeel = balken.map(({ knop, bijLaag, bijHoog }): Tornadoregel => {
    const waarde = huidigeWaarde(knop);
    const [laag, hoog] = [waarde * (1 - aandeel), waarde * (1 + aandeel)];
    return {
      naam: namen.get(knop) ?? knop.adres,
      adres: knop.adres,
      reeks: knop.adres,
      laag,
      hoog,
      aandeel,
      bijLaag,
      bijHoog,
    };
  });
  const alle = [...balkenVanBandbreedtes(sessie, lees, scenario, doel), ...metAandeel];
  return {
    nu,
    balken: alle.filter(({ bijLaag, bijHoog }) => bijLaag !== bijHoog).sort((a, b) => lengte(b) - lengte(a)),
  };
}

function lengte({ bijLaag, bijHoog }: Tornadoregel): number {
  const lengte = Math.abs(bijHoog - bijLaag);
  return Number.isNaN(lengte) ? Infinity : lengte;
}

/** Two lanes per range, the others at what they count for in ordinary lanes. */
function balkenVanBandbreedtes(sessie: Sessie, lees: Formulelezer, scenario: string, doel: Doel): Tornadoregel[] {
  const stappen = stappenVan(sessie.document, scenario);
  const { onzekerheden, metTrekkingen } = maakOnzekermodel(sessie.document, stappen, lees);
  const grenzen = onzekerheden.map(({ onzeker }) => grenzenVan(onzeker));
  const trekkingen = onzekerheden.map(({ onzeker }, i) => {
    const rij = new Float64Array(2 * onzekerheden.length).fill(verwacht(onzeker) ?? 0);
    rij.set([grenzen[i]?.laag ?? 0, grenzen[i]?.hoog ?? 0], 2 * i);
    return rij;
  });
  const [uitkomsten = new Float64Array()] =
    onzekerheden.length === 0 ? [] : rekenDoelen(metTrekkingen(trekkingen), [doel.cel]);
  return onzekerheden.map(({ naam, reeks }, i) => ({
    naam,
    adres: null,
    reeks,
    laag: grenzen[i]?.laag ?? 0,
    hoog: grenzen[i]?.hoog ?? 0,
    aandeel: null,
    bijLaag: uitkomsten[2 * i] ?? Number.NaN,
    bijHoog: uitkomsten[2 * i + 1] ?? Number.NaN,
  }));
}

/** Every uitgangspunt that is invoer and not a range, all its years together. */
function uitgangspunten(sessie: Sessie, scenario: string): { naam: string; knop: Knop }[] {
  return sessie.document.bladen.flatMap((blad) =>
    blad.regels
      .filter((regel) => regel.uitgangspunt)
      .flatMap((regel) => {
        const kolommen = regel.enkelIn === null ? Object.keys(regel.reeksen) : [null];
        return kolommen.flatMap((kolom) => {
          const reeks = regel.reeksen[kolom ?? 'bedrag'];
          const heeftBandbreedte = Object.values(reeks?.invoer ?? {}).some((waarde) => typeof waarde !== 'number');
          const knop = maakKnop(sessie, { blad: blad.id, regel: regel.id, kolom }, null, scenario);
          return knop.ok && !heeftBandbreedte ? [{ naam: reeksnaam(blad, regel, kolom, null), knop: knop.waarde }] : [];
        });
      }),
  );
}
