/** `bewerk`: applies a list of bewerkingen from a file, all or none, and saves. */
import { mis, type Result } from '../../shared/kern/result.ts';
import { type Bewerkingsinvoer, bewerkingSchema } from '../../shared/model/bewerkingen/bewerking.ts';
import { leesTekst } from '../bestanden/openen.ts';
import { bewaarBegroting, openBegroting } from './begroting.ts';
import { bewerkhulp } from './bewerkhulp.ts';
import { gelukt, mislukt, type Opdracht, verkeerdGebruik } from './opdracht.ts';

export const bewerk: Opdracht = {
  naam: 'bewerk',
  gebruik: '<bestand> <bewerkingen.json> | --help',
  uitleg: 'Voert een lijst bewerkingen uit, alle of geen, en slaat op.',
  aantal: 2,
  schakelaars: ['help'],
  async voer({ los: [bestand = '', lijst = ''], aan }, wereld) {
    if (aan.has('help')) return gelukt(bewerkhulp(bewerkingSchema));
    if (lijst === '') return verkeerdGebruik('Noem ook het bestand met de bewerkingen.');
    const sessie = await openBegroting(bestand, wereld);
    if (!sessie.ok) return mislukt(sessie.fout);
    const bewerkingen = await leesLijst(lijst);
    if (!bewerkingen.ok) return mislukt(bewerkingen.fout);
    const gedaan = sessie.waarde.doe(bewerkingen.waarde, `Bewerkingen uit ${lijst}`);
    if (!gedaan.ok) return mislukt(gedaan.fout.map((fout) => melding(fout, bewerkingen.waarde)).join('\n'));
    const fout = await bewaarBegroting(bestand, sessie.waarde);
    return fout === null ? gelukt(`${telling(bewerkingen.waarde.length)} uitgevoerd en opgeslagen.\n`) : mislukt(fout);
  },
};

const telling = (aantal: number) => (aantal === 1 ? 'Een bewerking is' : `${aantal} bewerkingen zijn`);

async function leesLijst(pad: string): Promise<Result<Bewerkingsinvoer[], string>> {
  const tekst = await leesTekst(pad);
  if (!tekst.ok) return mis(tekst.fout.melding);
  try {
    const lijst: unknown = JSON.parse(tekst.waarde.replace(/^\uFEFF/, ''));
    // Shapes are checked where the list is applied, with the place of every problem.
    if (Array.isArray(lijst)) return { ok: true, waarde: lijst };
  } catch {
    return mis(`'${pad}' is geen leesbare JSON. Zet er een lijst bewerkingen in; zie bewerk --help.`);
  }
  return mis(`In '${pad}' hoort een lijst bewerkingen te staan: [ {"soort": ...}, ... ]. Zie bewerk --help.`);
}

function melding(
  fout: { bewerking: number; plaats: string; melding: string },
  lijst: readonly Bewerkingsinvoer[],
): string {
  const soort = String(lijst[fout.bewerking]?.soort ?? '');
  const waar = [`Bewerking ${fout.bewerking + 1}`, soort && ` (${soort})`, fout.plaats && `, ${fout.plaats}`].join('');
  return `${waar}: ${fout.melding} Er is niets gewijzigd.`;
}
