/** Which value of an invoer gives the outcome one wants? */
import { goed, mis, type Result } from '../../kern/result.ts';
import type { Sessie } from '../../model/sessie.ts';
import { huidigeWaarde, type Knop } from '../knop.ts';
import type { Eis, Zoekantwoord } from '../nulpunt.ts';
import { jarenVan } from '../vergelijken.ts';
import { type Doel, tolerantieVan, vindDoel, vindKnop, vindScenario } from '../vraag.ts';
import { type Grenzen, type Zoekdoel, zoekInvoer, zoekSamen } from '../zoeken.ts';
import { gewoneGrenzen, grensbezwaar } from './grenzen.ts';
import type { Studie } from './studie.ts';

export interface Zoekvraag {
  readonly scenario: string;
  /** With its year; of minstens and hoogstens the last year, when `alleJaren`. */
  readonly doel: string;
  readonly eis: Eis;
  readonly waarde: number;
  /** From the first budget year on, the worst year counts. */
  readonly alleJaren: boolean;
  readonly invoer: readonly { readonly adres: string; readonly grenzen: Grenzen | null }[];
  /** Several inputs: all together, or each by itself. */
  readonly wijze: 'samen' | 'elk';
}

export interface Zoekuitkomst {
  readonly doel: string;
  readonly antwoorden: readonly Invoerantwoord[];
}

export interface Invoerantwoord {
  /** The inputs that move in this answer, with their values now and then. */
  readonly invoer: readonly { readonly adres: string; readonly nu: number; readonly dan: number }[];
  readonly antwoord: Zoekantwoord;
}

export function zoek({ sessie, voortgang }: Studie, vraag: Zoekvraag): Result<Zoekuitkomst, string> {
  const doel = zoekdoel(sessie, vraag);
  if (!doel.ok) return doel;
  const kandidaten: { knop: Knop; grenzen: Grenzen | null }[] = [];
  for (const { adres, grenzen } of vraag.invoer) {
    const knop = vindKnop(sessie, adres, vraag.scenario);
    if (!knop.ok) return knop;
    const bezwaar = grensbezwaar(adres, grenzen);
    if (bezwaar !== null) return mis(bezwaar);
    kandidaten.push({ knop: knop.waarde, grenzen });
  }
  const baan = sessie.baan(vraag.scenario);
  const { zoekdoel: eis, doel: cel } = doel.waarde;
  if (vraag.wijze === 'samen' && kandidaten.length > 1) {
    const antwoord = zoekTezamen(sessie, baan, eis, kandidaten);
    return antwoord.ok ? goed({ doel: cel.tekst, antwoorden: [antwoord.waarde] }) : antwoord;
  }
  const antwoorden = kandidaten.map(({ knop, grenzen }, i) => {
    voortgang?.(i / kandidaten.length);
    const antwoord = zoekInvoer(sessie.rekenmodel, baan, eis, knop, grenzen ?? gewoneGrenzen(sessie, knop));
    const dan = antwoord.gevonden ? antwoord.waarde : antwoord.beste;
    return { invoer: [{ adres: knop.adres, nu: huidigeWaarde(knop), dan }], antwoord };
  });
  return goed({ doel: cel.tekst, antwoorden });
}

function zoekdoel(sessie: Sessie, vraag: Zoekvraag): Result<{ zoekdoel: Zoekdoel; doel: Doel }, string> {
  const scenario = vindScenario(sessie, vraag.scenario);
  if (!scenario.ok) return scenario;
  const doel = vindDoel(sessie, vraag.doel);
  if (!doel.ok) return doel;
  const { adres, cel, notatie } = doel.waarde;
  const eerdere = vraag.alleJaren && vraag.eis !== 'gelijk' ? jarenVan(sessie).filter((jaar) => jaar < adres.jaar) : [];
  const cellen = eerdere
    .filter((jaar) => jaar >= sessie.document.jaren.begin)
    .flatMap((jaar) => sessie.cel({ ...adres, jaar }) ?? []);
  const { eis, waarde } = vraag;
  return goed({
    doel: doel.waarde,
    zoekdoel: { cellen: [...cellen, cel], eis, waarde, tolerantie: tolerantieVan(notatie) },
  });
}

function zoekTezamen(
  sessie: Sessie,
  baan: number,
  doel: Zoekdoel,
  kandidaten: readonly { knop: Knop; grenzen: Grenzen | null }[],
): Result<Invoerantwoord, string> {
  if (kandidaten.length > 12) return mis('Zoek met ten hoogste 12 invoeren tegelijk.');
  const zonder = kandidaten.find(({ grenzen }) => grenzen === null);
  if (zonder)
    return mis(`Geef '${zonder.knop.adres}' een onder- en bovengrens: samen bewegen invoeren tussen hun grenzen.`);
  const begrensd = kandidaten.flatMap(({ knop, grenzen }) => (grenzen ? [{ knop, grenzen }] : []));
  const { antwoord, waarden } = zoekSamen(sessie.rekenmodel, baan, doel, begrensd);
  const invoer = begrensd.map(({ knop }, i) => ({
    adres: knop.adres,
    nu: huidigeWaarde(knop),
    dan: waarden[i] ?? Number.NaN,
  }));
  return goed({ invoer, antwoord });
}
