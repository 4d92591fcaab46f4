/** `boek`: books a table of realisatie (post, maand, bedrag, bron), all of it or nothing, and saves. */
import { leesBoeking } from '../../shared/analyse/boeking.ts';
import { leesTekst } from '../bestanden/openen.ts';
import { bewaarBegroting, openBegroting } from './begroting.ts';
import { gelukt, mislukt, type Opdracht, verkeerdGebruik } from './opdracht.ts';

export const boek: Opdracht = {
  naam: 'boek',
  gebruik: '<bestand> <tabel.csv> [--vervang]',
  uitleg: 'Boekt realisatie uit een tabel met post, maand, bedrag en bron, alles of niets, en slaat op.',
  aantal: 2,
  schakelaars: ['vervang'],
  async voer({ los: [bestand = '', tabel = ''], aan }, wereld) {
    if (tabel === '') return verkeerdGebruik('Noem ook het bestand met de tabel.');
    const sessie = await openBegroting(bestand, wereld);
    if (!sessie.ok) return mislukt(sessie.fout);
    const tekst = await leesTekst(tabel);
    if (!tekst.ok) return mislukt(tekst.fout.melding);
    const vervang = aan.has('vervang');
    const { document } = sessie.waarde;
    const records = leesBoeking(tekst.waarde.replace(/^\uFEFF/, ''), document, (t) => sessie.waarde.zoek(t), vervang);
    if (!records.ok) return mislukt(['Er is niets geboekt:', ...records.fout].join('\n'));
    const bewerking = { soort: 'realisatie-boeken' as const, records: records.waarde, vervang };
    const gedaan = sessie.waarde.doe([bewerking], `Realisatie uit ${tabel}`);
    if (!gedaan.ok) return mislukt(gedaan.fout.map(({ melding }) => melding).join('\n'));
    const fout = await bewaarBegroting(bestand, sessie.waarde);
    const aantal = records.waarde.length;
    return fout === null
      ? gelukt(`${aantal === 1 ? '1 bedrag is' : `${aantal} bedragen zijn`} geboekt en opgeslagen.\n`)
      : mislukt(fout);
  },
};
