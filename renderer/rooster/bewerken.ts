/**
 * Bewerken: the life of one edit, from the first key to where the active cell goes next.
 *
 * begin -> typing (shared Invoer) -> bevestig or annuleer. A refused text stays in the editor with the reason beside it; a
 * text in a computed cell first asks where it counts; only then does the document change.
 */
import type { Celadres } from '../../shared/model/adres.ts';
import type { Typbereik } from '../../shared/model/sessie.ts';
import { functieBij } from '../formulebalk/aanvullen.ts';
import { kanAanwijzen, metAanwijzing, verwijstekst, vlaktekst } from '../formulebalk/aanwijzen.ts';
import type { Beweging, Editorhulp } from '../formulebalk/tekstveld.ts';
import { zetVast } from '../formulebalk/vastzetten.ts';
import { celtekst } from '../staat/celinvoer.ts';
import type { Invoer } from '../staat/invoer.ts';
import { plaatsnaam, telCellen } from '../staat/plaatsnaam.ts';
import type { Plek } from '../staat/plek.ts';
import type { Vensterstaat } from '../staat/venster.ts';
import type { Beweger } from './beweger.ts';
import type { Celeditor } from './celeditor.ts';
import { gelijk, isMeer, naarRand, type Punt, punten, rechthoek, stap } from './geometrie.ts';
import type { Roosterkern } from './kern.ts';
import { zetVele } from './plakken.ts';

export interface Bewerken extends Editorhulp {
  /** Start editing the active cell: with `tekst` (typing replaces), or with what stands there. */
  begin(tekst: string | null, waar: 'cel' | 'balk'): boolean;
  /** Confirm what is being typed, if anything; false: it was refused or waits for an answer. */
  sluit(): boolean;
  /** Selects the text in the cell, so that typing replaces it. */
  kiesAlles(): void;
  /** Back from a question to the text. */
  hervat(): void;
  /** A clicked or dragged cell while a formula is typed; false: not in point mode. */
  wijs(van: Punt, tot: Punt): boolean;
  /** The cell pointed at. */
  readonly wijzer: Punt | null;
  /**
   * Another blad, year or view is asked for. A formula that waits for a reference goes on in the formula bar; anything else
   * is confirmed first; false: it was refused.
   */
  kijkElders(): boolean;
  /** Give the keyboard to what is being typed, else to the active cell. */
  focus(): void;
}

