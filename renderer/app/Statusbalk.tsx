/**
 * The bar below: what the program is doing, the last message, and the figures of the selection.
 */
import { Button } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Dismiss12Regular, ErrorCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { useEffect, useReducer } from 'react';
import { useStore } from 'zustand';
import { drukDecimalen, drukGetal } from '../../shared/kern/getal.ts';
import { Controletelling } from '../controles/Controletelling.tsx';
import { useControles } from '../controles/use-controles.ts';
import { telSelectie } from '../rooster/telling.ts';
import { inTeVullen } from '../staat/in-te-vullen.ts';
import type { Melding } from '../staat/venster.ts';
import { volgNaBeeld } from './na-beeld.ts';
import { zoekOpdracht } from './opdrachten/tabel.ts';
import { useInvoer, useProgramma, useVenster, useVoorkeuren } from './programma.ts';
import stijl from './Statusbalk.module.css';

export function Statusbalk() {
  return (
    <footer className={stijl.balk} data-paneel="status">
      <Wijze />
      <Meldingvak />
      <Telling />
      <InTeVullen />
      <Controletelling />
      <Zoom />
    </footer>
  );
}

function Wijze() {
  const breidtUit = useStore(useProgramma().selectie, (staat) => staat.breidtUit);
  const wijze = useInvoer((invoer) =>
    invoer === null
      ? breidtUit
        ? 'Selectie uitbreiden'
        : 'Gereed'
      : invoer.aanwijzing
        ? 'Aanwijzen'
        : invoer.wijze === 'invoeren'
          ? 'Invoeren'
          : 'Bewerken',
  );
  return <span className={stijl.wijze}>{wijze}</span>;
}

function Meldingvak() {
  const melding = useVenster((staat) => staat.melding);
  return (
    <div className={stijl.melding} role="status" aria-live="polite">
      {melding && <Tekst melding={melding} />}
    </div>
  );
}

const TEKENS = {
  fout: <ErrorCircle16Filled className={stijl.rood ?? ''} aria-label="Fout" />,
  'let op': <Warning16Filled className={stijl.geel ?? ''} aria-label="Let op" />,
  goed: <CheckmarkCircle16Filled className={stijl.groen ?? ''} aria-hidden="true" />,
};

function Tekst({ melding }: { readonly melding: Melding }) {
  const { acties, voerUit } = useProgramma();
  const hulp = melding.opdracht === undefined ? undefined : zoekOpdracht(melding.opdracht);
  return (
    <>
      {TEKENS[melding.toon]}
      <span className={stijl.tekst} title={melding.tekst} data-tekst>
        {melding.tekst}
      </span>
      {hulp && (
        <Button size="small" appearance="secondary" onClick={() => voerUit(hulp.id)}>
          {hulp.titel}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss12Regular />}
        aria-label="Melding sluiten"
        onClick={() => acties.meld(null)}
      />
    </>
  );
}

/** Som, Gemiddelde, Aantal, Min and Max of the selected cells, when there are more than one. */
function Telling() {
  const programma = useProgramma();
  const [, teken] = useReducer((keer: number) => keer + 1, 0);
  const { selectie, venster } = programma;
  useEffect(() => volgNaBeeld([selectie.subscribe, venster.subscribe], teken), [selectie, venster]);
  const telling = programma.rooster && telSelectie(programma.rooster.kern);
  if (!telling) return null;
  const getal = (waarde: number) => drukDecimalen(waarde, 2);
  return (
    <dl className={`${stijl.telling} cijfers`} aria-label="Selectie">
      <Paar naam="Gemiddelde" waarde={getal(telling.som / telling.aantal)} />
      <Paar naam="Aantal" waarde={String(telling.aantal)} />
      <Paar naam="Min" waarde={getal(telling.min)} />
      <Paar naam="Max" waarde={getal(telling.max)} />
      <Paar naam="Som" waarde={getal(telling.som)} />
    </dl>
  );
}

/** As long as the document waits for invoer: how much, and one click to the next. */
function InTeVullen() {
  const { voerUit } = useProgramma();
  const scenario = useVenster((staat) => staat.scenario);
  const aantal = inTeVullen(useControles(), scenario).length;
  if (aantal === 0) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={stijl.invullen ?? ''}
      title="Naar de volgende in te vullen cel (Ctrl+Shift+E)"
      onClick={() => voerUit('volgende-lege')}
    >
      Nog {drukGetal(aantal, 'getal0')} in te vullen
    </Button>
  );
}

function Paar({ naam, waarde }: { readonly naam: string; readonly waarde: string }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{waarde}</dd>
    </div>
  );
}

function Zoom() {
  const { voerUit } = useProgramma();
  const zoom = useVoorkeuren((v) => v.zoom);
  return (
    <fieldset className={stijl.zoom} aria-label="Grootte">
      <Button size="small" appearance="subtle" aria-label="Kleiner" onClick={() => voerUit('kleiner')}>
        −
      </Button>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`Grootte ${Math.round(zoom * 100)}%: terug naar 100%`}
        onClick={() => voerUit('ware-grootte')}
      >
        {Math.round(zoom * 100)}%
      </Button>
      <Button size="small" appearance="subtle" aria-label="Groter" onClick={() => voerUit('groter')}>
        +
      </Button>
    </fieldset>
  );
}
