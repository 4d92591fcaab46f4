/**
 * From Rapport to the bytes of a PDF, in one thread: check characters, typeset, finish. Same Rapport, same bytes.
 * The program calls this through a worker (maak-pdf.ts).
 */
import { goed, mis, type Result } from '../../shared/kern/result.ts';
import type { Rapport } from '../../shared/rapport/rapportmodel.ts';
import { werkAf } from './afwerken.ts';
import { leesDekking, zoekOntbrekend } from './dekking.ts';
import type { PdfFout } from './pdf-fout.ts';
import { maakZetter, type Onderdelen } from './typst.ts';
import { maakZetsel } from './zetsel.ts';

export async function zetPdf(rapport: Rapport, onderdelen: Onderdelen): Promise<Result<Uint8Array, PdfFout>> {
  const zetter = await maakZetter(onderdelen);
  const dekkingen = zetter.dekking.map(leesDekking);
  const fout = zoekOntbrekend(rapport, (teken) => dekkingen.every((heeft) => heeft(teken)));
  return fout === null ? goed(await werkAf(zetter.zet(maakZetsel(rapport).json))) : mis(fout);
}
