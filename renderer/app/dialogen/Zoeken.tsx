/**
 * Ctrl+F: finds names, toelichtingen, formulas and figures on all bladen; Enter goes to the next, Shift+Enter to the one before.
 */
import { useId, useMemo, useState } from 'react';
import { Keuzelijst } from '../../bouwstenen/Keuzelijst.tsx';
import { naarPlek } from '../../staat/naar-plek.ts';
import { plaatsnaam } from '../../staat/plaatsnaam.ts';
import { plekSleutel } from '../../staat/plek.ts';
import { zoekPlekken } from '../../staat/zoek-plekken.ts';
import { useProgramma, useVenster } from '../programma.ts';
import { Kader } from './Kader.tsx';
import stijl from './Palet.module.css';

export function Zoeken({ sluit }: { readonly sluit: () => void }) {
  const programma = useProgramma();
  const staat = useVenster((s) => s);
  const zoek = staat.zoektekst;
  const [keuze, zetKeuze] = useState(-1);
  const lijst = useId();
  const { sessie, jaar, scenario } = staat;
  const gevonden = useMemo(
    () => (sessie ? zoekPlekken(sessie, zoek, jaar, scenario) : []),
    [sessie, zoek, jaar, scenario],
  );
  const naar = (index: number) => {
    const doel = gevonden[(index + gevonden.length) % gevonden.length];
    if (!doel) return;
    zetKeuze((index + gevonden.length) % gevonden.length);
    naarPlek(programma.venster, programma, doel.plek);
  };
  return (
    <Kader titel="Zoeken" sluit={sluit} vorm="palet">
      <input
        className={stijl.zoek}
        aria-label="Zoeken in alle bladen"
        placeholder="Zoek een naam, toelichting, formule of bedrag"
        value={zoek}
        onFocus={(e) => e.currentTarget.select()}
        onChange={(e) => {
          programma.venster.setState({ zoektekst: e.target.value });
          zetKeuze(-1);
        }}
        onKeyDown={(e) => {
          const stap = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0;
          const enter = e.key === 'Enter' ? (e.shiftKey ? -1 : 1) : 0;
          if (stap + enter === 0) return;
          e.preventDefault();
          naar(keuze + stap + enter);
        }}
      />
      {zoek !== '' && (
        <p className={stijl.leeg} role="status">
          {gevonden.length === 0
            ? 'Niets gevonden.'
            : `${keuze < 0 ? '' : `${keuze + 1} van `}${gevonden.length} gevonden. Enter: volgende; Shift+Enter: vorige; daarna F3 en Shift+F3.`}
        </p>
      )}
      <Keuzelijst
        id={lijst}
        naam="Gevonden"
        punten={gevonden.slice(0, 200)}
        keuze={keuze}
        sleutel={({ plek }) => plekSleutel(plek)}
        neem={naar}
        toon={({ plek, tekst }) => (
          <>
            <span className={stijl.titel}>{sessie && plaatsnaam(sessie, plek)}</span>
            <span className={stijl.groep}>{tekst}</span>
          </>
        )}
      />
    </Kader>
  );
}
