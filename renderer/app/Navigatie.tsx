/**
 * The left pane: bladen and screens, jaren, scenario's. Clicking shows; making new ones is one button per list.
 */
import { Button, Tooltip } from '@fluentui/react-components';
import { Add16Regular, Document20Regular } from '@fluentui/react-icons';
import { type MouseEvent, type ReactNode, useId } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { SCHERMEN } from '../schermen/schermen.ts';
import { naarJaar } from '../staat/naar-plek.ts';
import { jarenVan } from '../staat/venster.ts';
import stijl from './Navigatie.module.css';
import { BLADMENU, SCENARIOMENU } from './opdrachten/tabel.ts';
import { kijkElders, sluitInvoer, useProgramma, useVenster } from './programma.ts';

export function Navigatie() {
  return (
    <div className={stijl.navigatie}>
      <Bladen />
      <Jaren />
      <Scenarios />
      <Schermen />
    </div>
  );
}

/** After a click with the mouse the keyboard is for the grid again, as after a click on a sheet tab in Excel. */
function useNaarRooster() {
  const programma = useProgramma();
  return (klik: MouseEvent): void => {
    if (klik.detail > 0) programma.rooster?.bewerken.focus();
  };
}

function Bladen() {
  const programma = useProgramma();
  const { venster } = programma;
  const naarRooster = useNaarRooster();
  const bladen = useVenster(
    useShallow(({ sessie, versie }) => (versie >= 0 && sessie ? sessie.document.bladen.map((b) => b.naam) : [])),
  );
  const ids = useVenster(
    useShallow(({ sessie, versie }) => (versie >= 0 && sessie ? sessie.document.bladen.map((b) => b.id) : [])),
  );
  const gekozen = useVenster(({ scherm, blad }) => (scherm === 'blad' ? blad : null));
  return (
    <Lijst titel="Bladen" knop={{ opdracht: 'blad-toevoegen', naam: 'Blad toevoegen' }}>
      {ids.map((id, i) => (
        <Punt
          key={id}
          elders
          menu={BLADMENU}
          hernoem="blad-hernoemen"
          gekozen={id === gekozen}
          icoon={<Document20Regular />}
          kies={(klik) => {
            if (!kijkElders(programma)) return;
            venster.setState({ scherm: 'blad', blad: id });
            naarRooster(klik);
          }}
        >
          {bladen[i]}
        </Punt>
      ))}
    </Lijst>
  );
}

function Schermen() {
  const programma = useProgramma();
  const { venster } = programma;
  const gekozen = useVenster(({ scherm }) => scherm);
  const groepen = [...new Set(SCHERMEN.map(({ groep }) => groep))];
  return groepen.map((groep) => (
    <Lijst key={groep} titel={groep}>
      {SCHERMEN.filter((s) => s.groep === groep).map(({ id, titel, icoon: Icoon }) => (
        <Punt
          key={id}
          gekozen={id === gekozen}
          icoon={<Icoon />}
          kies={() => sluitInvoer(programma) && venster.setState({ scherm: id })}
        >
          {titel}
        </Punt>
      ))}
    </Lijst>
  ));
}

function Jaren() {
  const programma = useProgramma();
  const naarRooster = useNaarRooster();
  const jaren = useVenster(useShallow(({ sessie, versie }) => (versie >= 0 && sessie ? jarenVan(sessie) : [])));
  const begin = useVenster(({ sessie, versie }) => (versie >= 0 ? (sessie?.document.jaren.begin ?? 0) : 0));
  const jaar = useVenster((staat) => staat.jaar);
  return (
    <Lijst
      titel="Jaren"
      noot={(jaren[0] ?? begin) < begin ? 'cursief: vóór de begroting' : ''}
      knop={{ opdracht: 'jaar-toevoegen', naam: 'Volgend jaar toevoegen' }}
      vorm="rooster"
    >
      {jaren.map((j) => (
        <li key={j}>
          <button
            type="button"
            className={`${stijl.jaar} cijfers`}
            aria-current={j === jaar ? 'true' : undefined}
            title={j < begin ? `${j}: openingsjaar` : String(j)}
            data-opening={j < begin ? '' : undefined}
            data-elders=""
            onClick={(klik) => {
              if (!kijkElders(programma)) return;
              naarJaar(programma.venster, programma, j);
              naarRooster(klik);
            }}
          >
            {j}
          </button>
        </li>
      ))}
    </Lijst>
  );
}

