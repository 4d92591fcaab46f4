/**
 * Vrager: asks the worker, one question at a time per asker, and starts a new worker when an answer is no longer wanted.
 */
import type { Antwoord, Vraag, Vraagsoort } from '../../shared/analyse/vragen/vragen.ts';
import type { Begrotingsmodel } from '../../shared/model/document.ts';

interface Uitstaand {
  readonly nummer: number;
  readonly klaar: (antwoord: never) => void;
  readonly mislukt: (fout: Error) => void;
  readonly voortgang: (deel: number) => void;
}

type Bericht = { readonly nummer: number } & ({ readonly antwoord: never } | { readonly deel: number });

export class Vrager {
  private werker: Worker | null = null;
  private document: Begrotingsmodel | null = null;
  private uitstaand: Uitstaand | null = null;
  private nummer = 0;

  /** Asks; an answer still on its way is given up. Rejects when the worker breaks (a bug) or the question is withdrawn. */
  vraag<S extends Vraagsoort>(
    document: Begrotingsmodel,
    soort: S,
    vraag: Vraag<S>,
    voortgang: (deel: number) => void,
  ): Promise<Antwoord<S>> {
    this.stop();
    const werker = this.werker ?? this.start();
    const nummer = ++this.nummer;
    return new Promise((klaar, mislukt) => {
      this.uitstaand = { nummer, klaar: klaar as (antwoord: never) => void, mislukt, voortgang };
      werker.postMessage({ nummer, soort, vraag, ...(document !== this.document && { document }) });
      this.document = document;
    });
  }

  /** Gives up the question on its way, and the worker that is at it. */
  stop(): void {
    if (!this.uitstaand) return;
    const { mislukt } = this.uitstaand;
    this.einde();
    mislukt(new Ingetrokken());
  }

  einde(): void {
    this.werker?.terminate();
    this.werker = null;
    this.document = null;
    this.uitstaand = null;
  }

  private start(): Worker {
    const werker = new Worker(new URL('./studie.worker.ts', import.meta.url), { type: 'module' });
    werker.onmessage = ({ data }: MessageEvent<Bericht>) => {
      if (data.nummer !== this.uitstaand?.nummer) return;
      const { klaar, voortgang } = this.uitstaand;
      if ('deel' in data) return voortgang(data.deel);
      this.uitstaand = null;
      klaar(data.antwoord);
    };
    werker.onerror = (fout) => {
      const mislukt = this.uitstaand?.mislukt;
      this.einde();
      mislukt?.(new Error(fout.message));
    };
    this.werker = werker;
    return werker;
  }
}

/** The question was withdrawn: nothing went wrong. */
export class Ingetrokken extends Error {}
