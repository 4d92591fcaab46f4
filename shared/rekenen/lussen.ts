/**
 * Lussen: the two entries of the evaluator, as wasm functions beside the kernels.
 *
 * draai(basis, bytes, van, tot) computes the instructions of ranks van..tot for one block of lanes, many at a time.
 * golf(basis, bytes, van, tot) computes only those marked dirty, compares what they wrote with what stood there, and marks
 * the readers of what changed; it lists the changed ranks and returns how many it computed. Both find their tables through
 * the header at address 0, which a machine fills.
 */
import { Code, type Functie } from './assembler.ts';

/** Byte offsets in the header; each holds the address of a table but for AANTAL_VERANDERD. */
export const KOP = {
  vuil: 0,
  kernel: 4,
  argument: 8,
  runEind: 12,
  klad: 16,
  lezersBegin: 20,
  lezers: 24,
  uit: 28,
  veranderd: 32,
  aantalVeranderd: 36,
  einde: 64,
} as const;

const BASIS = 0;
const BYTES = 1;
const RANG = 2;
const TOT = 3;

export function draai(type: number, kerneltype: number): Functie {
  const c = new Code();
  const einde = 4;
  const argumenten = 5;
  c.i32Const(0).i32Load(KOP.argument).set(argumenten);
  c.block(() => {
    c.loop(() => {
      c.get(RANG).get(TOT).i32('ge_u').brIf(1);
      inTabel(c, () => c.i32Const(0).i32Load(KOP.runEind), RANG).set(einde);
      c.get(einde).get(TOT).i32('gt_u');
      c.als(() => c.get(TOT).set(einde));
      c.get(BASIS);
      inTabel(c, () => c.get(argumenten), RANG);
      inTabel(c, () => c.get(argumenten), einde);
      c.get(BYTES);
      inTabel(c, () => c.i32Const(0).i32Load(KOP.kernel), RANG);
      c.callIndirect(kerneltype).get(einde).set(RANG).br(0);
    });
  });
  return { type, lokaal: [[2, 'i32']], code: c };
}

export function golf(type: number, kerneltype: number): Functie {
  const c = new Code();
  const [vuil, klad, uit, p, teller, aantal, lezer, lezersEind] = [4, 5, 6, 7, 8, 9, 10, 11];
  const verschil = 12;
  const kopie = () => {
    c.i32Const(0).set(p);
    c.loop(() => {
      c.get(klad).get(p).i32('add').get(uit).get(p).i32('add').vLoad(0).vStore(0);
      c.get(p).i32Const(16).i32('add').tee(p).get(BYTES).i32('lt_u').brIf(0);
    });
  };
  const bereken = () => {
    c.get(BASIS);
    inTabel(c, () => c.i32Const(0).i32Load(KOP.argument), RANG);
    inTabel(c, () => c.i32Const(0).i32Load(KOP.argument), RANG)
      .i32Const(1)
      .i32('add');
    c.get(BYTES);
    inTabel(c, () => c.i32Const(0).i32Load(KOP.kernel), RANG);
    c.callIndirect(kerneltype);
  };
  const vergelijk = () => {
    c.vConst(0).set(verschil).i32Const(0).set(p);
    c.loop(() => {
      c.get(klad)
        .get(p)
        .i32('add')
        .vLoad(0)
        .get(uit)
        .get(p)
        .i32('add')
        .vLoad(0)
        .v('xor')
        .get(verschil)
        .v('or')
        .set(verschil);
      c.get(p).i32Const(16).i32('add').tee(p).get(BYTES).i32('lt_u').brIf(0);
    });
  };
  const meld = () => {
    c.i32Const(0).i32Load(KOP.veranderd).get(aantal).i32Const(4).i32('mul').i32('add').get(RANG).i32Store(0);
    c.get(aantal).i32Const(1).i32('add').set(aantal);
    const grens = (plaats: number) =>
      c
        .i32Const(0)
        .i32Load(KOP.uit)
        .get(RANG)
        .i32Const(4)
        .i32('mul')
        .i32('add')
        .i32Load(0)
        .i32Const(4)
        .i32('mul')
        .i32Const(0)
        .i32Load(KOP.lezersBegin)
        .i32('add')
        .i32Load(plaats)
        .i32Const(4)
        .i32('mul')
        .i32Const(0)
        .i32Load(KOP.lezers)
        .i32('add');
    grens(0).set(lezer);
    grens(4).set(lezersEind);
    c.block(() => {
      c.loop(() => {
        c.get(lezer).get(lezersEind).i32('ge_u').brIf(1);
        c.get(lezer).i32Load(0).tee(p).get(RANG).i32('gt_u');
        c.als(() => c.get(vuil).get(p).i32('add').i32Const(1).i32Store8(0));
        c.get(lezer).i32Const(4).i32('add').set(lezer).br(0);
      });
    });
  };
  const stap = () => {
    c.get(vuil).get(RANG).i32('add').i32Const(0).i32Store8(0);
    inTabel(c, () => c.i32Const(0).i32Load(KOP.argument), RANG)
      .i32Load(0)
      .get(BASIS)
      .i32('add')
      .set(uit);
    kopie();
    bereken();
    c.get(teller).i32Const(1).i32('add').set(teller);
    vergelijk();
    c.get(verschil).v('any_true');
    c.als(meld);
  };
  c.i32Const(0).i32Load(KOP.vuil).set(vuil).i32Const(0).i32Load(KOP.klad).set(klad);
  c.block(() => {
    c.loop(() => {
      c.get(RANG).get(TOT).i32('ge_u').brIf(1);
      c.get(RANG).i32Const(7).i32('and').i32('eqz');
      c.als(() => {
        c.get(vuil).get(RANG).i32('add').achtNullen(0);
        c.als(() => c.get(RANG).i32Const(8).i32('add').set(RANG).br(2));
      });
      c.get(vuil).get(RANG).i32('add').i32Load8(0);
      c.als(stap);
      c.get(RANG).i32Const(1).i32('add').set(RANG).br(0);
    });
  });
  c.i32Const(0).get(aantal).i32Store(KOP.aantalVeranderd).get(teller);
  return {
    type,
    lokaal: [
      [8, 'i32'],
      [1, 'v128'],
    ],
    code: c,
  };
}

/** Pushes the i32 at tabel[index]. */
function inTabel(c: Code, tabel: () => void, index: number): Code {
  tabel();
  return c.get(index).i32Const(4).i32('mul').i32('add').i32Load(0);
}
