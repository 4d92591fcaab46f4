/**
 * Runs the command whose key was pressed, and zooms with Ctrl and the wheel. One listener on the window, before everyone else, so
 * that a command's key means the same wherever the focus is.
 */
import { isVoorRooster } from '../rooster/toetsenbord.ts';
import { zoomstap } from '../staat/voorkeuren.ts';
import type { Opdracht } from './opdrachten/opdracht.ts';
import { OPDRACHTEN } from './opdrachten/tabel.ts';
import type { Programma } from './programma.ts';
import { combinatieVan } from './toetsen.ts';

const OP_TOETS = new Map<string, Opdracht>(
  OPDRACHTEN.flatMap((opdracht) =>
    [opdracht.toets, ...(opdracht.ook ?? [])].flatMap((toets) => (toets === undefined ? [] : [[toets, opdracht]])),
  ) as [string, Opdracht][],
);

export function koppelSneltoetsen(programma: Programma): () => void {
  const luister = (e: KeyboardEvent) => {
    if (e.isComposing) return;
    const opdracht = OP_TOETS.get(combinatieVan(e));
    if (!opdracht) return;
    if (isAchterVraag(e.target)) e.preventDefault();
    if (!geldtHier(opdracht, e.target, programma)) return;
    e.preventDefault();
    e.stopPropagation();
    programma.voerUit(opdracht.id);
  };
  const rol = (e: WheelEvent) => {
    if (!e.ctrlKey) return;
    e.preventDefault();
    gerold += e.deltaY;
    if (Math.abs(gerold) < ROLSTAP) return;
    const richting = gerold < 0 ? 1 : -1;
    gerold = 0;
    programma.voorkeuren.setState(({ zoom }) => ({ zoom: zoomstap(zoom, richting) }));
  };
  let gerold = 0;
  window.addEventListener('keydown', luister, true);
  window.addEventListener('wheel', rol, { passive: false });
  return () => {
    window.removeEventListener('keydown', luister, true);
    window.removeEventListener('wheel', rol);
  };
}

/** One notch of a mouse wheel; a touchpad sends smaller ones. */
const ROLSTAP = 90;

/** Behind a dialog no command runs; the menu, which hears later what the page left alone, must not hear it either. */
function isAchterVraag(doel: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') === null) return false;
  return !(doel instanceof Element && doel.matches('input, textarea, select'));
}

function geldtHier({ waar }: Opdracht, doel: EventTarget | null, { rooster, invoer }: Programma): boolean {
  if (document.querySelector('dialog[open]')) return false;
  if (!(doel instanceof Element)) return waar !== 'rooster';
  if (doel.closest('[role=dialog], [role=alertdialog], [role=menu]')) return false;
  if (waar === 'overal') return true;
  if (waar === 'rooster') return rooster !== null && invoer.nu === null && isVoorRooster(doel);
  return !doel.matches('input, textarea, [contenteditable=true]');
}
