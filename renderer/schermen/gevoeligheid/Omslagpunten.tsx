/** Break-even: at which value of each uitgangspunt, all else as it is, the outcome is what one asks, side by side. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Zoekvraag } from '../../../shared/analyse/vragen/zoekvraag.ts';
import { leesGetal } from '../../../shared/kern/getal.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { naamVan } from '../../../shared/rapport/studie/tonen.ts';
import { zoektabel } from '../../../shared/rapport/studie/zoekblad.ts';
import { useAntwoord } from '../../studie/gebruik-antwoord.ts';
import { Veld } from '../../studie/Keuzes.tsx';
import stijl from '../../studie/Studie.module.css';
import { Bezig, Fout, Zacht } from '../../studie/Studie.tsx';
import { Zoekuitkomsten } from '../../studie/Zoekuitkomsten.tsx';

export type Omslagpuntenstand = ReturnType<typeof useOmslagpunten>;

/** @param invoer the uitgangspunten that weigh, heaviest first */
export function useOmslagpunten({ scenario, doel, jaar }: Studiekeuze, invoer: readonly string[]) {
  const [gevraagd, zetGevraagd] = useState<number | string | null>(null);
  const vraag: Zoekvraag | null =
    typeof gevraagd === 'number'
      ? {
          scenario,
          doel: `${doel}@${jaar}`,
          eis: 'gelijk',
          waarde: gevraagd,
          alleJaren: false,
          invoer: invoer.map((adres) => ({ adres, grenzen: null })),
          wijze: 'elk',
        }
      : null;
  return { gevraagd, zetGevraagd, vraag, ...useAntwoord('zoek', vraag) };
}

interface Omslagwens {
  readonly keuze: Studiekeuze;
  readonly stand: Omslagpuntenstand;
}

export function Omslagpunten({ keuze, stand }: Omslagwens) {
  const { sessie, regel, jaar } = keuze;
  const { gevraagd, zetGevraagd, vraag, antwoord, bezig, deel, stop } = stand;
  const [getypt, zetGetypt] = useState('0');
  return (
    <section aria-label="Omslagpunten">
      <h3>Omslagpunten</h3>
      <form
        className={stijl.rij}
        onSubmit={(e) => {
          e.preventDefault();
          const waarde = leesGetal(getypt, { procent: sessie.notatie(regel.adres).startsWith('procent') });
          zetGevraagd(waarde.ok ? waarde.waarde : waarde.fout.melding);
        }}
      >
        <Veld naam={`${naamVan(sessie, regel)} in ${jaar} wordt`}>
          {(id) => <input id={id} type="text" value={getypt} onChange={(e) => zetGetypt(e.target.value)} />}
        </Veld>
        <Button type="submit">Omslagpunten zoeken</Button>
      </form>
      {gevraagd === null && (
        <Zacht>Van elk uitgangspunt hierboven: bij welke waarde, als de rest blijft, wordt de uitkomst dit?</Zacht>
      )}
      {typeof gevraagd === 'string' && <Fout>{gevraagd}</Fout>}
      <Bezig bezig={bezig} deel={deel} stop={stop} />
      {vraag && antwoord && !antwoord.ok && <Fout>{antwoord.fout}</Fout>}
      {vraag && antwoord?.ok && (
        <div className={bezig ? stijl.oud : undefined} aria-live="polite">
          <Zoekuitkomsten tabel={zoektabel(keuze, antwoord.waarde, vraag.waarde)} />
        </div>
      )}
    </section>
  );
}
