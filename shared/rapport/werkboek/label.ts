/**
 * The label of a regel in a workbook: a text, or a formula where it prints figures, so that it never goes stale there either.
 *
 * A workbook shows all years beside one label: the figures in it are those of the boekjaar.
 */
import type { Blad, Notatie, Regel } from '../../model/document.ts';
import { type Labelverwijzing, vulLabel } from '../../model/label.ts';
import { verwijsNaar, type Werkboekplan } from './plan.ts';
import type { Werkinhoud } from './werkboek.ts';
import type { Werkboekbron } from './werkcel.ts';

/** Around a formula inside a label while it is taken apart; no label holds it. */
const GRENS = '\u0000';

export function labelinhoud(bron: Werkboekbron, plan: Werkboekplan, blad: Blad, regel: Regel): Werkinhoud {
  const { cijfers, scenario } = bron;
  const { boekjaar } = cijfers.document.gegevens;
  const tekst = cijfers.label(blad.id, regel.id, boekjaar, scenario);
  const vanuit = plan.bladen.find((kandidaat) => kandidaat.blad.id === blad.id)?.naam ?? '';
  const gevuld = vulLabel(regel.naam, boekjaar, (verwijzing) => drukVerwijzing(bron, plan, vanuit, verwijzing));
  const delen = gevuld.split(GRENS);
  if (delen.length === 1) return { soort: 'tekst', tekst };
  const stukken = delen
    .map((deel, i) => (i % 2 === 1 ? deel : `"${deel.replaceAll('"', '""')}"`))
    .filter((stuk) => stuk !== '""');
  return { soort: 'formule', formule: stukken.join('&'), waarde: tekst };
}

function drukVerwijzing(
  bron: Werkboekbron,
  plan: Werkboekplan,
  vanuit: string,
  verwijzing: Labelverwijzing,
): string | null {
  if (verwijzing.soort === 'jaar') return String(verwijzing.jaar);
  const gevonden = bron.cijfers.zoek(verwijzing.adres);
  const plek = gevonden.ok ? plan.vind({ ...gevonden.waarde, jaar: verwijzing.jaar }) : null;
  if (!gevonden.ok || plek === null) return null;
  return `${GRENS}${alsTekst(verwijsNaar(plek, vanuit), bron.cijfers.notatie(gevonden.waarde))}${GRENS}`;
}

/** FIXED and & write with the reader's own comma and points, which TEXT does not. */
function alsTekst(cel: string, notatie: Notatie): string {
  switch (notatie) {
    case 'bedrag':
    case 'getal2':
      return `FIXED(${cel},2)`;
    case 'bedrag0':
    case 'getal0':
      return `FIXED(${cel},0)`;
    case 'getal1':
      return `FIXED(${cel},1)`;
    case 'procent':
      return `ROUND(${cel}*100,2)&"%"`;
    case 'procent1':
      return `FIXED(${cel}*100,1)&"%"`;
    case 'procent2':
      return `FIXED(${cel}*100,2)&"%"`;
    case 'letter':
      return `CHAR(64+${cel})`;
    case 'jaartal':
    case 'tekst':
      return cel;
  }
}
