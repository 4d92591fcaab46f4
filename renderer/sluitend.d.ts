/** The bridge as the window sees it. */
import type { Brug } from '../shared/contract.ts';

declare global {
  interface Window {
    readonly sluitend: Brug;
  }
}
