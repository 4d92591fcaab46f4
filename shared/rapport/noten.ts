/**
 * Noten: the notes under a table, numbered in the order in which its regels call them. The same note is printed once.
 */
import type { Celadres } from '../model/adres.ts';
import { type Basisbron, type Cijferbron, cijferbron, cijferbronzin } from '../model/cijferbron.ts';
import type { Blad, Regel } from '../model/document.ts';
import { BEDRAG } from '../model/plattegrond.ts';
import { type Blik, plaatsenVan } from './blik.ts';

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

/**
 * What must be told with a regel in these years: its toelichting, what its percentage is a percentage of, and its source; of a
 * figure with another source that one, and then not that of a regel on whose source nothing is left to rest. What a maatregel
 * scales or adds to still rests on it: both are told.
 */
export function notenVan(
  { bron, scenario }: Pick<Blik, 'bron' | 'scenario'>,
  blad: Blad,
  regel: Regel,
  jaren: readonly number[],
): string[] {
  const grondslag = regel.grondslag === '' ? '' : `Grondslag: ${regel.grondslag}.`;
  const cijfers = jaren.flatMap((jaar) =>
    plaatsenVan(blad, regel, jaar).flatMap((plaats) => {
      const reeks = regel.reeksen[plaats.kolom ?? BEDRAG];
      const van = reeks && cijferbron(bron.document, regel, reeks, jaar, bron.status(plaats, scenario));
      return van ? [{ plaats, van }] : [];
    }),
  );
  const bronnen = cijfers.length === 0 || cijfers.some(({ van }) => rustOpRegel(van)) ? bronzin(regel) : '';
  const andere = cijfers.flatMap(({ plaats, van }) => {
    const rest = zonderRegelbron(van);
    return rest === null ? [] : [{ plaats, van: rest }];
  });
  return [
    regel.toelichting,
    [grondslag, bronnen].filter((deel) => deel !== '').join(' '),
    ...anderebronnen(andere, regel, blad, jaren),
  ];
}

function bronzin({ bron, brondatum: datum }: Regel): string {
  return bron === '' ? '' : cijferbronzin({ soort: 'bron', bron, datum, eigen: false }, false);
}

function rustOpRegel(van: Cijferbron): boolean {
  return van.soort === 'gewijzigd' ? !van.vervangt && (van.van === null || isVanRegel(van.van)) : isVanRegel(van);
}

function isVanRegel(bron: Basisbron): boolean {
  return bron.soort === 'geen' || (bron.soort === 'bron' && !bron.eigen);
}

/** What is left to tell of a figure once the source of its regel has been told. */
function zonderRegelbron(van: Cijferbron): Cijferbron | null {
  if (van.soort !== 'gewijzigd') return isVanRegel(van) ? null : van;
  return van.van !== null && isVanRegel(van.van) ? { ...van, van: null } : van;
}

interface Cijfer {
  readonly plaats: Celadres;
  readonly van: Cijferbron;
}

/** One sentence per source, with the kolommen and years it is for where there are more. */
function anderebronnen(
  cijfers: readonly Cijfer[],
  { enkelIn }: Regel,
  { kolommen }: Blad,
  jaren: readonly number[],
): string[] {
  const perZin = new Map<string, string[]>();
  for (const { plaats, van } of cijfers) {
    const kolom = kolommen.find(({ id }) => id === plaats.kolom)?.naam ?? '';
    const waar = [enkelIn === null && kolommen.length > 1 ? kolom : '', jaren.length > 1 ? `${plaats.jaar}` : ''];
    const zin = cijferbronzin(van, false);
    perZin.set(zin, [...(perZin.get(zin) ?? []), waar.filter((deel) => deel !== '').join(' ')]);
  }
  return [...perZin].map(([zin, waar]) => (waar[0] === '' ? zin : `${waar.join(', ')}: ${zin}`));
}
