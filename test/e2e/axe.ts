/** What axe finds in the window, or in a part of it: one line per element, with what to do. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @param deel a selector; left out: the whole page */
export async function bezwaren(pagina: Page, deel = 'html'): Promise<readonly string[]> {
  // the page may run no scripts but its own; this one comes in through the debugger
  if (!(await pagina.evaluate(() => 'axe' in window))) await pagina.evaluate(AXE);
  return pagina.evaluate(async (selector) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(selector, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((n) => `${id}: ${n.target.join(' ')} ${n.failureSummary}`));
  }, deel);
}
