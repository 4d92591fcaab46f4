/** What axe finds in the window, or in a part of it: one line per element, with what to do. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * @param deel a selector; left out: the whole page
 * @param regels a theme changes colours and nothing else: only the first needs all rules
 */
export async function bezwaren(
  pagina: Page,
  { deel = 'html', regels = 'alles' }: { deel?: string; regels?: 'alles' | 'kleur' } = {},
): Promise<readonly string[]> {
  await inRust(pagina);
  // the page may run no scripts but its own; this one comes in through the debugger
  if (!(await pagina.evaluate(() => 'axe' in window))) await pagina.evaluate(AXE);
  return pagina.evaluate(
    async ([selector, welke]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const runOnly = welke === 'kleur' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
      const { violations } = await axe.run(selector, { resultTypes: ['violations'], ...runOnly });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((n) => `${id}: ${n.target.join(' ')} ${n.failureSummary}`),
      );
    },
    [deel, regels] as const,
  );
}

/** What axe finds in the light and then in the dark theme of what the window shows now. */
export async function bezwarenLichtEnDonker(pagina: Page): Promise<readonly string[]> {
  const licht = await bezwaren(pagina);
  await pagina.emulateMedia({ colorScheme: 'dark' });
  await pagina.locator('html[data-thema="donker"]').waitFor();
  const donker = await bezwaren(pagina, { regels: 'kleur' });
  await pagina.emulateMedia({ colorScheme: null });
  return [...licht, ...donker];
}

/** Colours pass slowly into one another, and a dialog comes up slowly. What turns for ever (a spinner) does not count. */
async function inRust(pagina: Page): Promise<void> {
  await pagina.waitForFunction(() =>
    document
      .getAnimations()
      .every((a) => a.playState !== 'running' || a.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY),
  );
}
