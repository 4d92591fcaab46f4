/**
 * The pane below: every controle with its verdict, where it is about, and how much. Click or Enter goes there.
 */
import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { drukDecimalen } from '../../shared/kern/getal.ts';
import type { Bevinding, Oordeel } from '../../shared/model/controles/bevinding.ts';
import type { Begrotingsmodel } from '../../shared/model/document.ts';
import { type Programma, sluitInvoer, useProgramma, useVenster } from '../app/programma.ts';
import { naarPlek } from '../staat/naar-plek.ts';
import stijl from './Controles.module.css';
import { type Controlerij, controlerijen, OORDELEN } from './controlerijen.ts';
import { OORDEELNAMEN, Oordeelteken } from './Oordeelteken.tsx';
import { tel, useControles } from './use-controles.ts';

export function Controlepaneel() {
  const programma = useProgramma();
  const bevindingen = useControles();
  const [gekozen, kies] = useState<Oordeel | null>(null);
  const document = useVenster(({ sessie, versie }) => (versie >= 0 ? (sessie?.document ?? null) : null));
  const telling = tel(bevindingen);
  const getoond = controlerijen(bevindingen, gekozen);
  return (
    <div className={stijl.paneel}>
      <header className={stijl.kop}>
        <h2>Controles</h2>
        <fieldset className={stijl.filter} aria-label="Welke controles">
          {OORDELEN.map((oordeel) => (
            <button
              type="button"
              key={oordeel}
              aria-pressed={gekozen === oordeel}
              onClick={() => kies(gekozen === oordeel ? null : oordeel)}
            >
              <Oordeelteken oordeel={oordeel} /> {OORDEELNAMEN[oordeel]} <b className="cijfers">{telling[oordeel]}</b>
            </button>
          ))}
        </fieldset>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label="Controles sluiten"
          onClick={() => programma.voerUit('controles')}
        />
      </header>
      {getoond.length === 0 ? (
        <p className={stijl.leeg}>{gekozen === null ? 'Alles wat te controleren is, klopt.' : 'Geen.'}</p>
      ) : (
        document && <Lijst rijen={getoond} document={document} ga={(b) => ga(programma, b)} />
      )}
    </div>
  );
}

interface Lijstwensen {
  readonly rijen: readonly Controlerij[];
  readonly document: Begrotingsmodel;
  readonly ga: (bevinding: Bevinding) => void;
}

/** Without the columns in which nothing stands: the words get their room. */
function Lijst({ rijen, document, ga }: Lijstwensen) {
  const bladnaam = (id: string) => document.bladen.find((blad) => blad.id === id)?.naam ?? '';
  const titel = (naam: string) => document.scenarios.find((scenario) => scenario.naam === naam)?.titel ?? naam;
  const metScenario = document.scenarios.length > 1 && rijen.some(({ bevinding }) => bevinding.scenario !== null);
  const metBedrag = rijen.some(({ bevinding }) => druk(bevinding.bedrag) !== '');
  return (
    <div className={stijl.rol}>
      <table className={stijl.tabel}>
        <thead>
          <tr>
            <th scope="col">Oordeel</th>
            <th scope="col">Blad</th>
            <th scope="col">Jaar</th>
            {metScenario && <th scope="col">Scenario</th>}
            {metBedrag && (
              <th scope="col" className={stijl.rechts}>
                Verschil
              </th>
            )}
            <th scope="col">Wat er is</th>
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ bevinding, aantal }, nummer) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a register has no identity but its order
            <tr key={nummer}>
              <td className={stijl.oordeel}>
                <Oordeelteken oordeel={bevinding.oordeel} /> {OORDEELNAMEN[bevinding.oordeel]}
              </td>
              <td className={stijl.naam} title={bladnaam(bevinding.blad)}>
                {bladnaam(bevinding.blad)}
              </td>
              <td className="cijfers">{bevinding.jaar ?? ''}</td>
              {metScenario && (
                <td className={stijl.naam} title={bevinding.scenario === null ? '' : titel(bevinding.scenario)}>
                  {bevinding.scenario === null ? 'alle' : titel(bevinding.scenario)}
                </td>
              )}
              {metBedrag && <td className={`${stijl.rechts} cijfers`}>{druk(bevinding.bedrag)}</td>}
              <td>
                <button
                  type="button"
                  className={stijl.melding}
                  disabled={bevinding.blad === ''}
                  onClick={() => ga(bevinding)}
                >
                  {bevinding.melding}
                  {aantal > 1 && <b> ({aantal} keer)</b>}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function druk(bedrag: number | null): string {
  if (bedrag === null || bedrag === 0) return '';
  return drukDecimalen(bedrag, Math.abs(bedrag) < 100 ? 2 : 0);
}

/** To the cell in its year and scenario, else to the blad. */
function ga(programma: Programma, { adres, blad, jaar, scenario }: Bevinding): void {
  if (!sluitInvoer(programma)) return;
  const { venster } = programma;
  const staat = venster.getState();
  if (scenario !== null && scenario !== staat.scenario) venster.setState({ scenario });
  if (adres !== null) naarPlek(venster, programma, { soort: 'cijfer', adres: { ...adres, jaar: jaar ?? staat.jaar } });
  else if (blad !== '') venster.setState({ scherm: 'blad', blad, ...(jaar !== null && { jaar }) });
}
