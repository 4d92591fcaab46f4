/**
 * A tree that is read while it is opened, with the keys of the ARIA tree pattern: arrows move, open and close, Enter chooses.
 */
import { ChevronRight12Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useRef, useState } from 'react';
import stijl from './Boom.module.css';
import { type Boomtak, type Zichtbaar, zichtbaar } from './boomtakken.ts';

interface Boomwensen {
  readonly naam: string;
  /** Of what it is the tree, for who looks for it in the page. */
  readonly van: string;
  readonly takken: readonly Boomtak[];
}

export function Boom({ naam, van, takken }: Boomwensen) {
  const [open, zetOpen] = useState<ReadonlySet<string>>(new Set());
  const [hier, zetHier] = useState(0);
  const lijst = useRef<HTMLDivElement>(null);
  const rijen = zichtbaar(takken, open);
  const actief = Math.min(hier, rijen.length - 1);

  const zet = (index: number) => {
    zetHier(index);
    lijst.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[index]?.focus();
  };
  const vouw = (sleutel: string, naarOpen: boolean) => {
    const nieuw = new Set(open);
    if (naarOpen) nieuw.add(sleutel);
    else nieuw.delete(sleutel);
    zetOpen(nieuw);
  };

  const kiezer = (tak: Boomtak, isOpen: boolean) => tak.kies ?? (() => vouw(tak.sleutel, !isOpen));

  const daadVan = (naam: string, { tak, ouder }: Zichtbaar, isOpen: boolean): (() => void) | null => {
    switch (naam) {
      case 'ArrowDown':
        return () => zet(Math.min(rijen.length - 1, actief + 1));
      case 'ArrowUp':
        return () => zet(Math.max(0, actief - 1));
      case 'Home':
        return () => zet(0);
      case 'End':
        return () => zet(rijen.length - 1);
      case 'ArrowRight':
        if (isOpen) return () => zet(actief + 1);
        return tak.heeftTakken ? () => vouw(tak.sleutel, true) : null;
      case 'ArrowLeft':
        if (isOpen) return () => vouw(tak.sleutel, false);
        return ouder < 0 ? null : () => zet(ouder);
      case 'Enter':
        return kiezer(tak, isOpen);
      default:
        return null;
    }
  };

  const toets = (e: KeyboardEvent) => {
    const rij = rijen[actief];
    if (!rij) return;
    const isOpen = open.has(rij.tak.sleutel);
    const daad = daadVan(e.key, rij, isOpen);
    if (!daad) return;
    e.preventDefault();
    daad();
  };

  return (
    <div
      ref={lijst}
      role="tree"
      tabIndex={-1}
      aria-label={naam}
      data-van={van}
      className={stijl.boom}
      onKeyDown={toets}
    >
      {rijen.map(({ tak, diepte }, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys
        <div
          key={tak.sleutel}
          role="treeitem"
          aria-level={diepte + 1}
          aria-expanded={tak.heeftTakken ? open.has(tak.sleutel) : undefined}
          aria-selected={i === actief}
          tabIndex={i === actief ? 0 : -1}
          style={{ paddingInlineStart: 4 + diepte * 14 }}
          onClick={() => zetHier(i)}
          onDoubleClick={kiezer(tak, open.has(tak.sleutel))}
        >
          <span
            className={stijl.vouw}
            aria-hidden="true"
            data-open={open.has(tak.sleutel) || undefined}
            onClick={() => tak.heeftTakken && vouw(tak.sleutel, !open.has(tak.sleutel))}
          >
            {tak.heeftTakken && <ChevronRight12Regular />}
          </span>
          {tak.inhoud}
        </div>
      ))}
    </div>
  );
}
