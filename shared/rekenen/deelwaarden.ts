/**
 * Deelwaarden: the value in one lane of every part of a term, computed by kernels like those of the model itself.
 */
import { compileKernels, Machine } from './machine.ts';
import { Programmabouwer } from './programma.ts';
import { GEEN, gelezenCellen, type Term } from './term.ts';

/** @param lees the value of a cell of the model in the lane. */
export function deelwaarden(term: Term, lees: (cel: number) => number): (deel: Term) => number {
  const cellen = [...new Set([GEEN, ...gelezenCellen(term)])];
  const plaats = new Map(cellen.map((cel, i) => [cel, i]));
  const delen = samengesteld(term);
  const bouwer = new Programmabouwer();
  for (const [i, deel] of delen.entries()) bouwer.voeg(cellen.length + i, verplaats(deel, plaats));
  const programma = { ...bouwer.klaar(), orde: Int32Array.from(delen.keys()) };
  const machine = new Machine({
    module: compileKernels(programma.vormen),
    programma,
    rangen: programma.orde,
    plaats: null,
    cellen: cellen.length + delen.length,
    banen: 2,
    breedte: 2,
    lezers: null,
  });
  for (const [cel, i] of plaats) for (const baan of [0, 1]) machine.zet(i, baan, lees(cel));
  machine.draai();
  const waarden = new Map(delen.map((deel, i) => [deel, machine.lees(cellen.length + i, 0)]));
  return (deel) => {
    if (deel.soort === 'cel') return lees(deel.cel);
    if (deel.soort === 'getal') return deel.waarde;
    return waarden.get(deel) ?? Number.NaN;
  };
}

function samengesteld(term: Term, uit: Term[] = []): readonly Term[] {
  if (term.soort === 'lijst' || term.soort === 'bewerking') uit.push(term);
  if (term.soort === 'bewerking') for (const deel of term.delen) samengesteld(deel, uit);
  return uit;
}

function verplaats(term: Term, plaats: ReadonlyMap<number, number>): Term {
  const naar = (cel: number) => plaats.get(cel) ?? 0;
  if (term.soort === 'cel') return { ...term, cel: naar(term.cel) };
  if (term.soort === 'lijst') return { ...term, cellen: term.cellen.map(naar) };
  if (term.soort === 'bewerking') return { ...term, delen: term.delen.map((deel) => verplaats(deel, plaats)) };
  return term;
}
