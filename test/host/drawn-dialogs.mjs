/**
 * Dialogs for somebody who tries the program on the stand-in: drawn in the page, a path is typed. Only in a visible window; tests
 * script their answers.
 */
import { state } from './state.mjs';

export async function drawDialog(kind, options) {
  const contents = state.focused.webContents;
  const question = {
    message: options.message ?? options.title ?? '',
    detail: options.detail ?? '',
    path: kind === 'showMessageBox' ? null : (options.defaultPath ?? ''),
    buttons: (options.buttons ?? [options.buttonLabel ?? 'OK', 'Annuleren']).map((label) => label.replace('&', '')),
  };
  const { button, path } = await contents.executeJavaScript(`(${draw})(${JSON.stringify(question)})`);
  if (kind === 'showMessageBox') return { response: button ?? options.cancelId ?? 0, checkboxChecked: false };
  const canceled = button !== 0 || path === '';
  return { canceled, filePath: canceled ? '' : path, filePaths: canceled ? [] : [path] };
}

/** Runs in the page; needs nothing from outside. */
function draw({ message, detail, path, buttons }) {
  const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
  const dialog = make('dialog', {});
  const input = make('input', { value: path ?? '', size: 60, ariaLabel: message });
  dialog.append(make('p', { textContent: message }), make('p', { textContent: detail }));
  if (path !== null) dialog.append(input);
  return new Promise((resolve) => {
    const finish = (button) => {
      dialog.remove();
      resolve({ button, path: input.value });
    };
    const row = buttons.map((label, i) => make('button', { textContent: label, onclick: () => finish(i) }));
    dialog.append(make('p', {}));
    dialog.lastChild.append(...row);
    dialog.addEventListener('cancel', () => finish(null));
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter' && event.target === input) finish(0);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
