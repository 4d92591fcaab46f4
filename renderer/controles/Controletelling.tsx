/** In the status bar: how many controles are fout, open or ask attention. A click shows them all. */
import { useProgramma, useSchikking } from '../app/programma.ts';
import stijl from './Controles.module.css';
import { OORDELEN } from './controlerijen.ts';
import { OORDEELNAMEN, Oordeelteken } from './Oordeelteken.tsx';
import { tel, useControles } from './use-controles.ts';

export function Controletelling() {
  const { voerUit } = useProgramma();
  const open = useSchikking().controles === 'open';
  const bevindingen = useControles();
  const telling = tel(bevindingen);
  const teTonen = OORDELEN.filter((oordeel) => oordeel !== 'goed' && telling[oordeel] > 0);
  const naam = teTonen.map((oordeel) => `${telling[oordeel]} ${OORDEELNAMEN[oordeel].toLowerCase()}`).join(', ');
  return (
    <button
      type="button"
      className={`${stijl.telling} cijfers`}
      aria-expanded={open}
      aria-label={`Controles: ${naam || 'alles klopt'}`}
      title={`Controles: ${naam || 'alles klopt'}`}
      onClick={() => voerUit('controles')}
    >
      {teTonen.length === 0 && (
        <>
          <Oordeelteken oordeel="goed" /> Controles
        </>
      )}
      {teTonen.map((oordeel) => (
        <span key={oordeel}>
          <Oordeelteken oordeel={oordeel} /> {telling[oordeel]}
        </span>
      ))}
    </button>
  );
}
