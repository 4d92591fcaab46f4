/**
 * The editor inside a cell: a plain input (a textarea for toelichting) that shows the shared Invoer and sends keys to it.
 *
 * Plain DOM, so it stands in the cell before the next key arrives and nothing typed is lost. AG Grid only mounts it: what is
 * confirmed goes through the acties, and the grid is told to cancel.
 */
import type { ICellEditorComp, ICellEditorParams } from 'ag-grid-community';
import { type Editorhulp, koppelTekstveld } from '../formulebalk/tekstveld.ts';
import type { Rij } from './rijen.ts';

export interface Editorcontext {
  readonly editor: Editorhulp;
}

export class Celeditor implements ICellEditorComp<Rij, string, Editorcontext> {
  #gui: HTMLElement = document.createElement('div');
  #veld: HTMLInputElement | HTMLTextAreaElement = document.createElement('input');
  #ontkoppel = () => {};

  init({ column, context, eGridCell }: ICellEditorParams<Rij, string, Editorcontext>): void {
    const lang = column.getColId() === 'toelichting';
    this.#veld = document.createElement(lang ? 'textarea' : 'input');
    this.#veld.className = lang ? 'celeditor is-lang' : 'celeditor';
    if (lang) this.#veld.style.width = `${eGridCell.clientWidth}px`;
    this.#gui = this.#veld;
    this.#ontkoppel = koppelTekstveld(this.#veld, context.editor, 'cel');
  }

  getGui(): HTMLElement {
    return this.#gui;
  }

  afterGuiAttached(): void {
    this.#veld.focus({ preventScroll: true });
    this.#veld.setSelectionRange(this.#veld.value.length, this.#veld.value.length);
  }

  /** Never taken: confirming goes through the acties. */
  getValue(): string {
    return this.#veld.value;
  }

  isCancelAfterEnd(): boolean {
    return true;
  }

  destroy(): void {
    this.#ontkoppel();
  }
}
