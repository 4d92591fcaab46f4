/**
 * What is shown above the grid: the blad, the year (per jaar) or the kolom (meerjarig), and the scenario when it is not the basis.
 */
import { Button, Tooltip } from '@fluentui/react-components';
import { ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { maatregelenIn } from '../../../shared/model/stappen.ts';
import { heeftBatenEnLasten, tekenkeuze } from '../../../shared/model/tekens.ts';
import {
  kijkElders,
  type Programma,
  sluitInvoer,
  useProgramma,
  useVenster,
  useVensterNu,
} from '../../app/programma.ts';
import { standaardkolom } from '../../rooster/kolommen.ts';
import { jarenVan, opnamemaatregel } from '../../staat/venster.ts';
import stijl from './Bladkop.module.css';
import { Bladuitleg } from './Bladuitleg.tsx';

export function Bladkop() {
  const blad = useVenster(({ sessie, versie, blad: id }) =>
    versie >= 0 ? sessie?.document.bladen.find((b) => b.id === id) : undefined,
  );
  const weergave = useVenster((staat) => staat.weergave);
  const scenario = useVenster(({ sessie, scenario: naam }) =>
    naam === 'basis' ? null : (sessie?.document.scenarios.find((s) => s.naam === naam)?.titel ?? naam),
  );
  return (
    <div className={stijl.houder}>
      <div className={`${stijl.maat} ${scenario === null ? '' : stijl.metScenario}`}>
        <div className={stijl.kop}>
          <h2 title={blad?.naam}>{blad?.naam}</h2>
          <Bladuitleg naam={blad?.naam ?? ''} tekst={blad?.toelichting ?? ''} />
          {weergave === 'jaar' ? <Jaarkeuze /> : <Kolomkeuze />}
          {scenario !== null && (
            <>
              <span className={stijl.scenario} title={`Scenario ${scenario}`}>
                <span className={stijl.kort}>Scenario </span>
                <b>{scenario}</b>
              </span>
              <Opnamekeuze />
            </>
          )}
          <span className={stijl.ruimte} />
          <Tekens />
          <Legenda inScenario={scenario !== null} />
          <Legendaknop inScenario={scenario !== null} />
        </div>
      </div>
    </div>
  );
}

function Jaarkeuze() {
  const programma = useProgramma();
  const { venster, voerUit } = programma;
  const sessie = useVenster((staat) => staat.sessie);
  const jaar = useVensterNu((staat) => staat.jaar);
  useVenster(({ versie }) => versie);
  const jaren = sessie ? jarenVan(sessie) : [];
  const begin = sessie?.document.jaren.begin ?? 0;
  return (
    <fieldset className={stijl.keuze} aria-label="Jaar" data-elders="">
      <Stap titel="Vorig jaar" aan={jaren[0] !== jaar} doe={() => voerUit('vorig-jaar')} icoon="links" />
      <select
        aria-label="Jaar"
        className="cijfers"
        value={jaar}
        onChange={(e) => kijkNaar(programma, () => venster.setState({ jaar: Number(e.target.value) }))}
      >
        {jaren.map((j) => (
          <option key={j}>{j}</option>
        ))}
      </select>
      <Stap titel="Volgend jaar" aan={jaren.at(-1) !== jaar} doe={() => voerUit('volgend-jaar')} icoon="rechts" />
      {jaar < begin && (
        <span className={stijl.kort} title="Van vóór de begroting: standen en bedragen waarmee zij begint.">
          openingsjaar
        </span>
      )}
    </fieldset>
  );
}

interface Stapwensen {
  readonly titel: string;
  readonly aan: boolean;
  readonly doe: () => void;
  readonly icoon: 'links' | 'rechts';
}

function Stap({ titel, aan, doe, icoon }: Stapwensen) {
  return (
    <Tooltip content={titel} relationship="label">
      <Button
        size="small"
        appearance="subtle"
        disabled={!aan}
        icon={icoon === 'links' ? <ChevronLeft16Regular /> : <ChevronRight16Regular />}
        onClick={doe}
      />
    </Tooltip>
  );
}

/** A formula being typed goes on pointing there, with the keyboard back in it. */
function kijkNaar(programma: Programma, toon: () => void): void {
  if (!kijkElders(programma)) return;
  toon();
  if (programma.invoer.nu) programma.rooster?.bewerken.focus();
}

function Kolomkeuze() {
  const programma = useProgramma();
  const { venster } = programma;
  const blad = useVenster(({ sessie, versie, blad: id }) =>
    versie >= 0 ? sessie?.document.bladen.find((b) => b.id === id) : undefined,
  );
  const gekozen = useVensterNu(({ kolom }) => (blad ? kolom[blad.id] : undefined));
  if (!blad) return null;
  return (
    <label className={stijl.keuze} data-elders="">
      <span>Kolom</span>
      <select
        value={gekozen ?? standaardkolom(blad)}
        onChange={({ target: { value } }) =>
          kijkNaar(programma, () => venster.setState(({ kolom }) => ({ kolom: { ...kolom, [blad.id]: value } })))
        }
      >
        {blad.kolommen
          .filter(({ verborgen }) => !verborgen)
          .map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
      </select>
    </label>
  );
}

/** With which sign amounts stand here; nothing where there is nothing to choose. */
function Tekens() {
  const keuze = useVenster(({ sessie, versie, blad: id }) => {
    const blad = versie >= 0 ? sessie?.document.bladen.find((b) => b.id === id) : undefined;
    return sessie && blad && heeftBatenEnLasten(blad) ? tekenkeuze(sessie.document.gegevens) : null;
  });
  if (keuze === null) return null;
  return (
    <span className={stijl.tekens} title={`${keuze.uitleg} Bedragen typt u altijd positief.`}>
      {keuze.naam}
    </span>
  );
}

/** Where an edit in this scenario goes: its eigen wijzigingen, or one of the maatregelen that act in it. */
function Opnamekeuze() {
  const programma = useProgramma();
  const { venster } = programma;
  const sessie = useVenster(({ sessie: open, versie }) => (versie >= 0 ? open : null));
  const scenario = useVenster((staat) => staat.scenario);
  const gekozen = useVensterNu((staat) => opnamemaatregel(staat)?.id ?? '');
  if (!sessie) return null;
  const { document } = sessie;
  const maatregelen = maatregelenIn(document, scenario);
  if (maatregelen.length === 0) return null;
  const elders = (id: string) =>
    document.scenarios.filter(
      ({ naam }) => naam !== scenario && maatregelenIn(document, naam).some((m) => m.id === id),
    );
  return (
    <label className={stijl.keuze}>
      <span className={stijl.kort}>Opnemen in</span>
      <select
        value={gekozen}
        onChange={({ target }) => sluitInvoer(programma) && venster.setState({ opnemenIn: target.value || null })}
      >
        <option value="">Eigen wijzigingen</option>
        {maatregelen.map(({ id, naam }) => (
          <option key={id} value={id}>
            {naam}
            {elders(id).length > 0 && ` (geldt ook in ${elders(id).length} ander${elders(id).length === 1 ? '' : 'e'})`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The same behind one word, where there is no room; it closes when the keyboard goes elsewhere. */
function Legendaknop({ inScenario }: { readonly inScenario: boolean }) {
  return (
    <details
      className={stijl.legendaknop}
      onBlur={({ currentTarget }) => {
        currentTarget.open = false;
      }}
    >
      <summary>Legenda</summary>
      <Legenda inScenario={inScenario} lijst />
    </details>
  );
}

interface Legendawensen {
  readonly inScenario: boolean;
  /** One below the other. */
  readonly lijst?: boolean;
}

/** What the marks in the cells mean. */
function Legenda({ inScenario, lijst = false }: Legendawensen) {
  return (
    <ul className={`${stijl.legenda} ${lijst ? stijl.lijst : ''}`} aria-label="Legenda">
      <li>
        <span className={stijl.invoer} aria-hidden="true" /> invoer
      </li>
      <li>
        <span className={stijl.formule} aria-hidden="true" /> berekend
      </li>
      <li title="Het cijfer van een eerder jaar telt hier door, tot u een ander typt.">
        <i className={stijl.doortrokken} aria-hidden="true">
          12
        </i>{' '}
        doorgetrokken
      </li>
      <li>
        <span className={stijl.uitzondering} aria-hidden="true" /> uitzondering
      </li>
      {inScenario && (
        <>
          <li>
            <span className={stijl.gewijzigd} aria-hidden="true" /> gewijzigd
          </li>
          <li>
            <span className={stijl.gevolg} aria-hidden="true" /> gevolg
          </li>
        </>
      )}
    </ul>
  );
}
