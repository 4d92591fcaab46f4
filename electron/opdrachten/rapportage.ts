/** `rapportage`: begroting en realisatie, verklaringen and doelen up to a month, as text or as a PDF. */
import { laatstGeboekt, type Peiling } from '../../shared/analyse/realisatieoverzicht.ts';
import { mis, type Result } from '../../shared/kern/result.ts';
import type { Begrotingsmodel } from '../../shared/model/document.ts';
import { maakRapportage } from '../../shared/rapport/rapportage/maak-rapportage.ts';
import { printTekst } from '../../shared/rapport/tekst.ts';
import { slaOp } from '../bestanden/opslaan.ts';
import { maakPdf } from '../pdf/maak-pdf.ts';
import { openBegroting } from './begroting.ts';
import { gelukt, leesJaar, mislukt, type Opdracht } from './opdracht.ts';

type Opties = Readonly<Record<string, string>>;

export const rapportage: Opdracht = {
  naam: 'rapportage',
  gebruik: '<bestand> [--jaar J] [--maand M] [--pdf <uit>]',
  uitleg: 'Toont begroting en realisatie, verklaringen en doelen tot en met een maand, of maakt er een PDF van.',
  aantal: 1,
  opties: ['jaar', 'maand', 'pdf'],
  async voer({ los: [bestand = ''], opties }, wereld) {
    const sessie = await openBegroting(bestand, wereld);
    if (!sessie.ok) return mislukt(sessie.fout);
    const peiling = leesPeiling(sessie.waarde.document, opties);
    if (!peiling.ok) return mislukt(peiling.fout);
    const rapport = maakRapportage(sessie.waarde, peiling.waarde);
    if (opties.pdf === undefined) return gelukt(printTekst(rapport));
    const gemaakt = await maakPdf(rapport, await wereld.pdfOnderdelen());
    if (!gemaakt.ok) return mislukt(gemaakt.fout.melding);
    const bewaard = await slaOp(opties.pdf, gemaakt.waarde);
    return bewaard.ok ? gelukt(`'${opties.pdf}' is gemaakt.\n`) : mislukt(bewaard.fout.melding);
  },
};

/** Without a month: up to the last one that was booked. */
function leesPeiling(document: Begrotingsmodel, opties: Opties): Result<Peiling, string> {
  const jaar = leesJaar(opties.jaar, document.gegevens.boekjaar);
  if (!jaar.ok) return jaar;
  const { eerste, laatste } = document.jaren;
  if (jaar.waarde < eerste || jaar.waarde > laatste)
    return mis(`Het jaar ${jaar.waarde} valt buiten het model, dat loopt van ${eerste} tot en met ${laatste}.`);
  const { maand = String(laatstGeboekt(document, jaar.waarde)) } = opties;
  return /^(\d|1[0-2])$/.test(maand)
    ? { ok: true, waarde: { jaar: jaar.waarde, maand: Number(maand) } }
    : mis(`'${maand}' is geen maand. Typ een getal van 1 tot en met 12.`);
}
