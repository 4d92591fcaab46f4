/** Commands that fill in the active cell, or would in Excel: from the cell above, with the date of today; and computing again. */
import { datumVanVandaag } from '../../bouwstenen/datum.ts';
import { leesBlok } from '../../rooster/plakken.ts';
import type { Programma } from '../programma.ts';
import { metDocument, metRooster, type Opdracht } from './opdracht.ts';

/** What stands above, ready in the editor: Enter takes it. */
const vanErboven =
  (wat: 'invoer' | 'uitkomst') =>
  ({ rooster }: Programma): void => {
    const actief = rooster?.kern.selectie.actief;
    if (!rooster || !actief || actief.rij === 0) return;
    const { rij, kolom } = { ...actief, rij: actief.rij - 1 };
    const [[cel] = []] = leesBlok(rooster.kern, { boven: rij, onder: rij, links: kolom, rechts: kolom });
    if (cel) rooster.bewerken.begin(cel[wat], 'cel');
  };

/** Behind a name or toelichting; a figure holds no date. */
function zetDatum({ rooster, venster, invoer, acties }: Programma): void {
  const { plek } = venster.getState();
  if (plek?.soort === 'cijfer') {
    acties.meld({
      toon: 'let op',
      tekst: 'Een cijfer kan geen datum zijn. Ctrl+; zet de datum van vandaag achter een naam of toelichting.',
    });
    return;
  }
  if (!rooster?.bewerken.begin(null, 'cel') || !invoer.nu) return;
  const { tekst } = invoer.nu;
  const nieuw = `${tekst}${tekst === '' || /\s$/.test(tekst) ? '' : ' '}${datumVanVandaag()}`;
  invoer.typ(nieuw, nieuw.length);
}

export const INVULOPDRACHTEN: readonly Opdracht[] = [
  {
    id: 'formule-erboven',
    titel: 'Formule van de cel erboven',
    groep: 'Bewerken',
    toets: "Ctrl+'",
    waar: 'rooster',
    kan: metRooster,
    voer: vanErboven('invoer'),
  },
  {
    id: 'waarde-erboven',
    titel: 'Waarde van de cel erboven',
    groep: 'Bewerken',
    toets: 'Ctrl+Shift+"',
    waar: 'rooster',
    kan: metRooster,
    voer: vanErboven('uitkomst'),
  },
  {
    id: 'datum',
    titel: 'Datum van vandaag',
    groep: 'Bewerken',
    toets: 'Ctrl+;',
    waar: 'rooster',
    kan: metRooster,
    voer: zetDatum,
  },
  {
    id: 'doorrekenen',
    titel: 'Doorrekenen',
    groep: 'Formules',
    toets: 'F9',
    waar: 'overal',
    kan: metDocument,
    voer: ({ acties }) =>
      acties.meld({ toon: 'goed', tekst: 'Alles is doorgerekend: Sluitend rekent na elke wijziging meteen.' }),
  },
];
