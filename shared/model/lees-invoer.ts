/**
 * Reading what is typed in a cell of invoer: a Dutch number, a percentage, a class (`C`), or a range.
 *
 * Ranges: `300 tot 350` (uniform), `300 tot 350 top 320` (driehoek), `325 ± 10` (normaal; `+/-` too). Refusals have a position.
 */
import { drukInvoer, drukProcentInvoer, leesGetal, leesLetter } from '../kern/getal.ts';
import { goed, mis, type Result } from '../kern/result.ts';
import type { Invoerwaarde, Notatie } from './document.ts';
import { isProcent } from './notatie.ts';

export interface Invoerleesfout {
  readonly positie: number;
  readonly melding: string;
}

type Gelezen<T> = Result<T, Invoerleesfout>;

const BEREIK = /^(.+?)\s+tot\s+(.+?)(?:\s+top\s+(.+))?$/i;
const SPREIDING = /^(.+?)\s*(?:±|\+\/-)\s*(.+)$/;

export function leesInvoer(tekst: string, notatie: Notatie): Gelezen<Invoerwaarde> {
  const bereik = BEREIK.exec(tekst);
  const spreiding = SPREIDING.exec(tekst);
  if (bereik) return leesBereik(tekst, bereik, notatie);
  if (spreiding) return leesSpreiding(tekst, spreiding, notatie);
  return leesDeel(tekst, tekst, 0, notatie);
}

function leesBereik(
  tekst: string,
  [, van = '', tot = '', top]: RegExpExecArray,
  notatie: Notatie,
): Gelezen<Invoerwaarde> {
  const eind = tekst.indexOf(tot, van.length);
  const onder = leesDeel(tekst, van, 0, notatie);
  if (!onder.ok) return onder;
  const boven = leesDeel(tekst, tot, eind, notatie);
  if (!boven.ok) return boven;
  if (onder.waarde >= boven.waarde) {
    return mis({ positie: eind, melding: `Een bandbreedte loopt van laag naar hoog: typ ${tot} tot ${van}.` });
  }
  if (top === undefined) return goed({ verdeling: 'uniform', van: onder.waarde, tot: boven.waarde });
  const midden = leesDeel(tekst, top, tekst.lastIndexOf(top), notatie);
  if (!midden.ok) return midden;
  if (midden.waarde < onder.waarde || midden.waarde > boven.waarde) {
    return mis({ positie: tekst.lastIndexOf(top), melding: `De top ${top} ligt niet tussen ${van} en ${tot}.` });
  }
  return goed({ verdeling: 'driehoek', van: onder.waarde, top: midden.waarde, tot: boven.waarde });
}

function leesSpreiding(
  tekst: string,
  [, rond = '', wijd = '']: RegExpExecArray,
  notatie: Notatie,
): Gelezen<Invoerwaarde> {
  const gemiddelde = leesDeel(tekst, rond, 0, notatie);
  if (!gemiddelde.ok) return gemiddelde;
  const positie = tekst.lastIndexOf(wijd);
  const afwijking = leesDeel(tekst, wijd, positie, notatie);
  if (!afwijking.ok) return afwijking;
  if (afwijking.waarde <= 0) return mis({ positie, melding: 'De afwijking achter ± hoort groter dan 0 te zijn.' });
  return goed({ verdeling: 'normaal', gemiddelde: gemiddelde.waarde, afwijking: afwijking.waarde });
}

function leesDeel(tekst: string, deel: string, positie: number, notatie: Notatie): Gelezen<number> {
  const klasse = notatie === 'letter' ? leesLetter(deel) : null;
  if (klasse !== null) return goed(klasse);
  const gelezen = leesGetal(deel, { procent: isProcent(notatie) });
  return gelezen.ok
    ? gelezen
    : mis({ ...gelezen.fout, positie: Math.min(positie + gelezen.fout.positie, tekst.length) });
}

/**
 * `maal -10%` and `maal +10%` are what one says for 10% less and more, but a factor of -10% turns an amount around.
 * @returns the question to put back, null when the text is no such.
 */
export function factorvraag(tekst: string): string | null {
  const gelezen = /^\s*[-−+].*%\s*$/.test(tekst) ? leesGetal(tekst) : null;
  if (gelezen?.ok !== true || gelezen.waarde === 0) return null;
  const deel = gelezen.waarde;
  const bedoeld = drukProcentInvoer(Number((1 + deel).toPrecision(12)));
  const anders =
    deel < 0
      ? `Wilt u het bedrag echt omkeren, typ dan ${drukInvoer(deel)}.`
      : `Wilt u ${drukProcentInvoer(deel)} overhouden, typ dan ${drukProcentInvoer(deel)} zonder plus.`;
  return `Bedoelt u ${drukProcentInvoer(Math.abs(deel))} ${deel < 0 ? 'minder' : 'meer'}? Typ dan ${bedoeld}. ${anders}`;
}
