/**
 * Bestemmingen: where Ctrl+G can go for what is typed: a cell by its address (`instroom.fte@2027`), a jaar, a blad, or a regel by
 * its name or id, with a kolom behind a point. The surest first.
 */
import { vouw } from '../../shared/kern/naam.ts';
import type { Blad, Kolom, Regel } from '../../shared/model/document.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { plaatsnaam } from './plaatsnaam.ts';
import { bladVan, type Plek, plekSleutel, regelVan } from './plek.ts';
import { jarenVan } from './venster.ts';

export type Bestemming =
  | { readonly soort: 'cel'; readonly plek: Plek; readonly titel: string; readonly uitleg: string }
  | { readonly soort: 'blad'; readonly blad: string; readonly titel: string; readonly uitleg: string }
  | { readonly soort: 'jaar'; readonly jaar: number; readonly titel: string; readonly uitleg: string };

/** From where is gone: what is near comes first. */
export interface Vertrekpunt {
  readonly blad: string;
  readonly jaar: number;
  /** Where one was before the last time; null: nowhere. */
  readonly vorige: Plek | null;
}

const MEESTE = 60;

export function bestemmingen(sessie: Sessie, getypt: string, hier: Vertrekpunt): readonly Bestemming[] {
  const tekst = getypt.trim().replace(/^=/, '');
  if (tekst === '') return [...terug(sessie, hier), ...bladenMet(sessie, '')];
  const gevonden = [
    ...opAdres(sessie, tekst, hier),
    ...jaren(sessie, tekst),
    ...bladenMet(sessie, tekst),
    ...regelsMet(sessie, tekst, hier),
  ];
  return [...new Map(gevonden.map((doel) => [sleutelVan(doel), doel])).values()].slice(0, MEESTE);
}

export function sleutelVan(doel: Bestemming): string {
  return doel.soort === 'cel' ? plekSleutel(doel.plek) : doel.soort === 'blad' ? `blad ${doel.blad}` : doel.titel;
}

/** As F5 and Enter in Excel: back to where one came from. */
function terug(sessie: Sessie, { vorige }: Vertrekpunt): Bestemming[] {
  return vorige && isEr(sessie, vorige) ? [{ ...cel(sessie, vorige), uitleg: 'terug' }] : [];
}

/** A blad, regel or jaar can be gone since. */
function isEr(sessie: Sessie, plek: Plek): boolean {
  const blad = sessie.document.bladen.find(({ id }) => id === bladVan(plek));
  const jaar = plek.soort === 'cijfer' ? plek.adres.jaar : null;
  return (
    blad?.regels.some(({ id }) => id === regelVan(plek)) === true && (jaar === null || jarenVan(sessie).includes(jaar))
  );
}

function opAdres(sessie: Sessie, tekst: string, { jaar }: Vertrekpunt): Bestemming[] {
  const gevonden = sessie.zoek(tekst);
  if (!gevonden.ok) return [];
  return [cel(sessie, { soort: 'cijfer', adres: { ...gevonden.waarde, jaar: gevonden.waarde.jaar ?? jaar } })];
}

function jaren(sessie: Sessie, tekst: string): Bestemming[] {
  return jarenVan(sessie)
    .filter((jaar) => String(jaar) === tekst)
    .map((jaar) => ({ soort: 'jaar', jaar, titel: String(jaar), uitleg: 'jaar' }));
}

function bladenMet(sessie: Sessie, tekst: string): Bestemming[] {
  return sessie.document.bladen
    .filter((blad) => past(tekst, blad) > 0)
    .map(({ id, naam }) => ({ soort: 'blad', blad: id, titel: naam, uitleg: 'blad' }));
}

/** Names that begin with it before those that hold it, the own blad before the others. */
function regelsMet(sessie: Sessie, tekst: string, hier: Vertrekpunt): Bestemming[] {
  const [, bladtekst, regeltekst = '', kolomtekst] = /^(?:(.*?)!)?(.*?)(?:\.([^.]*))?$/.exec(tekst) ?? [];
  const bladen = sessie.document.bladen.filter((blad) => bladtekst === undefined || past(bladtekst, blad) > 0);
  const eigenEerst = [...bladen].sort((a, b) => Number(b.id === hier.blad) - Number(a.id === hier.blad));
  const treffers = eigenEerst.flatMap((blad) =>
    blad.regels.flatMap((regel) => {
      const sterk = past(regeltekst, regel);
      return sterk === 0 ? [] : [{ blad, regel, sterk }];
    }),
  );
  return [...treffers]
    .sort((a, b) => b.sterk - a.sterk)
    .slice(0, MEESTE)
    .flatMap(({ blad, regel }) => plekken(blad, regel, kolomtekst, hier.jaar).map((plek) => cel(sessie, plek)));
}

/** Its first figure, or those under the kolommen that are named. */
function plekken(blad: Blad, regel: Regel, kolomtekst: string | undefined, jaar: number): Plek[] {
  const cijfer = (kolom: string | null): Plek => ({
    soort: 'cijfer',
    adres: { blad: blad.id, regel: regel.id, kolom, jaar },
  });
  const kolommen = blad.kolommen.filter((kolom) => !kolom.verborgen && heeft(regel, kolom));
  if (kolomtekst !== undefined)
    return kolommen.filter((kolom) => past(kolomtekst, kolom) > 0).map(({ id }) => cijfer(id));
  if (regel.enkelIn !== null) return [cijfer(null)];
  const [eerste] = kolommen;
  return [eerste ? cijfer(eerste.id) : { soort: 'naam', blad: blad.id, regel: regel.id }];
}

function heeft(regel: Regel, { id }: Kolom): boolean {
  return regel.enkelIn === null && (regel.vorm === 'groep' || id in regel.reeksen);
}

/** 2: its name or id begins with it, 1: holds it, 0: neither. */
function past(tekst: string, { id, naam }: { readonly id: string; readonly naam: string }): 0 | 1 | 2 {
  const gezocht = vouw(tekst.replaceAll("'", ''));
  const namen = [vouw(id), vouw(naam)];
  if (namen.some((kandidaat) => kandidaat.startsWith(gezocht))) return 2;
  return namen.some((kandidaat) => kandidaat.includes(gezocht)) ? 1 : 0;
}

function cel(sessie: Sessie, plek: Plek): Extract<Bestemming, { soort: 'cel' }> {
  const uitleg = plek.soort === 'cijfer' ? sessie.toonAdres(plek.adres) : plek.regel;
  return { soort: 'cel', plek, titel: plaatsnaam(sessie, plek), uitleg };
}
