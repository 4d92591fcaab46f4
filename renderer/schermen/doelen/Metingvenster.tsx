/** Measuring a goal: value, date and source; earlier measurements below it. */
import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { drukDoelwaarde, leesDoelwaarde } from '../../../shared/analyse/doelwaarde.ts';
import type { Doel } from '../../../shared/model/doel.ts';
import { Kader } from '../../app/dialogen/Kader.tsx';
import { useProgramma } from '../../app/programma.ts';
import { datumVanVandaag, drukDatum, leesDatum } from '../../bouwstenen/datum.ts';
import stijl from '../realisatie/Realisatie.module.css';
import eigen from './Doelen.module.css';

/** Today in the year of the goal, its last day when it is past; of a year to come the user says when. */
function meetdag(jaar: number): string {
  const vandaag = datumVanVandaag();
  const dit = Number(vandaag.slice(-4));
  return dit === jaar ? vandaag : dit > jaar ? `31-12-${jaar}` : '';
}

export function Metingvenster({ doel, sluit }: { readonly doel: Doel; readonly sluit: () => void }) {
  const { acties } = useProgramma();
  const [waarde, zetWaarde] = useState('');
  const [datum, zetDatum] = useState(() => meetdag(doel.jaar));
  const [bron, zetBron] = useState('');
  const [fout, zetFout] = useState('');
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    const gelezen = leesDoelwaarde(waarde, doel.eenheid);
    if (!gelezen.ok) return zetFout(gelezen.fout);
    const dag = leesDatum(datum);
    if (dag === null) return zetFout(`'${datum}' is geen datum. Typ dag-maand-jaar, bijvoorbeeld 30-9-${doel.jaar}.`);
    const meting = { soort: 'meting-toevoegen' as const, doel: doel.id, datum: dag, waarde: gelezen.waarde, bron };
    if (acties.doe([meting], `Meting van ${doel.naam}`)) sluit();
  };
  return (
    <Kader titel={`Meten: ${doel.naam}`} sluit={sluit}>
      <form className={eigen.formulier} onSubmit={verstuur}>
        <Field
          label={`Resultaat (norm ${drukDoelwaarde(doel.norm, doel.eenheid)})`}
          validationState={fout === '' ? 'none' : 'error'}
          validationMessage={fout}
        >
          <Input autoFocus value={waarde} onChange={(_, { value }) => zetWaarde(value)} />
        </Field>
        <div className={eigen.twee}>
          <Field label="Gemeten op">
            <Input value={datum} onChange={(_, { value }) => zetDatum(value)} />
          </Field>
          <Field label="Bron">
            <Input value={bron} onChange={(_, { value }) => zetBron(value)} />
          </Field>
        </div>
        {doel.metingen.length > 0 && <Metingen doel={doel} />}
        <div className={eigen.knoppen}>
          <Button appearance="primary" type="submit" disabled={waarde.trim() === ''}>
            Vastleggen
          </Button>
          <Button onClick={sluit}>Annuleren</Button>
        </div>
      </form>
    </Kader>
  );
}

function Metingen({ doel }: { readonly doel: Doel }) {
  const { acties } = useProgramma();
  return (
    <table className={stijl.tabel}>
      <caption>Eerder gemeten</caption>
      <tbody>
        {doel.metingen.map(({ datum, waarde, bron }) => (
          <tr key={datum}>
            <th scope="row">{drukDatum(datum)}</th>
            <td>{drukDoelwaarde(waarde, doel.eenheid)}</td>
            <td className={stijl.links}>{bron}</td>
            <td>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`Verwijder de meting van ${datum}`}
                onClick={() =>
                  acties.doe(
                    [{ soort: 'meting-verwijderen', doel: doel.id, datum }],
                    `Meting van ${doel.naam} verwijderd`,
                  )
                }
              >
                Verwijder
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
