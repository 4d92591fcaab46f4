/**
 * The right pane: everything about the active cell. Where does it come from, where does it go, why, and what happened to it.
 */
import { drukInvoer } from '../../shared/kern/getal.ts';
import { openzin } from '../../shared/model/openzin.ts';
import type { Celstatus, Sessie } from '../../shared/model/sessie.ts';
import { useProgramma, useVenster } from '../app/programma.ts';
import { Tabbalk } from '../bouwstenen/Tabbalk.tsx';
import type { Plek } from '../staat/plek.ts';
import { Geschiedenis } from './Geschiedenis.tsx';
import { Herkomst } from './Herkomst.tsx';
import stijl from './Inspecteur.module.css';
import { Toelichting } from './Toelichting.tsx';

const TABBEN = [
  { id: 'herkomst', titel: 'Herkomst' },
  { id: 'gevolgen', titel: 'Gevolgen' },
  { id: 'toelichting', titel: 'Toelichting' },
  { id: 'geschiedenis', titel: 'Historie' },
] as const;

export function Inspecteur() {
  const sessie = useVenster((staat) => staat.sessie);
  const plek = useVenster((staat) => staat.plek);
  const scenario = useVenster((staat) => staat.scenario);
  useVenster(({ versie }) => versie);
  const { venster } = useProgramma();
  const gekozen = useVenster((staat) => staat.inspecteurtab);
  const tab = gekozen === 'notitie' ? 'toelichting' : gekozen;
  return (
    <div className={stijl.paneel}>
      {sessie && plek ? (
        <>
          <Kop sessie={sessie} plek={plek} scenario={scenario} />
          <Tabbalk naam="Details" tabben={TABBEN} gekozen={tab} kies={(id) => venster.setState({ inspecteurtab: id })}>
            {tab === 'toelichting' && <Toelichting sessie={sessie} plek={plek} opNotitie={gekozen === 'notitie'} />}
            {tab === 'geschiedenis' && <Geschiedenis sessie={sessie} plek={plek} />}
            {(tab === 'herkomst' || tab === 'gevolgen') && plek.soort === 'cijfer' && (
              <Herkomst key={tab} sessie={sessie} adres={plek.adres} scenario={scenario} kant={tab} />
            )}
            {(tab === 'herkomst' || tab === 'gevolgen') && plek.soort !== 'cijfer' && (
              <p className={stijl.stil}>Kies een cel met een bedrag om te zien waar het vandaan komt.</p>
            )}
          </Tabbalk>
        </>
      ) : (
        <p className={stijl.stil}>Kies een cel om de details te zien.</p>
      )}
    </div>
  );
}

interface Kopwensen {
  readonly sessie: Sessie;
  readonly plek: Plek;
  readonly scenario: string;
}

function Kop({ sessie, plek, scenario }: Kopwensen) {
  const bladId = plek.soort === 'cijfer' ? plek.adres.blad : plek.blad;
  const regelId = plek.soort === 'cijfer' ? plek.adres.regel : plek.regel;
  const blad = sessie.document.bladen.find(({ id }) => id === bladId);
  const jaar = plek.soort === 'cijfer' ? plek.adres.jaar : sessie.document.gegevens.boekjaar;
  const kolom = plek.soort === 'cijfer' ? blad?.kolommen.find(({ id }) => id === plek.adres.kolom)?.naam : undefined;
  return (
    <div className={stijl.kop}>
      <p className={stijl.pad}>
        {[blad?.naam, kolom, plek.soort === 'cijfer' ? String(plek.adres.jaar) : null].filter(Boolean).join(' › ')}
      </p>
      <h2>{blad?.regels.some(({ id }) => id === regelId) ? sessie.label(bladId, regelId, jaar, scenario) : ''}</h2>
      {plek.soort === 'cijfer' && <Waarde sessie={sessie} plek={plek} scenario={scenario} />}
    </div>
  );
}

function Waarde({ sessie, plek, scenario }: Kopwensen & { readonly plek: Extract<Plek, { soort: 'cijfer' }> }) {
  const waarde = sessie.waarde(plek.adres, scenario);
  const status = sessie.status(plek.adres, scenario);
  const formule = sessie.formule(plek.adres, scenario);
  const tekst = sessie.tekst(plek.adres, scenario);
  return (
    <>
      <p className={`${stijl.waarde} cijfers`} data-tekst>
        {tekst || '–'}
      </p>
      {typeof waarde === 'number' && volledig(waarde) !== tekst && (
        <p className={`${stijl.precies} cijfers`} data-tekst title="Onafgerond">
          {volledig(waarde)}
        </p>
      )}
      {typeof waarde === 'object' && waarde !== null && (
        <p className={stijl.fout} role="alert">
          {waarde.melding}
        </p>
      )}
      {status.onvolledig && <p className={stijl.open}>{openzin(sessie, plek.adres, scenario)}</p>}
      {formule !== null && (
        <code className={stijl.formule} data-tekst>
          ={formule}
        </code>
      )}
      <ul className={stijl.merken} aria-label="Soort cel">
        {woorden(status, sessie).map((woord) => (
          <li key={woord}>{woord}</li>
        ))}
      </ul>
    </>
  );
}

const SOORTEN: Record<Celstatus['soort'], string> = {
  geen: 'geen cel',
  leeg: 'leeg',
  invoer: 'invoer',
  doortrokken: 'doorgetrokken',
  formule: 'berekend',
  uitzondering: 'uitzondering op de formule',
  groep: 'som van de groep',
};

/** Fifteen digits, as Excel: the last of a double say nothing. */
function volledig(waarde: number): string {
  return drukInvoer(Number(waarde.toPrecision(15)));
}

function woorden(status: Celstatus, { document }: Sessie): readonly string[] {
  const stappen = status.wijzigingen.map((stap) =>
    stap.soort === 'eigen'
      ? `scenario ${document.scenarios.find(({ naam }) => naam === stap.scenario)?.titel ?? stap.scenario}`
      : `maatregel ${document.maatregelen.find(({ id }) => id === stap.maatregel)?.naam ?? stap.maatregel}`,
  );
  return [
    SOORTEN[status.soort],
    ...(status.onzeker ? ['bandbreedte'] : []),
    ...(status.onvolledig ? ['onvolledig'] : []),
    ...(status.gevolg ? ['gevolg van het scenario'] : []),
    ...stappen,
  ];
}
