/** `exporteer`: a blad as a PDF, or the whole begroting in one scenario as an Excel workbook. */
import { mis, type Result } from '../../shared/kern/result.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { maakRapport } from '../../shared/rapport/maak-rapport.ts';
import { maakWerkboek } from '../../shared/rapport/werkboek/maak-werkboek.ts';
import { slaOp } from '../bestanden/opslaan.ts';
import { maakPdf } from '../pdf/maak-pdf.ts';
import { openBegroting, scenarioweigering } from './begroting.ts';
import { gelukt, mislukt, type Opdracht, verkeerdGebruik, type Wereld } from './opdracht.ts';
import { kiesPagina } from './pagina.ts';

type Opties = Readonly<Record<string, string>>;
/** The bytes of the file; the error is a Dutch sentence. */
type Gemaakt = Promise<Result<Uint8Array, string>>;

export const exporteer: Opdracht = {
  naam: 'exporteer',
  gebruik: '<bestand> --pdf <uit> | --xlsx <uit> [--blad B] [--jaar J | --jaren V-T] [--scenario S]',
  uitleg:
    'Maakt een PDF van een blad (zonder --jaar van het boekjaar, met --jaren van V-T of alle jaren naast elkaar), of een Excel-werkmap van de hele begroting.',
  aantal: 1,
  opties: ['pdf', 'xlsx', 'blad', 'jaar', 'jaren', 'scenario'],
  async voer({ los: [bestand = ''], opties }, wereld) {
    const uit = opties.pdf ?? opties.xlsx;
    if (uit === undefined) return verkeerdGebruik('Noem met --pdf of --xlsx het bestand dat gemaakt wordt.');
    if (opties.pdf !== undefined && opties.xlsx !== undefined) {
      return verkeerdGebruik('Kies --pdf of --xlsx; beide tegelijk kan niet.');
    }
    const sessie = await openBegroting(bestand, wereld);
    if (!sessie.ok) return mislukt(sessie.fout);
    const inhoud = await (opties.pdf === undefined ? xlsx(sessie.waarde, opties) : pdf(sessie.waarde, opties, wereld));
    if (!inhoud.ok) return mislukt(inhoud.fout);
    const bewaard = await slaOp(uit, inhoud.waarde);
    return bewaard.ok ? gelukt(`'${uit}' is gemaakt.\n`) : mislukt(bewaard.fout.melding);
  },
};

async function pdf(sessie: Sessie, opties: Opties, wereld: Wereld): Gemaakt {
  const pagina = kiesPagina(sessie, opties);
  if (!pagina.ok) return pagina;
  const gemaakt = await maakPdf(maakRapport(sessie, pagina.waarde), await wereld.pdfOnderdelen());
  return gemaakt.ok ? gemaakt : mis(gemaakt.fout.melding);
}

async function xlsx(sessie: Sessie, { scenario = 'basis' }: Opties): Gemaakt {
  const weigering = scenarioweigering(sessie, scenario);
  if (weigering !== null) return mis(weigering);
  const { schrijfXlsx } = await import('../xlsx/schrijf-xlsx.ts');
  return { ok: true, waarde: await schrijfXlsx(maakWerkboek(sessie, scenario)) };
}
