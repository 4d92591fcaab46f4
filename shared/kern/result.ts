/**
 * Result: how an expected failure (open, save, parse, import, export, IPC) comes back to its caller.
 *
 * Guarantees: a Result is plain data, so it crosses the bridge and workers unchanged, and its error is a value
 * the caller must look at. Bugs are not Results: they throw (STIJL: four kinds of errors).
 */
export type Result<T, E> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly fout: E };

export function goed<T>(waarde: T): { readonly ok: true; readonly waarde: T } {
  return { ok: true, waarde };
}

export function mis<E>(fout: E): { readonly ok: false; readonly fout: E } {
  return { ok: false, fout };
}
