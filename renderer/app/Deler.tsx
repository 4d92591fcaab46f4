/**
 * The line between two panes: dragged with the mouse, moved with the arrow keys, remembered.
 */
import type { KeyboardEvent, PointerEvent } from 'react';
import stijl from './Deler.module.css';
import { useProgramma, useVoorkeuren } from './programma.ts';

const KLEINST = 160;
const GROOTST = 560;
const STAP = 16;

interface Delerwensen {
  readonly voorkeur: 'navigatieBreedte' | 'inspecteurBreedte';
  /** The side of the pane it sizes. */
  readonly kant: 'links' | 'rechts';
  readonly naam: string;
}

export function Deler({ voorkeur, kant, naam }: Delerwensen) {
  const { voorkeuren } = useProgramma();
  const breedte = useVoorkeuren((v) => v[voorkeur]);
  const zet = (nieuw: number) =>
    voorkeuren.setState({ [voorkeur]: Math.round(Math.max(KLEINST, Math.min(GROOTST, nieuw))) });
  const teken = kant === 'links' ? 1 : -1;

  const sleep = (e: PointerEvent<HTMLDivElement>) => {
    const begin = e.clientX;
    const zoom = voorkeuren.getState().zoom;
    e.currentTarget.setPointerCapture(e.pointerId);
    const beweeg = (ev: globalThis.PointerEvent) => zet(breedte + (teken * (ev.clientX - begin)) / zoom);
    const doel = e.currentTarget;
    const klaar = () => {
      doel.removeEventListener('pointermove', beweeg);
      doel.removeEventListener('pointerup', klaar);
    };
    doel.addEventListener('pointermove', beweeg);
    doel.addEventListener('pointerup', klaar);
  };

  const toets = (e: KeyboardEvent) => {
    const richting = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
    if (richting === 0) return;
    e.preventDefault();
    zet(breedte + teken * richting * STAP);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be dragged; this is the window splitter pattern
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={naam}
      aria-valuenow={breedte}
      aria-valuemin={KLEINST}
      aria-valuemax={GROOTST}
      className={stijl.deler}
      onPointerDown={sleep}
      onKeyDown={toets}
    />
  );
}
