/**
 * Assembler: the bytes of a small WebAssembly module, written by us instead of a compiler.
 *
 * Knows only what the rekenkern uses: i32 arithmetic, v128 as two doubles, loops, calls. Instruction names are those of
 * the WebAssembly text format with `_` for `.`. Nothing here validates: a wrong module is a bug and fails when compiled.
 */

export class Code {
  readonly bytes: number[] = [];

  raw(...bytes: number[]): this {
    for (const b of bytes) this.bytes.push(b);
    return this;
  }

  u32(waarde: number): this {
    schrijfU32(this.bytes, waarde);
    return this;
  }

  get(lokaal: number): this {
    return this.raw(0x20).u32(lokaal);
  }
  set(lokaal: number): this {
    return this.raw(0x21).u32(lokaal);
  }
  tee(lokaal: number): this {
    return this.raw(0x22).u32(lokaal);
  }

  /** An i32 instruction without operands in the code itself. */
  i32(naam: keyof typeof I32): this {
    return this.raw(I32[naam]);
  }

  i32Const(waarde: number): this {
    this.raw(0x41);
    for (let rest = waarde | 0; ; ) {
      const b = rest & 127;
      rest >>= 7;
      const klaar = (rest === 0 && !(b & 64)) || (rest === -1 && (b & 64) !== 0);
      this.raw(klaar ? b : b | 128);
      if (klaar) return this;
    }
  }

  i32Load(verschuiving: number): this {
    return this.raw(0x28, 2).u32(verschuiving);
  }
  i32Store(verschuiving: number): this {
    return this.raw(0x36, 2).u32(verschuiving);
  }
  i32Load8(verschuiving: number): this {
    return this.raw(0x2d, 0).u32(verschuiving);
  }
  i32Store8(verschuiving: number): this {
    return this.raw(0x3a, 0).u32(verschuiving);
  }
  /** i64.load followed by i64.eqz: are the eight bytes there all zero? */
  achtNullen(verschuiving: number): this {
    return this.raw(0x29, 0).u32(verschuiving).raw(0x50);
  }

  /** A v128 instruction without operands in the code itself. */
  v(naam: keyof typeof V128): this {
    return this.raw(0xfd).u32(V128[naam]);
  }
  vLoad(verschuiving: number): this {
    return this.raw(0xfd, 0x00, 3).u32(verschuiving);
  }
  vLoadSplat(verschuiving: number): this {
    return this.raw(0xfd, 0x0a, 3).u32(verschuiving);
  }
  vStore(verschuiving: number): this {
    return this.raw(0xfd, 0x0b, 3).u32(verschuiving);
  }
  /** The same double in both halves. */
  vConst(waarde: number): this {
    const acht = new Uint8Array(Float64Array.of(waarde).buffer);
    return this.raw(0xfd, 0x0c, ...acht, ...acht);
  }
  uitHelft(helft: 0 | 1): this {
    return this.raw(0xfd, 0x21, helft);
  }
  inHelft(helft: 0 | 1): this {
    return this.raw(0xfd, 0x22, helft);
  }

  loop(lijf: () => void): this {
    this.raw(0x03, 0x40);
    lijf();
    return this.raw(0x0b);
  }
  block(lijf: () => void): this {
    this.raw(0x02, 0x40);
    lijf();
    return this.raw(0x0b);
  }
  /** Pops a condition. */
  als(lijf: () => void): this {
    this.raw(0x04, 0x40);
    lijf();
    return this.raw(0x0b);
  }
  br(diepte: number): this {
    return this.raw(0x0c).u32(diepte);
  }
  brIf(diepte: number): this {
    return this.raw(0x0d).u32(diepte);
  }
  call(functie: number): this {
    return this.raw(0x10).u32(functie);
  }
  callIndirect(type: number): this {
    return this.raw(0x11).u32(type).raw(0);
  }
}

const I32 = { eqz: 0x45, lt_u: 0x49, gt_u: 0x4b, ge_u: 0x4f, add: 0x6a, sub: 0x6b, mul: 0x6c, and: 0x71, or: 0x72 };

