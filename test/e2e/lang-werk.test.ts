/** Long work shows how far it is and can be stopped: a large paste, an export. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schrijfDocument } from '../../shared/model/schrijven.ts';
import { maakDocument } from '../../shared/sjablonen/maak-document.ts';
import { type Blad, maakBlad } from './blad.ts';
import { beantwoord, start } from './venster.ts';

const RIJEN = 1000;
const KOLOMMEN = Array.from({ length: 10 }, (_, k) => `k${k}`);

let blad: Blad;
beforeAll(async () => {
  const map = mkdtempSync(join(tmpdir(), 'sluitend-e2e-'));
  const bestand = join(map, 'groot.begroting');
  writeFileSync(bestand, schrijfDocument(groot()));
  const programma = await start({ map, argumenten: [bestand] });
  blad = maakBlad(programma);
  await blad.pagina.waitForSelector('.ag-cell');
});
afterAll(() => blad.programma.stop());

const GEDULD = 120_000;

function groot() {
  return maakDocument({
    gegevens: { titel: 'Groot', boekjaar: 2026 },
    jaren: { eerste: 2026, begin: 2026, laatste: 2026 },
    bladen: [
      {
        id: 'blad',
        naam: 'Blad',
        kolommen: KOLOMMEN.map((id) => ({ id, naam: id })),
        regels: Array.from({ length: RIJEN }, (_, i) => ({ id: `r${i}`, naam: `Regel ${i}` })),
      },
    ],
  });
}

const vulling = (laatste: string) =>
  Array.from({ length: RIJEN }, (_, r) =>
    KOLOMMEN.map((_k, k) => (r === RIJEN - 1 && k === KOLOMMEN.length - 1 ? laatste : String(r + k))).join('\t'),
  ).join('\n');
const plak = async (laatste: string) => {
  await blad.zetKlembord(vulling(laatste));
  await blad.klik('r0', 'k0');
  await blad.toets('Control+v');
};
/** Whoever is quick enough: whatever the speed of the machine, the button is pressed, or the bar seen, as soon as it stands there. */
const zodra = (kiezer: string, doe: 'druk' | 'zie') =>
  blad.pagina.evaluate(
    ([wat, hoe]) => {
      document.body.dataset.gezien = '';
      const kijker = new MutationObserver(() => {
        const element = document.querySelector<HTMLElement>(`[data-paneel="opdrachten"] [role="status"] ${wat}`);
        if (!element) return;
        kijker.disconnect();
        document.body.dataset.gezien = 'ja';
        if (hoe === 'druk') element.click();
      });
      kijker.observe(document.body, { childList: true, subtree: true });
    },
    [kiezer, doe] as const,
  );
const gezien = () => blad.pagina.locator('body[data-gezien="ja"]').waitFor({ state: 'attached' });
const STOPPEN = 'button';
const VOORTGANG = 'progress';
const waarde = () => blad.tekst('r2', 'k3');

test(
  'a large paste shows how far it is; Stoppen leaves everything as it was',
  async () => {
    await zodra(STOPPEN, 'druk');
    await plak('1');
    await gezien();
    await expect.poll(() => blad.melding()).toContain('er is niets gewijzigd');
    expect(await waarde()).toBe('');
  },
  GEDULD,
);

test(
  'left alone it arrives whole, and one undo takes it all back',
  async () => {
    await zodra(VOORTGANG, 'zie');
    await plak('1');
    await gezien();
    await blad.pagina.getByRole('progressbar').waitFor({ state: 'detached', timeout: 90_000 });
    expect(await blad.toont('r2', 'k3', '5')).toBe('5');
    await blad.toets('Control+z');
    expect(await blad.toont('r2', 'k3', '')).toBe('');
  },
  GEDULD,
);

test(
  'one wrong number among many: its cell is named, and nothing is done',
  async () => {
    await plak('1.5');
    await expect.poll(() => blad.melding(), { timeout: 90_000 }).toContain('Regel 999, k9 2026');
    expect(await waarde()).toBe('');
  },
  GEDULD,
);

test(
  'an export that is stopped writes no file and says nothing more',
  async () => {
    const pad = join(blad.programma.map, 'gestopt.pdf');
    await beantwoord(blad.programma, { soort: 'opslaan', pad });
    await zodra(STOPPEN, 'druk');
    await blad.toets('Control+p');
    await gezien();
    await expect.poll(() => blad.pagina.getByRole('button', { name: 'Stoppen' }).count()).toBe(0);
    expect(await blad.melding()).not.toContain('gemaakt');
    expect(existsSync(pad)).toBe(false);
  },
  GEDULD,
);
