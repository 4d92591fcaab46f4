/**
 * What electron-builder.yml makes, on a stand-in for Electron's distribution: exactly our files, safe fuses, our icon, and a program
 * that starts. The installer itself is made on Windows only.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFile, getRawHeader, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start } from './venster.ts';

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));
const BOUWER = join(WORTEL, 'node_modules/electron-builder/cli.js');
const AAN = '1'.charCodeAt(0);

const map = mkdtempSync(join(tmpdir(), 'sluitend-pakket-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

type Distributie = { makeLinuxDistribution(map: string): void; makeWindowsDistribution(map: string): void };
const distributie = async () => (await import('../host/distribution.mjs' as string)) as Distributie;

/** Packs into `map`, as the workflow does, but without making an installer. */
function pakIn(systeem: 'win' | 'linux', bron: string): void {
  const keuzen = [
    `--${systeem}`,
    'dir',
    '--x64',
    '--publish',
    'never',
    `-c.electronDist=${bron}`,
    `-c.directories.output=${map}`,
  ];
  const thuis = join(map, 'thuis');
  mkdirSync(thuis, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [BOUWER, ...keuzen], {
    cwd: WORTEL,
    encoding: 'utf8',
    env: { ...process.env, HOME: thuis },
  });
  if (status !== 0) throw new Error(stdout + stderr);
}

describe('Windows', () => {
  const programma = join(map, 'win-unpacked', 'Sluitend.exe');
  const archief = join(map, 'win-unpacked', 'resources', 'app.asar');
  beforeAll(async () => {
    const bron = join(map, 'electron-win');
    (await distributie()).makeWindowsDistribution(bron);
    pakIn('win', bron);
  });

  test('the archive holds what was built, and nothing else', () => {
    const bestanden = listPackage(archief, { isPack: false }).map((pad) => pad.replaceAll('\\', '/'));
    const soorten = new Set(bestanden.filter((pad) => pad.startsWith('/dist/')).map((pad) => pad.split('/')[2]));
    expect([...soorten].sort()).toEqual(['electron', 'pdf', 'renderer']);
    const losse = bestanden.filter((pad) => !pad.startsWith('/dist'));
    expect(losse.sort()).toEqual(['/LICENSE', '/package.json']);
    for (const nodig of [
      'electron/main.js',
      'electron/preload.cjs',
      'renderer/index.html',
      'pdf/typst.wasm',
      'pdf/normaal.ttf',
    ]) {
      expect(bestanden).toContain(`/dist/${nodig}`);
    }
    expect(bestanden.filter((pad) => /\.(ts|tsx|map|test\..*)$/.test(pad))).toEqual([]);
    expect(JSON.parse(extractFile(archief, 'package.json').toString()).main).toBe('dist/electron/main.js');
  });

  test('the fuses are set', async () => {
    const zekeringen = (await getCurrentFuseWire(programma)) as unknown as Record<FuseV1Options, number>;
    const aan = (zekering: FuseV1Options) => zekeringen[zekering] === AAN;
    const {
      RunAsNode,
      EnableNodeOptionsEnvironmentVariable,
      EnableNodeCliInspectArguments,
      GrantFileProtocolExtraPrivileges,
      EnableCookieEncryption,
      EnableEmbeddedAsarIntegrityValidation,
      OnlyLoadAppFromAsar,
    } = FuseV1Options;
    const uit = [
      RunAsNode,
      EnableNodeOptionsEnvironmentVariable,
      EnableNodeCliInspectArguments,
      GrantFileProtocolExtraPrivileges,
    ];
    expect(uit.map(aan)).toEqual([false, false, false, false]);
    const erin = [EnableCookieEncryption, EnableEmbeddedAsarIntegrityValidation, OnlyLoadAppFromAsar];
    expect(erin.map(aan)).toEqual([true, true, true]);
  });

  test('the program file carries our name, our icon and the hash of the archive', () => {
    const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(programma)));
    const versie = Resource.VersionInfo.fromEntries(entries)[0]!;
    const teksten = versie.getStringValues(versie.getAllLanguagesForStringValues()[0]!);
    expect(teksten).toMatchObject({ ProductName: 'Sluitend', FileDescription: expect.any(String) });
    const [pictogrammen] = Resource.IconGroupEntry.fromEntries(entries);
    expect(pictogrammen!.icons.length).toBe(9);
    const zegel = entries.find(({ type }) => type === 'INTEGRITY')!;
    const [{ value }] = JSON.parse(Buffer.from(zegel.bin).toString()) as [{ value: string }];
    expect(value).toBe(createHash('sha256').update(getRawHeader(archief).headerString).digest('hex'));
  });
});

// Elsewhere the packed program needs Electron's own binary; the workflow tries that.
if (process.platform === 'linux') {
  test('the packed program starts, from its archive alone', async () => {
    const bron = join(map, 'electron-linux');
    (await distributie()).makeLinuxDistribution(bron);
    pakIn('linux', bron);
    const programma = await start({ uitvoerbaar: join(map, 'linux-unpacked', 'sluitend') });
    try {
      expect(await programma.app.evaluate(({ app }) => app.isPackaged)).toBe(true);
      const { versie } = await programma.pagina.evaluate(() => window.sluitend.startgegevens({}));
      expect(versie).toMatch(/^\d+\.\d+\.\d+$/);
    } finally {
      await programma.stop();
    }
  });
}
