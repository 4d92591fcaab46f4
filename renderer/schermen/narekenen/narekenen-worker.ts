/** Checks a table away from the window: a large one may take seconds. */
import { rekenNa, type Tabel } from '../../../shared/analyse/narekenen/narekenen.ts';

self.onmessage = ({ data }: MessageEvent<Tabel>) => self.postMessage(rekenNa(data));
