/** The worker of one export: gets a Rapport and the parts, answers with the Result of zetPdf, and ends. A bug ends it with an error. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Rapport } from '../../shared/rapport/rapportmodel.ts';
import type { Onderdelen } from './typst.ts';
import { zetPdf } from './zet-pdf.ts';

const { rapport, onderdelen } = workerData as { rapport: Rapport; onderdelen: Onderdelen };
void zetPdf(rapport, onderdelen).then((uitkomst) => parentPort?.postMessage(uitkomst));
