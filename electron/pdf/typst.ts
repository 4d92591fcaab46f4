/**
 * Typst in WebAssembly: from a zetsel to a tagged PDF. Runs without files, network or clock.
 *
 * Memory of the module only grows, so it lives in a worker that ends after one export (pdf-worker.ts). What Typst cannot
 * write through this door (XMP, row headers, output intent) is added by afwerken.ts.
 */
import initWasm, {
  get_font_info,
  type TypstCompiler,
  TypstCompilerBuilder,
} from '@myriaddreamin/typst-ts-web-compiler';

export interface Onderdelen {
  readonly wasm: Uint8Array;
  readonly lettertypen: readonly Uint8Array[];
  /** The text of rapport.typ. */
  readonly sjabloon: string;
}

export interface Zetter {
  zet(json: string): Uint8Array;
  /** Runs of code points of each font, absent and present in turn. */
  readonly dekking: readonly (readonly number[])[];
}

const HOOFDBESTAND = '/rapport.typ';
/** Diagnostics as text lines. */
const ALS_TEKST = 3;

let geladen: Promise<unknown> | null = null;

export async function maakZetter(onderdelen: Onderdelen): Promise<Zetter> {
  geladen ??= initWasm({ module_or_path: onderdelen.wasm });
  await geladen;
  const bouwer = new TypstCompilerBuilder();
  bouwer.set_dummy_access_model();
  for (const lettertype of onderdelen.lettertypen) await bouwer.add_raw_font(lettertype);
  const compiler = await bouwer.build();
  compiler.add_source(HOOFDBESTAND, onderdelen.sjabloon);
  return { zet: (json) => zet(compiler, json), dekking: onderdelen.lettertypen.map(leesDekkingVan) };
}

function leesDekkingVan(lettertype: Uint8Array): readonly number[] {
  const { info } = get_font_info(lettertype) as { info: readonly { coverage: readonly number[] }[] };
  return info[0]?.coverage ?? [];
}

function zet(compiler: TypstCompiler, json: string): Uint8Array {
  const uitkomst = compiler.compile(HOOFDBESTAND, [['rapport', json]], 'pdf', ALS_TEKST) as { result?: Uint8Array };
  if (uitkomst.result === undefined) throw new Error(`Typst: ${JSON.stringify(uitkomst)}`);
  return uitkomst.result;
}
