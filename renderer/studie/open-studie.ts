/** A Studie on a document, for the worker: nobody works in it, so it needs no clock and no name. */
import type { Studie } from '../../shared/analyse/vragen/studie.ts';
import type { Begrotingsmodel } from '../../shared/model/document.ts';
import { openSessie } from '../../shared/model/open-sessie.ts';
import { maakFormulelezer } from '../../shared/model/rekenstand.ts';

export function openStudie(document: Begrotingsmodel): Studie {
  const sjablonen = { bladen: [], maakBlad: () => null };
  return { sessie: openSessie(document, { wie: '', nu: () => '', sjablonen }), lees: maakFormulelezer() };
}
