/** The colours of charts that go with the theme of the window. */
import { useMemo } from 'react';
import { DONKER, type Grafiekthema, hoogContrast, LICHT } from '../../shared/rapport/prent/thema.ts';
import { useVoorkeuren } from '../app/programma.ts';
import { useThema } from '../app/thema.ts';

export function useGrafiekthema(): Grafiekthema {
  const thema = useThema(useVoorkeuren((voorkeuren) => voorkeuren.thema));
  return useMemo(() => {
    if (thema === 'contrast') return hoogContrast('#ffffff', '#000000', '#1aebff');
    return thema === 'donker' ? DONKER : LICHT;
  }, [thema]);
}
