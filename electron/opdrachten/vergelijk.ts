/** `vergelijk`: the cells in which two scenarios differ. */
import { type Cijfer, verschillenTussen } from '../../shared/analyse/vergelijken.ts';
import { vindScenario } from '../../shared/analyse/vraag.ts';
import { gelukt, json, mislukt, type Opdracht } from './opdracht.ts';
import { druk, lijst, openStudie } from './studie.ts';

export const vergelijk: Opdracht = {
  naam: 'vergelijk',
  gebruik: '<bestand> <scenario A> <scenario B> [--json]',
  uitleg: "Toont waarin twee scenario's verschillen, per cel en jaar.",
  aantal: 3,
  schakelaars: ['json'],
  async voer({ los: [bestand = '', a = '', b = ''], aan }, wereld) {
    const studie = await openStudie(bestand, wereld);
    if (!studie.ok) return mislukt(studie.fout);
    const { sessie } = studie.waarde;
    for (const naam of [a, b]) {
      const scenario = vindScenario(sessie, naam);
      if (!scenario.ok) return mislukt(scenario.fout);
    }
    const verschillen = verschillenTussen(sessie, a, b);
    if (aan.has('json')) return gelukt(json(verschillen));
    if (verschillen.length === 0) return gelukt(`'${a}' en '${b}' verschillen nergens.\n`);
    const rijen = verschillen.map((v) => [`${v.adres}@${v.jaar}`, toon(v.a), toon(v.b), toon(v.verschil)]);
    return gelukt(lijst([['Adres', a, b, 'Verschil'], ...rijen]));
  },
};

function toon(cijfer: Cijfer): string {
  if (cijfer === null) return '–';
  return typeof cijfer === 'number' ? druk(cijfer) : cijfer.fout;
}
