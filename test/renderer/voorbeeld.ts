/** An open example, for tests of what the window does with a Sessie. */
import { openSessie } from '../../shared/model/open-sessie.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { maakDocument } from '../../shared/sjablonen/maak-document.ts';
import { SJABLONEN, SJABLOONBRON } from '../../shared/sjablonen/sjablonen.ts';

export function openVoorbeeld(id: string): Sessie {
  const sjabloon = SJABLONEN.find((kandidaat) => kandidaat.id === id);
  if (!sjabloon) throw new Error(`no example ${id}`);
  return openSessie(maakDocument(sjabloon.opzet(2027)), {
    wie: 'Test',
    nu: () => '2027-01-02T03:04:05.000Z',
    sjablonen: SJABLOONBRON,
  });
}
