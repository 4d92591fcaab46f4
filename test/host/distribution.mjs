/**
 * A distribution of Electron that electron-builder can pack, rename, brand and fuse where the real one cannot be had: for Windows an
 * empty program file, for Linux a script that starts the stand-in on the packed program.
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

const STAND_IN = new URL('start.mjs', import.meta.url).href;
/** Where @electron/fuses finds the switches: its mark, a version, and one byte per fuse. */
const FUSE_COUNT = 9;
const FUSES = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, FUSE_COUNT]),
  Buffer.from('1'.repeat(FUSE_COUNT)),
]);
const ENGLISH = { lang: 1033, codepage: 1200 };

export function makeLinuxDistribution(folder) {
  writeCommonFiles(folder);
  const script = `#!/usr/bin/env node\nprocess.env.SLUITEND_STANDIN_EXE = process.argv[1];\nimport(${JSON.stringify(STAND_IN)});\n// `;
  const executable = join(folder, 'electron');
  writeFileSync(executable, Buffer.concat([Buffer.from(script), FUSES, Buffer.from('\n')]));
  chmodSync(executable, 0o755);
}

export function makeWindowsDistribution(folder) {
  writeCommonFiles(folder);
  writeFileSync(join(folder, 'electron.exe'), Buffer.concat([emptyProgram(), FUSES]));
}

function writeCommonFiles(folder) {
  for (const part of ['locales', 'resources']) mkdirSync(join(folder, part), { recursive: true });
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) writeFileSync(join(folder, name), name);
  for (const language of ['nl', 'en-US', 'de']) writeFileSync(join(folder, 'locales', `${language}.pak`), language);
}

function emptyProgram() {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program, true);
  const version = Resource.VersionInfo.create({ lang: ENGLISH.lang, fixedInfo: {}, strings: [] });
  version.setStringValues(ENGLISH, { ProductName: 'Electron', OriginalFilename: 'electron.exe' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.from(program.generate());
}
