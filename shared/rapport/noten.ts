/**
 * Noten: the notes under a table, numbered in the order in which its regels call them. The same note is printed once.
 */
import type { Regel } from '../model/document.ts';
import { printDatum } from './datum.ts';

export class Noten {
  private readonly nummers = new Map<string, number>();

  /** Numbers of these notes; empty ones are left out. */
  nummer(teksten: readonly string[]): number[] {
    return teksten.filter((tekst) => tekst.trim() !== '').map((tekst) => this.geef(tekst.trim()));
  }

  get teksten(): string[] {
    return [...this.nummers.keys()];
  }

  private geef(tekst: string): number {
    const nummer = this.nummers.get(tekst) ?? this.nummers.size + 1;
    this.nummers.set(tekst, nummer);
    return nummer;
  }
}

/** What must be told with a regel: its toelichting, what its percentage is a percentage of, and its source. */
export function notenVan(regel: Regel): string[] {
  const grondslag = regel.grondslag === '' ? '' : `Grondslag: ${regel.grondslag}.`;
  const datum = regel.brondatum === null ? '' : `, ${printDatum(regel.brondatum)}`;
  const bron = regel.bron === '' ? '' : `Bron: ${regel.bron}${datum}.`;
  return [regel.toelichting, [grondslag, bron].filter((deel) => deel !== '').join(' ')];
}
