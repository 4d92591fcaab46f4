/** The verdict of a controle as a sign of its own shape, so that colour is never all there is. */
import { CheckmarkCircle16Regular, Circle16Regular, ErrorCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import type { Oordeel } from '../../shared/model/controles/bevinding.ts';
import stijl from './Controles.module.css';

const TEKENS = {
  fout: <ErrorCircle16Filled className={stijl.rood ?? ''} aria-hidden="true" />,
  onvolledig: <Circle16Regular className={stijl.blauw ?? ''} aria-hidden="true" />,
  'let op': <Warning16Filled className={stijl.geel ?? ''} aria-hidden="true" />,
  goed: <CheckmarkCircle16Regular className={stijl.groen ?? ''} aria-hidden="true" />,
};

export const OORDEELNAMEN: Readonly<Record<Oordeel, string>> = {
  fout: 'Fout',
  onvolledig: 'In te vullen',
  'let op': 'Let op',
  goed: 'Goed',
};

export function Oordeelteken({ oordeel }: { readonly oordeel: Oordeel }) {
  return TEKENS[oordeel];
}
