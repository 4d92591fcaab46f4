/**
 * Kijkgeheugen: how each begroting was looked at last (blad, jaar, per jaar or meerjarig, kolom, cell, how far it was scrolled, tab
 * of the details), so that it opens again as it was left. Kept in the window's local storage, never in the document, for the last
 * so many files.
 *
 * Not the scenario: who opens a begroting must see basis unless he chooses otherwise. Not the protection: it is always on. What is
 * no longer in the document is left out.
 */

import { z } from 'zod';
import type { StateStorage } from 'zustand/middleware';
import type { Sessie } from '../../shared/model/sessie.ts';
import { bladVan, plekSchema, regelVan } from './plek.ts';
import type { Vensterstaat, Vensterstore } from './venster.ts';

const NAAM = 'sluitend-kijk';
const MEESTE = 30;

const kijkSchema = z.strictObject({
  blad: z.string(),
  jaar: z.number(),
  weergave: z.enum(['jaar', 'meerjarig']),
  kolom: z.record(z.string(), z.string()),
  inspecteurtab: z.enum(['herkomst', 'gevolgen', 'toelichting', 'geschiedenis']),
  plek: plekSchema.nullable(),
  hoek: z.strictObject({ regel: z.string(), kolom: z.string() }).nullable(),
});
/** The file looked at last stands last. */
const geheugenSchema = z.array(z.tuple([z.string(), kijkSchema])).max(MEESTE);

type Kijk = z.infer<typeof kijkSchema>;

export interface Kijkgeheugen {
  /** How this file was looked at; nothing when it is new here. */
  stand(sessie: Sessie, bestandsnaam: string): Partial<Vensterstaat>;
  /** Follows what is looked at from now on; `wacht` runs what it is given a little later, so that moving costs nothing. */
  volg(venster: Vensterstore, wacht: (doe: () => void) => void): () => void;
}

export function maakKijkgeheugen(opslag: StateStorage): Kijkgeheugen {
  return {
    stand(sessie, bestandsnaam) {
      const kijk = new Map(lees(opslag)).get(sleutelVan(sessie, bestandsnaam));
      return kijk ? passend(sessie, kijk) : {};
    },
    volg(venster, wacht) {
      let laatste: Vensterstaat | null = null;
      const bewaar = () => {
        if (laatste) schrijf(opslag, laatste);
        laatste = null;
      };
      return venster.subscribe((nu, was) => {
        if (!nu.sessie || nu.bestandsnaam === null || !isAnders(nu, was)) return;
        // of another file: first what waits of the one before
        if (laatste && laatste.sessie !== nu.sessie) bewaar();
        const wachtAl = laatste !== null;
        laatste = nu;
        if (!wachtAl) wacht(bewaar);
      });
    },
  };
}

function schrijf(opslag: StateStorage, staat: Vensterstaat): void {
  if (!staat.sessie || staat.bestandsnaam === null) return;
  const sleutel = sleutelVan(staat.sessie, staat.bestandsnaam);
  const anderen = lees(opslag).filter(([naam]) => naam !== sleutel);
  opslag.setItem(NAAM, JSON.stringify([...anderen, [sleutel, kijkVan(staat)]].slice(-MEESTE)));
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

function kijkVan({ blad, jaar, weergave, kolom, inspecteurtab, plek, hoek }: Vensterstaat): Kijk {
  const tab = inspecteurtab === 'notitie' ? 'toelichting' : inspecteurtab;
  return { blad, jaar, weergave, kolom, inspecteurtab: tab, plek, hoek };
}

function isAnders(nu: Vensterstaat, was: Vensterstaat): boolean {
  const delen = ['bestandsnaam', 'blad', 'jaar', 'weergave', 'kolom', 'inspecteurtab', 'plek', 'hoek'] as const;
  return delen.some((deel) => nu[deel] !== was[deel]);
}

/** As much of it as the document still has. */
function passend(sessie: Sessie, kijk: Kijk): Partial<Vensterstaat> {
  const { bladen, jaren } = sessie.document;
  const kolom = Object.entries(kijk.kolom).filter(([blad, id]) =>
    bladen.some((kandidaat) => kandidaat.id === blad && kandidaat.kolommen.some((k) => k.id === id)),
  );
  const op = bladen.find(({ id }) => id === kijk.blad);
  const heeft = (regel: string) => op?.regels.some(({ id }) => id === regel) ?? false;
  const { plek, hoek } = kijk;
  return {
    weergave: kijk.weergave,
    inspecteurtab: kijk.inspecteurtab,
    kolom: Object.fromEntries(kolom),
    plek: plek && bladVan(plek) === kijk.blad && heeft(regelVan(plek)) ? plek : null,
    hoek: hoek && heeft(hoek.regel) ? hoek : null,
    ...(op ? { blad: kijk.blad } : {}),
    ...(kijk.jaar >= jaren.eerste && kijk.jaar <= jaren.laatste ? { jaar: kijk.jaar } : {}),
  };
}
