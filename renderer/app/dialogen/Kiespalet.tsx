/** A line to type in and what fits it below: arrows go through the list, Enter takes what is chosen. */
import { type ReactNode, useId, useState } from 'react';
import { Keuzelijst } from '../../bouwstenen/Keuzelijst.tsx';
import { Kader } from './Kader.tsx';
import stijl from './Palet.module.css';

interface Kiespaletwensen<T> {
  readonly titel: string;
  readonly label: string;
  readonly voorbeeld: string;
  /** Told when nothing fits. */
  readonly niets: string;
  readonly lijstnaam: string;
  readonly vind: (tekst: string) => readonly T[];
  readonly sleutel: (punt: T) => string;
  readonly toon: (punt: T) => ReactNode;
  readonly neem: (punt: T) => void;
  readonly sluit: () => void;
}

export function Kiespalet<T>(wensen: Kiespaletwensen<T>) {
  const { titel, label, voorbeeld, niets, lijstnaam, vind, sleutel, toon, neem, sluit } = wensen;
  const [tekst, zetTekst] = useState('');
  const [keuze, zetKeuze] = useState(0);
  const lijst = useId();
  const gevonden = vind(tekst);
  const kies = (index: number) => {
    const punt = gevonden[index];
    if (punt === undefined) return;
    sluit();
    // after the focus is back on the grid
    requestAnimationFrame(() => requestAnimationFrame(() => neem(punt)));
  };
  const toets = (e: React.KeyboardEvent) => {
    const stap = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0;
    if (stap !== 0 && gevonden.length > 0) {
      e.preventDefault();
      zetKeuze((keuze + stap + gevonden.length) % gevonden.length);
    }
    if (e.key === 'Enter') {
      e.preventDefault();
      kies(keuze);
    }
  };
  return (
    <Kader titel={titel} sluit={sluit} vorm="palet">
      <input
        className={stijl.zoek}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={lijst}
        aria-activedescendant={gevonden[keuze] === undefined ? undefined : `${lijst}-${keuze}`}
        placeholder={voorbeeld}
        value={tekst}
        onChange={(e) => {
          zetTekst(e.target.value);
          zetKeuze(0);
        }}
        onKeyDown={toets}
      />
      {gevonden.length === 0 && (
        <p className={stijl.leeg} role="status">
          {niets}
        </p>
      )}
      <Keuzelijst
        id={lijst}
        naam={lijstnaam}
        punten={gevonden}
        keuze={keuze}
        sleutel={sleutel}
        neem={kies}
        toon={toon}
      />
    </Kader>
  );
}
