/**
 * app://sluitend/: the window's files, served from dist/renderer with a strict Content-Security-Policy. Nothing outside that
 * folder can be read through it, and nothing else can be loaded at all (afscherming.ts).
 */
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol } from 'electron';

const SCHEMA = 'app';
const GASTHEER = 'sluitend';
/** What every address of ours starts with. */
export const ADRES = `${SCHEMA}://${GASTHEER}/`;

/** Fluent and AG Grid write style elements; wasm is for the rekenkern. Neither opens a way to run text as script. */
const CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const SOORTEN: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Must run before the program is ready. */
export function meldSchemaAan(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEMA, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

export function bedienSchema(map: string): void {
  protocol.handle(SCHEMA, async (verzoek) => {
    const bestand = zoekBestand(map, verzoek.url);
    const inhoud = bestand === null ? null : await readFile(bestand).catch(() => null);
    if (bestand === null || inhoud === null) return new Response('Niet gevonden', { status: 404 });
    return new Response(new Uint8Array(inhoud), { headers: kopregels(extname(bestand)) });
  });
}

/** The file an address stands for; null when it would lie outside `map`. */
export function zoekBestand(map: string, adres: string): string | null {
  const { host, pathname } = new URL(adres);
  if (host !== GASTHEER) return null;
  const bestand = join(map, decodeURIComponent(pathname));
  return bestand.startsWith(map + sep) ? bestand : null;
}

function kopregels(extensie: string): Record<string, string> {
  return {
    'content-type': SOORTEN[extensie] ?? 'application/octet-stream',
    'content-security-policy': CSP,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
}
