/**
 * Key combinations as text (`Ctrl+Shift+P`), matched against key events and shown in menus, palette and overview.
 */

const GEWOON = /^(Ctrl\+)?(Alt\+)?(Shift\+)?(.+)$/;

/** What a key is that waits for a letter to put an accent on, on the keyboard that most Dutch offices have. */
const DODE_TOETSEN: Record<string, string> = { Quote: "'", 'Shift+Quote': '"' };

/** Names as they stand on a Dutch keyboard, where they differ from the event's own. */
const NAMEN: Record<string, string> = {
  ' ': 'Spatie',
  ArrowUp: 'Omhoog',
  ArrowDown: 'Omlaag',
  ArrowLeft: 'Links',
  ArrowRight: 'Rechts',
  Escape: 'Esc',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
};

/** The combination of a key event in the order Ctrl, Alt, Shift; AltGr is no combination, it types a character. */
export function combinatieVan(e: KeyboardEvent): string {
  if (e.getModifierState('AltGraph')) return e.key;
  const naam = e.key === 'Dead' ? (DODE_TOETSEN[`${e.shiftKey ? 'Shift+' : ''}${e.code}`] ?? e.key) : e.key;
  const toets = naam.length === 1 ? naam.toUpperCase() : naam;
  const shift = e.shiftKey && (naam.length > 1 || naam === ' ' || /[A-Z]/.test(toets) || e.ctrlKey);
  return `${e.ctrlKey || e.metaKey ? 'Ctrl+' : ''}${e.altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${toets}`;
}

/** As read by people: `Ctrl+Omlaag`. */
export function toonToets(combinatie: string): string {
  const deel = GEWOON.exec(combinatie);
  if (!deel) return combinatie;
  const [, ctrl = '', alt = '', shift = '', toets = ''] = deel;
  return `${ctrl}${alt}${shift}${NAMEN[toets] ?? toets}`;
}
