/**
 * The few names of WebAssembly that the rekenkern uses. shared/ is compiled without the DOM's types, and every place it
 * runs (Node, windows, workers) has these.
 */
export interface WasmGeheugen {
  readonly buffer: ArrayBuffer;
}

export interface WasmModule {
  readonly wasmModule?: never;
}

interface Wasm {
  readonly Memory: new (opzet: { readonly initial: number }) => WasmGeheugen;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => WasmModule;
  readonly Instance: new (
    module: WasmModule,
    importen: { readonly m: Readonly<Record<string, unknown>> },
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}

declare const WebAssembly: Wasm;

/** Synchronous: modules of formulas are tens of kilobytes, compiled in about a millisecond. */
export function compileModule(bytes: Uint8Array<ArrayBuffer>): WasmModule {
  return new WebAssembly.Module(bytes);
}

export function maakGeheugen(bytes: number): WasmGeheugen {
  return new WebAssembly.Memory({ initial: Math.ceil(bytes / 65_536) + 1 });
}

export function maakInstantie(
  module: WasmModule,
  importen: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return new WebAssembly.Instance(module, { m: importen }).exports;
}
