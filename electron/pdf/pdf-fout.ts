/**
 * Why a PDF could not be made. Expected failures only; what else goes wrong in the worker is a bug and throws.
 */
export type PdfFout =
  /** A character no font of ours has; the reader would see an empty box. */
  | { readonly soort: 'teken'; readonly teken: string; readonly melding: string }
  /** The parts that make a PDF are not where they should be. */
  | { readonly soort: 'onderdelen'; readonly melding: string };
