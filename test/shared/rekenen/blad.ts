/**
 * A tiny vocabulary for tests of the rekenkern: a model of reeksen by name, written in canonical formulas.
 * `model({ a: [1, 2], b: 'a*2' })` has two years; a child of a groep is written `groep.kind`.
 */

import type { Plaats } from '../../../shared/formule/expressie.ts';
import { ontleedCanoniek } from '../../../shared/formule/ontleed.ts';
import type { CelBron, Definitie, Plattegrond, RekenBron } from '../../../shared/rekenen/bron.ts';

export type Inhoud = string | readonly (number | string | null)[];

export function formule(tekst: string) {
  const gelezen = ontleedCanoniek(tekst);
  if (!gelezen.ok) throw new Error(`${tekst}: ${gelezen.fout.melding}`);
  return gelezen.waarde;
}

export function definitie(waarde: number | string | null): Definitie {
  return typeof waarde === 'string' ? { soort: 'formule', formule: formule(waarde) } : { soort: 'invoer', waarde };
}

export interface Extra {
  readonly banen?: number;
  readonly eerste?: number;
  readonly jaren?: number;
  cel?(naam: string, jaar: number, bron: CelBron): CelBron;
}

export function bron(reeksen: Readonly<Record<string, Inhoud>>, extra: Extra = {}): RekenBron {
  const namen = Object.keys(reeksen);
  const lang = Object.values(reeksen).find((inhoud) => typeof inhoud !== 'string');
  const aantal = extra.jaren ?? lang?.length ?? 1;
  const eerste = extra.eerste ?? 2023;
  return {
    jaren: Array.from({ length: aantal }, (_, i) => eerste + i),
    banen: extra.banen ?? 1,
    plattegrond: plattegrondVan(namen),
    reeksen: namen.map((adres) => ({
      adres,
      cellen: Array.from({ length: aantal }, (_, jaar) => {
        const inhoud = reeksen[adres] ?? '';
        const cel: CelBron = { basis: definitie(typeof inhoud === 'string' ? inhoud : (inhoud[jaar] ?? null)) };
        return extra.cel?.(adres, jaar, cel) ?? cel;
      }),
    })),
  };
}

/** A bare name is the reeks of that name; `g` with children `g.x`, `g.y` is a groep. */
function plattegrondVan(namen: readonly string[]): Plattegrond {
  const nummer = (naam: string) => (namen.includes(naam) ? namen.indexOf(naam) : undefined);
  const naamVan = ({ regel, kolom }: Plaats) => [regel, kolom].filter((deel) => deel !== null).join('.');
  const kinderen = (naam: string) => namen.flatMap((kind, i) => (kind.startsWith(`${naam}.`) ? [i] : []));
  return {
    reeks: (plaats) => nummer(naamVan(plaats)),
    lijst(plaats) {
      const groep = kinderen(naamVan(plaats));
      const zelf = nummer(naamVan(plaats));
      return groep.length > 0 ? groep : zelf === undefined ? undefined : [zelf];
    },
    regelbereik(van, tot) {
      const [begin, eind] = [nummer(naamVan(van)), nummer(naamVan(tot))];
      return begin === undefined || eind === undefined
        ? undefined
        : namen.map((_, i) => i).slice(Math.min(begin, eind), Math.max(begin, eind) + 1);
    },
  };
}

/** The cell of a reeks by name; jaar is an index. */
export function cel(model: RekenBron, naam: string, jaar = 0) {
  return { reeks: model.reeksen.findIndex((reeks) => reeks.adres === naam), jaar };
}
