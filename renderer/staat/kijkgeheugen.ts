/**
 * Kijkgeheugen: how each begroting was looked at last (blad, jaar, per jaar or meerjarig, kolom, tab of the details), so that it
 * opens again as it was left. Kept in the window's local storage, never in the document, for the last so many files.
 *
 * Not the scenario: who opens a begroting must see basis unless he chooses otherwise. Not the protection: it is always on. What is
 * no longer in the document is left out.
 */

import { z } from 'zod';
import type { StateStorage } from 'zustand/middleware';
import type { Sessie } from '../../shared/model/sessie.ts';
import type { Vensterstaat, Vensterstore } from './venster.ts';

const NAAM = 'sluitend-kijk';
const MEESTE = 30;

const kijkSchema = z.strictObject({
  blad: z.string(),
  jaar: z.number(),
  weergave: z.enum(['jaar', 'meerjarig']),
  kolom: z.record(z.string(), z.string()),
  inspecteurtab: z.enum(['herkomst', 'gevolgen', 'toelichting', 'geschiedenis']),
});
/** The file looked at last stands last. */
const geheugenSchema = z.array(z.tuple([z.string(), kijkSchema])).max(MEESTE);

type Kijk = z.infer<typeof kijkSchema>;

export interface Kijkgeheugen {
  /** How this file was looked at; nothing when it is new here. */
  stand(sessie: Sessie, bestandsnaam: string): Partial<Vensterstaat>;
  /** Follows what is looked at from now on. */
  volg(venster: Vensterstore): () => void;
}

export function maakKijkgeheugen(opslag: StateStorage): Kijkgeheugen {
  return {
    stand(sessie, bestandsnaam) {
      const kijk = new Map(lees(opslag)).get(sleutelVan(sessie, bestandsnaam));
      return kijk ? passend(sessie, kijk) : {};
    },
    volg: (venster) =>
      venster.subscribe((nu, was) => {
        const { sessie, bestandsnaam } = nu;
        if (!sessie || bestandsnaam === null || !isAnders(nu, was)) return;
        const sleutel = sleutelVan(sessie, bestandsnaam);
        const anderen = lees(opslag).filter(([naam]) => naam !== sleutel);
        opslag.setItem(NAAM, JSON.stringify([...anderen, [sleutel, kijkVan(nu)]].slice(-MEESTE)));
      }),
  };
}

/** The window knows no paths; a file of that name for another year is another begroting. */
function sleutelVan({ document }: Sessie, bestandsnaam: string): string {
  return `${bestandsnaam} ${document.gegevens.boekjaar}`;
}

/** What was damaged or written by another version counts as nothing. */
function lees(opslag: StateStorage): readonly [string, Kijk][] {
  const tekst = opslag.getItem(NAAM);
  if (typeof tekst !== 'string') return [];
  try {
    return geheugenSchema.parse(JSON.parse(tekst));
  } catch {
    return [];
  }
}

function kijkVan({ blad, jaar, weergave, kolom, inspecteurtab }: Vensterstaat): Kijk {
  return { blad, jaar, weergave, kolom, inspecteurtab: inspecteurtab === 'notitie' ? 'toelichting' : inspecteurtab };
}

function isAnders(nu: Vensterstaat, was: Vensterstaat): boolean {
  const delen = ['bestandsnaam', 'blad', 'jaar', 'weergave', 'kolom', 'inspecteurtab'] as const;
  return delen.some((deel) => nu[deel] !== was[deel]);
}

/** As much of it as the document still has. */
function passend(sessie: Sessie, kijk: Kijk): Partial<Vensterstaat> {
  const { bladen, jaren } = sessie.document;
  const kolom = Object.entries(kijk.kolom).filter(([blad, id]) =>
    bladen.some((kandidaat) => kandidaat.id === blad && kandidaat.kolommen.some((k) => k.id === id)),
  );
  return {
    weergave: kijk.weergave,
    inspecteurtab: kijk.inspecteurtab,
    kolom: Object.fromEntries(kolom),
    ...(bladen.some(({ id }) => id === kijk.blad) ? { blad: kijk.blad } : {}),
    ...(kijk.jaar >= jaren.eerste && kijk.jaar <= jaren.laatste ? { jaar: kijk.jaar } : {}),
  };
}
