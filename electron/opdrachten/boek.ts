/** `boek`: books a table of realisatie (post, maand, bedrag, bron), all of it or nothing, and saves. */
import { type Boekprobleem, type Boekwijze, leesBoeking } from '../../shared/analyse/boeking.ts';
import { noemIn } from '../../shared/analyse/realisatieoverzicht.ts';
import type { Realisatierecord } from '../../shared/model/realisatie.ts';
import { leesTekst } from '../bestanden/openen.ts';
import { bewaarBegroting, openBegroting } from './begroting.ts';
import { gelukt, leesJaar, mislukt, type Opdracht, verkeerdGebruik } from './opdracht.ts';

export const boek: Opdracht = {
  naam: 'boek',
  gebruik: '<bestand> <tabel.csv> [--jaar J] [--vervang | --optellen]',
  uitleg:
    'Boekt realisatie uit een tabel met post, maand, bedrag en bron, alles of niets, en slaat op. Een maand zonder jaar is van het boekjaar of van --jaar.',
  aantal: 2,
  opties: ['jaar'],
  schakelaars: ['vervang', 'optellen'],
  async voer({ los: [bestand = '', tabel = ''], opties, aan }, wereld) {
    if (tabel === '') return verkeerdGebruik('Noem ook het bestand met de tabel.');
    if (aan.has('vervang') && aan.has('optellen'))
      return verkeerdGebruik('Kies --vervang of --optellen, niet allebei.');
    const geopend = await openBegroting(bestand, wereld);
    if (!geopend.ok) return mislukt(geopend.fout);
    const sessie = geopend.waarde;
    const tekst = await leesTekst(tabel);
    if (!tekst.ok) return mislukt(tekst.fout.melding);
    const { document } = sessie;
    const jaar = leesJaar(opties.jaar, document.gegevens.boekjaar);
    if (!jaar.ok) return mislukt(jaar.fout);
    const wijze = aan.has('vervang') ? 'vervang' : aan.has('optellen') ? 'optellen' : 'nieuw';
    const plaats = {
      document,
      zoek: (t: string) => sessie.zoek(t),
      jaar: jaar.waarde,
      noem: noemIn(sessie, jaar.waarde),
    };
    const records = leesBoeking(tekst.waarde.replace(/^\uFEFF/, ''), plaats, wijze);
    if (!records.ok) return mislukt(geweigerd(records.fout));
    const bewerking = { soort: 'realisatie-boeken' as const, records: records.waarde, ...alsVelden(wijze) };
    const gedaan = sessie.doe([bewerking], `Realisatie uit ${tabel}`);
    if (!gedaan.ok) return mislukt(gedaan.fout.map(({ melding }) => melding).join('\n'));
    const fout = await bewaarBegroting(bestand, sessie);
    return fout === null ? gelukt(verslag(records.waarde)) : mislukt(fout);
  },
};

function alsVelden(wijze: Boekwijze) {
  return { vervang: wijze === 'vervang', optellen: wijze === 'optellen' };
}

function geweigerd(problemen: readonly Boekprobleem[]): string {
  const schakelaars = (['vervang', 'optellen'] as const).filter((wijze) =>
    problemen.every(({ kan }) => kan.includes(wijze)),
  );
  const raad = schakelaars.length === 0 ? [] : [`Boek opnieuw met ${schakelaars.map((s) => `--${s}`).join(' of ')}.`];
  return ['Er is niets geboekt:', ...problemen.map(({ melding }) => melding), ...raad].join('\n');
}

/** Names the months, for who wrote them without a year. */
function verslag(records: readonly Realisatierecord[]): string {
  const maanden = records.map(({ maand }) => maand).sort();
  const [van, tot] = [maanden[0], maanden.at(-1)];
  const wanneer = van === tot ? van : `${van} t/m ${tot}`;
  const aantal = records.length === 1 ? '1 bedrag is' : `${records.length} bedragen zijn`;
  return `${aantal} geboekt en opgeslagen (${wanneer}).\n`;
}
