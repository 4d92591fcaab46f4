/**
 * The visible rows of a blad, in sheet order: the tree of regels minus what is folded or hidden, and the totals that stay in view.
 */
import type { Blad, Regel } from '../../shared/model/document.ts';

export interface Rij {
  readonly id: string;
  readonly regel: Regel;
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
  for (const regel of blad.regels) {
    const { groep } = regel;
    const niveau = groep === null || !regels.has(groep) ? 0 : (niveaus.get(groep) ?? 0) + 1;
    niveaus.set(regel.id, niveau);
    const onzichtbaar =
      (groep !== null && (weg.has(groep) || isGevouwen(groep))) || (regel.verborgen && !keuze.toonVerborgen);
    if (onzichtbaar) {
      weg.add(regel.id);
      continue;
    }
    rijen.push({ id: regel.id, regel, niveau, vouwbaar: ouders.has(regel.id), gevouwen: isGevouwen(regel.id) });
  }
  return rijen;
}

const MEESTE_VASTE = 3;

/** How many rows at the end stay in view: the closing totals at the top level. */
export function vasteRijen(rijen: readonly Rij[]): number {
  let aantal = 0;
  for (let i = rijen.length - 1; i > 0 && aantal < MEESTE_VASTE; i--) {
    const rij = rijen[i];
    if (rij?.regel.vorm !== 'totaal' || rij.niveau > 0) break;
    aantal++;
  }
  return aantal;
}
