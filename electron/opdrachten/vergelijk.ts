/** `vergelijk`: the cells in which two scenarios differ; on paper one outcome of both over the years. */
import { toonIn } from '../../shared/analyse/toon.ts';
import { type Cijfer, type Verschil, verschillenTussen } from '../../shared/analyse/vergelijken.ts';
import { vindScenario } from '../../shared/analyse/vraag.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { maakVergelijking } from '../../shared/rapport/studie/vergelijkblad.ts';
import { json, mislukt, type Opdracht, verkeerdGebruik } from './opdracht.ts';
import { geefAntwoord, keuzeVoor, lijst, openStudie } from './studie.ts';

export const vergelijk: Opdracht = {
  naam: 'vergelijk',
  gebruik: '<bestand> <scenario A> <scenario B> [--json] [--pdf <uit> [--doel <adres>]]',
  uitleg:
    "Toont waarin twee scenario's verschillen, per cel en jaar; met --pdf een uitkomst van beide over de jaren, met grafiek.",
  aantal: 3,
  opties: ['pdf', 'doel'],
  schakelaars: ['json'],
  async voer({ los: [bestand = '', a = '', b = ''], opties, aan }, wereld) {
    if (opties.doel !== undefined && opties.pdf === undefined)
      return verkeerdGebruik('--doel hoort bij --pdf: het is de uitkomst die de grafiek toont.');
    const studie = await openStudie(bestand, wereld);
    if (!studie.ok) return mislukt(studie.fout);
    const { sessie } = studie.waarde;
    for (const naam of [a, b]) {
      const scenario = vindScenario(sessie, naam);
      if (!scenario.ok) return mislukt(scenario.fout);
    }
    const { laatste } = sessie.document.jaren;
    const doel = opties.doel === undefined || opties.doel.includes('@') ? opties.doel : `${opties.doel}@${laatste}`;
    const keuze = keuzeVoor(studie.waarde, { doel, scenario: b, a });
    if (!keuze.ok) return mislukt(keuze.fout);
    const inJson = aan.has('json');
    const verschillen = verschillenTussen(sessie, a, b);
    return geefAntwoord(
      studie.waarde,
      {
        pdf: opties.pdf,
        blad: () => maakVergelijking(keuze.waarde, { namen: [a, b], beeld: 'lijnen', per: 'partij', periode: '' }).blad,
        uit: inJson ? json(verschillen) : alsTekst(sessie, verschillen, a, b),
        json: inJson,
      },
      wereld,
    );
  },
};

function alsTekst(sessie: Sessie, verschillen: readonly Verschil[], a: string, b: string): string {
  if (verschillen.length === 0) return `'${a}' en '${b}' verschillen nergens.\n`;
  const rijen = verschillen.map(({ adres, jaar, ...cijfers }) => {
    const plek = sessie.zoek(adres);
    const toon = toonIn(plek.ok ? sessie.notatie(plek.waarde) : 'getal2');
    const druk = (cijfer: Cijfer) => (cijfer === null ? '–' : typeof cijfer === 'number' ? toon(cijfer) : cijfer.fout);
    return [`${adres}@${jaar}`, druk(cijfers.a), druk(cijfers.b), druk(cijfers.verschil)];
  });
  return lijst([['Adres', a, b, 'Verschil'], ...rijen]);
}
