/** `zet`: does what typing in the grid does, and saves. */

import type { Sessie } from '../../shared/model/sessie.ts';
import { maatregelenIn } from '../../shared/model/stappen.ts';
import { bewaarBegroting, openBegroting, scenarioweigering } from './begroting.ts';
import { gelukt, mislukt, type Opdracht } from './opdracht.ts';

export const zet: Opdracht = {
  naam: 'zet',
  gebruik: '<bestand> <adres[@jaar]> "<invoer>" [--scenario S [--maatregel M]]',
  uitleg: 'Typt een getal, percentage, bandbreedte of formule in een cel en slaat op.',
  aantal: 3,
  opties: ['scenario', 'maatregel'],
  async voer({ los: [bestand = '', tekst = '', invoer = ''], opties: { scenario = 'basis', maatregel } }, wereld) {
    const geopend = await openBegroting(bestand, wereld);
    if (!geopend.ok) return mislukt(geopend.fout);
    const sessie = geopend.waarde;
    const weigering = scenarioweigering(sessie, scenario);
    if (weigering !== null) return mislukt(weigering);
    const adres = sessie.zoek(tekst);
    if (!adres.ok) return mislukt(adres.fout);
    const gekozen = maatregel === undefined ? null : maatregelweigering(sessie, scenario, maatregel);
    if (gekozen !== null) return mislukt(gekozen);
    const { jaar } = adres.waarde;
    const bewerkingen = sessie.typ(adres.waarde, jaar, invoer, scenario, undefined, maatregel);
    if (!bewerkingen.ok) return mislukt(bewerkingen.fout.melding);
    const gedaan = sessie.doe(bewerkingen.waarde, `Invoer in ${tekst}`);
    if (!gedaan.ok) return mislukt(gedaan.fout.map(({ melding }) => melding).join('\n'));
    const fout = await bewaarBegroting(bestand, sessie);
    return fout === null ? gelukt(`${tekst} is gewijzigd en opgeslagen.\n`) : mislukt(fout);
  },
};

/** null: what is typed in this scenario can be recorded in this maatregel. */
function maatregelweigering({ document }: Sessie, scenario: string, maatregel: string): string | null {
  const namen = maatregelenIn(document, scenario).map(({ id }) => id);
  if (namen.includes(maatregel)) return null;
  const keuze = namen.length === 0 ? 'Het heeft er geen.' : `Kies uit ${namen.join(', ')}.`;
  return `In het scenario '${scenario}' werkt de maatregel '${maatregel}' niet. ${keuze}`;
}
