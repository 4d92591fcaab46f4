/** The stand-in invents nothing: every public name it offers stands in Electron's own type declarations. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Electron from 'electron';
import { expect, test } from 'vitest';

const DECLARATIONS = readFileSync(createRequire(import.meta.url).resolve('electron/electron.d.ts'), 'utf8');
const OWN = /^(_|constructor$|length$|name$|prototype$)/;

/** The members that electron.d.ts gives a class or interface, inherited ones included. */
function declared(name: string): Set<string> {
  const pattern = `\\n  (?:class|interface) ${name}(?: extends ([\\w. ,<>]+?))?(?: implements [\\w., ]+)? \\{\\n([\\s\\S]*?)\\n  \\}`;
  const found = new RegExp(pattern).exec(DECLARATIONS);
  if (!found) throw new Error(`electron.d.ts knows no ${name}`);
  const members = found[2]!.matchAll(/^ {4}(?:static |readonly |get |set )*([A-Za-z_]\w*)\??\s*[(:<]/gm);
  const parents = (found[1] ?? '').split(',').map((parent) => parent.trim());
  const inherited = parents.filter((parent) => parent !== '' && !parent.includes('EventEmitter'));
  return new Set([
    ...[...members].map(([, member]) => member!),
    ...inherited.flatMap((parent) => [...declared(parent)]),
  ]);
}

function membersOf(value: object): string[] {
  const prototype = Object.getPrototypeOf(value) as object | null;
  const isBase = prototype === null || [Object.prototype, Function.prototype].includes(prototype as never);
  if (Object.hasOwn(value, 'setMaxListeners')) return [];
  return [...Object.getOwnPropertyNames(value), ...(isBase ? [] : membersOf(prototype))];
}

const importStandIn = async () => (await import('./electron.mjs' as string)) as { electron: typeof Electron };

const EMITTER = /^(_events|_eventsCount|_maxListeners|domain)$/;

test('every name of the stand-in is Electron’s', async () => {
  const { electron } = await importStandIn();
  const { app, BrowserWindow, clipboard, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell } =
    electron;
  const { WebContents } = (await import('./web-contents.mjs' as string)) as { WebContents: { prototype: object } };
  const offered: Record<string, object[]> = {
    App: [app],
    BrowserWindow: [BrowserWindow, BrowserWindow.prototype],
    Clipboard: [clipboard],
    Dialog: [dialog],
    IpcMain: [ipcMain],
    Menu: [Menu, Menu.prototype],
    NativeTheme: [nativeTheme],
    Protocol: [protocol],
    Screen: [screen],
    Session: [session.defaultSession],
    Shell: [shell],
    WebContents: [WebContents.prototype],
  };
  const invented = Object.entries(offered).flatMap(([name, places]) => {
    const known = declared(name);
    const members = places.flatMap(membersOf).filter((member) => !OWN.test(member) && !EMITTER.test(member));
    return members.filter((member) => !known.has(member)).map((member) => `${name}.${member}`);
  });
  expect(invented).toEqual([]);
});

test('what it does not have throws by its name', async () => {
  const { electron } = await importStandIn();
  expect(() => electron.powerMonitor).toThrow('electron.powerMonitor is not supported');
  expect(() => electron.app.setBadgeCount).toThrow('app.setBadgeCount is not supported');
});
