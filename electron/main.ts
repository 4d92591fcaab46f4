/**
 * The main process, from start to end. Each line sets up one thing; what it does stands in the module it comes from.
 */
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { type Bestandenlijst, maakBestandenlijst } from './bestanden/bestandenlijst.ts';
import { maakInstellingen } from './bestanden/instellingen.ts';
import { meld, registreer } from './brug/brug.ts';
import { maakHandlers } from './brug/handlers.ts';
import { schermNetwerkAf, schermVensterAf } from './programma/afscherming.ts';
import { vangFouten } from './programma/fouten.ts';
import { leesGebruiker } from './programma/gebruiker.ts';
import { kiesGegevensmap } from './programma/gegevensmap.ts';
import { bestandUit, bewaakEneInstantie } from './programma/instantie.ts';
import { bedienSchema, meldSchemaAan } from './programma/protocol.ts';
import { zetBeginmenu } from './venster/menu.ts';
import { maakSluitwacht } from './venster/sluiten.ts';
import { haalNaarVoren, maakVenster } from './venster/venster.ts';

const DIST = join(import.meta.dirname, '..');
const bestanden = maakBestandenlijst();
let venster: BrowserWindow | null = null;

vangFouten();
app.setAppUserModelId('nl.sluitend.sluitend');
kiesGegevensmap();
meldSchemaAan();
schermVensterAf();
app.on('window-all-closed', () => app.quit());
if (bewaakEneInstantie(tweedeStart)) void app.whenReady().then(start);
else app.quit();

function start(): void {
  const instellingen = maakInstellingen(join(app.getPath('userData'), 'instellingen.json'));
  const sluitwacht = maakSluitwacht();
  schermNetwerkAf();
  bedienSchema(join(DIST, 'renderer'));
  zetBeginmenu();
  registreer(
    maakHandlers({
      bestanden,
      instellingen,
      sluitwacht,
      gebruiker: leesGebruiker(),
      pdfMap: join(DIST, 'pdf'),
      neemStartbestand: eenmaal(bestandUit(process.argv, process.cwd()), bestanden),
    }),
  );
  venster = maakVenster(join(DIST, 'electron', 'preload.cjs'), instellingen);
  sluitwacht.bewaak(venster);
}

function tweedeStart(bestand: string | null): void {
  if (venster === null) return;
  haalNaarVoren(venster);
  if (bestand !== null) meld(venster, 'openBestand', bestanden.neemOp(bestand));
}

/** The start file at the first call, null after that: a reload of the window must not open it again. */
function eenmaal(pad: string | null, lijst: Bestandenlijst) {
  let over = pad;
  return () => {
    const nu = over;
    over = null;
    return nu === null ? null : lijst.neemOp(nu);
  };
}
