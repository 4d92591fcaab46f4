/** The begrotingswijzigingen by number, and when the reports of the year are due. */
import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { rapportagekalender } from '../../../shared/analyse/rapportagekalender.ts';
import { begrotingswijzigingen } from '../../../shared/analyse/realisatieoverzicht.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { useProgramma } from '../../app/programma.ts';
import { leesDatum } from '../../bouwstenen/datum.ts';
import kader from '../../studie/Studie.module.css';
import stijl from './Realisatie.module.css';

const DATUM = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const datumtekst = (dag: string) => DATUM.format(new Date(`${dag}T00:00:00Z`));

export function Kalender({ sessie, jaar }: { readonly sessie: Sessie; readonly jaar: number }) {
  return (
    <div className={stijl.naast}>
      <Wijzigingen sessie={sessie} />
      <table className={`${stijl.tabel} ${stijl.smal}`}>
        <caption>Rapportages over {jaar}: tien werkdagen na een kwartaal, een maand na het jaar</caption>
        <thead>
          <tr>
            {['Rapportage', 'Tot en met', 'Uiterlijk'].map((kop) => (
              <th key={kop} scope="col" className={stijl.links}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rapportagekalender(jaar).map(({ naam, totEnMet, uiterlijk }) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              <td className={stijl.links}>{datumtekst(totEnMet)}</td>
              <td className={stijl.links}>{datumtekst(uiterlijk)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Wijzigingen({ sessie }: { readonly sessie: Sessie }) {
  const { acties } = useProgramma();
  const wijzigingen = begrotingswijzigingen(sessie.document);
  return (
    <div className={stijl.plakken}>
      {wijzigingen.length > 0 && (
        <table className={`${stijl.tabel} ${stijl.smal}`}>
          <caption>Begrotingswijzigingen</caption>
          <thead>
            <tr>
              <th scope="col">Nr.</th>
              <th scope="col" className={stijl.links}>
                Datum
              </th>
              <th scope="col" className={stijl.links}>
                Wijziging
              </th>
              <th scope="col">
                <span className="alleen-voorgelezen">Wat u kunt doen</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {wijzigingen.map(({ nummer, datum, naam, maatregel }) => (
              <tr key={maatregel}>
                <td>{nummer}</td>
                <td className={stijl.links}>{datumtekst(datum)}</td>
                <th scope="row">{naam}</th>
                <td>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={`Terugnemen: ${naam}`}
                    onClick={() =>
                      acties.doe(
                        [{ soort: 'maatregel-wijzigen', maatregel, velden: { begrotingswijziging: null } }],
                        `${naam} is geen begrotingswijziging meer`,
                      )
                    }
                  >
                    Terugnemen
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <NieuweWijziging sessie={sessie} nummer={Math.max(0, ...wijzigingen.map((w) => w.nummer)) + 1} />
    </div>
  );
}

/** A maatregel becomes a begrotingswijziging: it gets a number and a date, and belongs to the basis. */
function NieuweWijziging({ sessie, nummer }: { readonly sessie: Sessie; readonly nummer: number }) {
  const { acties } = useProgramma();
  const { maatregelen, scenarios } = sessie.document;
  const vrij = maatregelen.filter(({ begrotingswijziging }) => begrotingswijziging === null);
  const [gekozen, zetGekozen] = useState('');
  const [datum, zetDatum] = useState('');
  const [fout, zetFout] = useState('');
  const maatregel = vrij.find(({ id }) => id === gekozen) ?? vrij[0];
  if (!maatregel) {
    return (
      <p className={kader.zacht}>
        Een begrotingswijziging is een maatregel met een nummer en een datum. Maak eerst een maatregel met wat er
        wijzigt.
      </p>
    );
  }
  const stelVast = (e: FormEvent) => {
    e.preventDefault();
    const dag = leesDatum(datum);
    zetFout(dag === null ? `'${datum}' is geen datum. Typ dag-maand-jaar, bijvoorbeeld 10-6-2026.` : '');
    const basis = scenarios[0];
    if (dag === null || !basis) return;
    const erbij = basis.maatregelen.some((m) => m.maatregel === maatregel.id)
      ? []
      : [{ maatregel: maatregel.id, aan: true }];
    acties.doe(
      [
        {
          soort: 'maatregel-wijzigen',
          maatregel: maatregel.id,
          velden: { begrotingswijziging: { nummer, datum: dag } },
        },
        { soort: 'scenario-maatregelen', scenario: basis.naam, maatregelen: [...basis.maatregelen, ...erbij] },
      ],
      `Begrotingswijziging ${nummer}`,
    );
  };
  return (
    <form className={stijl.rij} onSubmit={stelVast}>
      <label className={kader.veld}>
        Maatregel
        <select value={maatregel.id} onChange={(e) => zetGekozen(e.target.value)}>
          {vrij.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </select>
      </label>
      <label className={kader.veld}>
        Vastgesteld op
        <input
          type="text"
          value={datum}
          placeholder="dag-maand-jaar"
          aria-invalid={fout !== ''}
          onChange={(e) => zetDatum(e.target.value)}
        />
      </label>
      <Button type="submit" disabled={datum.trim() === ''}>
        Wordt begrotingswijziging {nummer}
      </Button>
      {fout !== '' && (
        <p className={kader.fout} role="alert">
          {fout}
        </p>
      )}
    </form>
  );
}
