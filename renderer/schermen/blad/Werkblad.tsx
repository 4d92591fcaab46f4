/**
 * A blad to work in: formula bar, grid, and what belongs to this view (year and kolom switch).
 */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Later } from '../../app/Later.tsx';
import { CELMENU, KOPMENU } from '../../app/opdrachten/tabel.ts';
import { useProgramma, useVenster } from '../../app/programma.ts';
import { Formulebalk } from '../../formulebalk/Formulebalk.tsx';
import { Invoerhulp } from '../../formulebalk/Invoerhulp.tsx';
import { maakRooster } from '../../rooster/rooster.ts';
import '../../rooster/rooster.css';
import { Bladkop } from './Bladkop.tsx';
import stijl from './Werkblad.module.css';

export function Werkblad() {
  return (
    <div className={stijl.blad}>
      <Later>
        <Bladkop />
        <Formulebalk />
      </Later>
      <div className={stijl.midden}>
        <Rooster />
        <Leeg />
      </div>
      <Invoerhulp />
    </div>
  );
}

/** A blad without regels has no cell to work in: the way in is a button. */
function Leeg() {
  const { voerUit } = useProgramma();
  const leeg = useVenster(
    ({ sessie, versie, blad }) =>
      versie >= 0 && sessie?.document.bladen.find(({ id }) => id === blad)?.regels.length === 0,
  );
  if (!leeg) return null;
  return (
    <div className={stijl.leeg}>
      <p>Dit blad heeft nog geen regels.</p>
      <Button appearance="primary" onClick={() => voerUit('regel-invoegen')}>
        Regel invoegen
      </Button>
    </div>
  );
}

function Rooster() {
  const programma = useProgramma();
  const sessie = useVenster((staat) => staat.sessie);
  const plek = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!plek.current || !sessie) return;
    const { venster, dialogen } = programma;
    const rooster = maakRooster(plek.current, {
      ...programma,
      plakVanKlembord: () => void programma.brug.plak({}),
      bevestig: (vraag) => dialogen.toon({ soort: 'bevestiging', ...vraag }),
      vouw(regel) {
        const { blad, gevouwen } = venster.getState();
        const sleutel = `${blad}!${regel}`;
        const nieuw = new Set(gevouwen);
        if (!nieuw.delete(sleutel)) nieuw.add(sleutel);
        venster.setState({ gevouwen: nieuw });
      },
      toonMenu: (x, y, waar) => dialogen.toon({ soort: 'menu', x, y, opdrachten: waar === 'cel' ? CELMENU : KOPMENU }),
    });
    programma.rooster = rooster;
    return () => {
      programma.rooster = null;
      rooster.sluitAf();
    };
  }, [programma, sessie]);
  return <div ref={plek} className={stijl.rooster} data-paneel="rooster" />;
}
