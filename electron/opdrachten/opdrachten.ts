/**
 * The command line: every opdracht in one table, and what happens around each. Start reading here.
 *
 * `voerUit` turns arguments into what is printed and an exit code. It never shows a stack trace: a bug is told as one sentence.
 */
import { lijktOp } from '../../shared/kern/naam.ts';
import { leesArgumenten } from './argumenten.ts';
import { beoordeel } from './beoordeel.ts';
import { bewerk } from './bewerk.ts';
import { boek } from './boek.ts';
import { controleer } from './controleer.ts';
import { deel } from './deel.ts';
import { exporteer } from './exporteer.ts';
import { formule } from './formule.ts';
import { gevoeligheid } from './gevoeligheid.ts';
import { narekenen } from './narekenen.ts';
import { nieuw } from './nieuw.ts';
import { gelukt, mislukt, type Opdracht, type Uitkomst, verkeerdGebruik, type Wereld } from './opdracht.ts';
import { rapportage } from './rapportage.ts';
import { reken } from './reken.ts';
import { simuleer } from './simuleer.ts';
import { sjablonen } from './sjablonen.ts';
import { toon } from './toon.ts';
import { vergelijk } from './vergelijk.ts';
import { verklaar } from './verklaar.ts';
import { voegSamen } from './voeg-samen.ts';
import { zet } from './zet.ts';
import { zoek } from './zoek.ts';

const help: Opdracht = {
  naam: 'help',
  gebruik: '',
  uitleg: 'Toont dit overzicht.',
  aantal: 0,
  async voer() {
    return gelukt(overzicht());
  },
};

const OPDRACHTEN: readonly Opdracht[] = [
  sjablonen,
  nieuw,
  toon,
  reken,
  zet,
  bewerk,
  controleer,
  narekenen,
  formule,
  boek,
  exporteer,
  rapportage,
  vergelijk,
  verklaar,
  gevoeligheid,
  zoek,
  simuleer,
  beoordeel,
  deel,
  voegSamen,
  help,
];

export async function voerUit([naam, ...rest]: readonly string[], wereld: Wereld): Promise<Uitkomst> {
  if (naam === undefined) return verkeerdGebruik(`Welke opdracht?\n\n${overzicht().trimEnd()}`);
  const opdracht = OPDRACHTEN.find((kandidaat) => kandidaat.naam === naam.replace(/^--(?=help$)/, ''));
  if (opdracht === undefined) return verkeerdGebruik(onbekend(naam));
  const argumenten = leesArgumenten(opdracht, rest);
  if (!argumenten.ok) return verkeerdGebruik(`${argumenten.fout} Gebruik: sluitend ${naam} ${opdracht.gebruik}`);
  try {
    return await opdracht.voer(argumenten.waarde, wereld);
  } catch (fout) {
    return mislukt(`Sluitend is vastgelopen op '${naam}': ${fout instanceof Error ? fout.message : String(fout)}`);
  }
}

function onbekend(naam: string): string {
  const namen = OPDRACHTEN.map((opdracht) => opdracht.naam);
  const bedoeld = lijktOp(naam, namen);
  return `De opdracht '${naam}' bestaat niet. ${bedoeld === null ? `Kies uit ${namen.join(', ')}.` : `Bedoelde u ${bedoeld}?`}`;
}

function overzicht(): string {
  const regels = OPDRACHTEN.map(
    ({ naam, gebruik, uitleg }) => `  ${`${naam} ${gebruik}`.trimEnd()}\n      ${uitleg}\n`,
  );
  return `Sluitend op de opdrachtregel: npm run --silent sluitend -- <opdracht> ...\n\n${regels.join('')}`;
}
