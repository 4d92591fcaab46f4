/** Small dialogs that ask one thing: a line of text, or whether to go on. */
import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Dialoog } from '../dialogen.ts';
import { Kader } from './Kader.tsx';
import stijl from './Vragen.module.css';

type Vraag = Extract<Dialoog, { soort: 'vraag' }> & { readonly sluit: () => void };

export function Tekstvraag({ titel, label, beginwaarde, knop, antwoord, sluit }: Vraag) {
  const [tekst, zetTekst] = useState(beginwaarde);
  const leeg = tekst.trim() === '';
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    if (leeg) return;
    sluit();
    antwoord(tekst.trim());
  };
  return (
    <Kader titel={titel} sluit={sluit}>
      <form className={stijl.formulier} onSubmit={verstuur}>
        <Field label={label}>
          <Input value={tekst} onFocus={(e) => e.currentTarget.select()} onChange={(_, { value }) => zetTekst(value)} />
        </Field>
        <div className={stijl.knoppen}>
          <Button appearance="primary" type="submit" disabled={leeg}>
            {knop}
          </Button>
          <Button onClick={sluit}>Annuleren</Button>
        </div>
      </form>
    </Kader>
  );
}

type Keuze = Extract<Dialoog, { soort: 'keuze' }> & { readonly sluit: () => void };

export function Keuzevraag({ titel, keuzes, antwoord, sluit }: Keuze) {
  return (
    <Kader titel={titel} sluit={sluit}>
      <div className={stijl.keuzes}>
        {keuzes.map(({ id, titel: naam }) => (
          <Button
            key={id}
            appearance="subtle"
            onClick={() => {
              sluit();
              antwoord(id);
            }}
          >
            {naam}
          </Button>
        ))}
      </div>
    </Kader>
  );
}

type Bevestigingsvraag = Extract<Dialoog, { soort: 'bevestiging' }> & { readonly sluit: () => void };

export function Bevestiging({ titel, tekst, knop, akkoord, sluit }: Bevestigingsvraag) {
  return (
    <Kader titel={titel} sluit={sluit}>
      <div className={stijl.formulier}>
        <p>{tekst}</p>
        <div className={stijl.knoppen}>
          <Button
            appearance="primary"
            onClick={() => {
              sluit();
              akkoord();
            }}
          >
            {knop}
          </Button>
          <Button onClick={sluit}>Annuleren</Button>
        </div>
      </div>
    </Kader>
  );
}
