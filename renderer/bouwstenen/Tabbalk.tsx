/**
 * Tabs, with the keys of the ARIA tabs pattern: arrows choose, Tab goes on.
 */
import type { KeyboardEvent, ReactNode } from 'react';
import stijl from './Tabbalk.module.css';

interface Tabbalkwensen<T extends string> {
  readonly naam: string;
  readonly tabben: readonly { readonly id: T; readonly titel: string }[];
  readonly gekozen: T;
  readonly kies: (id: T) => void;
  /** What the chosen tab shows. */
  readonly children: ReactNode;
}

export function Tabbalk<T extends string>({ naam, tabben, gekozen, kies, children }: Tabbalkwensen<T>) {
  const toets = (e: KeyboardEvent<HTMLDivElement>) => {
    const stap = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
    if (stap === 0) return;
    e.preventDefault();
    const knoppen = [...e.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
    // where the keyboard is: what is chosen may be drawn a frame later
    const hier = Math.max(0, knoppen.indexOf(e.target as HTMLElement));
    const doel = (hier + stap + tabben.length) % tabben.length;
    const tab = tabben[doel];
    if (tab) kies(tab.id);
    knoppen[doel]?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={naam} className={stijl.balk} onKeyDown={toets} tabIndex={-1}>
        {tabben.map(({ id, titel }) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={id === gekozen}
            tabIndex={id === gekozen ? 0 : -1}
            onClick={() => kies(id)}
          >
            {titel}
          </button>
        ))}
      </div>
      <div role="tabpanel" className={stijl.inhoud} aria-label={tabben.find(({ id }) => id === gekozen)?.titel}>
        {children}
      </div>
    </>
  );
}
