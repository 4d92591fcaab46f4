/**
 * Start reading how the rekenkern works here: from a RekenBron to figures, kept (compileRekenmodel) or once (rekenDoelen).
 *
 * cellen.ts makes one Term per cell (binden.ts, functies.ts), opzet.ts puts them in order (volgorde.ts), vorm.ts and kernel.ts
 * turn them into a few dozen wasm functions, machine.ts lays everything out in memory and runs it. Rules: SPEC.md.
 */
import type { Cel, RekenBron } from './bron.ts';
import { LevendModel } from './levend-model.ts';
import { compileKernels } from './machine.ts';
import { maakOpzet } from './opzet.ts';
import { stroomop } from './programma.ts';
import type { Rekenmodel } from './rekenmodel.ts';
import { breedteVoor, maakUitsnede } from './uitsnede.ts';
import { celnummer } from './verwijzing.ts';
import { vulMachine } from './vul-machine.ts';

export function compileRekenmodel(bron: RekenBron): Rekenmodel {
  return new LevendModel(bron);
}

/**
 * The values of the goal cells over all lanes of a bron, in blocks of lanes that stay in the cache; nothing else is kept.
 *
 * @param voortgang told after every block how many lanes are done; it may throw to stop, nothing needs cleaning up.
 * @returns per doel its value in every lane of the bron, NaN for an error.
 */
export function rekenDoelen(
  bron: RekenBron,
  doelen: readonly Cel[],
  voortgang: (gedaan: number) => void = () => {},
): Float64Array[] {
  const nummers = doelen.map(({ reeks, jaar }) => celnummer(bron, reeks, jaar));
  const { cellen, programma } = maakOpzet(bron, nummers);
  const rangen = stroomop(programma, cellen.aantal, nummers);
  const breedte = breedteVoor(rangen.length, bron.banen);
  const uitsnede = maakUitsnede(compileKernels(programma.vormen), programma, rangen, nummers, breedte);
  const { machine } = uitsnede;
  const vullingen = cellen.vullingen.filter(({ cel }) => uitsnede.cellen.has(cel));
  const wisselend = vullingen.filter(({ waarde }) => typeof waarde !== 'number');
  const uitkomst = nummers.map(() => new Float64Array(bron.banen));
  for (let eerste = 0; eerste < bron.banen; eerste += breedte) {
    const aantal = Math.min(breedte, bron.banen - eerste);
    vulMachine(machine, eerste === 0 ? vullingen : wisselend, eerste, aantal);
    machine.draai();
    nummers.forEach((nummer, i) => {
      for (let baan = 0; baan < aantal; baan++) (uitkomst[i] ?? [])[eerste + baan] = machine.lees(nummer, baan);
    });
    voortgang(eerste + aantal);
  }
  return uitkomst;
}
