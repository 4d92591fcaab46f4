/** Where the program keeps its own data: the user's application data, or the folder given as `--user-data-dir=` (tests, a trial beside one's own). */
import { resolve } from 'node:path';
import { app } from 'electron';

/** Must run before anything asks for the folder; the single instance is per folder. */
export function kiesGegevensmap(): void {
  const gekozen = app.commandLine.getSwitchValue('user-data-dir');
  if (gekozen !== '') app.setPath('userData', resolve(gekozen));
}