export function maakBewerken(
  kern: Roosterkern,
  celeditor: Celeditor,
  beweger: Beweger,
  aanvultoets: (toets: string) => boolean,
): Bewerken {
  const { invoer, acties, venster } = kern;
  let wijzer: Punt | null = null;
  /** Where pointing began: Shift+arrow goes on from there. */
  let anker: Punt | null = null;
  let vanwaar: Kijk | null = null;

  const oudeTekst = (plek: Plek) => celtekst(venster.getState(), plek);

  const stop = (beweging: Beweging = 'blijf') => {
    const { nu } = invoer;
    wijzer = null;
    anker = null;
    // what was told while pointing is over
    meldVlak(true, false);
    invoer.stop();
    if (nu && vanwaar && isElders(vanwaar, venster.getState())) {
      venster.setState(vanwaar);
      kern.kiesPlekken([nu.plek], false);
    }
    beweger.na(beweging);
  };

  function zet(plek: Plek, tekst: string, beweging: Beweging, bereik?: Typbereik): void {
    const uitslag = acties.typ(bereik === undefined ? { plek, tekst } : { plek, tekst, bereik });
    if (uitslag.ok) stop(beweging);
    else invoer.pas({ fout: uitslag.fout, vraag: null });
  }

  function vul(tekst: string): void {
    const vlak = kern.selectie.vlak;
    const plekken = vlak ? [...punten(vlak)].map((punt) => kern.plekOp(punt)).filter((plek) => plek !== null) : [];
    const invoerVan = plekken.map((plek) => ({ plek, tekst }));
    zetVele(kern, invoerVan, `Invoer in ${telCellen(plekken.length)}`, stop);
  }

  const adresOp = (punt: Punt): Celadres | null => {
    const plek = kern.plekOp(punt);
    return plek?.soort === 'cijfer' ? plek.adres : null;
  };

  let vlakGemeld = false;
  const meldVlak = (kan: boolean, inLijst: boolean) => {
    if (!kan) acties.meld({ toon: 'let op', tekst: inLijst ? TE_GROOT : GEEN_LIJST });
    else if (vlakGemeld) acties.meld(null);
    vlakGemeld = !kan;
  };

  /** Of a pointed rectangle, row after row. */
  const adressen = (van: Punt, tot: Punt) => {
    const { boven, onder, links, rechts } = rechthoek(van, tot);
    return Array.from({ length: onder - boven + 1 }, (_, r) =>
      Array.from({ length: rechts - links + 1 }, (_k, k) => adresOp({ rij: boven + r, kolom: links + k })),
    );
  };

  return {
    invoer,
    aanvultoets,

    get wijzer() {
      return wijzer;
    },

    naamVanVeld() {
      const { sessie } = venster.getState();
      return sessie && invoer.nu ? plaatsnaam(sessie, invoer.nu.plek) : 'Invoer';
    },

    begin(tekst, waar) {
      const punt = kern.selectie.actief;
      const plek = punt && kern.plekOp(punt);
      if (!punt) return false;
      if (!plek) {
        acties.meld({ toon: 'let op', tekst: geenCijfer(kern, punt) });
        return false;
      }
      if (acties.isBeschermd(plek)) {
        const wat = 'Deze cel wordt berekend en de formules zijn beschermd.';
        acties.meld({ toon: 'let op', tekst: wat, opdracht: 'formule-openen' });
        return false;
      }
      kern.zetKopie(null);
      kern.selectie.zetUitbreiden(false);
      vanwaar = kijkVan(venster.getState());
      invoer.begin(plek, tekst ?? oudeTekst(plek), waar, tekst === null ? 'bewerken' : 'invoeren');
      if (waar === 'cel') celeditor.open(punt);
      return true;
    },

    bevestig(beweging) {
      const { nu } = invoer;
      if (!nu) return;
      if (beweging === 'vul' && isMeer(kern.selectie.vlak)) {
        vul(nu.tekst);
        return;
      }
      if (nu.tekst === oudeTekst(nu.plek)) {
        stop(beweging);
        return;
      }
      const keuzes = acties.keuzes(nu.plek, nu.tekst);
      if (keuzes.length > 1) {
        const antwoord = (keuze: Typbereik) => zet(nu.plek, nu.tekst, beweging, keuze);
        invoer.pas({ vraag: { keuzes, antwoord }, fout: null });
        return;
      }
      zet(nu.plek, nu.tekst, beweging, keuzes[0]);
    },

    annuleer: () => stop(),

    kiesAlles: () => celeditor.kiesAlles(),

    hervat() {
      invoer.pas({ vraag: null });
      this.focus();
    },

    kijkElders() {
      const { nu } = invoer;
      const wacht = nu?.plek.soort === 'cijfer' && (nu.aanwijzing !== null || kanAanwijzen(nu.tekst, nu.cursor));
      if (!wacht) return this.sluit();
      wijzer = null;
      anker = null;
      invoer.pas({ waar: 'balk', wijze: 'invoeren' });
      this.focus();
      celeditor.bij();
      return true;
    },

    focus() {
      if (!invoer.nu) kern.focus();
      else if (invoer.nu.waar === 'cel') celeditor.focus();
      else document.querySelector<HTMLElement>('[data-formulebalk] input')?.focus({ preventScroll: true });
    },

    sluit() {
      if (invoer.nu) this.bevestig('blijf');
      return invoer.nu === null;
    },

    wijs(van, tot) {
      const { nu } = invoer;
      const { sessie } = venster.getState();
      if (!nu || !sessie || nu.plek.soort !== 'cijfer') return false;
      if (nu.aanwijzing === null && !kanAanwijzen(nu.tekst, nu.cursor)) return false;
      const b = adresOp(tot);
      if (!adresOp(van) || !b) return false;
      const { adres } = nu.plek;
      const inLijst = magLijst(nu);
      const naam = gelijk(van, tot)
        ? verwijstekst(sessie, adres, b)
        : vlaktekst(sessie, adres, adressen(van, tot), inLijst);
      meldVlak(naam !== null, inLijst);
      // what was pointed at before stays
      if (naam === null) return true;
      const nieuw = metAanwijzing(nu.tekst, nu.cursor, nu.aanwijzing, naam);
      wijzer = tot;
      anker = van;
      invoer.typ(nieuw.tekst, nieuw.cursor, nieuw.aanwijzing);
      return true;
    },

    zetVast() {
      const { nu } = invoer;
      const { sessie } = venster.getState();
      if (!nu || !sessie || nu.plek.soort !== 'cijfer') return;
      const nieuw = zetVast(sessie, nu.tekst, nu.cursor, nu.plek.adres);
      if (nieuw) invoer.typ(nieuw.tekst, nieuw.cursor);
    },

    wijsMetPijl(richting, hoe) {
      const { nu } = invoer;
      const hier = (nu?.aanwijzing ? wijzer : null) ?? kern.selectie.actief;
      if (!nu || !hier) return false;
      const gevuld = (p: Punt) => kern.plekOp(p)?.soort === 'cijfer';
      const doel = hoe.naarRand ? naarRand(hier, richting, kern.omvang, gevuld) : stap(hier, richting, kern.omvang);
      const begin = hoe.breidUit && nu.aanwijzing ? (anker ?? hier) : doel;
      if (!this.wijs(begin, doel)) return false;
      kern.toon(doel);
      return true;
    },
  };
}

