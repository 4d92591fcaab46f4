/**
 * The menu bar: a view of the window's command table. Choosing an item, or its accelerator where the window left the key alone,
 * sends the id of the command back.
 */
import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Menu as Menubeschrijving, Menupunt } from '../../shared/contract.ts';
import { meld } from '../brug/brug.ts';

/** Until the window has told its own. */
export function zetBeginmenu(): void {
  const afsluiten = { label: 'Afsluiten', accelerator: 'Alt+F4', click: () => app.quit() };
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: '&Bestand', submenu: [afsluiten] }]));
}

export function zetMenu(menu: Menubeschrijving, venster: BrowserWindow): void {
  const sjabloon = menu.map(({ titel, punten }) => ({
    label: titel,
    submenu: punten.map((punt) => maakPunt(punt, venster)),
  }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(sjabloon));
}

function maakPunt(punt: Menupunt, venster: BrowserWindow): MenuItemConstructorOptions {
  if (punt.soort === 'streep') return { type: 'separator' };
  if (punt.soort === 'systeem') return { role: punt.rol, label: punt.titel };
  const { id, titel, sneltoets, beschikbaar = true, gekozen } = punt;
  return {
    id,
    label: titel,
    enabled: beschikbaar,
    ...(sneltoets === undefined ? {} : { accelerator: sneltoets }),
    ...(gekozen === undefined ? {} : { type: 'checkbox', checked: gekozen }),
    click: () => meld(venster, 'menuopdracht', { opdracht: id }),
  };
}
