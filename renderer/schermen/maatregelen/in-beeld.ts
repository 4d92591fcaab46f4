/** What was just made far down the page comes into view and takes the focus. */
import { type RefObject, useEffect, useRef } from 'react';

export function useInBeeld<E extends HTMLElement>(vers: boolean): RefObject<E | null> {
  const plek = useRef<E>(null);
  useEffect(() => {
    if (!vers) return;
    plek.current?.scrollIntoView({ block: 'start' });
    plek.current?.focus({ preventScroll: true });
  }, [vers]);
  return plek;
}
