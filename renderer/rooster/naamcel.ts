/**
 * The cell with the name of a regel: indented by its place in the tree, with a chevron that folds a groep.
 *
 * Plain DOM instead of a React component: rows come and go while scrolling, and this keeps that cheap.
 */
import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { Rij } from './rijen.ts';

const CHEVRON =
  '<svg width="10" height="10" viewBox="0 0 10 10"><path d="M3 1.5 7 5 3 8.5" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"/></svg>';

export class Naamcel implements ICellRendererComp<Rij> {
  readonly #gui = document.createElement('span');
  readonly #chevron = document.createElement('span');
  readonly #naam = document.createElement('span');

  constructor() {
    this.#gui.className = 'naamcel';
    this.#chevron.className = 'naamcel-vouw';
    this.#chevron.setAttribute('aria-hidden', 'true');
    this.#naam.className = 'naamcel-tekst';
    this.#gui.append(this.#chevron, this.#naam);
  }

  init(params: ICellRendererParams<Rij>): void {
    this.refresh(params);
  }

  getGui(): HTMLElement {
    return this.#gui;
  }

  refresh({ data, value }: ICellRendererParams<Rij>): boolean {
    if (!data) return false;
    this.#gui.style.paddingInlineStart = `${data.niveau * 16}px`;
    this.#chevron.innerHTML = data.vouwbaar ? CHEVRON : '';
    this.#chevron.classList.toggle('is-open', data.vouwbaar && !data.gevouwen);
    this.#naam.textContent = String(value ?? '');
    return true;
  }
}
