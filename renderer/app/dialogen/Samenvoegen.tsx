/**
 * Taking a shared scenario in: what comes, what does not fit, and, where this document has another by the same name, both side by
 * side with a choice. One undo.
 */
import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { samenvoegbewerkingen } from '../../../shared/model/samenvoegbewerkingen.ts';
import {
  type Botsing,
  type Samenvoegkeuze,
  type Samenvoegplan,
  WORDT_FICTIEF,
} from '../../../shared/model/samenvoegen.ts';
import { useProgramma } from '../programma.ts';
import { Kader } from './Kader.tsx';
import stijl from './Samenvoegen.module.css';
import vraag from './Vragen.module.css';

const KEUZES: Readonly<Record<Samenvoegkeuze, string>> = {
  hier: 'Houd wat hier staat',
  bestand: 'Neem die uit het bestand',
  beide: 'Allebei, naast elkaar',
};

export function Samenvoegen({ plan, sluit }: { readonly plan: Samenvoegplan; readonly sluit: () => void }) {
  const { venster, acties } = useProgramma();
  const [keuzes, zetKeuzes] = useState<Readonly<Record<string, Samenvoegkeuze>>>({});
  const { sessie } = venster.getState();
  if (!sessie) return null;
  const open = plan.botsingen.filter(({ sleutel }) => keuzes[sleutel] === undefined).length;
  const { bewerkingen, scenario } = samenvoegbewerkingen(sessie.document, plan, (sleutel) => keuzes[sleutel] ?? 'hier');
  const nietsTeDoen = open === 0 && bewerkingen.length === 0;
  const neemOp = (e: FormEvent) => {
    e.preventDefault();
    if (open > 0) return;
    sluit();
    if (nietsTeDoen || acties.doe(bewerkingen, `Scenario ${plan.titel} opnemen`)) venster.setState({ scenario });
  };
  return (
    <Kader titel={`Scenario opnemen: ${plan.titel}`} sluit={sluit} vorm="groot">
      <form className={vraag.formulier} onSubmit={neemOp}>
        <p>
          {plan.uit !== '' && `Uit ${plan.uit}. `}
          {plan.nieuw.length > 0 && `Nieuw hier: ${plan.nieuw.join(', ')}. `}
          {plan.gelijk.length > 0 && `Staat hier al precies zo: ${plan.gelijk.join(', ')}.`}
        </p>
        {plan.wordtFictief && <p>{WORDT_FICTIEF}</p>}
        {plan.nietOvergenomen.length > 0 && <NietOvergenomen plan={plan} />}
        {plan.botsingen.map((botsing) => (
          <Naast
            key={botsing.sleutel}
            botsing={botsing}
            gekozen={keuzes[botsing.sleutel] ?? null}
            kies={(keuze) => zetKeuzes({ ...keuzes, [botsing.sleutel]: keuze })}
          />
        ))}
        <div className={vraag.knoppen}>
          <Button appearance="primary" type="submit" disabled={open > 0}>
            {open > 0 ? `Nog ${open} te kiezen` : nietsTeDoen ? 'Naar het scenario' : 'Opnemen'}
          </Button>
          <Button onClick={sluit}>Annuleren</Button>
        </div>
      </form>
    </Kader>
  );
}

function NietOvergenomen({ plan }: { readonly plan: Samenvoegplan }) {
  return (
    <section className={stijl.over}>
      <h3>Past hier niet</h3>
      <p>Dit wordt niet overgenomen; het blijft als tekst in de toelichting staan.</p>
      <ul>
        {plan.nietOvergenomen.map(({ waar, wijziging, reden }) => (
          <li key={`${waar} ${wijziging}`}>
            {waar}: {wijziging}. {reden}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Naastwens {
  readonly botsing: Botsing;
  readonly gekozen: Samenvoegkeuze | null;
  readonly kies: (keuze: Samenvoegkeuze) => void;
}

function Naast({ botsing, gekozen, kies }: Naastwens) {
  const { naam, hier, bestand, ookIn } = botsing;
  const gelijk = hier.filter((regel) => bestand.includes(regel)).length;
  const kant = (titel: string, regels: readonly string[], anders: readonly string[]) => (
    <div>
      <h4>{titel}</h4>
      <ul>
        {regels
          .filter((regel) => !anders.includes(regel))
          .map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
      </ul>
      {gelijk > 0 && <p>{gelijk === 1 ? 'Eén regel is gelijk.' : `${gelijk} regels zijn gelijk.`}</p>}
    </div>
  );
  return (
    <fieldset className={stijl.botsing}>
      <legend>{naam} staat hier al, maar anders</legend>
      <div className={stijl.naast}>
        {kant('Hier', hier, bestand)}
        {kant('In het bestand', bestand, hier)}
      </div>
      {ookIn.length > 0 && <p>Werkt hier in: {ookIn.join(', ')}. Vervangen verandert dat mee.</p>}
      <div className={stijl.keuzes}>
        {Object.entries(KEUZES).map(([keuze, tekst]) => (
          <label key={keuze}>
            <input
              type="radio"
              name={botsing.sleutel}
              checked={gekozen === keuze}
              onChange={() => kies(keuze as Samenvoegkeuze)}
            />
            {tekst}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
