/** Break-even: in which years, and at which values of the uitgangspunten, both scenarios have the same outcome. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { jaarzin, omslaginvoer, omslagtabel } from '../../../shared/rapport/studie/omslagblad.ts';
import { useAntwoord } from '../../studie/gebruik-antwoord.ts';
import stijl from '../../studie/Studie.module.css';
import { Bezig, Fout, Zacht } from '../../studie/Studie.tsx';
import { Zoekuitkomsten } from '../../studie/Zoekuitkomsten.tsx';

export function Omslag({ keuze }: { readonly keuze: Studiekeuze }) {
  const { a, b, doel, jaar } = keuze;
  const [gevraagd, zetGevraagd] = useState(false);
  const vraag = gevraagd
    ? { a, b, doel: `${doel}@${jaar}`, invoer: omslaginvoer(keuze).map((adres) => ({ adres, grenzen: null })) }
    : null;
  const { antwoord, bezig, deel, stop } = useAntwoord('omslag', vraag);
  return (
    <section aria-label="Waar beide gelijk zijn">
      <h3>Waar beide gelijk zijn</h3>
      <p className={stijl.zin}>{jaarzin(keuze)}</p>
      {!gevraagd && (
        <Button onClick={() => zetGevraagd(true)}>
          Bij welke waarde van een uitgangspunt zijn ze in {jaar} gelijk?
        </Button>
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
  if (tabel.rijen.length === 0)
    return <Zacht>Geen uitgangspunt verandert het verschil tussen beide in {keuze.jaar}.</Zacht>;
  return (
    <div className={oud ? stijl.oud : undefined} aria-live="polite">
      <Zoekuitkomsten tabel={tabel} />
    </div>
  );
}
