/**
 * The bar on top: what is open, the commands used most, and the palette for all others.
 */
import { Button, Tooltip } from '@fluentui/react-components';
import { MoreHorizontal20Regular, Search20Regular } from '@fluentui/react-icons';
import type { MouseEvent } from 'react';
import { Knoppenbalk, Knoppenstreep } from '../bouwstenen/Knoppenbalk.tsx';
import { Merkteken } from '../bouwstenen/Merkteken.tsx';
import { plekSleutel } from '../staat/plek.ts';
import { isGewijzigd } from '../staat/venster.ts';
import type { Opdracht } from './opdrachten/opdracht.ts';
import { metSleutels, SMALLE_WERKBALK, STREEP, WERKBALK, zoekOpdracht } from './opdrachten/tabel.ts';
import { useProgramma, useSchikking, useVenster } from './programma.ts';
import { toonToets } from './toetsen.ts';
import stijl from './Werkbalk.module.css';

export function Werkbalk() {
  const programma = useProgramma();
  // whatever decides whether a command is available or on
  useVenster(
    ({ versie, weergave, beschermd, plek, scherm }) =>
      `${versie} ${weergave} ${beschermd} ${plek && plekSleutel(plek)} ${scherm}`,
  );
  useSchikking();
  const isSmal = programma.schikking.getState().ruimte.breedte < SMAL;
  const bezig = useVenster(({ bezig: b }) => b);
  return (
    <header className={stijl.balk} data-paneel="opdrachten" data-bezig={bezig ? '' : undefined}>
      <Titel />
      <Knoppenbalk naam="Opdrachten">
        {metSleutels(isSmal ? SMALLE_WERKBALK : WERKBALK).map(({ id, sleutel }) =>
          id === STREEP ? <Knoppenstreep key={sleutel} /> : <Knop key={sleutel} id={id} />,
        )}
        {isSmal && <Meer ids={WERKBALK.filter((id) => id !== STREEP && !SMALLE_WERKBALK.includes(id))} />}
      </Knoppenbalk>
      {bezig && (
        <span className={stijl.bezig} role="status">
          <span>{bezig.titel}…</span>
          {bezig.deel !== null && <progress aria-label={bezig.titel} value={bezig.deel} />}
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
      <Knop id="inspecteur" />
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

/** In CSS pixels: narrower than this not all buttons fit beside the title. */
const SMAL = 900;

/** The commands for which there is no room, in a menu under the button. */
function Meer({ ids }: { readonly ids: readonly string[] }) {
  const { dialogen } = useProgramma();
  const toon = ({ currentTarget }: MouseEvent) => {
    const { left, bottom } = currentTarget.getBoundingClientRect();
    dialogen.toon({ soort: 'menu', x: left, y: bottom, opdrachten: ids });
  };
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<MoreHorizontal20Regular />}
      aria-label="Meer opdrachten"
      aria-haspopup="menu"
      onClick={toon}
    />
  );
}

const MET_TEKST = new Set(['meerjarig', 'pdf']);

function Knop({ id }: { readonly id: string }) {
  const programma = useProgramma();
  const opdracht = zoekOpdracht(id);
  if (!opdracht) throw new Error(`the toolbar names an unknown command: ${id}`);
  const { icoon: Icoon, kan, aan } = opdracht;
  const tekst = MET_TEKST.has(id) ? opdracht.titel.replace('Exporteren als ', '').replace('…', '') : undefined;
  const isAan = aan?.(programma);
  return (
    <Tooltip content={uitleg(opdracht, programma)} relationship={tekst === undefined ? 'label' : 'description'}>
      <Button
        size="small"
        appearance="subtle"
        className={(isAan ? stijl.aan : '') ?? ''}
        disabled={!(kan?.(programma) ?? true)}
        data-elders={opdracht.elders ? '' : undefined}
        onClick={() => programma.voerUit(id)}
        {...(Icoon ? { icon: <Icoon /> } : {})}
        {...(aan ? { 'aria-pressed': isAan === true } : {})}
      >
        {tekst}
      </Button>
    </Tooltip>
  );
}

function uitleg({ id, titel, toets }: Opdracht, { venster }: ReturnType<typeof useProgramma>): string {
  const { sessie } = venster.getState();
  const wat = id === 'ongedaan' ? sessie?.kanOngedaan : id === 'opnieuw' ? sessie?.kanOpnieuw : null;
  return `${titel}${wat ? `: ${wat}` : ''}${toets ? ` (${toonToets(toets)})` : ''}`;
}
