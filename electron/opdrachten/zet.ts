/** `zet`: does what typing in the grid does, and saves. */
import { goed, mis, type Result } from '../../shared/kern/result.ts';
import { type Reeksadres, volAdres } from '../../shared/model/adres.ts';
import type { Bewerkingsinvoer } from '../../shared/model/bewerkingen/bewerking.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { maatregelenIn } from '../../shared/model/stappen.ts';
import { bewaarBegroting, openBegroting, scenarioweigering } from './begroting.ts';
import { gelukt, mislukt, type Opdracht } from './opdracht.ts';

export const zet: Opdracht = {
  naam: 'zet',
  gebruik: '<bestand> <adres[@jaar]> "<invoer>" [--scenario S [--maatregel M]] [--bron "..." [--brondatum JJJJ-MM-DD]]',
  uitleg:
    'Typt een getal, percentage, bandbreedte of formule in een cel en slaat op. Met --bron staat bij het cijfer waar het vandaan komt.',
  aantal: 3,
  opties: ['scenario', 'maatregel', 'bron', 'brondatum'],
  async voer({ los: [bestand = '', tekst = '', invoer = ''], opties }, wereld) {
    const { scenario = 'basis', maatregel } = opties;
    const geopend = await openBegroting(bestand, wereld);
    if (!geopend.ok) return mislukt(geopend.fout);
    const sessie = geopend.waarde;
    const weigering = scenarioweigering(sessie, scenario);
    if (weigering !== null) return mislukt(weigering);
    const adres = sessie.zoek(tekst);
    if (!adres.ok) return mislukt(adres.fout);
    const gekozen = maatregel === undefined ? null : maatregelweigering(sessie, scenario, maatregel);
    if (gekozen !== null) return mislukt(gekozen);
    const { jaar } = adres.waarde;
    const bewerkingen = sessie.typ(adres.waarde, jaar, invoer, scenario, undefined, maatregel);
    if (!bewerkingen.ok) return mislukt(bewerkingen.fout.melding);
    const bron = bronbewerkingen(adres.waarde, opties);
    if (!bron.ok) return mislukt(bron.fout);
    const gedaan = sessie.doe([...bewerkingen.waarde, ...bron.waarde], `Invoer in ${tekst}`);
    if (!gedaan.ok) return mislukt(gedaan.fout.map(({ melding }) => melding).join('\n'));
    const fout = await bewaarBegroting(bestand, sessie);
    return fout === null ? gelukt(`${tekst} is gewijzigd en opgeslagen.\n`) : mislukt(fout);
  },
};

/** The source that is named with a figure. */
function bronbewerkingen(
  adres: Reeksadres & { readonly jaar: number | null },
  { scenario = 'basis', bron, brondatum }: Readonly<Record<string, string>>,
): Result<readonly Bewerkingsinvoer[], string> {
  if (bron === undefined)
    return brondatum === undefined ? goed([]) : mis('Een --brondatum hoort bij een --bron. Noem ook de bron.');
  if (adres.jaar === null) return mis('Een bron hoort bij een cijfer in een jaar: zet @jaar achter het adres.');
  if (scenario !== 'basis')
    return mis('Een wijziging in een scenario heeft de bron van haar maatregel. Noteer die bij de maatregel.');
  return goed([{ soort: 'bron-zetten', adres: volAdres(adres), jaar: adres.jaar, bron, datum: brondatum ?? null }]);
}

/** null: what is typed in this scenario can be recorded in this maatregel. */
function maatregelweigering({ document }: Sessie, scenario: string, maatregel: string): string | null {
  const namen = maatregelenIn(document, scenario).map(({ id }) => id);
  if (namen.includes(maatregel)) return null;
  const keuze = namen.length === 0 ? 'Het heeft er geen.' : `Kies uit ${namen.join(', ')}.`;
  return `In het scenario '${scenario}' werkt de maatregel '${maatregel}' niet. ${keuze}`;
}
