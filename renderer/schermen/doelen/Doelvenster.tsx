/** A goal, new or changed: what, how much, counted how, agreed where, and which reeks pays for it. */
import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { EENHEDEN, leesDoelwaarde, RICHTINGEN } from '../../../shared/analyse/doelwaarde.ts';
import { drukInvoer, drukProcentInvoer } from '../../../shared/kern/getal.ts';
import type { Doel } from '../../../shared/model/doel.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { Kader } from '../../app/dialogen/Kader.tsx';
import { useProgramma } from '../../app/programma.ts';
import eigen from './Doelen.module.css';

interface Doelwensen {
  readonly sessie: Sessie;
  /** null: a new one. */
  readonly doel: Doel | null;
  readonly jaar: number;
  readonly sluit: () => void;
}

interface Velden extends Pick<Doel, 'naam' | 'richting' | 'eenheid' | 'telling' | 'bron'> {
  readonly norm: string;
  readonly kosten: string;
}

const NIEUW: Velden = {
  naam: '',
  norm: '',
  richting: 'minimaal',
  eenheid: 'personen',
  telling: true,
  bron: '',
  kosten: '',
};

function veldenVan(doel: Doel | null): Velden {
  if (!doel) return NIEUW;
  const norm = doel.eenheid === 'aandeel' ? drukProcentInvoer(doel.norm) : drukInvoer(doel.norm);
  return { ...doel, norm, kosten: doel.kosten ?? '' };
}

export function Doelvenster({ sessie, doel, jaar, sluit }: Doelwensen) {
  const { acties } = useProgramma();
  const [velden, zetVelden] = useState(() => veldenVan(doel));
  const [fout, zetFout] = useState<{ readonly norm?: string; readonly kosten?: string }>({});
  const zet = (deel: Partial<Velden>) => zetVelden((vorige) => ({ ...vorige, ...deel }));
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    const norm = leesDoelwaarde(velden.norm, velden.eenheid);
    const adres = velden.kosten.trim() === '' ? null : sessie.zoek(velden.kosten);
    if (!norm.ok) return zetFout({ norm: norm.fout });
    if (adres?.ok === false) return zetFout({ kosten: adres.fout });
    const { naam, richting, eenheid, telling, bron } = velden;
    const kosten = velden.kosten.trim() === '' ? null : velden.kosten.trim();
    const nieuw = { jaar, naam: naam.trim(), norm: norm.waarde, richting, eenheid, telling, bron, kosten };
    const gedaan = doel
      ? acties.doe([{ soort: 'doel-wijzigen', doel: doel.id, velden: { ...nieuw, jaar: doel.jaar } }], `Doel ${naam}`)
      : acties.doe([{ soort: 'doel-toevoegen', ...nieuw }], `Doel ${naam} toegevoegd`);
    if (gedaan) sluit();
  };
  return (
    <Kader titel={doel ? 'Doel wijzigen' : `Doel toevoegen voor ${jaar}`} sluit={sluit}>
      <form className={eigen.formulier} onSubmit={verstuur}>
        <Field label="Doel">
          <Input autoFocus value={velden.naam} onChange={(_, { value }) => zet({ naam: value })} />
        </Field>
        <div className={eigen.twee}>
          <Field label="Richting">
            <Select value={velden.richting} onChange={(_, { value }) => zet({ richting: value as Doel['richting'] })}>
              {Object.entries(RICHTINGEN).map(([id, naam]) => (
                <option key={id} value={id}>
                  {naam}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label="Norm"
            validationState={fout.norm === undefined ? 'none' : 'error'}
            validationMessage={fout.norm ?? ''}
          >
            <Input value={velden.norm} onChange={(_, { value }) => zet({ norm: value })} />
          </Field>
          <Field label="Eenheid">
            <Select value={velden.eenheid} onChange={(_, { value }) => zet({ eenheid: value as Doel['eenheid'] })}>
              {Object.entries(EENHEDEN).map(([id, naam]) => (
                <option key={id} value={id}>
                  {naam}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Bron">
            <Input value={velden.bron} onChange={(_, { value }) => zet({ bron: value })} />
          </Field>
        </div>
        <Checkbox
          label="Telt op over het jaar (tussentijds geldt een deel van de norm)"
          checked={velden.telling}
          onChange={(_, { checked }) => zet({ telling: checked === true })}
        />
        <Field
          label="Betaald uit (adres, mag leeg blijven)"
          validationState={fout.kosten === undefined ? 'none' : 'error'}
          validationMessage={fout.kosten ?? ''}
        >
          <Input
            value={velden.kosten}
            placeholder="groeien.clientkosten"
            onChange={(_, { value }) => zet({ kosten: value })}
          />
        </Field>
        <div className={eigen.knoppen}>
          <Button appearance="primary" type="submit" disabled={velden.naam.trim() === '' || velden.norm.trim() === ''}>
            Vastleggen
          </Button>
          <Button onClick={sluit}>Annuleren</Button>
          {doel && <Verwijderen doel={doel} sluit={sluit} />}
        </div>
      </form>
    </Kader>
  );
}

function Verwijderen({ doel, sluit }: { readonly doel: Doel; readonly sluit: () => void }) {
  const { acties } = useProgramma();
  return (
    <Button
      className={eigen.verwijderen}
      onClick={() => {
        if (acties.doe([{ soort: 'doel-verwijderen', doel: doel.id }], `Doel ${doel.naam} verwijderd`)) sluit();
      }}
    >
      Doel verwijderen
    </Button>
  );
}
