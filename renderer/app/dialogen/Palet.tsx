/**
 * The command palette: every command by a few letters of its name.
 */
import { useState } from 'react';
import { vouw } from '../../../shared/kern/naam.ts';
import { OPDRACHTEN } from '../opdrachten/tabel.ts';
import { useProgramma } from '../programma.ts';
import { toonToets } from '../toetsen.ts';
import { Kiespalet } from './Kiespalet.tsx';
import stijl from './Palet.module.css';

export function Palet({ sluit }: { readonly sluit: () => void }) {
  const programma = useProgramma();
  // asked once: opening the palette changes nothing that commands depend on
  const [beschikbaar] = useState(() => OPDRACHTEN.filter((o) => o.id !== 'palet' && (o.kan?.(programma) ?? true)));
  const vind = (tekst: string) => {
    const woorden = vouw(tekst).split(/\s+/).filter(Boolean);
    return beschikbaar.filter(({ titel, groep }) =>
      woorden.every((woord) => vouw(`${groep} ${titel}`).includes(woord)),
    );
  };
  return (
    <Kiespalet
      titel="Alle opdrachten"
      label="Opdracht zoeken"
      voorbeeld="Typ een deel van de opdracht"
      niets="Geen opdracht gevonden. Probeer een ander woord."
      lijstnaam="Opdrachten"
      vind={vind}
      sleutel={({ id }) => id}
      neem={({ id }) => programma.voerUit(id)}
      sluit={sluit}
      toon={({ titel, groep, toets: sneltoets, icoon: Icoon }) => (
        <>
          <span className={stijl.icoon}>{Icoon && <Icoon />}</span>
          <span className={stijl.titel}>{titel}</span>
          <span className={stijl.groep}>{groep}</span>
          {sneltoets && <kbd>{toonToets(sneltoets)}</kbd>}
        </>
      )}
    />
  );
}
