/**
 * What stands in for the electron executable: reads the command line as Electron does, gives the program its `electron` module,
 * runs its main script, and only then becomes ready.
 *
 *   electron [-r file]... [--inspect=port] [--remote-debugging-port=port] [--switch]... <folder or file> [arguments of the program]
 */
import { readFileSync, statSync } from 'node:fs';
import inspector from 'node:inspector';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.mjs';
import { Chromium } from './chromium.mjs';
import { replaceElectron } from './modules.mjs';
import { unpackProgram } from './packaged.mjs';
import { state } from './state.mjs';

const own = createRequire(import.meta.url);

/** The switches before the program, and where the program is. */
function readCommandLine(args) {
  const options = { required: [], debugPort: undefined, inspectPort: undefined, entry: undefined };
  let i = 0;
  for (; i < args.length && args[i].startsWith('-'); i++) {
    const [name, value = ''] = args[i].replace(/^--?/, '').split(/=(.*)/s);
    if (name === 'r') options.required.push(args[++i]);
    else if (name === 'inspect') options.inspectPort = Number(value);
    else if (name === 'remote-debugging-port') options.debugPort = Number(value);
  }
  options.entry = args[i];
  return options;
}

/** The program sees every switch, also those behind its own name. */
function setSwitches(args) {
  const known = ['r', 'inspect', 'remote-debugging-port'];
  for (const argument of args.filter((text) => text.startsWith('--'))) {
    const [name, value = ''] = argument.slice(2).split(/=(.*)/s);
    if (!known.includes(name)) app.commandLine.appendSwitch(name, value);
  }
}

/** The main script of a folder with a package.json, or the script itself. */
function mainScript(entry) {
  if (!statSync(entry).isDirectory()) {
    state.info.appPath = dirname(entry);
    return entry;
  }
  const {
    productName,
    name,
    version,
    main = 'index.js',
  } = JSON.parse(readFileSync(join(entry, 'package.json'), 'utf8'));
  Object.assign(state.info, { name: productName ?? name, version, appPath: entry });
  return resolve(entry, main);
}

function becomeElectron(packaged) {
  process.title = 'electron stand-in';
  const versions = { ...process.versions, electron: own('electron/package.json').version };
  Object.defineProperty(process, 'versions', { value: versions });
  Object.assign(process, { type: 'browser', resourcesPath: packaged?.resources ?? join(process.cwd(), 'resources') });
  app._setPackaged(packaged !== null);
  replaceElectron();
}

const args = process.argv.slice(2);
process.argv = [process.argv[0], ...args]; // Electron has no script at argv[1]; Playwright counts on it
const packaged = await unpackProgram();
const { required, debugPort, inspectPort, entry } = readCommandLine(args);
const program = packaged?.folder ?? (entry === undefined ? undefined : resolve(entry));
if (program === undefined) {
  console.error('usage: electron <folder of the program>');
  process.exit(2);
}

becomeElectron(packaged);
setSwitches(args);
const script = mainScript(program);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.quit());
if (inspectPort !== undefined) inspector.open(inspectPort, '127.0.0.1');
for (const file of required) own(resolve(file));
await import(pathToFileURL(script).href);
state.chromium = new Chromium();
await state.chromium.start({ debugPort });
app._setReady();
