/**
 * Two bladen that claim one id, as a file put together by hand may have: the second gets an id of its own, so that the document
 * opens and everything else keeps computing. It remembers what it claimed, and a controle tells it until it is renamed.
 *
 * Its own formulas that named that id go on reading itself; all others read the first blad.
 */
import { maakId } from '../kern/naam.ts';
import type { Bevinding } from './controles/bevinding.ts';
import type { Begrotingsmodel, Blad } from './document.ts';
import { loopFormules, metAnderBlad } from './formules.ts';

/** The same document where there is nothing to tell apart. */
export function scheidDubbeleBladen(document: Begrotingsmodel): Begrotingsmodel {
  const bezet = new Set(document.bladen.map(({ id }) => id));
  if (bezet.size === document.bladen.length) return document;
  const gezien = new Set<string>();
  const bladen = document.bladen.map((blad) => {
    if (!gezien.has(blad.id)) {
      gezien.add(blad.id);
      return blad;
    }
    return hernoemd(document, blad, maakId(blad.id, bezet));
  });
  return { ...document, bladen };
}

function hernoemd(document: Begrotingsmodel, blad: Blad, id: string): Blad {
  // plain data, so this is a whole copy
  const kopie: Blad = { ...(JSON.parse(JSON.stringify(blad)) as Blad), id, dubbel: blad.id };
  loopFormules({ ...document, bladen: [kopie], maatregelen: [], scenarios: [], controles: [] }, (plek) =>
    metAnderBlad(plek, blad.id, id),
  );
  return kopie;
}

export function dubbelebladbevindingen({ bladen }: Begrotingsmodel): Bevinding[] {
  return bladen.flatMap(({ id, naam, dubbel }) => {
    if (dubbel === undefined) return [];
    const eerste = bladen.find((blad) => blad.id === dubbel)?.naam ?? dubbel;
    return [
      {
        id: 'dubbel_blad',
        naam: 'Twee bladen met één id',
        blad: id,
        adres: null,
        jaar: null,
        scenario: null,
        oordeel: 'fout' as const,
        bedrag: null,
        melding: `Twee bladen noemen zich '${dubbel}': ${eerste} en ${naam}. Formules die '${dubbel}' noemen, lezen ${eerste}; dit blad heet nu '${id}'. Geef dit blad een eigen naam, of verwijder een van beide.`,
      },
    ];
  });
}
