/** `toon`: a blad as a table that a person reads, in Dutch notation. */
import { maakRapport } from '../../shared/rapport/maak-rapport.ts';
import { printTekst } from '../../shared/rapport/tekst.ts';
import { openBegroting } from './begroting.ts';
import { gelukt, mislukt, type Opdracht } from './opdracht.ts';
import { kiesPagina } from './pagina.ts';

export const toon: Opdracht = {
  naam: 'toon',
  gebruik: '<bestand> [--blad B] [--jaar J | --jaren V-T] [--scenario S]',
  uitleg: 'Toont een blad als tabel; zonder --jaar het boekjaar, met --jaren (V-T of alle) de jaren naast elkaar.',
  aantal: 1,
  opties: ['blad', 'jaar', 'jaren', 'scenario'],
  async voer({ los: [bestand = ''], opties }, wereld) {
    const sessie = await openBegroting(bestand, wereld);
    if (!sessie.ok) return mislukt(sessie.fout);
    const pagina = kiesPagina(sessie.waarde, opties);
    return pagina.ok ? gelukt(printTekst(maakRapport(sessie.waarde, pagina.waarde))) : mislukt(pagina.fout);
  },
};
