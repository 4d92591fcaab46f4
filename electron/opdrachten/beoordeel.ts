/** `beoordeel`: the scenarios on their criteria, the ranking and how fast it stands; as text, as JSON or as a PDF. */
import { beoordeelSessie } from '../../shared/analyse/beoordelen.ts';
import { maakBeoordeelblad } from '../../shared/rapport/studie/beoordeelblad.ts';
import { maakStudierapport } from '../../shared/rapport/studierapport.ts';
import { printTekst } from '../../shared/rapport/tekst.ts';
import { json, mislukt, type Opdracht } from './opdracht.ts';
import { geefAntwoord, keuzeVoor, openStudie } from './studie.ts';

export const beoordeel: Opdracht = {
  naam: 'beoordeel',
  gebruik: '<bestand> [--json] [--pdf <uit>]',
  uitleg: "Toont de scores van de scenario's op hun criteria, de rangorde en hoe vast die staat.",
  aantal: 1,
  opties: ['pdf'],
  schakelaars: ['json'],
  async voer({ los: [bestand = ''], opties, aan }, wereld) {
    const studie = await openStudie(bestand, wereld);
    if (!studie.ok) return mislukt(studie.fout);
    const { document } = studie.waarde.sessie;
    if (document.beoordeling.criteria.length === 0)
      return mislukt('Deze begroting heeft nog geen criteria. Begin in het scherm Beoordelen met een beoordeling.');
    const keuze = keuzeVoor(studie.waarde, { doel: undefined, scenario: 'basis' });
    if (!keuze.ok) return mislukt(keuze.fout);
    const uitslag = beoordeelSessie(studie.waarde.sessie);
    const blad = () => maakBeoordeelblad(keuze.waarde, uitslag);
    const inJson = aan.has('json');
    const uit = () => {
      if (!inJson) return printTekst(maakStudierapport(document, blad()));
      const { criteria } = document.beoordeling;
      const scenarios = uitslag.scenarios.map(({ scenario, scores }) => ({
        scenario,
        scores: scores.map(({ score, gemeten }, i) => ({ criterium: criteria[i]?.id, score, gemeten })),
        totaal: uitslag.rangorde.find(({ naam }) => naam === scenario)?.totaal ?? null,
      }));
      return json(scenarios);
    };
    return geefAntwoord(studie.waarde, { pdf: opties.pdf, blad, uit: uit(), json: inJson }, wereld);
  },
};
