/**
 * Proef: many trial lanes that each start as one lane of the model, computed only as far as they differ and are asked for.
 */
import type { Cel } from './bron.ts';
import type { Machine } from './machine.ts';
import type { Opzet } from './opzet.ts';
import { stroomaf, stroomop } from './programma.ts';
import type { Proefopdracht } from './rekenmodel.ts';
import { breedteVoor, maakUitsnede, type Uitsnede } from './uitsnede.ts';
import type { WasmModule } from './webassembly.ts';

interface Proefbank {
  readonly opzet: Opzet;
  readonly module: WasmModule;
  /** Holds the values of the lane that trials start from. */
  readonly machine: Machine;
  readonly nummer: (cel: Cel) => number;
  /** The cell that holds the invoer of a cell; throws when it is none in that lane. */
  readonly invoer: (cel: Cel) => number;
}

type Zetting = readonly [cel: number, baan: number, waarde: number];

export function proef(opdracht: Proefopdracht, bank: Proefbank): readonly Float64Array[] {
  const { opzet, module } = bank;
  const { programma, cellen } = opzet;
  const doelen = opdracht.doelen.map(bank.nummer);
  const nodig = stroomop(programma, cellen.aantal, doelen);
  const breedte = breedteVoor(nodig.length, opdracht.banen);
  const uitkomst = doelen.map(() => new Float64Array(opdracht.banen));
  const geraakt = new Set<number>();
  let uitsnede: Uitsnede | null = null;
  for (let eerste = 0; eerste < opdracht.banen; eerste += breedte) {
    const aantal = Math.min(breedte, opdracht.banen - eerste);
    const zettingen = verzamel(opdracht, bank, eerste, aantal);
    const voorheen = geraakt.size;
    for (const [cel] of zettingen) geraakt.add(cel);
    if (uitsnede === null || geraakt.size > voorheen) {
      const rangen = stroomaf(programma, cellen.aantal, geraakt, nodig);
      uitsnede = maakUitsnede(module, programma, rangen, [...geraakt, ...doelen], breedte);
      neemOver(uitsnede, uitsnede.cellen, bank.machine, opdracht.vanuit);
    } else neemOver(uitsnede, geraakt, bank.machine, opdracht.vanuit);
    const { machine } = uitsnede;
    for (const [cel, baan, waarde] of zettingen) machine.zet(cel, baan, waarde);
    machine.draai();
    doelen.forEach((doel, i) => {
      for (let baan = 0; baan < aantal; baan++) (uitkomst[i] ?? [])[eerste + baan] = machine.lees(doel, baan);
    });
  }
  return uitkomst;
}

/** What the lanes of a block set, as cells that hold invoer; setting fills an empty one. */
function verzamel(opdracht: Proefopdracht, bank: Proefbank, eerste: number, aantal: number): readonly Zetting[] {
  const zettingen: Zetting[] = [];
  for (let baan = 0; baan < aantal; baan++)
    opdracht.vul(eerste + baan, (cel, waarde) => {
      zettingen.push([bank.invoer(cel), baan, Number.isFinite(waarde) ? waarde : Number.NaN]);
      const telt = bank.opzet.cellen.teltcel.get(bank.nummer(cel));
      if (telt !== undefined) zettingen.push([telt, baan, 1]);
    });
  return zettingen;
}

function neemOver({ machine }: Uitsnede, cellen: Iterable<number>, bron: Machine, baan: number): void {
  for (const cel of cellen) machine.neemOver(cel, 0, machine.breedte, bron, baan);
}
