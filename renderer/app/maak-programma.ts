/**
 * Makes every store of the window and joins them: the only wiring there is.
 */
import type { StateStorage } from 'zustand/middleware';
import type { Brug } from '../../shared/contract.ts';
import { maakAanvuller } from '../formulebalk/aanvuller.ts';
import { maakSelectie } from '../rooster/selectie.ts';
import { maakActies } from '../staat/acties.ts';
import { maakBestanden } from '../staat/bestanden.ts';
import { maakInvoer } from '../staat/invoer.ts';
import { maakKijkgeheugen } from '../staat/kijkgeheugen.ts';
import { maakSchikking } from '../staat/schikking.ts';
import { maakVenster } from '../staat/venster.ts';
import { maakVoorkeuren } from '../staat/voorkeuren.ts';
import { maakStudiestore } from '../studie/studiestore.ts';
import { maakDialogen } from './dialogen.ts';
import { zoekOpdracht } from './opdrachten/tabel.ts';
import { kijkElders, type Programma, sluitInvoer } from './programma.ts';

/** Moving from cell to cell is remembered so much later, in one go. */
const ONTHOUD_MS = 300;

export function maakProgramma(brug: Brug, opslag: StateStorage): Programma {
  const venster = maakVenster();
  const voorkeuren = maakVoorkeuren(opslag);
  const invoer = maakInvoer();
  const acties = maakActies(venster);
  const kijkgeheugen = maakKijkgeheugen(opslag);
  kijkgeheugen.volg(venster, (doe) => window.setTimeout(doe, ONTHOUD_MS));
  const programma: Programma = {
    brug,
    venster,
    invoer,
    acties,
    voorkeuren,
    schikking: maakSchikking(venster, voorkeuren),
    selectie: maakSelectie(),
    aanvuller: maakAanvuller(venster, invoer),
    bestanden: maakBestanden(brug, venster, acties, kijkgeheugen.stand),
    dialogen: maakDialogen(),
    studie: maakStudiestore(),
    rooster: null,
    laatste: null,
    voerUit(id) {
      const opdracht = zoekOpdracht(id);
      if (!opdracht) throw new Error(`unknown command ${id}`);
      // what is being typed belongs to the document before a command looks at it
      const bewaar = () => (opdracht.elders ? kijkElders(programma) : sluitInvoer(programma));
      if (!opdracht.tijdensInvoer && !bewaar()) return;
      if (!(opdracht.kan?.(programma) ?? true)) return;
      if (opdracht.herhaalbaar) programma.laatste = id;
      void opdracht.voer(programma);
    },
  };
  return programma;
}
