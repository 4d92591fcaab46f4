/**
 * The bar on top: what is open, the commands used most, and the palette for all others.
 */
import {
  Button,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  ToolbarToggleButton,
  Tooltip,
} from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { Merkteken } from '../bouwstenen/Merkteken.tsx';
import { isGewijzigd } from '../staat/venster.ts';
import type { Opdracht } from './opdrachten/opdracht.ts';
import { metSleutels, STREEP, WERKBALK, zoekOpdracht } from './opdrachten/tabel.ts';
import { useProgramma, useVenster, useVoorkeuren } from './programma.ts';
import { toonToets } from './toetsen.ts';
import stijl from './Werkbalk.module.css';

export function Werkbalk() {
  const programma = useProgramma();
  const aan = [programma.voorkeuren.getState().inspecteurOpen ? 'inspecteur' : '', 'meerjarig', 'bescherming'].filter(
    (id) => zoekOpdracht(id)?.aan?.(programma),
  );
  // whatever decides whether a command is available or on
  useVenster(({ versie, weergave, beschermd, plek, scherm }) => `${versie} ${weergave} ${beschermd} ${plek} ${scherm}`);
  useVoorkeuren((v) => v.inspecteurOpen);
  const bezig = useVenster(({ bezig: b }) => b);
  return (
    <header className={stijl.balk} data-paneel="opdrachten">
      <Titel />
      <Toolbar
        aria-label="Opdrachten"
        size="small"
        className={stijl.knoppen ?? ''}
        checkedValues={{ aan }}
        onCheckedValueChange={() => {}}
      >
        {metSleutels(WERKBALK).map(({ id, sleutel }) =>
          id === STREEP ? <ToolbarDivider key={sleutel} /> : <Knop key={sleutel} id={id} />,
        )}
      </Toolbar>
      {bezig && (
        <span className={stijl.bezig} role="status">
          {bezig.titel}…
          {bezig.stop && (
            <Button size="small" onClick={bezig.stop}>
              Stoppen
            </Button>
          )}
        </span>
      )}
      <span className={stijl.ruimte} />
      <button type="button" className={stijl.palet} onClick={() => programma.voerUit('palet')}>
        <Search20Regular aria-hidden="true" />
        <span>Opdrachten zoeken</span>
        <kbd>{toonToets('Ctrl+Shift+P')}</kbd>
      </button>
      <Toolbar aria-label="Details" size="small" checkedValues={{ aan }} onCheckedValueChange={() => {}}>
        <Knop id="inspecteur" />
      </Toolbar>
    </header>
  );
}

function Titel() {
  const titel = useVenster(({ sessie, versie }) => (versie >= 0 ? sessie?.document.gegevens.titel : '')) ?? '';
  const status = useVenster(({ sessie, versie }) => (versie >= 0 ? sessie?.document.gegevens.status : '')) ?? '';
  const fictief = useVenster(({ sessie, versie }) => versie >= 0 && sessie?.document.gegevens.fictief === true);
  const bewaard = useVenster((staat) =>
    staat.bestand === null ? 'Niet opgeslagen' : isGewijzigd(staat) ? 'Gewijzigd' : 'Opgeslagen',
  );
  return (
    <div className={stijl.titel}>
      <Merkteken />
      <h1 title={titel}>{titel}</h1>
      {status && <span className={stijl.status}>{status}</span>}
      {fictief && <span className={stijl.fictief}>FICTIEF</span>}
      <span className={stijl.bewaard}>{bewaard}</span>
    </div>
  );
}

const MET_TEKST = new Set(['meerjarig', 'pdf']);

function Knop({ id }: { readonly id: string }) {
  const programma = useProgramma();
  const opdracht = zoekOpdracht(id);
  if (!opdracht) throw new Error(`the toolbar names an unknown command: ${id}`);
  const { icoon: Icoon, kan, aan } = opdracht;
  const eigen = {
    ...(Icoon ? { icon: <Icoon /> } : {}),
    disabled: !(kan?.(programma) ?? true),
    onClick: () => programma.voerUit(id),
    'aria-label': opdracht.titel,
  };
  const tekst = MET_TEKST.has(id) ? opdracht.titel.replace('Exporteren als ', '').replace('…', '') : undefined;
  return (
    <Tooltip content={uitleg(opdracht, programma)} relationship="description">
      {aan ? (
        <ToolbarToggleButton name="aan" value={id} {...eigen}>
          {tekst}
        </ToolbarToggleButton>
      ) : (
        <ToolbarButton {...eigen}>{tekst}</ToolbarButton>
      )}
    </Tooltip>
  );
}

function uitleg({ id, titel, toets }: Opdracht, { venster }: ReturnType<typeof useProgramma>): string {
  const { sessie } = venster.getState();
  const wat = id === 'ongedaan' ? sessie?.kanOngedaan : id === 'opnieuw' ? sessie?.kanOpnieuw : null;
  return `${titel}${wat ? `: ${wat}` : ''}${toets ? ` (${toonToets(toets)})` : ''}`;
}
