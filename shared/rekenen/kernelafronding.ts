/**
 * The code of AFRONDEN and its kind: with known decimals in a few instructions, and by an import wherever the fifteenth significant
 * digit may decide (SPEC [R6]).
 */
import { IMPORT, type Kernelschrijver, perBaan } from './kernelschrijver.ts';
import type { Term } from './term.ts';
import { vasteDecimalen } from './vorm.ts';

export function schrijfAfronding(s: Kernelschrijver, term: Term & { soort: 'bewerking' }, paar: number): void {
  const [x = term, n = x] = term.delen;
  const traag = { '': IMPORT.rond, op: IMPORT.rondOp, neer: IMPORT.rondNeer }[term.extra] ?? IMPORT.rond;
  const decimalen = vasteDecimalen(term);
  s.netjes(x, paar);
  if (decimalen !== null) rondVast(s, term.extra, decimalen, traag);
  else {
    s.netjes(n, paar);
    perBaan(s, traag);
  }
}

/** Rounds the pair on the stack to known decimals. What is not an ordinary number is left to the import as well. */
function rondVast(s: Kernelschrijver, soort: string, decimalen: number, traag: number): void {
  const { code } = s;
  s.met(3, (x, a, r) => {
    schaal(s, decimalen, x, a);
    rondGeschaald(s, soort, decimalen, x, a, r);
    beslistDeImport(s, soort, x, a);
    code.als(() => {
      code.get(r);
      for (const helft of [0, 1] as const)
        code
          .get(x)
          .uitHelft(helft)
          .raw(0x44, ...new Uint8Array(Float64Array.of(decimalen).buffer))
          .call(traag)
          .inHelft(helft);
      code.set(r);
    });
    code.get(r);
  });
}

const tien = (decimalen: number) => 10 ** Math.abs(decimalen);

/** x is what stands on the stack, a its absolute value with the decimals before the point. */
function schaal({ code }: Kernelschrijver, decimalen: number, x: number, a: number): void {
  code
    .tee(x)
    .v('f64x2_abs')
    .vConst(tien(decimalen))
    .v(decimalen < 0 ? 'f64x2_div' : 'f64x2_mul')
    .set(a);
}

/** r is a rounded to a whole number, scaled back, with the sign of x. */
function rondGeschaald({ code }: Kernelschrijver, soort: string, decimalen: number, x: number, a: number, r: number) {
  if (soort === '') code.get(a).vConst(0.5).v('f64x2_add').v('f64x2_floor').set(r);
  else
    code
      .get(a)
      .v(soort === 'op' ? 'f64x2_ceil' : 'f64x2_floor')
      .set(r);
  code
    .get(r)
    .vConst(tien(decimalen))
    .v(decimalen < 0 ? 'f64x2_mul' : 'f64x2_div');
  code.get(x).vConst(-0).v('and').v('or').set(r);
}

/** Pushes whether a lies as near to where rounding turns as the last digits of x can tell. */
function beslistDeImport({ code }: Kernelschrijver, soort: string, x: number, a: number): void {
  code.get(a);
  if (soort === '') code.get(a).v('f64x2_floor').v('f64x2_sub').vConst(0.5).v('f64x2_sub');
  else code.get(a).v('f64x2_nearest').v('f64x2_sub');
  code.v('f64x2_abs').get(a).vConst(1e-14).v('f64x2_mul').v('f64x2_gt').v('not');
  code.get(x).vConst(0).v('f64x2_ne').v('and').v('any_true');
}
