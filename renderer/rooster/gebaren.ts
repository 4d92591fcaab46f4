/**
 * What a drag of the mouse over cells can mean: select, point at cells for a formula, carry on with the fill handle, or move what
 * is selected by its edge. `muis.ts` says which one begins, and where the mouse is.
 */
import { plaatsnaam } from '../staat/plaatsnaam.ts';
import type { Bewerken } from './bewerken.ts';
import { vulNaar, vulvoorbeeld } from './doorvoeren.ts';
import {
  begrens,
  bevat,
  gelijk,
  leegvlak,
  omvangVan,
  type Punt,
  punten,
  type Rechthoek,
  schuif,
  vulvlak,
} from './geometrie.ts';
import type { Roosterkern } from './kern.ts';
import { leesBlok, sleepNaar } from './plakken.ts';

export interface Gebaar {
  /** On the grid while it lasts, for the shape of the mouse. */
  readonly klasse?: string;
  /** What stands beside the mouse; '': nothing. */
  tip?(punt: Punt, ctrl: boolean): string;
  naar(punt: Punt, ctrl: boolean): void;
  klaar(punt: Punt, ctrl: boolean): void;
  /** Given up (Esc): nothing of it stays. */
  af(): void;
}

export type Gebaren = ReturnType<typeof maakGebaren>;

/** Where a drag would land, or what it would empty. */
export interface Sleepdoel {
  readonly vlak: Rechthoek;
  readonly hoe: 'vullen' | 'legen';
}

/** `toonDoel`: what it would do; null: nothing. */
export function maakGebaren(kern: Roosterkern, bewerken: Bewerken, toonDoel: (doel: Sleepdoel | null) => void) {
  const niets = () => {};
  return {
    selecteer: (): Gebaar => ({ naar: (punt) => kern.selectie.breidUit(punt), klaar: niets, af: niets }),

    wijs: (begin: Punt): Gebaar => ({ naar: (punt) => void bewerken.wijs(begin, punt), klaar: niets, af: niets }),

    vul(): Gebaar {
      const { vlak } = kern.selectie;
      const cellen = vlak ? leesBlok(kern, vlak) : [];
      const wijze = (ctrl: boolean) => (ctrl ? 'andersom' : 'vanzelf');
      return {
        klasse: 'sleept-vulling',
        tip: (punt, ctrl) => vulvoorbeeld(kern, cellen, punt, wijze(ctrl)),
        naar: (punt) => toonDoel(vlak && vuldoel(vlak, punt)),
        klaar(punt, ctrl) {
          toonDoel(null);
          vulNaar(kern, punt, wijze(ctrl));
        },
        af: () => toonDoel(null),
      };
    },

    /** `gepakt`: the cell on whose edge it was taken. */
    verplaats(gepakt: Punt): Gebaar {
      const doel = (punt: Punt) => {
        const { vlak } = kern.selectie;
        const daar = vlak && verschoven(kern, vlak, gepakt, punt);
        // held back by the edge of the blad it may come out where it was: that is no move
        return daar && (daar.boven !== vlak.boven || daar.links !== vlak.links) ? daar : null;
      };
      const toonHoe = (ctrl: boolean) => kern.element.classList.toggle('sleept-kopie', ctrl);
      const stop = () => {
        toonDoel(null);
        toonHoe(false);
      };
      return {
        klasse: 'sleept-cellen',
        tip: (punt) => plekkennaam(kern, doel(punt)),
        naar(punt, ctrl) {
          const vlak = doel(punt);
          toonDoel(vlak && { vlak, hoe: 'vullen' });
          toonHoe(ctrl);
        },
        klaar(punt, ctrl) {
          stop();
          const vlak = doel(punt);
          if (vlak) zetNeer(kern, vlak, ctrl);
          else if (gelijk(gepakt, punt)) kern.ga(gepakt);
        },
        af: stop,
      };
    },
  };
}

/** Where a moved selection would begin, as people name it. */
function plekkennaam({ venster, plekOp }: Roosterkern, vlak: Rechthoek | null): string {
  const { sessie } = venster.getState();
  const plek = vlak && plekOp({ rij: vlak.boven, kolom: vlak.links });
  return sessie && plek ? plaatsnaam(sessie, plek) : '';
}

function vuldoel(bron: Rechthoek, punt: Punt): Sleepdoel | null {
  const leeg = leegvlak(bron, punt);
  const vlak = leeg ?? vulvlak(bron, punt)?.vlak;
  return vlak ? { vlak, hoe: leeg ? 'legen' : 'vullen' } : null;
}

/** The selection moved as far as from `van` to `naar`, inside the grid. */
function verschoven({ omvang }: Roosterkern, vlak: Rechthoek, van: Punt, naar: Punt): Rechthoek {
  const { rijen, kolommen } = omvangVan(vlak);
  const hoek = { rij: vlak.boven + naar.rij - van.rij, kolom: vlak.links + naar.kolom - van.kolom };
  const laatste = { rijen: omvang.rijen - rijen + 1, kolommen: omvang.kolommen - kolommen + 1 };
  // the names are no place for figures
  const binnen = begrens({ ...hoek, kolom: Math.max(1, hoek.kolom) }, laatste);
  return schuif(vlak, { rij: binnen.rij - vlak.boven, kolom: binnen.kolom - vlak.links });
}

/** As Excel, it asks before what was moved takes the place of something else; who copies is not asked. */
function zetNeer(kern: Roosterkern, doel: Rechthoek, kopie: boolean): void {
  const hoek = { rij: doel.boven, kolom: doel.links };
  const doe = () => sleepNaar(kern, hoek, kopie ? 'kopieren' : 'verplaatsen');
  const { vlak } = kern.selectie;
  const bezet = [...punten(doel)].filter((punt) => !(vlak && bevat(vlak, punt)) && isIngevuld(kern, punt)).length;
  if (kopie || bezet === 0) doe();
  else
    kern.bevestig({
      titel: 'Vervangen wat er staat?',
      tekst: `Waar u naartoe sleept ${bezet === 1 ? 'is al 1 cel' : `zijn al ${bezet} cellen`} ingevuld.`,
      knop: 'Vervangen',
      akkoord: doe,
    });
}

/** Something of its own stands there that the move would take away. */
function isIngevuld({ venster, plekOp, acties, beeld }: Roosterkern, punt: Punt): boolean {
  const { sessie, scenario } = venster.getState();
  const plek = plekOp(punt);
  const [rij, kolom] = [beeld.rijen[punt.rij], beeld.kolommen[punt.kolom]];
  if (!plek || !sessie || !rij || !kolom || acties.isBeschermd(plek)) return false;
  if (plek.soort !== 'cijfer') return beeld.cel(rij, kolom).tekst !== '';
  const { soort } = sessie.status(plek.adres, scenario);
  return soort !== 'doortrokken' && soort !== 'leeg' && soort !== 'geen';
}
