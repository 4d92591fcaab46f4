/**
 * Noten: the notes under a table, numbered in the order in which its regels call them. The same note is printed once.
 */
import type { Celadres } from '../model/adres.ts';
import { type Cijferbron, cijferbron, cijferbronzin } from '../model/cijferbron.ts';
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
 * figure with another source that one, and then not that of a regel on whose source nothing is left to rest.
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
  const andere = cijfers.filter(({ van }) => van.soort !== 'geen' && !(van.soort === 'bron' && !van.eigen));
  const eigen = bronzin(regel);
  const bronnen = andere.length > 0 && andere.length === cijfers.length ? '' : eigen;
  return [
    regel.toelichting,
    [grondslag, bronnen].filter((deel) => deel !== '').join(' '),
    ...anderebronnen(andere, regel, blad, jaren),
  ];
}

function bronzin({ bron, brondatum: datum }: Regel): string {
  return bron === '' ? '' : cijferbronzin({ soort: 'bron', bron, datum, eigen: false }, false);
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
