/** Break-even: in which years, and at which values of the uitgangspunten, both scenarios have the same outcome. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { geenOmslag, jaarzin, omslaginvoer, omslagtabel } from '../../../shared/rapport/studie/omslagblad.ts';
import { useAntwoord } from '../../studie/gebruik-antwoord.ts';
import stijl from '../../studie/Studie.module.css';
import { Bezig, Fout, Zacht } from '../../studie/Studie.tsx';
import { Zoekuitkomsten } from '../../studie/Zoekuitkomsten.tsx';

export type Omslagstand = ReturnType<typeof useOmslag>;

/** Asked for once: it takes a while. */
export function useOmslag(keuze: Studiekeuze) {
  const { a, b, doel, jaar } = keuze;
  const [gevraagd, zetGevraagd] = useState(false);
  const vraag =
    gevraagd && a !== b
      ? { a, b, doel: `${doel}@${jaar}`, invoer: omslaginvoer(keuze).map((adres) => ({ adres, grenzen: null })) }
      : null;
  return { gevraagd, vraagHet: () => zetGevraagd(true), ...useAntwoord('omslag', vraag) };
}

export function Omslag({ keuze, omslag }: { readonly keuze: Studiekeuze; readonly omslag: Omslagstand }) {
  const { gevraagd, vraagHet, antwoord, bezig, deel, stop } = omslag;
  return (
    <section aria-label="Waar beide gelijk zijn">
      <h3>Waar beide gelijk zijn</h3>
      <p className={stijl.zin}>{jaarzin(keuze)}</p>
      {!gevraagd && (
        <Button onClick={vraagHet}>Bij welke waarde van een uitgangspunt zijn ze in {keuze.jaar} gelijk?</Button>
      )}
      <Bezig bezig={bezig} deel={deel} stop={stop} />
      {antwoord && !antwoord.ok && <Fout>{antwoord.fout}</Fout>}
      {gevraagd && antwoord?.ok && <Uitkomst keuze={keuze} tabel={omslagtabel(keuze, antwoord.waarde)} oud={bezig} />}
    </section>
  );
}

interface Uitkomstwens {
  readonly keuze: Studiekeuze;
  readonly tabel: ReturnType<typeof omslagtabel>;
  readonly oud: boolean;
}

function Uitkomst({ keuze, tabel, oud }: Uitkomstwens) {
  if (tabel.rijen.length === 0) return <Zacht>{geenOmslag(keuze)}</Zacht>;
  return (
    <div className={oud ? stijl.oud : undefined} aria-live="polite">
      <Zoekuitkomsten tabel={tabel} />
    </div>
  );
}
