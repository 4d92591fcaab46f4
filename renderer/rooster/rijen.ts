/**
 * The visible rows of a blad, in sheet order: the tree of regels minus what is folded or hidden, and the totals that stay in view.
 */
import { andereRegels } from '../../shared/model/andere-regels.ts';
import type { Blad, Regel } from '../../shared/model/document.ts';

export interface Rij {
  readonly id: string;
  /** As it was when the picture was made: its form, not its contents. */
  readonly regel: Regel;
  /** Its place in blad.regels. */
  readonly nummer: number;
  /** 0 = top. */
  readonly niveau: number;
  readonly vouwbaar: boolean;
  readonly gevouwen: boolean;
}

export interface Rijkeuze {
  /** Folded groepen, as `blad!regel`. */
  readonly gevouwen: ReadonlySet<string>;
  readonly toonVerborgen: boolean;
}

export function zichtbareRijen(blad: Blad, keuze: Rijkeuze): readonly Rij[] {
  const regels = new Map(blad.regels.map((regel) => [regel.id, regel]));
  const ouders = new Set(blad.regels.map(({ groep }) => groep));
  const isGevouwen = (id: string) => keuze.gevouwen.has(`${blad.id}!${id}`);
  const niveaus = new Map<string, number>();
  const weg = new Set<string>();
  const rijen: Rij[] = [];
  for (const [nummer, regel] of blad.regels.entries()) {
    const { groep } = regel;
    const niveau = groep === null || !regels.has(groep) ? 0 : (niveaus.get(groep) ?? 0) + 1;
    niveaus.set(regel.id, niveau);
    const onzichtbaar =
      (groep !== null && (weg.has(groep) || isGevouwen(groep))) || (regel.verborgen && !keuze.toonVerborgen);
    if (onzichtbaar) {
      weg.add(regel.id);
      continue;
    }
    rijen.push({ id: regel.id, regel, nummer, niveau, vouwbaar: ouders.has(regel.id), gevouwen: isGevouwen(regel.id) });
  }
  return rijen;
}

/** Whether two versions of a blad give the same rows and columns: only what stands in them may differ. */
export function zelfdeVorm(oud: Blad, nieuw: Blad): boolean {
  if (oud === nieuw) return true;
  if (oud.id !== nieuw.id || oud.kolommen !== nieuw.kolommen || oud.regels.length !== nieuw.regels.length) return false;
  return andereRegels(oud, nieuw).every(({ oud: was, nieuw: is }) => is !== undefined && zelfdeRegelvorm(is, was));
}

function zelfdeRegelvorm(a: Regel, b: Regel | undefined): boolean {
  if (a === b) return true;
  return (
    a.id === b?.id && a.groep === b.groep && a.vorm === b.vorm && a.enkelIn === b.enkelIn && a.verborgen === b.verborgen
  );
}

/** Whether AG Grid can keep the rows it has. */
export function zelfdeRijen(oud: readonly Rij[], nieuw: readonly Rij[]): boolean {
  return oud.length === nieuw.length && nieuw.every((rij, i) => zelfdeRij(rij, oud[i]));
}

function zelfdeRij(a: Rij, b: Rij | undefined): boolean {
  if (b === undefined || !zelfdeRegelvorm(a.regel, b.regel)) return false;
  return a.nummer === b.nummer && a.niveau === b.niveau && a.vouwbaar === b.vouwbaar && a.gevouwen === b.gevouwen;
}

const MEESTE_VASTE = 3;

/** How many rows at the end stay in view: the closing totals at the top level, as far as they leave the regels most of the room. */
export function vasteRijen(rijen: readonly Rij[], ruimte: number): number {
  const meeste = Math.min(MEESTE_VASTE, Math.floor(ruimte / 4));
  let aantal = 0;
  for (let i = rijen.length - 1; i > 0 && aantal < meeste; i--) {
    const rij = rijen[i];
    if (rij?.regel.vorm !== 'totaal' || rij.niveau > 0) break;
    aantal++;
  }
  return aantal;
}
