/**
 * Evalueren: the value of one formula by itself, without a document. Every name is unknown there.
 */
import type { Formulefout } from '../formule/expressie.ts';
import { LEGE_OMGEVING } from '../formule/omgeving.ts';
import { ontleed } from '../formule/ontleed.ts';
import { goed, mis, type Result } from '../kern/result.ts';
import type { RekenBron } from './bron.ts';
import { compileRekenmodel } from './compileer.ts';

const CEL = { reeks: 0, jaar: 0 };

/** `jaar` is what JAAR means. An error of the value itself points at the start of the formula. */
export function evalueer(tekst: string, jaar: number): Result<number, Formulefout> {
  const formule = ontleed(tekst, LEGE_OMGEVING);
  if (!formule.ok) return formule;
  const bron: RekenBron = {
    jaren: [jaar],
    banen: 1,
    reeksen: [{ adres: 'de formule', cellen: [{ basis: { soort: 'formule', formule: formule.waarde } }] }],
    plattegrond: { reeks: () => undefined, lijst: () => undefined, regelbereik: () => undefined },
  };
  const model = compileRekenmodel(bron);
  const fout = model.fout(CEL, 0);
  if (!fout) return goed(model.lees(CEL, 0));
  return mis({ code: fout.code, positie: /^[\s=]*/.exec(tekst)?.[0].length ?? 0, melding: zonderPlaats(fout.melding) });
}

/** `In de formule@2026: er wordt ...`: there is but one place. */
function zonderPlaats(melding: string): string {
  const kern = melding.replace(/^In [^:]*: /, '');
  return kern.charAt(0).toUpperCase() + kern.slice(1);
}