function Scenarios() {
  const programma = useProgramma();
  const { venster } = programma;
  const naarRooster = useNaarRooster();
  const titels = useVenster(
    useShallow(({ sessie, versie }) => (versie >= 0 && sessie ? sessie.document.scenarios.map((s) => s.titel) : [])),
  );
  const namen = useVenster(
    useShallow(({ sessie, versie }) => (versie >= 0 && sessie ? sessie.document.scenarios.map((s) => s.naam) : [])),
  );
  const gekozen = useVenster(({ scenario }) => scenario);
  return (
    <Lijst titel="Scenario's" knop={{ opdracht: 'scenario-toevoegen', naam: 'Scenario toevoegen' }}>
      {namen.map((naam, i) => (
        <Punt
          key={naam}
          menu={SCENARIOMENU}
          hernoem="scenario-hernoemen"
          gekozen={naam === gekozen}
          icoon={<span className={stijl.bol} aria-hidden="true" />}
          kies={(klik) => {
            // what was typed for one scenario may not land in another
            if (!sluitInvoer(programma)) return;
            venster.setState({ scenario: naam });
            naarRooster(klik);
          }}
        >
          {titels[i]}
        </Punt>
      ))}
    </Lijst>
  );
}

interface Lijstwensen {
  readonly titel: string;
  readonly knop?: { readonly opdracht: string; readonly naam: string };
  readonly vorm?: 'rooster';
  readonly children: ReactNode;
  /** What the looks of its items mean. */
  readonly noot?: string;
}

function Lijst({ titel, knop, vorm, noot, children }: Lijstwensen) {
  const programma = useProgramma();
  const id = useId();
  return (
    <section className={stijl.lijst}>
      <div className={stijl.kop}>
        <h2 id={id}>{titel}</h2>
        {knop && (
          <Tooltip content={knop.naam} relationship="label">
            <Button
              size="small"
              appearance="subtle"
              icon={<Add16Regular />}
              onClick={() => programma.voerUit(knop.opdracht)}
            />
          </Tooltip>
        )}
      </div>
      <ul aria-labelledby={id} className={vorm === 'rooster' ? stijl.chips : stijl.punten}>
        {children}
      </ul>
      {noot && <p className={stijl.noot}>{noot}</p>}
    </section>
  );
}

interface Puntwensen {
  /** A formula being typed can point at what it shows. */
  readonly elders?: boolean;
  /** Its context menu. */
  readonly menu?: readonly string[];
  /** The command of a double click, as on a sheet tab of Excel. */
  readonly hernoem?: string;
  readonly gekozen: boolean;
  readonly icoon: ReactNode;
  readonly kies: (klik: MouseEvent) => void;
  readonly children: ReactNode;
}

function Punt({ elders, menu, hernoem, gekozen, icoon, kies, children }: Puntwensen) {
  const { dialogen, voerUit } = useProgramma();
  const toonMenu = (e: MouseEvent) => {
    if (!menu) return;
    e.preventDefault();
    // its commands are about what is on screen
    kies(e);
    dialogen.toon({ soort: 'menu', x: e.clientX, y: e.clientY, opdrachten: menu });
  };
  return (
    <li>
      <button
        type="button"
        className={stijl.punt}
        data-elders={elders || undefined}
        aria-current={gekozen ? 'page' : undefined}
        title={typeof children === 'string' ? children : undefined}
        onClick={kies}
        onContextMenu={toonMenu}
        onDoubleClick={() => hernoem && voerUit(hernoem)}
      >
        {icoon}
        <span>{children}</span>
      </button>
    </li>
  );
}
