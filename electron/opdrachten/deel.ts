/** `deel`: one scenario with its maatregelen as a small file that another begroting can take in. */
import { maakScenariobestand, schrijfScenariobestand } from '../../shared/model/scenariobestand.ts';
import { slaOp } from '../bestanden/opslaan.ts';
import { openBegroting, scenarioweigering } from './begroting.ts';
import { gelukt, mislukt, type Opdracht } from './opdracht.ts';

export const deel: Opdracht = {
  naam: 'deel',
  gebruik: '<bestand> <scenario> <uit.scenario>',
  uitleg: 'Schrijft een scenario met zijn maatregelen naar een bestand, om in een andere begroting op te nemen.',
  aantal: 3,
  async voer({ los: [bestand = '', scenario = '', uit = ''] }, wereld) {
    const sessie = await openBegroting(bestand, wereld);
    if (!sessie.ok) return mislukt(sessie.fout);
    const weigering = scenarioweigering(sessie.waarde, scenario);
    if (weigering !== null) return mislukt(weigering);
    if (scenario === 'basis') return mislukt("'basis' is de begroting zelf; deel een ander scenario.");
    const tekst = schrijfScenariobestand(maakScenariobestand(sessie.waarde.document, scenario));
    const bewaard = await slaOp(uit, tekst);
    return bewaard.ok ? gelukt(`'${uit}' is gemaakt.\n`) : mislukt(bewaard.fout.melding);
  },
};
