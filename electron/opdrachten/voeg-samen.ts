/** `voeg-samen`: takes a shared scenario into a begroting. Says what does not fit; where both have one by the same name, one chooses. */
import { samenvoegbewerkingen } from '../../shared/model/samenvoegbewerkingen.ts';
import {
  type Botsing,
  maakSamenvoegplan,
  type Samenvoegkeuze,
  type Samenvoegplan,
  WORDT_FICTIEF,
} from '../../shared/model/samenvoegen.ts';
import { leesScenariobestand } from '../../shared/model/scenariobestand.ts';
import { leesTekst } from '../bestanden/openen.ts';
import { bewaarBegroting, openBegroting } from './begroting.ts';
import { gelukt, json, mislukt, type Opdracht, verkeerdGebruik } from './opdracht.ts';
import { lijst } from './studie.ts';

const KEUZES: readonly Samenvoegkeuze[] = ['hier', 'bestand', 'beide'];

export const voegSamen: Opdracht = {
  naam: 'voeg-samen',
  gebruik: '<bestand> <scenariobestand> [--bij-verschil hier|bestand|beide] [--json]',
  uitleg: 'Neemt een gedeeld scenario op en slaat op; meldt per wijziging wat niet past.',
  aantal: 2,
  opties: ['bij-verschil'],
  schakelaars: ['json'],
  async voer({ los: [bestand = '', pad = ''], opties, aan }, wereld) {
    const keuze = KEUZES.find((kandidaat) => kandidaat === opties['bij-verschil']);
    if (opties['bij-verschil'] !== undefined && keuze === undefined)
      return verkeerdGebruik(`--bij-verschil is een van ${KEUZES.join(', ')}.`);
    const sessie = await openBegroting(bestand, wereld);
    if (!sessie.ok) return mislukt(sessie.fout);
    const tekst = await leesTekst(pad);
    if (!tekst.ok) return mislukt(tekst.fout.melding);
    const gedeeld = leesScenariobestand(tekst.waarde);
    if (!gedeeld.ok) return mislukt(`${pad}: ${gedeeld.fout}`);
    const { document } = sessie.waarde;
    const plan = maakSamenvoegplan(document, gedeeld.waarde);
    if (plan.botsingen.length > 0 && keuze === undefined)
      return mislukt(`${KIES}\n\n${plan.botsingen.map(naastElkaar).join('\n')}`);
    const { bewerkingen, scenario } = samenvoegbewerkingen(document, plan, () => keuze ?? 'hier');
    const gedaan = sessie.waarde.doe(bewerkingen, `Scenario ${plan.titel} opnemen`);
    if (!gedaan.ok) return mislukt(gedaan.fout.map(({ plaats, melding }) => `${plaats}: ${melding}`).join('\n'));
    const fout = await bewaarBegroting(bestand, sessie.waarde);
    if (fout !== null) return mislukt(fout);
    return gelukt(aan.has('json') ? json(alsJson(plan, scenario)) : verslag(plan, scenario));
  },
};

const KIES =
  'De begroting heeft al een andere maatregel of een ander scenario met dezelfde naam. Kies met --bij-verschil wat geldt: hier (wat er staat blijft), bestand (het bestand vervangt het) of beide. Er is niets gewijzigd.';

function naastElkaar({ naam, hier, bestand }: Botsing): string {
  const rijen = Array.from({ length: Math.max(hier.length, bestand.length) }, (_, i) => [
    hier[i] ?? '',
    `| ${bestand[i] ?? ''}`,
  ]);
  const breedte = Math.max(...rijen.map(([, rechts = '']) => rechts.length));
  const links = rijen.map(([een = '', ander = '']) => [een, ander.padEnd(breedte)]);
  return `${naam}\n${lijst([['Hier', '| Bestand'.padEnd(breedte)], ...links])}`;
}

function alsJson({ nieuw, gelijk, botsingen, nietOvergenomen }: Samenvoegplan, scenario: string) {
  return { scenario, nieuw, gelijk, verschillend: botsingen.map(({ naam }) => naam), nietOvergenomen };
}

function verslag({ titel, nietOvergenomen, wordtFictief }: Samenvoegplan, scenario: string): string {
  const over = nietOvergenomen.map(({ waar, wijziging, reden }) => `  ${waar}: ${wijziging}. ${reden}\n`).join('');
  const kop = `Het scenario '${titel}' is opgenomen als ${scenario}.\n${wordtFictief ? `${WORDT_FICTIEF}\n` : ''}`;
  return over === '' ? kop : `${kop}Niet overgenomen, wel bewaard in de toelichting:\n${over}`;
}
