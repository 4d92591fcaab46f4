/**
 * A list to choose from while the focus stays in a text field: completions, palette, search. The field owns the keys.
 */
import type { ReactNode } from 'react';
import stijl from './Keuzelijst.module.css';

interface Keuzelijstwensen<T> {
  readonly id: string;
  readonly naam: string;
  readonly punten: readonly T[];
  readonly keuze: number;
  readonly sleutel: (punt: T) => string;
  readonly neem: (index: number) => void;
  readonly toon: (punt: T) => ReactNode;
}

/** Its option at `index` has the id `<id>-<index>`, for aria-activedescendant. */
export function Keuzelijst<T>({ id, naam, punten, keuze, sleutel, neem, toon }: Keuzelijstwensen<T>) {
  return (
    <div id={id} role="listbox" aria-label={naam} className={stijl.lijst} tabIndex={-1}>
      {punten.map((punt, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
        <div
          key={sleutel(punt)}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === keuze}
          className={stijl.punt}
          ref={(e) => {
            if (i === keuze) e?.scrollIntoView({ block: 'nearest' });
          }}
          onMouseDown={(e) => e.preventDefault()}
          onClick={() => neem(i)}
        >
          {toon(punt)}
        </div>
      ))}
    </div>
  );
}
