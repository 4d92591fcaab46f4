/**
 * A computed document written out by hand: what a Sessie would answer, cell by cell. For rules of the page that do not depend
 * on how figures are computed.
 */
import { volAdres } from '../../../shared/model/adres.ts';
import type { Begrotingsmodel, Blad, Kolom, Regel } from '../../../shared/model/document.ts';
import { gewoneReeks, gewoneRegel } from '../../../shared/model/gewoon.ts';
import type { Celstatus } from '../../../shared/model/sessie.ts';
import type { Rapportbron } from '../../../shared/rapport/blik.ts';
import { maakDocument } from '../../../shared/sjablonen/maak-document.ts';

export const reeks = gewoneReeks;

export const regel = (id: string, meer: Partial<Regel> = {}): Regel => gewoneRegel({ id, naam: id, ...meer });

export const kolom = (id: string, notatie: Kolom['notatie'] = 'bedrag'): Kolom =>
  ({ id, naam: id, eenheid: '', notatie, tarief: false, formule: null, verborgen: false }) as Kolom;

export const blad = (id: string, kolommen: Kolom[], regels: Regel[]): Blad =>
  ({ id, naam: id, sjabloon: null, toelichting: '', kolommen, regels }) as Blad;

export function model(bladen: Blad[], gegevens: Partial<Begrotingsmodel['gegevens']> = {}): Begrotingsmodel {
  const document = maakDocument({
    gegevens: {
      titel: 'DVO',
      opdrachtgever: 'Gemeente Deventer',
      opdrachtnemer: 'KonnecteD',
      datum: '2022-12-01',
      status: 'Concept',
      boekjaar: 2023,
      ...gegevens,
    },
    jaren: { eerste: 2022, begin: 2023, laatste: 2024 },
    bladen: [],
  });
  return { ...document, bladen };
}

export interface Feit {
  readonly waarde?: number | null;
  readonly tekst?: string;
  readonly status?: Partial<Celstatus>;
  readonly fout?: { code: '#DEEL/0!'; melding: string };
  /** Full addresses of the cells it reads, `blad!regel.kolom@jaar`. */
  readonly leest?: readonly string[];
}

const STATUS: Celstatus = {
  soort: 'invoer',
  wijzigingen: [],
  vervanger: null,
  fout: null,
  onvolledig: false,
  notitie: null,
  gevolg: false,
  onzeker: false,
};

/** Feiten by full address with year; where there is none, nothing stands. */
export function bron(document: Begrotingsmodel, feiten: Readonly<Record<string, Feit>>): Rapportbron {
  const sleutel = (adres: { blad: string; regel: string; kolom: string | null; jaar: number }) =>
    `${volAdres(adres)}@${adres.jaar}`;
  const adres = (tekst: string) => {
    const [, bladId = '', regelId = '', kolomId, jaar] = /^(.+)!([^.]+?)(?:\.(.+))?@(\d+)$/.exec(tekst) ?? [];
    return { blad: bladId, regel: regelId, kolom: kolomId ?? null, jaar: Number(jaar) };
  };
  const kolomVan = (van: { blad: string; kolom: string | null }) =>
    document.bladen.find(({ id }) => id === van.blad)?.kolommen.find(({ id }) => id === van.kolom);
  return {
    document,
    waarde: (plaats) => {
      const feit = feiten[sleutel(plaats)];
      return feit?.fout ? { ...feit.fout, oorsprong: { reeks: 0, jaar: 0 } } : (feit?.waarde ?? null);
    },
    status: (plaats) => ({
      ...STATUS,
      ...(feiten[sleutel(plaats)]?.status ?? { soort: feiten[sleutel(plaats)] ? 'invoer' : 'geen' }),
    }),
    teken: () => 1,
    notatie: (plaats) => kolomVan(plaats)?.notatie ?? 'bedrag',
    tekst: (plaats) => feiten[sleutel(plaats)]?.fout?.code ?? feiten[sleutel(plaats)]?.tekst ?? '',
    invoertekst: () => '',
    zoek: (tekst) => ({ ok: false, fout: tekst }),
    label: (_, regelId, jaar) => `${regelId} (${jaar})`,
    voorgangers: (plaats) => (feiten[sleutel(plaats)]?.leest ?? []).map(adres),
    gevolgen: (plaats) =>
      Object.entries(feiten).flatMap(([wie, { leest = [] }]) => (leest.includes(sleutel(plaats)) ? [adres(wie)] : [])),
  };
}
