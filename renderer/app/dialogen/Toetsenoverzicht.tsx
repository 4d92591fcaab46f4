/** F1: every key, from the command table and of the grid itself. */
import { OPDRACHTEN, VASTE_TOETSEN } from '../opdrachten/tabel.ts';
import { toonToets } from '../toetsen.ts';
import { Kader } from './Kader.tsx';
import stijl from './Toetsenoverzicht.module.css';

export function Toetsenoverzicht({ sluit }: { readonly sluit: () => void }) {
  const metToets = OPDRACHTEN.filter(({ toets }) => toets !== undefined);
  const groepen = [...new Set(metToets.map(({ groep }) => groep))];
  return (
    <Kader titel="Sneltoetsen" sluit={sluit} vorm="groot">
      <div className={stijl.overzicht} tabIndex={-1}>
        <Groep titel="In het rooster" punten={VASTE_TOETSEN} />
        {groepen.map((groep) => (
          <Groep
            key={groep}
            titel={groep}
            punten={metToets
              .filter((o) => o.groep === groep)
              .map(({ toets, ook, titel }) => ({
                toets: [toets ?? '', ...(ook ?? [])].map(toonToets).join(', '),
                titel,
              }))}
          />
        ))}
      </div>
    </Kader>
  );
}

interface Groepwensen {
  readonly titel: string;
  readonly punten: readonly { readonly toets: string; readonly titel: string }[];
}

function Groep({ titel, punten }: Groepwensen) {
  return (
    <section className={stijl.groep}>
      <h3>{titel}</h3>
      <dl>
        {punten.map(({ toets, titel: wat }) => (
          <div key={toets + wat}>
            <dt>{toets}</dt>
            <dd>{wat}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