const V128 = {
  f64x2_eq: 0x47,
  f64x2_ne: 0x48,
  f64x2_lt: 0x49,
  f64x2_gt: 0x4a,
  f64x2_le: 0x4b,
  f64x2_ge: 0x4c,
  not: 0x4d,
  and: 0x4e,
  or: 0x50,
  xor: 0x51,
  bitselect: 0x52,
  any_true: 0x53,
  f64x2_ceil: 0x74,
  f64x2_floor: 0x75,
  f64x2_trunc: 0x7a,
  f64x2_nearest: 0x94,
  f64x2_abs: 0xec,
  f64x2_neg: 0xed,
  f64x2_sqrt: 0xef,
  f64x2_add: 0xf0,
  f64x2_sub: 0xf1,
  f64x2_mul: 0xf2,
  f64x2_div: 0xf3,
  f64x2_min: 0xf4,
  f64x2_max: 0xf5,
} as const;

export type Waardetype = 'i32' | 'f64' | 'v128';
const TYPECODE: Readonly<Record<Waardetype, number>> = { i32: 0x7f, f64: 0x7c, v128: 0x7b };

export interface Functietype {
  readonly in: readonly Waardetype[];
  readonly uit: readonly Waardetype[];
}

export interface Functie {
  readonly type: number;
  /** Locals besides the parameters, in this order. */
  readonly lokaal: readonly (readonly [aantal: number, soort: Waardetype])[];
  readonly code: Code;
}

export interface Moduleplan {
  readonly typen: readonly Functietype[];
  /** Imported from module `m` under these names; they are functions 0, 1, ... */
  readonly importen: readonly { readonly naam: string; readonly type: number }[];
  /** Numbered after the imports. */
  readonly functies: readonly Functie[];
  readonly exporten: readonly { readonly naam: string; readonly functie: number }[];
  /** Function numbers in the table that call_indirect uses. */
  readonly tabel: readonly number[];
}

/** Memory is imported as `m.geheugen`. */
export function maakModule(plan: Moduleplan): Uint8Array<ArrayBuffer> {
  const uit: number[] = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  const soorten = (rij: readonly Waardetype[]): number[] => [rij.length, ...rij.map((soort) => TYPECODE[soort])];
  sectie(
    uit,
    1,
    plan.typen.map((t) => [0x60, ...soorten(t.in), ...soorten(t.uit)]),
  );
  const functies = plan.importen.map(({ naam, type }) => [...tekst('m'), ...tekst(naam), 0, ...u32(type)]);
  sectie(uit, 2, [...functies, [...tekst('m'), ...tekst('geheugen'), 2, 0, ...u32(1)]]);
  sectie(
    uit,
    3,
    plan.functies.map((f) => u32(f.type)),
  );
  sectie(uit, 4, [[0x70, 0, ...u32(plan.tabel.length)]]);
  sectie(
    uit,
    7,
    plan.exporten.map(({ naam, functie }) => [...tekst(naam), 0, ...u32(functie)]),
  );
  sectie(uit, 9, [[0, 0x41, 0, 0x0b, ...u32(plan.tabel.length), ...plan.tabel.flatMap(u32)]]);
  sectie(uit, 10, plan.functies.map(functielijf));
  return Uint8Array.from(uit);
}

function functielijf(functie: Functie): number[] {
  const kop = [
    functie.lokaal.length,
    ...functie.lokaal.flatMap(([aantal, soort]) => [...u32(aantal), TYPECODE[soort]]),
  ];
  const lijf = u32(kop.length + functie.code.bytes.length + 1);
  for (const b of kop) lijf.push(b);
  for (const b of functie.code.bytes) lijf.push(b);
  lijf.push(0x0b);
  return lijf;
}

function sectie(uit: number[], nummer: number, delen: readonly (readonly number[])[]): void {
  const lijf = u32(delen.length);
  for (const deel of delen) for (const b of deel) lijf.push(b);
  uit.push(nummer);
  schrijfU32(uit, lijf.length);
  for (const b of lijf) uit.push(b);
}

function tekst(naam: string): number[] {
  return [naam.length, ...Array.from(naam, (letter) => letter.charCodeAt(0))];
}

function u32(waarde: number): number[] {
  const uit: number[] = [];
  schrijfU32(uit, waarde);
  return uit;
}

function schrijfU32(uit: number[], waarde: number): void {
  for (let rest = waarde >>> 0; ; ) {
    const b = rest & 127;
    rest >>>= 7;
    uit.push(rest ? b | 128 : b);
    if (!rest) return;
  }
}
