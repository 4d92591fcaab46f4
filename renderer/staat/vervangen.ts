/**
 * Vervangen: what Ctrl+H would change, text by text, before anything changes.
 *
 * It looks in what was typed (numbers and formulas as an editor shows them), in names and in toelichtingen; never in what is
 * computed or carried on from another year. In basis a formula counts once, for all its years, and its exceptions stay.
 */
import { leesGetal } from '../../shared/kern/getal.ts';
import { type Celadres, volAdres } from '../../shared/model/adres.ts';
import type { Begrotingsmodel, Blad, Reeks, Regel } from '../../shared/model/document.ts';
import { leesInvoer } from '../../shared/model/lees-invoer.ts';
import { isProcent } from '../../shared/model/notatie.ts';
import { BEDRAG } from '../../shared/model/plattegrond.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import type { Celinvoer } from './celinvoer.ts';
import { bladVan, type Plek, regelVan } from './plek.ts';

export interface Vervangvraag {
  readonly zoek: string;
  readonly door: string;
  /** Only where it is all that stands in the cell. */
  readonly helemaal: boolean;
}

/** One text that would become another. */
export interface Vervanging {
  readonly plek: Plek;
  readonly was: string;
  readonly tekst: string;
  /** How often it stood there. */
  readonly keer: number;
  /** It is the formula of all years of the reeks. */
  readonly reeks: boolean;
}

/** Where something of its own can stand on a blad in these years: names, toelichtingen and what was typed. */
export function* ingevuldePlekken(blad: Blad, jaren: readonly number[], scenario: string): Generator<Plek> {
  for (const regel of blad.regels) {
    const plek = { blad: blad.id, regel: regel.id };
    yield { soort: 'naam', ...plek };
    if (regel.toelichting !== '') yield { soort: 'toelichting', ...plek };
    for (const [id, reeks] of Object.entries(regel.reeksen)) {
      const kolom = regel.enkelIn !== null && id === BEDRAG ? null : id;
      // a maatregel can set a year that the reeks itself leaves alone
      for (const jaar of jaren)
        if (scenario !== 'basis' || isGezet(reeks, jaar)) yield { soort: 'cijfer', adres: { ...plek, kolom, jaar } };
    }
  }
}

function isGezet({ formule, invoer, uitzonderingen }: Reeks, jaar: number): boolean {
  return formule !== null || invoer[jaar] !== undefined || uitzonderingen[jaar] !== undefined;
}

export function vervangingen(
  sessie: Sessie,
  scenario: string,
  plekken: Iterable<Plek>,
  vraag: Vervangvraag,
): readonly Vervanging[] {
  if (vraag.zoek === '') return [];
  const regels = regelzoeker(sessie.document);
  const gehad = new Set<string>();
  const gevonden: Vervanging[] = [];
  for (const plek of plekken) {
    const reeks = plek.soort === 'cijfer' && scenario === 'basis' && isReeksformule(sessie, plek.adres);
    if (reeks && gehad.has(volAdres(plek.adres))) continue;
    if (reeks) gehad.add(volAdres(plek.adres));
    const was = plek.soort === 'cijfer' ? eigenTekst(sessie, plek.adres, scenario) : regels(plek)?.[plek.soort];
    if (!was) continue;
    const { tekst, keer } = plek.soort === 'cijfer' ? inCijfer(sessie, plek.adres, was, vraag) : inTekst(was, vraag);
    if (keer > 0 && tekst !== was) gevonden.push({ plek, was, tekst, keer, reeks });
  }
  return gevonden;
}

/** As texts to type: a formula for all its years first, its exceptions stay; then the rest. */
export function alsInvoer(lijst: readonly Vervanging[]): readonly Celinvoer[] {
  const formules = lijst.filter(({ reeks }) => reeks);
  return [
    ...formules.map(({ plek, tekst }): Celinvoer => ({ plek, tekst, bereik: 'hele_reeks', behoud: true })),
    ...lijst.filter(({ reeks }) => !reeks),
  ];
}

function regelzoeker({ bladen }: Begrotingsmodel): (plek: Plek) => Regel | undefined {
  const index = new Map(bladen.map(({ id, regels }) => [id, new Map(regels.map((regel) => [regel.id, regel]))]));
  return (plek) => index.get(bladVan(plek))?.get(regelVan(plek));
}

function isReeksformule(sessie: Sessie, adres: Celadres): boolean {
  return sessie.status(adres, 'basis').soort === 'formule';
}

/** What was typed in this cell; '' when it only shows something. */
function eigenTekst(sessie: Sessie, adres: Celadres, scenario: string): string {
  const { soort } = sessie.status(adres, scenario);
  const eigen = soort === 'invoer' || soort === 'formule' || soort === 'uitzondering';
  return eigen ? sessie.invoertekst(adres, scenario) : '';
}

interface Uitkomst {
  readonly tekst: string;
  readonly keer: number;
}

/** `2.500` is also found where 2500 stands, `2,5` where 2,5% does. */
function inCijfer(sessie: Sessie, adres: Celadres, was: string, vraag: Vervangvraag): Uitkomst {
  const notatie = sessie.notatie(adres);
  const gezocht = leesGetal(vraag.zoek, { procent: isProcent(notatie) });
  const staat = was.startsWith('=') ? null : leesInvoer(was, notatie);
  const zelfde = gezocht.ok && staat?.ok && staat.waarde === gezocht.waarde && /\d/.test(vraag.zoek);
  return zelfde ? { tekst: vraag.door, keer: 1 } : inTekst(was, vraag);
}

function inTekst(was: string, { zoek, door, helemaal }: Vervangvraag): Uitkomst {
  if (helemaal) return was.toLowerCase() === zoek.toLowerCase() ? { tekst: door, keer: 1 } : { tekst: was, keer: 0 };
  const patroon = new RegExp(zoek.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  let keer = 0;
  const tekst = was.replace(patroon, () => {
    keer++;
    return door;
  });
  return { tekst, keer };
}
