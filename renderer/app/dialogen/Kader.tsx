/**
 * The frame of every dialog: the browser's own modal dialog, so focus, Esc and the rest of the page are as they should be.
 */
import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import stijl from './Kader.module.css';

interface Kaderwensen {
  readonly titel: string;
  readonly sluit: () => void;
  readonly vorm?: 'palet' | 'klein' | 'groot';
  readonly children: ReactNode;
}

export function Kader({ titel, sluit, vorm = 'klein', children }: Kaderwensen) {
  const ref = useRef<HTMLDialogElement>(null);
  const kop = useId();
  useEffect(() => {
    const dialoog = ref.current;
    if (dialoog && !dialoog.open) {
      dialoog.showModal();
      const veld = dialoog.querySelector<HTMLElement>('input, textarea, select');
      // Enter on a question is its answer, not the cross in the corner
      (veld ?? dialoog.querySelector<HTMLElement>('button:not([data-kruis])'))?.focus();
    }
    return () => dialoog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the dialog's own
    <dialog
      ref={ref}
      className={stijl[vorm]}
      aria-labelledby={kop}
      onCancel={(e) => {
        e.preventDefault();
        sluit();
      }}
      // a click on the backdrop lands on the dialog itself
      onClick={(e) => {
        if (e.target === e.currentTarget) sluit();
      }}
    >
      <div className={stijl.vlak}>
        <div className={vorm === 'palet' ? 'alleen-voorgelezen' : stijl.kop}>
          <h2 id={kop}>{titel}</h2>
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss20Regular />}
            aria-label="Sluiten"
            data-kruis
            tabIndex={vorm === 'palet' ? -1 : 0}
            onClick={sluit}
          />
        </div>
        {children}
      </div>
    </dialog>
  );
}
