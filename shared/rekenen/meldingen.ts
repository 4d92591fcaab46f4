/** Meldingen: every error as a Dutch sentence: what is wrong, where, and what to do. */
import type { Foutcode } from '../formule/expressie.ts';
import type { Oorzaak, Term } from './term.ts';

export type Mankement =
  | Oorzaak
  | { readonly code: Foutcode; readonly soort: 'delen'; readonly deler: Term }
  | {
      readonly code: Foutcode;
      readonly soort: 'te_groot' | 'invoer' | 'nul_tot_negatief' | 'macht' | 'rest' | 'wortel' | 'kies' | 'rente';
    };

/** @param naam how a cell is called, null for one that has no name. */
export function meldMankement(mankement: Mankement, cel: number, naam: (cel: number) => string | null): string {
  return `In ${naam(cel) ?? 'deze cel'}: ${zin(mankement, naam)}`;
}

function zin(mankement: Mankement, naam: (cel: number) => string | null): string {
  if (mankement.soort === 'delen') return meldDelen(mankement.deler, naam);
  if ('naam' in mankement) return meldOorzaak(mankement);
  switch (mankement.soort) {
    case 'te_groot':
      return 'de uitkomst is te groot om mee te rekenen. Controleer de bedragen waarmee wordt gerekend.';
    case 'invoer':
      return 'de invoer is geen getal. Vul een getal in.';
    case 'nul_tot_negatief':
      return 'nul tot een negatieve macht is gedeeld door nul. Controleer het grondtal.';
    case 'macht':
      return 'deze macht heeft geen uitkomst, zoals 0^0 en de wortel van een negatief getal. Controleer grondtal en macht.';
    case 'rest':
      return 'de deler van REST is te klein voor dit getal. Neem een grotere deler.';
    case 'wortel':
      return 'een negatief getal heeft geen WORTEL. Controleer het getal of gebruik ABS.';
    case 'kies':
      return 'het nummer bij KIEZEN hoort bij geen van de keuzes. Geef een nummer van 1 tot en met het aantal keuzes.';
    case 'rente':
      return 'bij een rente van -100% wordt in NHW gedeeld door nul. Geef een andere rente.';
  }
}

function meldDelen(deler: Term, naam: (cel: number) => string | null): string {
  const wie = deler.soort === 'cel' ? naam(deler.cel) : null;
  if (wie === null)
    return 'er wordt gedeeld door nul, of het gemiddelde genomen van niets. Controleer de deler, of vang het op met ALS.FOUT.';
  return `er wordt gedeeld door ${wie}, en dat is 0 of leeg. Vul daar een getal in, of vang het op met ALS.FOUT.`;
}

function meldOorzaak(oorzaak: Oorzaak): string {
  switch (oorzaak.soort) {
    case 'verloren':
    case 'weg':
      return `de formule verwijst naar '${oorzaak.naam}', en dat bestaat niet (meer). Pas de formule aan.`;
    case 'voor_eerste_jaar':
      return `de formule kijkt met VORIG naar een jaar voor het eerste van dit model${oorzaak.naam && ` (${oorzaak.naam})`}. Vul in de eerste jaren zelf een waarde in.`;
    case 'buiten_jaren':
      return `de formule verwijst naar ${oorzaak.naam}, en dat jaar heeft dit model niet. Pas het jaar aan of voeg het toe.`;
    case 'lijst_als_getal':
      return 'een bereik is meer dan één waarde. Zet er SOM, GEMIDDELDE of een andere functie omheen.';
    case 'lege_lijst':
      return 'EN en OF van een groep zonder regels hebben geen uitkomst. Voeg een regel toe of pas de formule aan.';
    case 'ongelijke_lijsten':
      return 'de lijsten in SOMPRODUCT zijn niet even lang. Geef elke lijst evenveel regels.';
    case 'kring':
      return 'de formule hangt van zichzelf af. Pas haar aan.';
  }
}

/** @param namen the cells of the circle, in order. */
export function meldKring(namen: readonly (string | null)[]): string {
  const pad = [...namen, namen[0]].map((naam) => naam ?? 'een cel');
  const kort = pad.length > 8 ? [...pad.slice(0, 6), '…', ...pad.slice(-1)] : pad;
  return `In ${pad[0]}: de formules verwijzen in een kring naar elkaar: ${kort.join(' → ')}. Haal een van de verwijzingen weg, of gebruik VORIG voor het jaar ervoor.`;
}
