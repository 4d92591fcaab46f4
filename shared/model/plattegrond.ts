/**
 * The plattegrond of a document: every reeks numbered, and every place in a formula found.
 *
 * Numbers are given in sheet order and hold as long as the structure (bladen, regels, kolommen, which reeksen there are)
 * stays; `zelfdeStructuur` tells. Values, formulas and names play no part. A groep has a reeks of its own for every kolom that
 * its children have, tarieven excluded, also where the document holds none: its sum.
 */
import type { Plaats } from '../formule/expressie.ts';
import type { Plattegrond } from '../rekenen/bron.ts';
import type { Reeksadres } from './adres.ts';
import { andereRegels } from './andere-regels.ts';
import type { Blad, Regel } from './document.ts';

/** The key under which a regel with a single amount keeps its only reeks. */
export const BEDRAG = 'bedrag';

/** Where reeks number n stands: indices in document.bladen and blad.regels, and the key in regel.reeksen. */
export interface Reeksplek {
  readonly adres: Reeksadres;
  readonly blad: number;
  readonly regel: number;
  readonly sleutel: string;
  /** The sum of a groep: the document holds no formula for it. */
  readonly groepssom: boolean;
}

export interface Modelplattegrond extends Plattegrond {
  readonly plekken: readonly Reeksplek[];
  nummer(adres: Reeksadres): number | undefined;
  /** The index of a regel in blad.regels. */
  regelindex(blad: string, regel: string): number | undefined;
  /** The reeksen of a regel, by indices in document.bladen and blad.regels: from the first up to the second number. */
  reeksenVan(blad: number, regel: number): readonly [number, number];
}

export function maakPlattegrond(bladen: readonly Blad[]): Modelplattegrond {
  const plekken = bladen.flatMap((blad, b) => plekkenVan(blad, b));
  const registers = new Map(bladen.map((blad) => [blad.id, bladregister(blad)]));
  const begin = nummerPlekken(bladen, plekken, registers);
  const nummer = ({ blad, regel, kolom }: Reeksadres) => registers.get(blad)?.nummers.get(regel)?.get(kolom);

  const volledig = (plaats: Plaats, vanuit: number): Reeksadres | undefined => {
    const eigen = plekken[vanuit]?.adres;
    const blad = plaats.blad ?? eigen?.blad;
    const regel = plaats.regel ?? eigen?.regel;
    return blad === undefined || regel === undefined ? undefined : { blad, regel, kolom: plaats.kolom };
  };
  const vind = (plaats: Plaats, vanuit: number): number | undefined => {
    const adres = volledig(plaats, vanuit);
    return adres && nummer(adres);
  };
  const nummersVan = (regels: readonly Regel[], adres: Reeksadres): number[] =>
    regels.flatMap((regel) => {
      const kolom = regel.enkelIn !== null && regel.enkelIn === adres.kolom ? null : adres.kolom;
      const gevonden = nummer({ blad: adres.blad, regel: regel.id, kolom });
      return gevonden === undefined ? [] : [gevonden];
    });

  return {
    plekken,
    nummer,
    regelindex: (blad, regel) => registers.get(blad)?.index.get(regel),
    reeksenVan: (blad, regel) => [begin[blad]?.[regel] ?? 0, begin[blad]?.[regel + 1] ?? 0],
    reeks: vind,
    lijst(plaats, vanuit) {
      const adres = volledig(plaats, vanuit);
      if (adres === undefined) return undefined;
      const register = registers.get(adres.blad);
      if (register?.regels[register.index.get(adres.regel) ?? -1]?.vorm === 'groep') {
        const geteld = nummersVan(register.geteld.get(adres.regel) ?? [], adres);
        if (geteld.length > 0 || nummer(adres) === undefined) return geteld;
      }
      const gevonden = nummer(adres);
      return gevonden === undefined ? undefined : [gevonden];
    },
    regelbereik(van, tot, vanuit) {
      const begin = volledig(van, vanuit);
      const eind = volledig(tot, vanuit);
      if (begin === undefined || eind === undefined) return undefined;
      const regels = regelsVanBereik(registers.get(begin.blad)?.regels ?? [], begin.regel, eind.regel);
      return regels && nummersVan(regels, begin);
    },
  };
}

/** What is looked up on one blad, by the ids of its regels. */
interface Bladregister {
  readonly regels: readonly Regel[];
  readonly index: ReadonlyMap<string, number>;
  /** Per groep the regels it counts, in sheet order. */
  readonly geteld: ReadonlyMap<string, readonly Regel[]>;
  readonly nummers: Map<string, Map<string | null, number>>;
}

function bladregister({ regels }: Blad): Bladregister {
  const geteld = new Map<string, Regel[]>();
  for (const regel of regels) {
    if (regel.groep === null || !teltMee(regel)) continue;
    const leden = geteld.get(regel.groep);
    if (leden) leden.push(regel);
    else geteld.set(regel.groep, [regel]);
  }
  return { regels, geteld, index: new Map(regels.map(({ id }, i) => [id, i])), nummers: new Map() };
}

