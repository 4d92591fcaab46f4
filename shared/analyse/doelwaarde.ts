/** How the norm and the results of a goal are read and written: a share as a percentage, a mark with one decimal. */
import { drukGetal, leesGetal } from '../kern/getal.ts';
import type { Result } from '../kern/result.ts';
import { goed, mis } from '../kern/result.ts';
import type { Doel } from '../model/doel.ts';

export const EENHEDEN: Readonly<Record<Doel['eenheid'], string>> = {
  personen: 'personen',
  aandeel: 'aandeel (%)',
  euro: 'euro',
  cijfer: 'rapportcijfer',
  partijen: 'partijen',
};

export const RICHTINGEN: Readonly<Record<Doel['richting'], string>> = {
  minimaal: 'minimaal',
  maximaal: 'maximaal',
  boven: 'meer dan',
  onder: 'minder dan',
  streven: 'streven',
};

export function drukDoelwaarde(waarde: number, eenheid: Doel['eenheid']): string {
  switch (eenheid) {
    case 'aandeel':
      return drukGetal(waarde, 'procent1');
    case 'euro':
      return `€ ${drukGetal(waarde, 'bedrag0')}`;
    case 'cijfer':
      return drukGetal(waarde, 'getal1');
    case 'personen':
    case 'partijen':
      return drukGetal(waarde, 'getal0');
  }
}

/** What is typed in a field of a goal; a share may be typed as `90` or `90%`. */
export function leesDoelwaarde(tekst: string, eenheid: Doel['eenheid']): Result<number, string> {
  const gelezen = leesGetal(tekst, { procent: eenheid === 'aandeel' });
  return gelezen.ok ? goed(gelezen.waarde) : mis(gelezen.fout.melding);
}
