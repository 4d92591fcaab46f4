/**
 * Spelers: in what two scenarios differ, as players that can each take part or not, and the lane of every combination.
 *
 * The way from A to B is cut into pieces: every wijziging that only one of them has. The pieces are dealt to players: by
 * maatregel (the eigen wijzigingen of a scenario are one), by the uitgangspunt they change, by regel, or by the user's own
 * groups. A piece of A drops out, a piece of B comes in, when its player takes part; order of action stays the visible
 * order. So no player at all is A, all of them are B, and what both have acts in every lane.
 */
import { kortAdres, leesVolAdres, NERGENS } from '../model/adres.ts';
import type { Begrotingsmodel, Maatregel, Wijziging } from '../model/document.ts';
import { regelnaam } from '../model/reeksnaam.ts';
import { type Stap, stappenVan } from '../model/stappen.ts';

export type Indeling = 'maatregel' | 'uitgangspunt' | 'regel';

export interface Speler {
  readonly sleutel: string;
  /** As people read it. */
  readonly naam: string;
}

export interface Spel {
  readonly spelers: readonly Speler[];
  /** The document in which every piece is a maatregel of its own; lanes name those. */
  readonly document: Begrotingsmodel;
  /** What acts when the players whose bit is set take part. */
  baan(combinatie: number): readonly Stap[];
}

interface Stuk {
  readonly stap: Stap;
  readonly kant: 'beide' | 'a' | 'b';
  readonly speler: string;
}

/**
 * @param groepen player key -> name of the group that plays in its place.
 */
export function maakSpel(
  document: Begrotingsmodel,
  a: string,
  b: string,
  indeling: Indeling,
  groepen: ReadonlyMap<string, string> = new Map(),
): Spel {
  const [vanA, vanB] = [bronnenVan(document, a), bronnenVan(document, b)];
  const stukken = new Map<string, Stuk[]>();
  const maatregelen: Maatregel[] = [];
  const spelers = new Map<string, Speler>();
  const speel = (speler: Speler): string => {
    const groep = groepen.get(speler.sleutel);
    const echt = groep === undefined ? speler : { sleutel: groep, naam: groep };
    spelers.set(echt.sleutel, echt);
    return echt.sleutel;
  };
  for (const bron of [
    ...vanA,
    ...vanB.filter((kandidaat) => !vanA.some(({ sleutel }) => sleutel === kandidaat.sleutel)),
  ]) {
    const kant = kantVan(bron, vanA, vanB);
    const delen =
      kant === 'beide' ? [{ speler: '', wijzigingen: bron.wijzigingen }] : verdeel(document, bron, indeling, speel);
    stukken.set(
      bron.sleutel,
      delen.map(({ speler, wijzigingen }) => {
        const id = `stuk${maatregelen.length}`;
        maatregelen.push({ ...LEEG, id, ingroei: bron.ingroei, wijzigingen: [...wijzigingen] });
        return { stap: { soort: 'maatregel', maatregel: id }, kant, speler };
      }),
    );
  }
  const orde = new Volgorde(vanA, vanB);
  if (orde.botst) speel({ sleutel: 'volgorde', naam: 'Volgorde van de maatregelen' });
  const nummers = new Map([...spelers.keys()].map((sleutel, i) => [sleutel, i]));
  const doetMee = (speler: string, combinatie: number) => (combinatie & (1 << (nummers.get(speler) ?? 31))) !== 0;
  return {
    spelers: [...spelers.values()],
    document: { ...document, maatregelen },
    baan: (combinatie) =>
      orde
        .van(!orde.botst || doetMee(groepen.get('volgorde') ?? 'volgorde', combinatie))
        .flatMap((sleutel) => stukken.get(sleutel) ?? [])
        .filter(({ kant, speler }) => kant === 'beide' || doetMee(speler, combinatie) === (kant === 'b'))
        .map(({ stap }) => stap),
  };
}

interface Bron {
  readonly sleutel: string;
  readonly naam: string;
  readonly ingroei: Maatregel['ingroei'];
  readonly wijzigingen: readonly Wijziging[];
}

