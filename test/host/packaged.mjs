/**
 * A packaged program: resources/app.asar beside the executable, unpacked to a temporary folder because the stand-in cannot read
 * inside an archive. Only the executable of the test distribution (test/build/distribution) sets SLUITEND_STANDIN_EXE.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** null: not packaged. */
export async function unpackProgram() {
  const executable = process.env.SLUITEND_STANDIN_EXE;
  if (executable === undefined) return null;
  const { extractAll } = await import('@electron/asar');
  const resources = join(dirname(realpathSync(executable)), 'resources');
  const folder = mkdtempSync(join(tmpdir(), 'sluitend-'));
  extractAll(join(resources, 'app.asar'), folder);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return { folder, resources };
}
