/** `Menu`: built and kept, not drawn. Items can be clicked by tests, and their accelerators work in the page. */
import { app } from './app.mjs';
import { state } from './state.mjs';
import { notSupported } from './strict.mjs';

const KEY_NAMES = {
  Plus: '+',
  Space: ' ',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Esc: 'Escape',
  Return: 'Enter',
};
const MODIFIERS = [
  ['Ctrl', ['ctrl', 'control', 'cmdorctrl', 'commandorcontrol']],
  ['Alt', ['alt', 'option']],
  ['Shift', ['shift']],
  ['Super', ['super', 'meta', 'cmd', 'command']],
];
/** Done by the page itself. */
const ROLES_OF_THE_PAGE = ['cut', 'copy', 'paste', 'selectAll', 'undo', 'redo'];
const ROLES = {
  quit: () => app.quit(),
  close: (window) => window?.close(),
  reload: (window) => window?.webContents.reload(),
  togglefullscreen: (window) => window?.setFullScreen(!window.isFullScreen()),
  toggleDevTools: (window) => window?.webContents.openDevTools(),
};

export class MenuItem {
  constructor({ submenu, click, ...options }) {
    Object.assign(this, {
      type: submenu ? 'submenu' : 'normal',
      enabled: true,
      visible: true,
      checked: false,
      ...options,
    });
    this.label = options.label ?? '';
    if (submenu) this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu;
    this.click = (event = {}, window = state.focused) => this.#click(click, event, window);
  }

  #click(click, event, window) {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (click) click(this, window, event);
    else if (ROLES[this.role]) ROLES[this.role](window);
    else if (this.role && !ROLES_OF_THE_PAGE.includes(this.role)) notSupported(`the menu role ${this.role}`);
  }
}

export class Menu {
  items = [];

  static buildFromTemplate(template) {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }

  static setApplicationMenu(menu) {
    state.menu = menu;
    for (const contents of state.contents.values()) sendAccelerators(contents);
  }

  static getApplicationMenu() {
    return state.menu;
  }

  append(item) {
    this.items.push(item);
  }

  getMenuItemById(id) {
    return this._all().find((item) => item.id === id) ?? null;
  }

  popup() {
    notSupported('menu.popup');
  }

  _all() {
    return this.items.flatMap((item) => [item, ...(item.submenu?._all() ?? [])]);
  }
}

/** Tells a page which keys belong to the menu. */
export function sendAccelerators(contents) {
  contents._toPage({ type: 'accelerators', keys: itemsWithKeys().map(({ accelerator }) => nameOfKey(accelerator)) });
}

export function pressAccelerator(key, window) {
  const item = itemsWithKeys().find(({ accelerator }) => nameOfKey(accelerator) === key);
  item?.click({ triggeredByAccelerator: true }, window);
}

function itemsWithKeys() {
  return (state.menu?._all() ?? []).filter(({ accelerator, enabled }) => accelerator && enabled);
}

/** `CmdOrCtrl+Shift+S` as the page names it: `Ctrl+Shift+S`. */
function nameOfKey(accelerator) {
  const parts = accelerator.split('+').map((part) => part.trim());
  const key = parts.pop();
  const lower = parts.map((part) => part.toLowerCase());
  const modifiers = MODIFIERS.filter(([, names]) => names.some((name) => lower.includes(name))).map(([name]) => name);
  return [...modifiers, key.length === 1 ? key.toUpperCase() : (KEY_NAMES[key] ?? key)].join('+');
}
