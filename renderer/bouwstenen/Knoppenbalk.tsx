/**
 * A toolbar with the keys of the ARIA pattern: one stop for Tab, arrows go from button to button.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import stijl from './Knoppenbalk.module.css';

export function Knoppenbalk({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const knoppen = () => [...(ref.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
  // after every drawing: buttons come and go as commands become available
  useEffect(() => {
    const alle = knoppen();
    const stop = alle.find((knop) => knop === document.activeElement) ?? alle[0];
    for (const knop of alle) knop.tabIndex = knop === stop ? 0 : -1;
  });
  const toets = (e: KeyboardEvent) => {
    const stap = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
    if (stap === 0) return;
    e.preventDefault();
    const alle = knoppen();
    const hier = alle.indexOf(document.activeElement as HTMLButtonElement);
    const doel = alle[(hier + stap + alle.length) % alle.length];
    for (const knop of alle) knop.tabIndex = knop === doel ? 0 : -1;
    doel?.focus();
  };
  return (
    <div ref={ref} role="toolbar" aria-label={naam} className={stijl.balk} onKeyDown={toets} tabIndex={-1}>
      {children}
    </div>
  );
}

export function Knoppenstreep() {
  return <span className={stijl.streep} aria-hidden="true" />;
}