const GEEN_LIJST =
  'Meer cellen tegelijk kan alleen in een functie als SOM of GEMIDDELDE. Typ bijvoorbeeld =SOM( en wijs dan de cellen aan.';
const TE_GROOT =
  'Dit zijn te veel losse cellen voor één formule. Wijs de groep zelf aan, of minder regels en kolommen tegelijk.';

/** What is pointed at stands in a function, at an argument that may be as many as one likes. */
function magLijst({ tekst, cursor, aanwijzing }: Invoer): boolean {
  const bij = functieBij(tekst, aanwijzing?.van ?? cursor);
  if (!bij || bij.functie.herhaal === 0) return false;
  const { argumenten } = bij.functie;
  return argumenten[Math.min(bij.argument, argumenten.length - 1)]?.soort === 'lijst';
}

type Kijk = Pick<Vensterstaat, 'blad' | 'jaar' | 'weergave' | 'kolom'>;

function kijkVan({ blad, jaar, weergave, kolom }: Kijk): Kijk {
  return { blad, jaar, weergave, kolom };
}

function isElders(was: Kijk, nu: Kijk): boolean {
  return was.blad !== nu.blad || was.jaar !== nu.jaar || was.weergave !== nu.weergave || was.kolom !== nu.kolom;
}

/** Why nothing can be typed where a row has no figure in this column. */
function geenCijfer({ beeld }: Roosterkern, { rij }: Punt): string {
  const enkelIn = beeld.rijen[rij]?.regel.enkelIn;
  const kolom = beeld.blad.kolommen.find(({ id }) => id === enkelIn)?.naam;
  if (kolom === undefined) return 'Hier kan geen cijfer staan: deze regel is een kop. Kies een andere regel.';
  return `Hier kan geen cijfer staan: deze regel heeft één bedrag. Typ het in de kolom ${kolom}.`;
}
