/**
 * Binden: an Expressie seen from one cell (reeks, jaar) becomes a Term, every reference resolved through the Plattegrond.
 *
 * What cannot be resolved is an error value in its place, never a refusal. Chains that lean to the left (a+b+c+...) are
 * walked, so thousands of terms need no stack; other nesting is as deep as the parser allows.
 */
import type { Expressie, Rekenteken } from '../formule/expressie.ts';
import { bindFunctie } from './functies.ts';
import { bewerking, fout, getal, keten, type Term } from './term.ts';
import { type Binding, bindVerwijzing } from './verwijzing.ts';

export function bind(expressie: Expressie, b: Binding): Term {
  switch (expressie.soort) {
    case 'getal':
      return getal(expressie.waarde);
    case 'logisch':
      return getal(expressie.waarde ? 1 : 0);
    case 'verwijzing':
      return bindVerwijzing(expressie.plaats, expressie.jaar, b);
    case 'jaarbereik':
    case 'regelbereik':
      return fout('#WAARDE!', 'lijst_als_getal');
    case 'verloren':
      return fout('#VERW!', 'verloren', expressie.naam);
    case 'haakjes':
      return bind(expressie.inhoud, b);
    case 'teken':
      return expressie.teken === '-' ? min(bind(expressie.inhoud, b)) : bind(expressie.inhoud, b);
    case 'procent':
      return keten(bind(expressie.inhoud, b), '/', [getal(100)]);
    case 'bewerking':
      return bindKeten(expressie, b);
    case 'functie':
      return bindFunctie(expressie.naam, expressie.argumenten, { ...b, bind });
  }
}

function min(inhoud: Term): Term {
  return inhoud.soort === 'getal' ? getal(-inhoud.waarde) : bewerking('neg', [inhoud]);
}

/** Walks down the left side; a run of + - x / becomes one keten, other operators close it. */
function bindKeten(top: Expressie, b: Binding): Term {
  const stappen: { readonly teken: Rekenteken; readonly rechts: Expressie }[] = [];
  let links = top;
  for (; links.soort === 'bewerking'; links = links.links) stappen.push({ teken: links.teken, rechts: links.rechts });
  let eerste = bind(links, b);
  let tekens = '';
  let rest: Term[] = [];
  for (const { teken, rechts } of stappen.reverse()) {
    if ('+-*/'.includes(teken)) {
      tekens += teken;
      rest.push(bind(rechts, b));
      continue;
    }
    eerste = tweedelig(teken, keten(eerste, tekens, rest), bind(rechts, b));
    tekens = '';
    rest = [];
  }
  return keten(eerste, tekens, rest);
}

function tweedelig(teken: Rekenteken, links: Term, rechts: Term): Term {
  if (teken === '+' || teken === '-' || teken === '*' || teken === '/') return keten(links, teken, [rechts]);
  return bewerking(teken === '^' ? 'macht' : teken, [links, rechts]);
}
