/** `zet`: does what typing in the grid does, and saves. */
import { bewaarBegroting, openBegroting, scenarioweigering } from './begroting.ts';
import { gelukt, mislukt, type Opdracht } from './opdracht.ts';

export const zet: Opdracht = {
  naam: 'zet',
  gebruik: '<bestand> <adres[@jaar]> "<invoer>" [--scenario S]',
  uitleg: 'Typt een getal, percentage, bandbreedte of formule in een cel en slaat op.',
  aantal: 3,
  opties: ['scenario'],
  async voer({ los: [bestand = '', tekst = '', invoer = ''], opties: { scenario = 'basis' } }, wereld) {
    const geopend = await openBegroting(bestand, wereld);
    if (!geopend.ok) return mislukt(geopend.fout);
    const sessie = geopend.waarde;
    const weigering = scenarioweigering(sessie, scenario);
    if (weigering !== null) return mislukt(weigering);
    const adres = sessie.zoek(tekst);
    if (!adres.ok) return mislukt(adres.fout);
    const bewerkingen = sessie.typ(adres.waarde, adres.waarde.jaar, invoer, scenario);
    if (!bewerkingen.ok) return mislukt(bewerkingen.fout.melding);
    const gedaan = sessie.doe(bewerkingen.waarde, `Invoer in ${tekst}`);
    if (!gedaan.ok) return mislukt(gedaan.fout.map(({ melding }) => melding).join('\n'));
    const fout = await bewaarBegroting(bestand, sessie);
    return fout === null ? gelukt(`${tekst} is gewijzigd en opgeslagen.\n`) : mislukt(fout);
  },
};
