/**
 * The columns of a view: per jaar the kolommen of the blad, meerjarig the jaren of one kolom; around them name and toelichting.
 */
import type { Blad, Kolom } from '../../shared/model/document.ts';
import type { Weergave } from '../staat/venster.ts';
import type { Rij } from './rijen.ts';

export interface Roosterkolom {
  readonly id: string;
  readonly kop: string;
  readonly soort: 'naam' | 'cijfer' | 'toelichting';
  /** Of a cijfer: which kolom and jaar stand under it. */
  readonly kolom: string;
  readonly jaar: number;
  /** Under which the user's width is remembered. */
  readonly maat: string;
  readonly breedte: number;
}

export interface Kolomkeuze {
  readonly weergave: Weergave;
  readonly jaar: number;
  readonly jaren: readonly number[];
  readonly jaarkop: (jaar: number) => string;
  readonly kolom: string;
  readonly toonVerborgen: boolean;
}

const NAAM: Roosterkolom = {
  id: 'naam',
  kop: 'Omschrijving',
  soort: 'naam',
  kolom: '',
  jaar: 0,
  maat: 'naam',
  breedte: 270,
};
const TOELICHTING: Roosterkolom = {
  ...NAAM,
  id: 'toelichting',
  kop: 'Toelichting',
  soort: 'toelichting',
  maat: 'toelichting',
  breedte: 280,
};

export function roosterkolommen(blad: Blad, keuze: Kolomkeuze): readonly Roosterkolom[] {
  return [NAAM, ...(keuze.weergave === 'jaar' ? perJaar(blad, keuze) : meerjarig(blad, keuze)), TOELICHTING];
}

function perJaar(blad: Blad, { jaar, toonVerborgen }: Kolomkeuze): readonly Roosterkolom[] {
  return blad.kolommen
    .filter(({ verborgen }) => toonVerborgen || !verborgen)
    .map((kolom) => cijferkolom(`k_${kolom.id}`, kop(kolom), kolom, jaar));
}

function meerjarig(blad: Blad, { jaren, jaarkop, kolom }: Kolomkeuze): readonly Roosterkolom[] {
  const gekozen = blad.kolommen.find(({ id }) => id === kolom);
  return gekozen ? jaren.map((jaar) => cijferkolom(`j_${jaar}`, jaarkop(jaar), gekozen, jaar)) : [];
}

/** Of a column's head, in CSS pixels on average. */
export const LETTERBREEDTE = 7.4;
const BREEDSTE_KOP = 190;

function cijferkolom(id: string, tekst: string, kolom: Kolom, jaar: number): Roosterkolom {
  const inhoud = kolom.notatie.startsWith('bedrag') ? 138 : 104;
  // a long head stands on two lines
  const breedte = Math.max(inhoud, Math.min(BREEDSTE_KOP, Math.ceil((tekst.length * LETTERBREEDTE) / 2) + 44));
  return { id, kop: tekst, soort: 'cijfer', kolom: kolom.id, jaar, maat: kolom.notatie, breedte };
}

function kop({ naam, eenheid }: Kolom): string {
  return eenheid &&
    !naam.includes(eenheid) &&
    eenheid !== 'euro' &&
    eenheid !== '€' &&
    eenheid.toLowerCase() !== naam.toLowerCase()
    ? `${naam} (${eenheid})`
    : naam;
}

const GROOTSTE_DEEL = 0.42;
const DERDE_DEEL = 0.38;
const KLEINSTE_TOELICHTING = 120;
const INSPRINGEN = 16;
const VOUWTEKEN = 40;

/**
 * As wide as the longest name, as far as figures stay in view: beside them it takes room from the toelichting only. Where figures
 * do not fit anyway, names take a good third.
 */
export function naambreedte(rijen: readonly Rij[], kolommen: readonly Roosterkolom[], ruimte: number): number {
  const langste = rijen.reduce(
    (tot, { regel, niveau }) => Math.max(tot, regel.naam.length * LETTERBREEDTE + niveau * INSPRINGEN),
    0,
  );
  const cijfers = kolommen.reduce((tot, { soort, breedte }) => (soort === 'cijfer' ? tot + breedte : tot), 0);
  const over = Math.max(NAAM.breedte, Math.floor(ruimte * DERDE_DEEL), ruimte - cijfers - KLEINSTE_TOELICHTING);
  return Math.min(Math.max(NAAM.breedte, Math.ceil(langste) + VOUWTEKEN), over, Math.floor(ruimte * GROOTSTE_DEEL));
}

/** Whether AG Grid can keep the columns it has; which jaar or kolom stands under them may differ. */
export function zelfdeKolommen(oud: readonly Roosterkolom[], nieuw: readonly Roosterkolom[]): boolean {
  const velden = ['id', 'kop', 'soort', 'maat', 'breedte'] as const;
  return (
    oud.length === nieuw.length && nieuw.every((kolom, i) => velden.every((veld) => kolom[veld] === oud[i]?.[veld]))
  );
}

/** The kolom that meerjarig shows before the user chooses: the first one that most regels have. */
export function standaardkolom(blad: Blad): string {
  const zichtbaar = blad.kolommen.filter(({ verborgen }) => !verborgen);
  const aantal = (id: string) => blad.regels.filter((regel) => regel.enkelIn === id || id in regel.reeksen).length;
  const beste = zichtbaar.reduce<Kolom | undefined>(
    (winnaar, kolom) => (winnaar && aantal(winnaar.id) >= aantal(kolom.id) ? winnaar : kolom),
    undefined,
  );
  return beste?.id ?? '';
}
