/**
 * The frame of every screen of a study: title and choices above, answer below, what is asked and what went wrong in words.
 */
import { Button, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Keuze, Studiekeuze } from '../../shared/rapport/studie/keuze.ts';
import { useKeuze, useKies } from './keuze.ts';
import stijl from './Studie.module.css';

interface Studievorm {
  readonly titel: string;
  /** `kies` chooses, for this screen and the others of a study. */
  readonly keuzes: (keuze: Studiekeuze, kies: (deel: Partial<Keuze>) => void) => ReactNode;
  readonly children: (keuze: Studiekeuze) => ReactNode;
}

export function Studie({ titel, keuzes, children }: Studievorm) {
  const keuze = useKeuze();
  const kies = useKies();
  return (
    <div className={stijl.studie}>
      <header className={stijl.kop}>
        <h2>{titel}</h2>
        {keuze && keuzes(keuze, kies)}
      </header>
      <div className={stijl.inhoud}>
        {keuze ? children(keuze) : <Zacht>Dit document heeft nog geen regels om te bekijken.</Zacht>}
      </div>
    </div>
  );
}

export function Zacht({ children }: { readonly children: ReactNode }) {
  return <p className={stijl.zacht}>{children}</p>;
}

export function Fout({ children }: { readonly children: ReactNode }) {
  return (
    <p className={stijl.fout} role="alert">
      {children}
    </p>
  );
}

interface Bezigwens {
  readonly bezig: boolean;
  /** How much is done, 0 to 1; null: cannot be told. */
  readonly deel: number | null;
  readonly stop: () => void;
}

/** Says that an answer is on its way, and lets one stop asking. */
export function Bezig({ bezig, deel, stop }: Bezigwens) {
  return (
    <div className={stijl.bezig} role="status">
      {bezig && (
        <>
          {deel === null ? (
            <Spinner size="tiny" label="Rekenen…" labelPosition="after" />
          ) : (
            <>
              <progress value={deel} aria-label="Voortgang van het rekenen" />
              {Math.floor(deel * 100)}%
            </>
          )}
          <Button size="small" onClick={stop}>
            Stoppen
          </Button>
        </>
      )}
    </div>
  );
}
