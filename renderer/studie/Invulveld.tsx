/**
 * A field that takes its text when one leaves it or presses Enter, and says what is wrong with it; Esc puts back what was there.
 */
import { useEffect, useId, useState } from 'react';
import stijl from './Studie.module.css';

interface Invulwens {
  readonly naam: string;
  readonly tekst: string;
  /** null: taken; else what is wrong. */
  readonly zet: (tekst: string) => string | null;
  readonly hint?: string;
  readonly breed?: boolean;
  /** In pixels, where it is told. */
  readonly maat?: number;
}

export function Invulveld({ naam, tekst, zet, hint = '', breed = false, maat = breed ? 150 : 56 }: Invulwens) {
  const [getypt, zetGetypt] = useState(tekst);
  const [fout, zetFout] = useState<string | null>(null);
  const meldingId = useId();
  useEffect(() => zetGetypt(tekst), [tekst]);
  const neem = () => {
    if (getypt !== tekst) zetFout(zet(getypt));
  };
  return (
    <>
      <input
        type="text"
        aria-label={naam}
        aria-invalid={fout !== null}
        aria-describedby={fout === null ? undefined : meldingId}
        placeholder={hint}
        value={getypt}
        style={{ width: maat }}
        onChange={(e) => zetGetypt(e.target.value)}
        onBlur={neem}
        onKeyDown={(e) => {
          if (e.key === 'Enter') neem();
          if (e.key === 'Escape') {
            zetGetypt(tekst);
            zetFout(null);
          }
        }}
      />
      {fout !== null && (
        <span id={meldingId} role="alert" className={stijl.fout}>
          {fout}
        </span>
      )}
    </>
  );
}