/** The stappen of a scenario with what is in them; the empty ones do nothing and are left out. */
function bronnenVan(document: Begrotingsmodel, naam: string): Bron[] {
  return stappenVan(document, naam).flatMap((stap): Bron[] => {
    if (stap.soort === 'eigen') {
      const scenario = document.scenarios.find((kandidaat) => kandidaat.naam === stap.scenario);
      if (!scenario || scenario.eigen.length === 0) return [];
      const titel = `Eigen wijzigingen van ${scenario.titel}`;
      return [{ sleutel: `eigen/${scenario.naam}`, naam: titel, ingroei: null, wijzigingen: scenario.eigen }];
    }
    const maatregel = document.maatregelen.find(({ id }) => id === stap.maatregel);
    if (!maatregel || maatregel.wijzigingen.length === 0) return [];
    return [{ ...maatregel, sleutel: maatregel.id }];
  });
}

const LEEG: Omit<Maatregel, 'id' | 'ingroei' | 'wijzigingen'> = {
  naam: '',
  toelichting: '',
  bron: '',
  circulaire: null,
  begrotingswijziging: null,
};

function kantVan({ sleutel }: Bron, vanA: readonly Bron[], vanB: readonly Bron[]): Stuk['kant'] {
  const heeft = (kant: readonly Bron[]) => kant.some((bron) => bron.sleutel === sleutel);
  if (heeft(vanA) && heeft(vanB)) return 'beide';
  return heeft(vanA) ? 'a' : 'b';
}

/** The wijzigingen of a maatregel by player. They act on different reeksen, so apart they do what they do together. */
function verdeel(
  document: Begrotingsmodel,
  bron: Bron,
  indeling: Indeling,
  speel: (speler: Speler) => string,
): { speler: string; wijzigingen: Wijziging[] }[] {
  const delen = new Map<string, Wijziging[]>();
  for (const wijziging of bron.wijzigingen) {
    const speler = speel(indeling === 'maatregel' ? bron : spelerVan(document, wijziging.adres, indeling));
    delen.set(speler, [...(delen.get(speler) ?? []), wijziging]);
  }
  return [...delen].map(([speler, wijzigingen]) => ({ speler, wijzigingen }));
}

function spelerVan(document: Begrotingsmodel, adres: string, indeling: 'uitgangspunt' | 'regel'): Speler {
  const plaats = leesVolAdres(adres) ?? NERGENS;
  const blad = document.bladen.find(({ id }) => id === plaats.blad);
  const regel = blad?.regels.find(({ id }) => id === plaats.regel);
  if (indeling === 'uitgangspunt' && regel?.uitgangspunt !== true) return { sleutel: '', naam: 'Overige wijzigingen' };
  const naam = regel === undefined ? kortAdres(plaats) : regelnaam(regel, null);
  const dubbel = document.bladen.some(
    ({ id, regels }) => id !== plaats.blad && regels.some((ander) => regelnaam(ander, null) === naam),
  );
  return {
    sleutel: `${plaats.blad}!${regel?.id ?? kortAdres(plaats)}`,
    naam: dubbel ? `${naam} (${blad?.naam})` : naam,
  };
}

/** The visible order of both scenarios in one: what only the other has stands behind what it follows there. */
class Volgorde {
  private readonly volgensA: readonly string[];
  private readonly volgensB: readonly string[];
  /** What both have stands in another order: then the order itself is a difference. */
  readonly botst: boolean;

  constructor(vanA: readonly Bron[], vanB: readonly Bron[]) {
    const a = vanA.map(({ sleutel }) => sleutel);
    const b = vanB.map(({ sleutel }) => sleutel);
    this.botst =
      a.filter((sleutel) => b.includes(sleutel)).join() !== b.filter((sleutel) => a.includes(sleutel)).join();
    this.volgensA = voegIn(a, b);
    this.volgensB = this.botst ? voegIn(b, a) : this.volgensA;
  }

  van(volgensB: boolean): readonly string[] {
    return volgensB ? this.volgensB : this.volgensA;
  }
}

function voegIn(eerst: readonly string[], daarna: readonly string[]): string[] {
  const samen = [...eerst];
  daarna.forEach((sleutel, i) => {
    if (samen.includes(sleutel)) return;
    samen.splice(samen.indexOf(daarna[i - 1] ?? '') + 1, 0, sleutel);
  });
  return samen;
}
