/**
 * Lanes of a document that are no scenario of it: combinations of maatregelen, drawn ranges. Computed once, for some cells.
 */
import type { Celadres } from '../model/adres.ts';
import { bouwBron, type Formulelezer, jarenVan, type Modelbron } from '../model/bron.ts';
import type { Begrotingsmodel } from '../model/document.ts';
import { stappenVan } from '../model/stappen.ts';
import type { Cel } from '../rekenen/bron.ts';
import { rekenDoelen } from '../rekenen/compileer.ts';
import { maakOnzekermodel } from './onzekerheden.ts';
import { type Simulatie, simuleer } from './simuleren.ts';
import type { Uitrekenaar } from './verklaren.ts';

/** Computes one cell in lanes with these stappen. */
export function uitrekenaarVan(
  adres: Celadres,
  lees: Formulelezer,
  voortgang: (deel: number) => void = () => {},
): Uitrekenaar {
  return (document, banen) => {
    const bron = bouwBron(document, banen, lees);
    return (
      rekenDoelen(bron, [celIn(bron, adres)], (gedaan) => voortgang(gedaan / banen.length))[0] ?? new Float64Array()
    );
  };
}

function celIn({ plattegrond, document }: Modelbron, adres: Celadres): Cel {
  const reeks = plattegrond.nummer(adres);
  if (reeks === undefined) throw new Error(`no reeks at ${adres.blad}!${adres.regel}`);
  return { reeks, jaar: jarenVan(document).indexOf(adres.jaar) };
}

/** Draws the ranges that count in a scenario and computes these cells in every draw. */
export function simuleerScenario(
  document: Begrotingsmodel,
  scenario: string,
  doelen: readonly Cel[],
  lees: Formulelezer,
  opzet: { readonly n: number; readonly zaad: number; readonly voortgang?: (deel: number) => void },
): Simulatie {
  const { onzekerheden, metTrekkingen } = maakOnzekermodel(document, stappenVan(document, scenario), lees);
  const meld = (gedaan: number) => opzet.voortgang?.(gedaan / opzet.n);
  return simuleer(onzekerheden, (invoer) => rekenDoelen(metTrekkingen(invoer), doelen, meld), opzet);
}
