/**
 * Verklaring: where a value comes from, where it goes, and why it is an error. Derived on demand; nothing is kept for it.
 *
 * An error is walked back, cell by cell and part by part, through what was really taken, to the operation that failed.
 */

import { deelwaarden } from './deelwaarden.ts';
import { type Mankement, meldKring, meldMankement } from './meldingen.ts';
import type { Opzet } from './opzet.ts';
import type { Lezers } from './programma.ts';
import type { Celfout } from './rekenmodel.ts';
import { EERSTE, gelezenCellen, type Term } from './term.ts';

type Spoor = { readonly cel: number } | { readonly mankement: Mankement };

export class Verklaring {
  readonly #opzet: Opzet;
  readonly #lezers: Lezers;
  readonly #lees: (cel: number, baan: number) => number;
  readonly #einde: number;

  constructor(opzet: Opzet, lezers: Lezers, lees: (cel: number, baan: number) => number) {
    this.#opzet = opzet;
    this.#lezers = lezers;
    this.#lees = lees;
    const { reeksen, jaren } = opzet.cellen.bron;
    this.#einde = EERSTE + reeksen.length * jaren.length;
  }

  voorgangers(cel: number, baan: number): readonly number[] {
    const gelezen = gelezenCellen(this.#opzet.cellen.termInBaan(cel, baan));
    const eigen = this.#opzet.cellen.invoercel(cel);
    return [...new Set(gelezen)].filter((nummer) => nummer >= EERSTE && nummer < this.#einde && nummer !== eigen);
  }

  gevolgen(cel: number, baan: number): readonly number[] {
    const { programma, cellen } = this.#opzet;
    const uit = new Set<number>();
    for (let i = this.#lezers.begin[cel] ?? 0; i < (this.#lezers.begin[cel + 1] ?? 0); i++)
      uit.add(programma.uit[programma.orde[this.#lezers.lezers[i] ?? 0] ?? 0] ?? 0);
    return [...uit].filter((lezer) => {
      const { perBaan, lagen } = cellen.celbron(lezer);
      const verschilt = perBaan !== undefined || lagen !== undefined || lezer === cel;
      return !verschilt || this.voorgangers(lezer, baan).includes(cel);
    });
  }

  fout(begin: number, baan: number): Celfout | null {
    if (!Number.isNaN(this.#lees(begin, baan))) return null;
    for (let cel = begin; ; ) {
      const kring = this.#kring(cel, baan);
      if (kring) return this.#kringfout(kring);
      const spoor = this.#spoor(cel, baan);
      if ('mankement' in spoor)
        return {
          code: spoor.mankement.code,
          oorsprong: this.#opzet.cellen.plaats(cel),
          melding: meldMankement(spoor.mankement, cel, (nummer) => this.#naam(nummer)),
        };
      cel = spoor.cel;
    }
  }

  #spoor(cel: number, baan: number): Spoor {
    const term = this.#opzet.cellen.termInBaan(cel, baan);
    const lees = (nummer: number) => this.#lees(nummer, baan);
    const spoor = doorgegeven(term, lees) ?? zoek(term, deelwaarden(term, lees), lees);
    const invoer = 'cel' in spoor && spoor.cel === this.#opzet.cellen.invoercel(cel);
    return invoer ? { mankement: { code: '#GETAL!', soort: 'invoer' } } : spoor;
  }

  #kring(cel: number, baan: number): readonly number[] | null {
    const kring = this.#opzet.kringen.find(({ cellen, banen }) => banen.has(baan) && cellen.has(cel));
    if (!kring) return null;
    const vorige = new Map<number, number>();
    const rij = [cel];
    for (const nummer of rij)
      for (const onder of this.voorgangers(nummer, baan)) {
        if (onder === cel) return terug(nummer, cel, vorige);
        if (!kring.cellen.has(onder) || vorige.has(onder)) continue;
        vorige.set(onder, nummer);
        rij.push(onder);
      }
    return [cel];
  }

  #kringfout(pad: readonly number[]): Celfout {
    const kring = pad.map((nummer) => this.#opzet.cellen.plaats(nummer));
    return {
      code: '#KRING!',
      oorsprong: kring[0] ?? { reeks: 0, jaar: 0 },
      melding: meldKring(pad.map((nummer) => this.#naam(nummer))),
      kring,
    };
  }

  /** `instroom.loonkosten@2024`; null for a hidden cell. */
  #naam(nummer: number): string | null {
    if (nummer < EERSTE || nummer >= this.#einde) return null;
    const { bron } = this.#opzet.cellen;
    const { reeks, jaar } = this.#opzet.cellen.plaats(nummer);
    return `${bron.reeksen[reeks]?.adres ?? ''}@${bron.jaren[jaar] ?? ''}`;
  }
}

/** From the cell a circle closes at, along who reads whom, back to where it began. */
function terug(laatste: number, eerste: number, vorige: ReadonlyMap<number, number>): readonly number[] {
  const pad = [laatste];
  for (let nummer = laatste; nummer !== eerste; ) {
    nummer = vorige.get(nummer) ?? eerste;
    pad.push(nummer);
  }
  return pad.reverse();
}

/** Most formulas pass on every error they read: then the first one will do, without computing parts. */
function doorgegeven(term: Term, lees: (cel: number) => number): Spoor | null {
  if (!geeftAllesDoor(term)) return null;
  const cel = gelezenCellen(term).find((nummer) => Number.isNaN(lees(nummer)));
  return cel === undefined ? null : { cel };
}

const KIEST: ReadonlySet<string> = new Set(['als', 'alsfout', 'isfout', 'telt', 'kies', 'weeg']);

function geeftAllesDoor(term: Term): boolean {
  if (term.soort === 'lijst') return term.naam !== 'tel';
  return term.soort !== 'bewerking' || (!KIEST.has(term.naam) && term.delen.every(geeftAllesDoor));
}

/** The first part that is an error while nothing it takes is; or the cell the error came from. */
function zoek(begin: Term, waarde: (term: Term) => number, lees: (cel: number) => number): Spoor {
  for (let term = begin; ; ) {
    if (term.soort === 'cel') return { cel: term.cel };
    if (term.soort === 'fout') return { mankement: term.oorzaak };
    if (term.soort === 'getal') return { mankement: { code: '#GETAL!', soort: 'te_groot' } };
    if (term.soort === 'lijst') {
      const fout = term.cellen.find((nummer) => Number.isNaN(lees(nummer)));
      return fout === undefined ? { mankement: { code: '#GETAL!', soort: 'te_groot' } } : { cel: fout };
    }
    const verder = genomen(term, waarde).find((deel) => !Number.isFinite(waarde(deel)));
    if (verder === undefined) return { mankement: mankement(term, waarde) };
    term = verder;
  }
}

/** The parts whose errors a part passes on, given their values. */
function genomen(term: Term & { soort: 'bewerking' }, waarde: (term: Term) => number): readonly Term[] {
  const [a = term, b = term, c = term] = term.delen;
  switch (term.naam) {
    case 'als':
      return [a, waarde(a) === 0 ? c : b];
    case 'alsfout':
      return [b];
    case 'kies': {
      const keuze = term.delen[Math.trunc(waarde(a))];
      return keuze === undefined || keuze === a ? [a] : [a, keuze];
    }
    default:
      return term.delen;
  }
}

function mankement(term: Term & { soort: 'bewerking' }, waarde: (term: Term) => number): Mankement {
  const [a = term, b = term] = term.delen;
  switch (term.naam) {
    case 'keten':
      return ketenmankement(term, waarde);
    case 'macht':
      if (waarde(a) === 0 && waarde(b) < 0) return { code: '#DEEL/0!', soort: 'nul_tot_negatief' };
      return { code: '#GETAL!', soort: waarde(a) > 0 ? 'te_groot' : 'macht' };
    case 'rest':
      if (waarde(b) === 0) return { code: '#DEEL/0!', soort: 'delen', deler: b };
      return { code: '#GETAL!', soort: 'rest' };
    case 'wortel':
      return { code: '#GETAL!', soort: 'wortel' };
    case 'kies':
      return { code: '#WAARDE!', soort: 'kies' };
    case 'nhw':
      if (waarde(a) === -1) return { code: '#DEEL/0!', soort: 'rente' };
      return { code: '#GETAL!', soort: 'te_groot' };
    default:
      return { code: '#GETAL!', soort: 'te_groot' };
  }
}

function ketenmankement(term: Term & { soort: 'bewerking' }, waarde: (term: Term) => number): Mankement {
  const deler = term.delen.find((deel, i) => term.extra[i - 1] === '/' && waarde(deel) === 0);
  return deler ? { code: '#DEEL/0!', soort: 'delen', deler } : { code: '#GETAL!', soort: 'te_groot' };
}
