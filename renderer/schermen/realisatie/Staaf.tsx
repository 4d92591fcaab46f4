/**
 * The year of a post as one bar: what was booked is solid, what is still expected hatched, the budget an outline around both.
 *
 * It says nothing that the row does not say in figures, so it is not read aloud.
 */
import { useId } from 'react';
import type { Overzichtregel } from '../../../shared/analyse/realisatieoverzicht.ts';
import stijl from './Realisatie.module.css';

const BREEDTE = 120;
const HOOGTE = 7;

type Jaarbeeld = Pick<Overzichtregel, 'naWijziging' | 'realisatieTotEnMet' | 'prognose'>;

export function Staaf({ naWijziging, realisatieTotEnMet, prognose }: Jaarbeeld) {
  const begroot = Math.max(0, naWijziging ?? 0);
  const geboekt = Math.max(0, realisatieTotEnMet);
  const verwacht = Math.max(geboekt, prognose ?? 0);
  const grootste = Math.max(begroot, verwacht);
  if (grootste === 0) return null;
  const breed = (bedrag: number) => (bedrag / grootste) * BREEDTE;
  return <Vlakken begroot={breed(begroot)} geboekt={breed(geboekt)} verwacht={breed(verwacht)} />;
}

/** Widths from the left, in pixels. */
function Vlakken({ begroot, geboekt, verwacht }: Readonly<Record<'begroot' | 'geboekt' | 'verwacht', number>>) {
  const arcering = useId();
  return (
    <svg className={stijl.staaf} width={BREEDTE + 1} height={HOOGTE + 1} aria-hidden="true">
      <defs>
        <pattern id={arcering} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="1" y1="0" x2="1" y2="4" />
        </pattern>
      </defs>
      <rect x="0.5" y="2" width={verwacht} height={HOOGTE - 3} fill={`url(#${arcering})`} />
      <rect x="0.5" y="2" width={geboekt} height={HOOGTE - 3} className={stijl.geboekt} />
      <rect x="0.5" y="0.5" width={begroot} height={HOOGTE} className={stijl.begroot} />
    </svg>
  );
}

export function Staaflegenda() {
  return (
    <p className={stijl.legenda}>
      <Vlakken begroot={0} geboekt={24} verwacht={24} /> realisatie
      <Vlakken begroot={0} geboekt={0} verwacht={24} /> nog verwacht
      <Vlakken begroot={24} geboekt={0} verwacht={0} /> begroting na wijziging
    </p>
  );
}
