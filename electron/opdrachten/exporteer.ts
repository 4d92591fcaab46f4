/** `exporteer`: a blad as a PDF. */

import { maakRapport } from '../../shared/rapport/maak-rapport.ts';
import { slaOp } from '../bestanden/opslaan.ts';
import { maakPdf } from '../pdf/maak-pdf.ts';
import { openBegroting } from './begroting.ts';
import { gelukt, mislukt, type Opdracht, verkeerdGebruik } from './opdracht.ts';
import { kiesPagina } from './pagina.ts';

export const exporteer: Opdracht = {
  naam: 'exporteer',
  gebruik: '<bestand> --pdf <uit> [--blad B] [--jaar J] [--scenario S]',
  uitleg: 'Maakt een PDF van een blad; zonder --jaar van het boekjaar.',
  aantal: 1,
  opties: ['pdf', 'blad', 'jaar', 'scenario'],
  async voer({ los: [bestand = ''], opties }, wereld) {
    if (opties.pdf === undefined) return verkeerdGebruik('Noem met --pdf het bestand dat gemaakt wordt.');
    const sessie = await openBegroting(bestand, wereld);
    if (!sessie.ok) return mislukt(sessie.fout);
    const pagina = kiesPagina(sessie.waarde, opties);
    if (!pagina.ok) return mislukt(pagina.fout);
    const pdf = await maakPdf(maakRapport(sessie.waarde, pagina.waarde), await wereld.pdfOnderdelen());
    if (!pdf.ok) return mislukt(pdf.fout.melding);
    const bewaard = await slaOp(opties.pdf, pdf.waarde);
    return bewaard.ok ? gelukt(`'${opties.pdf}' is gemaakt.\n`) : mislukt(bewaard.fout.melding);
  },
};
