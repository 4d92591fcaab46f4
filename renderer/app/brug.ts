/** The bridge of this window. Imported before all else, so that its first questions are on their way while the rest is read. */
import { metVoorsprong } from './voorsprong.ts';

export const brug = metVoorsprong(window.sluitend);
