/**
 * Alt+=: proposes the sum a controller would want in the active cell: of the groep above it, else of the regels above it, else of
 * the years or kolommen before it. The formula stands ready in the editor; Enter takes it.
 */
import { kortAdres } from '../../../shared/model/adres.ts';
import { bereiktekst } from '../../formulebalk/aanwijzen.ts';
import type { Roosterkern } from '../../rooster/kern.ts';
import type { Plek } from '../../staat/plek.ts';
import type { Programma } from '../programma.ts';

type Cijferplek = Extract<Plek, { soort: 'cijfer' }>;

export function zetSom({ rooster, venster }: Programma): void {
  const sessie = venster.getState().sessie;
  const plek = rooster?.kern.selectie.actief && rooster.kern.plekOp(rooster.kern.selectie.actief);
  if (!rooster || !sessie || plek?.soort !== 'cijfer') return;
  const inhoud = groepErboven(rooster.kern, plek) ?? bereikErboven(rooster.kern, plek, sessie);
  rooster.bewerken.begin(`=SOM(${inhoud ?? ''})`, 'cel');
}

/** A total right behind a groep at the same level sums that groep. */
function groepErboven({ beeld }: Roosterkern, { adres }: Cijferplek): string | null {
  const { regels } = beeld.blad;
  const hier = regels.findIndex(({ id }) => id === adres.regel);
  const eigen = regels[hier];
  const broers = regels.slice(0, hier).filter(({ groep }) => groep === eigen?.groep);
  const vorige = broers.at(-1);
  return vorige?.vorm === 'groep' ? kortAdres({ ...adres, regel: vorige.id }) : null;
}

function bereikErboven(
  { beeld }: Roosterkern,
  { adres }: Cijferplek,
  sessie: Parameters<typeof bereiktekst>[0],
): string | null {
  const { regels } = beeld.blad;
  const hier = regels.findIndex(({ id }) => id === adres.regel);
  const eigen = regels[hier];
  const broers = regels
    .slice(0, hier)
    .filter(({ groep, vorm, enkelIn }) => groep === eigen?.groep && vorm === 'regel' && enkelIn === null);
  const [eerste, laatste] = [broers[0], broers.at(-1)];
  if (!eerste || !laatste) return null;
  return bereiktekst(sessie, adres, { ...adres, regel: eerste.id }, { ...adres, regel: laatste.id });
}
