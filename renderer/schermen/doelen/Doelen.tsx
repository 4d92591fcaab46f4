/**
 * Doelen: the agreed results of a year beside what was measured, with a status in sign and word and the cost per result.
 */
import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { gemetenDoelen } from '../../../shared/analyse/clientgebonden.ts';
import { begrootVoorDoel, beoordeelDoel, rekenDoelkosten, STATUSTEKEN } from '../../../shared/analyse/doelen.ts';
import { drukDoelwaarde, RICHTINGEN } from '../../../shared/analyse/doelwaarde.ts';
import { laatstGeboekt } from '../../../shared/analyse/realisatieoverzicht.ts';
import { drukGetal } from '../../../shared/kern/getal.ts';
import type { Doel } from '../../../shared/model/doel.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { useProgramma, useVenster } from '../../app/programma.ts';
import { exporteerRapportage } from '../../app/uitvoer.ts';
import { drukDatum } from '../../bouwstenen/datum.ts';
import { jarenVan } from '../../staat/venster.ts';
import kader from '../../studie/Studie.module.css';
import stijl from '../realisatie/Realisatie.module.css';
import eigen from './Doelen.module.css';
import { Doelvenster } from './Doelvenster.tsx';
import { Metingvenster } from './Metingvenster.tsx';
import { Overnemen } from './Overnemen.tsx';

type Open = { readonly soort: 'meten' | 'wijzigen'; readonly doel: string } | { readonly soort: 'nieuw' };

export default function Doelen() {
  const sessie = useVenster((staat) => staat.sessie);
  useVenster(({ versie }) => versie);
  return sessie && <Lijst sessie={sessie} />;
}

function Lijst({ sessie }: { readonly sessie: Sessie }) {
  const programma = useProgramma();
  const { doelen, gegevens } = sessie.document;
  const jaren = [...new Set([...doelen.map(({ jaar }) => jaar), ...jarenVan(sessie)])].sort((a, b) => a - b);
  const [gekozen, zetJaar] = useState(gegevens.boekjaar);
  const jaar = jaren.includes(gekozen) ? gekozen : gegevens.boekjaar;
  const [open, zetOpen] = useState<Open | null>(null);
  const { document } = sessie;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed document is another object, the Sessie stays
  const vanJaar = useMemo(() => gemetenDoelen(sessie, jaar), [sessie, document, jaar]);
  const sluit = () => zetOpen(null);
  const doel = open && 'doel' in open ? doelen.find(({ id }) => id === open.doel) : undefined;
  return (
    <div className={kader.studie}>
      <header className={kader.kop}>
        <h2>Doelen</h2>
        <label className={kader.veld}>
          Jaar
          <select value={jaar} onChange={(e) => zetJaar(Number(e.target.value))}>
            {jaren.map((j) => (
              <option key={j}>{j}</option>
            ))}
          </select>
        </label>
        <Button appearance="primary" size="small" onClick={() => zetOpen({ soort: 'nieuw' })}>
          Doel toevoegen…
        </Button>
        <Button
          size="small"
          onClick={() => exporteerRapportage(programma, { jaar, maand: laatstGeboekt(sessie.document, jaar) })}
        >
          Rapportage als PDF…
        </Button>
        <Stand doelen={vanJaar} />
      </header>
      <div className={kader.inhoud}>
        {vanJaar.length === 0 ? (
          <Overnemen sessie={sessie} jaar={jaar} />
        ) : (
          <div className={kader.breed}>
            <Tabel sessie={sessie} doelen={vanJaar} jaar={jaar} zetOpen={zetOpen} />
          </div>
        )}
      </div>
      {open?.soort === 'nieuw' && <Doelvenster sessie={sessie} doel={null} jaar={jaar} sluit={sluit} />}
      {open?.soort === 'wijzigen' && doel && <Doelvenster sessie={sessie} doel={doel} jaar={jaar} sluit={sluit} />}
      {open?.soort === 'meten' && doel && <Metingvenster doel={doel} sluit={sluit} />}
    </div>
  );
}

