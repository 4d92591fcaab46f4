/**
 * The vocabulary for tests of a blad: open an example, find cells by regel and kolom, type, press keys, read what stands there.
 * All input is real: Playwright's mouse and keyboard in the program's own window.
 */
import type { Locator, Page } from 'playwright-core';
import { type Programma, start, wordt } from './venster.ts';

export interface Blad {
  readonly programma: Programma;
  readonly pagina: Page;
  cel(regel: string, kolom: string): Locator;
  klik(regel: string, kolom: string): Promise<void>;
  /** What the cell shows. */
  tekst(regel: string, kolom: string): Promise<string>;
  /** Waits until the cell shows it. */
  toont(regel: string, kolom: string, verwacht: string): Promise<string>;
  /** Real key events, one after another without delay. */
  typ(tekst: string): Promise<void>;
  toets(...toetsen: readonly string[]): Promise<void>;
  /** `regel kolom` of the cell that has the focus; '' when none has. */
  actief(): Promise<string>;
  /** The selected cells as `regel kolom`, in order. */
  selectie(): Promise<readonly string[]>;
  melding(): Promise<string>;
  /** The text in the cell editor; null: nothing is edited. */
  editor(): Promise<string | null>;
  /** The text that was copied last. */
  klembord(): Promise<string>;
  zetKlembord(tekst: string, html?: string): Promise<void>;
}

export async function openBlad(voorbeeld: string): Promise<Blad> {
  const programma = await start();
  const { pagina } = programma;
  await pagina.setViewportSize({ width: 1366, height: 768 });
  const blad = maakBlad(programma);
  await opnieuw(blad, voorbeeld);
  return blad;
}

/** The example as it comes, nothing changed. */
export async function opnieuw({ pagina }: Blad, voorbeeld: string): Promise<void> {
  await pagina.evaluate(() => localStorage.clear());
  await pagina.reload();
  await pagina.click(`[data-sjabloon="${voorbeeld}"]`);
  await pagina.waitForSelector('.ag-cell');
  // reading the clipboard needs a permission the program does not give; what goes on it can be seen on its way
  await pagina.evaluate(() => {
    window.addEventListener('copy', (e) => {
      document.body.dataset.kopie = e.clipboardData?.getData('text/plain') ?? '';
    });
  });
}

async function inhoud(element: Locator): Promise<string> {
  return (await element.textContent()) ?? '';
}

/** A kolom of the view: `fte` per jaar, `2024` meerjarig, or `naam` and `toelichting`. */
function kolomId(kolom: string): string {
  if (kolom === 'naam' || kolom === 'toelichting') return kolom;
  return /^\d{4}$/.test(kolom) ? `j_${kolom}` : `k_${kolom}`;
}

export function maakBlad(programma: Programma): Blad {
  const { pagina } = programma;
  const cel = (regel: string, kolom: string) =>
    pagina.locator(`.ag-row[row-id="${regel}"] .ag-cell[col-id="${kolomId(kolom)}"]`);
  const tekst = (regel: string, kolom: string) => inhoud(cel(regel, kolom));
  const namen = (kiezer: string) =>
    pagina.$$eval(kiezer, (cellen) =>
      cellen.map((c) => {
        const kolom = c.getAttribute('col-id')?.replace(/^[kj]_/, '');
        return `${c.closest('.ag-row')?.getAttribute('row-id')} ${kolom}`;
      }),
    );
  return {
    programma,
    pagina,
    cel,
    tekst,
    klik: (regel, kolom) => cel(regel, kolom).click(),
    toont: (regel, kolom, verwacht) => wordt(() => tekst(regel, kolom), verwacht, 2000),
    typ: (t) => pagina.keyboard.type(t),
    async toets(...toetsen) {
      for (const toets of toetsen) await pagina.keyboard.press(toets);
    },
    actief: async () => (await namen('.ag-cell:focus'))[0] ?? '',
    async selectie() {
      const een = await namen('.rand-boven.rand-onder.rand-links.rand-rechts');
      return een.length > 0 ? een : namen('.in-selectie');
    },
    melding: () => inhoud(pagina.locator('[data-paneel=status] [role=status]')),
    async editor() {
      const veld = pagina.locator('.celeditor:visible');
      return (await veld.count()) === 0 ? null : veld.inputValue();
    },
    klembord: () => pagina.evaluate(() => document.body.dataset.kopie ?? ''),
    zetKlembord: (t, html) =>
      pagina.evaluate(
        ([platteTekst, opgemaakt]) => {
          const item = { 'text/plain': new Blob([platteTekst], { type: 'text/plain' }) };
          const met = opgemaakt === undefined ? {} : { 'text/html': new Blob([opgemaakt], { type: 'text/html' }) };
          return navigator.clipboard.write([new ClipboardItem({ ...item, ...met })]);
        },
        [t, html] as const,
      ),
  };
}
