/**
 * The worker that answers the questions of a study, with a Sessie of its own, so that the window never waits.
 *
 * It gets the document when that has changed, and one question at a time. Cancelling is ending the worker.
 */
import type { Studie } from '../../shared/analyse/vragen/studie.ts';
import { VRAGEN, type Vraagsoort } from '../../shared/analyse/vragen/vragen.ts';
import type { Begrotingsmodel } from '../../shared/model/document.ts';
import { openStudie } from './open-studie.ts';

export interface Opdracht {
  readonly nummer: number;
  readonly soort: Vraagsoort;
  readonly vraag: never;
  /** Left out when the worker has this document already. */
  readonly document?: Begrotingsmodel;
}

let studie: Studie | null = null;

self.onmessage = ({ data }: MessageEvent<Opdracht>) => {
  if (data.document) studie = openStudie(data.document);
  if (!studie) throw new Error('a question came before its document');
  const antwoord = VRAGEN[data.soort]({ ...studie, voortgang: melder(data.nummer) }, data.vraag);
  self.postMessage({ nummer: data.nummer, antwoord });
};

const TUSSENPOOS_MS = 80;

/** Tells how far it is, not so often that telling takes the time. */
function melder(nummer: number): (deel: number) => void {
  let laatst = performance.now();
  return (deel) => {
    const nu = performance.now();
    if (nu - laatst < TUSSENPOOS_MS) return;
    laatst = nu;
    self.postMessage({ nummer, deel });
  };
}