/** How many of each status, in words. */
function Stand({ doelen }: { readonly doelen: readonly Doel[] }) {
  const telling = new Map<string, number>();
  for (const doel of doelen) {
    const { status } = beoordeelDoel(doel);
    telling.set(status, (telling.get(status) ?? 0) + 1);
  }
  return (
    <p className={kader.zacht} role="status">
      {[...telling].map(([status, aantal]) => `${aantal} ${status}`).join(' · ')}
    </p>
  );
}

interface Tabelwensen {
  readonly sessie: Sessie;
  readonly doelen: readonly Doel[];
  readonly jaar: number;
  readonly zetOpen: (open: Open) => void;
}

function Tabel({ sessie, doelen, jaar, zetOpen }: Tabelwensen) {
  return (
    <table className={`${stijl.tabel} ${eigen.tabel}`}>
      <caption className="alleen-voorgelezen">Doelen van {jaar}</caption>
      <thead>
        <tr>
          <th scope="col" className={stijl.links}>
            Doel
          </th>
          <th scope="col">Norm</th>
          <th scope="col">Gemeten</th>
          <th scope="col" className={stijl.links}>
            Op
          </th>
          <th scope="col">Nu nodig</th>
          <th scope="col" className={stijl.links}>
            Stand
          </th>
          <th scope="col">Kosten per resultaat</th>
          <th scope="col" className={stijl.links}>
            Bron norm
          </th>
          <th scope="col" className={stijl.links}>
            Bron meting
          </th>
          <th scope="col" className={stijl.links}>
            <span className="alleen-voorgelezen">Wat u kunt doen</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {doelen.map((doel) => (
          <Doelregel key={doel.id} sessie={sessie} doel={doel} zetOpen={zetOpen} />
        ))}
      </tbody>
    </table>
  );
}

function Bron({ tekst }: { readonly tekst: string }) {
  return (
    <td className={`${stijl.links} ${eigen.bron}`} title={tekst}>
      {tekst}
    </td>
  );
}

function Doelregel({ sessie, doel, zetOpen }: Pick<Tabelwensen, 'sessie' | 'zetOpen'> & { readonly doel: Doel }) {
  const { status, meting, maatstaf } = beoordeelDoel(doel);
  const kosten = rekenDoelkosten(doel, sessie.document.realisatie.records, begrootVoorDoel(sessie, doel));
  return (
    <tr>
      <th scope="row" title={doel.naam}>
        {doel.naam}
      </th>
      <td>
        {RICHTINGEN[doel.richting]} {drukDoelwaarde(doel.norm, doel.eenheid)}
      </td>
      <td>{meting ? drukDoelwaarde(meting.waarde, doel.eenheid) : ''}</td>
      <td className={stijl.links}>{meting ? drukDatum(meting.datum) : ''}</td>
      <td>{maatstaf === null ? '' : drukDoelwaarde(maatstaf, doel.eenheid)}</td>
      <td className={`${stijl.links} ${eigen[status.replaceAll(' ', '_')] ?? ''}`}>
        <span aria-hidden="true" className={eigen.teken}>
          {STATUSTEKEN[status]}
        </span>
        {status}
      </td>
      <td title={kosten ? `Op grond van ${kosten.grond}` : undefined}>
        {kosten ? `€ ${drukGetal(kosten.bedrag, 'bedrag0')}` : ''}
      </td>
      <Bron tekst={doel.bron} />
      <Bron tekst={meting?.bron ?? ''} />
      <td className={`${stijl.links} ${eigen.knopjes}`}>
        <Button
          size="small"
          appearance="subtle"
          aria-label={`Meten: ${doel.naam}`}
          onClick={() => zetOpen({ soort: 'meten', doel: doel.id })}
        >
          Meten…
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={`Wijzigen: ${doel.naam}`}
          onClick={() => zetOpen({ soort: 'wijzigen', doel: doel.id })}
        >
          Wijzigen…
        </Button>
      </td>
    </tr>
  );
}
