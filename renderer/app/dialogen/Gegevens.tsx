/** The data of the document that stand on the report: title, parties, number, date, status, boekjaar. One undo. */
import { Button, Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Gegevens as Documentgegevens } from '../../../shared/model/document.ts';
import { TEKENKEUZES, tekenkeuze } from '../../../shared/model/tekens.ts';
import { drukDatum, geenDatum, leesDatum } from '../../bouwstenen/datum.ts';
import { jarenVan } from '../../staat/venster.ts';
import { useProgramma } from '../programma.ts';
import { Kader } from './Kader.tsx';
import stijl from './Vragen.module.css';

type Tekstveld = 'titel' | 'opdrachtgever' | 'opdrachtnemer' | 'nummer' | 'status';

export function Gegevens({ sluit }: { readonly sluit: () => void }) {
  const { venster, acties } = useProgramma();
  const { sessie } = venster.getState();
  const [concept, zetConcept] = useState<Documentgegevens | null>(sessie?.document.gegevens ?? null);
  const [datum, zetDatum] = useState(concept?.datum ? drukDatum(concept.datum) : '');
  const [fout, zetFout] = useState<string | null>(null);
  if (!concept || !sessie) return null;
  const pas = (deel: Partial<Documentgegevens>) => zetConcept({ ...concept, ...deel });
  const veld = (naam: Tekstveld, label: string) => (
    <Field label={label}>
      <Input value={concept[naam]} onChange={(_, { value }) => pas({ [naam]: value })} />
    </Field>
  );
  const bewaar = (e: FormEvent) => {
    e.preventDefault();
    const gelezen = leesDatum(datum);
    if (gelezen === null && datum.trim() !== '') {
      zetFout(geenDatum(datum));
      return;
    }
    sluit();
    const gegevens = { ...concept, datum: gelezen };
    acties.doe([{ soort: 'gegevens-zetten', gegevens }], 'Gegevens van de begroting');
  };
  return (
    <Kader titel="Gegevens van de begroting" sluit={sluit} vorm="groot">
      <form className={stijl.formulier} onSubmit={bewaar}>
        {veld('titel', 'Titel')}
        <div className={stijl.twee}>
          {veld('opdrachtgever', 'Opdrachtgever')}
          {veld('opdrachtnemer', 'Opdrachtnemer')}
          {veld('nummer', 'Nummer')}
          <Field label="Datum" {...(fout === null ? {} : { validationMessage: fout })}>
            <Input placeholder="dd-mm-jjjj" value={datum} onChange={(_, { value }) => zetDatum(value)} />
          </Field>
          {veld('status', 'Status')}
          <label className={stijl.keuzeveld}>
            Boekjaar
            <select value={concept.boekjaar} onChange={(e) => pas({ boekjaar: Number(e.target.value) })}>
              {jarenVan(sessie).map((jaar) => (
                <option key={jaar}>{jaar}</option>
              ))}
            </select>
          </label>
          <label className={stijl.keuzeveld}>
            Tekens van baten en lasten
            <select
              value={tekenkeuze(concept).id}
              onChange={(e) => pas({ tekens: TEKENKEUZES[e.target.selectedIndex]?.id })}
            >
              {TEKENKEUZES.map(({ id, naam }) => (
                <option key={id} value={id}>
                  {naam}
                </option>
              ))}
            </select>
          </label>
        </div>
        <Field label="Toelichting">
          <Textarea rows={3} value={concept.toelichting} onChange={(_, { value }) => pas({ toelichting: value })} />
        </Field>
        <Checkbox
          label="De bedragen zijn fictief (FICTIEF staat dan op elk rapport)"
          checked={concept.fictief}
          onChange={(_, { checked }) => pas({ fictief: checked === true })}
        />
        <div className={stijl.knoppen}>
          <Button appearance="primary" type="submit">
            Bewaren
          </Button>
          <Button onClick={sluit}>Annuleren</Button>
        </div>
      </form>
    </Kader>
  );
}