/** Numbers the plekken in the registers; per blad and regel the number its reeksen begin with, and the end behind them. */
function nummerPlekken(
  bladen: readonly Blad[],
  plekken: readonly Reeksplek[],
  registers: ReadonlyMap<string, Bladregister>,
): readonly (readonly number[])[] {
  let nummer = 0;
  return bladen.map(({ id, regels }, b) => {
    const nummers = registers.get(id)?.nummers;
    const begin = regels.map((regel, r) => {
      const eerste = nummer;
      const eigen = new Map<string | null, number>();
      for (let plek = plekken[nummer]; plek?.blad === b && plek.regel === r; plek = plekken[nummer])
        eigen.set(plek.adres.kolom, nummer++);
      nummers?.set(regel.id, eigen);
      return eerste;
    });
    return [...begin, nummer];
  });
}

/** The sibling regels from one to the other, in whichever order they were named; undefined when they are no siblings (any more). */
export function regelsVanBereik(regels: readonly Regel[], van: string, tot: string): readonly Regel[] | undefined {
  const groep = regels.find(({ id }) => id === van)?.groep;
  const broers = regels.filter((regel) => regel.groep === groep);
  const plaatsen = [broers.findIndex(({ id }) => id === van), broers.findIndex(({ id }) => id === tot)];
  const [begin = -1, eind = -1] = plaatsen.sort((a, b) => a - b);
  if (groep === undefined || begin < 0) return undefined;
  return broers.slice(begin, eind + 1).filter((regel) => [van, tot].includes(regel.id) || teltMee(regel));
}

/** Whether the groep or range a regel stands in counts it: a totaal sums others, a tekst has no figures. */
export function teltMee(regel: Regel): boolean {
  return regel.vorm === 'regel' || regel.vorm === 'groep';
}

/** Whether two versions of the bladen have the same reeksen at the same places, counted by the same groepen. */
export function zelfdeStructuur(oud: readonly Blad[], nieuw: readonly Blad[]): boolean {
  return oud === nieuw || (oud.length === nieuw.length && oud.every((blad, i) => zelfdeBlad(blad, nieuw[i])));
}

function zelfdeBlad(oud: Blad, nieuw: Blad | undefined): boolean {
  if (oud === nieuw) return true;
  if (nieuw === undefined || oud.id !== nieuw.id || oud.kolommen !== nieuw.kolommen) return false;
  return (
    oud.regels.length === nieuw.regels.length &&
    andereRegels(oud, nieuw).every((paar) => zelfdeRegel(paar.oud, paar.nieuw))
  );
}

function zelfdeRegel(oud: Regel | undefined, nieuw: Regel | undefined): boolean {
  if (oud === undefined || nieuw === undefined) return false;
  const velden = ['id', 'vorm', 'groep', 'enkelIn'] as const;
  return velden.every((veld) => oud[veld] === nieuw[veld]) && sleutelsVan(oud).join() === sleutelsVan(nieuw).join();
}

function sleutelsVan(regel: Regel): string[] {
  const sleutels = Object.keys(regel.reeksen);
  return regel.vorm === 'groep' ? sleutels.filter((sleutel) => regel.reeksen[sleutel]?.formule != null) : sleutels;
}

function plekkenVan(blad: Blad, b: number): Reeksplek[] {
  const sommen = groepssommen(blad);
  const volgorde = new Map(blad.kolommen.map(({ id }, index) => [id, index]));
  return blad.regels.flatMap((regel, r) => {
    const plek = (sleutel: string, groepssom: boolean): Reeksplek => ({
      adres: { blad: blad.id, regel: regel.id, kolom: sleutel === BEDRAG && regel.enkelIn !== null ? null : sleutel },
      blad: b,
      regel: r,
      sleutel,
      groepssom,
    });
    const eigen = sleutelsVan(regel);
    const opgeteld = [...(sommen.get(regel.id) ?? [])].filter((sleutel) => !eigen.includes(sleutel));
    return [...eigen.map((sleutel) => plek(sleutel, false)), ...opgeteld.map((sleutel) => plek(sleutel, true))].sort(
      (a, z) => (volgorde.get(a.sleutel) ?? -1) - (volgorde.get(z.sleutel) ?? -1),
    );
  });
}

/** Per groep the kolommen it sums: those of its children that are no tarief. Children stand behind their groep, so go backwards. */
function groepssommen(blad: Blad): Map<string, Set<string>> {
  const telbaar = new Set(blad.kolommen.filter(({ tarief }) => !tarief).map(({ id }) => id));
  const sommen = new Map<string, Set<string>>();
  for (const regel of blad.regels.toReversed()) {
    if (regel.groep === null || !teltMee(regel)) continue;
    const som = sommen.get(regel.groep) ?? new Set();
    sommen.set(regel.groep, som);
    const eigen = regel.enkelIn === null ? sleutelsVan(regel) : [regel.enkelIn];
    for (const sleutel of [...eigen, ...(sommen.get(regel.id) ?? [])]) if (telbaar.has(sleutel)) som.add(sleutel);
  }
  return sommen;
}
