/**
 * The line between two panes, upright or lying: dragged with the mouse, moved with the arrow keys, remembered.
 */
import type { KeyboardEvent, PointerEvent } from 'react';
import stijl from './Deler.module.css';
import { useProgramma, useVoorkeuren } from './programma.ts';

const KLEINST = { links: 160, rechts: 160, onder: 90 };
const GROOTST = 560;
const STAP = 16;

interface Delerwensen {
  readonly voorkeur: 'navigatieBreedte' | 'inspecteurBreedte' | 'controlesHoogte';
  /** Where the pane it sizes lies: at its left, at its right, or below. */
  readonly kant: 'links' | 'rechts' | 'onder';
  readonly naam: string;
}

export function Deler({ voorkeur, kant, naam }: Delerwensen) {
  const { voorkeuren } = useProgramma();
  const breedte = useVoorkeuren((v) => v[voorkeur]);
  const zet = (nieuw: number) =>
    voorkeuren.setState({ [voorkeur]: Math.round(Math.max(KLEINST[kant], Math.min(GROOTST, nieuw))) });
  const teken = kant === 'links' ? 1 : -1;

  const sleep = (e: PointerEvent<HTMLDivElement>) => {
    const begin = kant === 'onder' ? e.clientY : e.clientX;
    const zoom = voorkeuren.getState().zoom;
    e.currentTarget.setPointerCapture(e.pointerId);
    const beweeg = (ev: globalThis.PointerEvent) =>
      zet(breedte + (teken * ((kant === 'onder' ? ev.clientY : ev.clientX) - begin)) / zoom);
    const doel = e.currentTarget;
    const klaar = () => {
      doel.removeEventListener('pointermove', beweeg);
      doel.removeEventListener('pointerup', klaar);
    };
    doel.addEventListener('pointermove', beweeg);
    doel.addEventListener('pointerup', klaar);
  };

  const toets = (e: KeyboardEvent) => {
    const [meer, minder] = kant === 'onder' ? ['ArrowDown', 'ArrowUp'] : ['ArrowRight', 'ArrowLeft'];
    const richting = e.key === meer ? 1 : e.key === minder ? -1 : 0;
    if (richting === 0) return;
    e.preventDefault();
    zet(breedte + teken * richting * STAP);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be dragged; this is the window splitter pattern
    <div
      role="separator"
      tabIndex={0}
      aria-orientation={kant === 'onder' ? 'horizontal' : 'vertical'}
      aria-label={naam}
      aria-valuenow={breedte}
      aria-valuemin={KLEINST[kant]}
      aria-valuemax={GROOTST}
      className={`${stijl.deler} ${stijl[kant]}`}
      onPointerDown={sleep}
      onKeyDown={toets}
    />
  );
}
