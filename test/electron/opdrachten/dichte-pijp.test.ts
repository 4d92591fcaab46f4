/** What a shell does to a command whose reader has seen enough. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SLUITEND = fileURLToPath(new URL('../../../build/sluitend.mjs', import.meta.url));

test('a reader that stops early (| head) gives no error and no stack trace', async () => {
  const proces = spawn(process.execPath, [SLUITEND, 'bewerk', '--help']);
  let fout = '';
  proces.stderr.setEncoding('utf8').on('data', (deel) => {
    fout += deel;
  });
  proces.stdout.destroy();
  const code = await new Promise((klaar) => proces.on('close', klaar));
  expect({ fout, code }).toEqual({ fout: '', code: 0 });
}, 60_000);
