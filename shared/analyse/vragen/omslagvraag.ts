/** Break-even: at which value of an invoer do two scenarios have the same outcome? */
import { goed, mis, type Result } from '../../kern/result.ts';
import type { Sessie } from '../../model/sessie.ts';
import { rekenReeks } from '../gevoeligheid.ts';
import { huidigeWaarde } from '../knop.ts';
import type { Zoekantwoord } from '../nulpunt.ts';
import { type Doel, tolerantieVan, vindDoel, vindKnop, vindScenario } from '../vraag.ts';
import { type Grenzen, zoekGelijk } from '../zoeken.ts';
import { gewoneGrenzen, grensbezwaar } from './grenzen.ts';
import type { Studie } from './studie.ts';

export interface Omslagvraag {
  readonly a: string;
  readonly b: string;
  readonly doel: string;
  readonly invoer: readonly { readonly adres: string; readonly grenzen: Grenzen | null }[];
}

export interface Omslaguitkomst {
  readonly doel: string;
  readonly antwoorden: readonly Omslagantwoord[];
}

/** Break-even: at which value of an input both scenarios have the same outcome, and which outcome that is. */
export interface Omslagantwoord {
  readonly adres: string;
  /** In A. */
  readonly nu: number;
  /** Its `uitkomst` is the outcome in A less that in B. */
  readonly antwoord: Zoekantwoord;
  /** The outcome of both at that value; NaN where there is none. */
  readonly uitkomst: number;
  /** Does the difference between the two move with this input at all? */
  readonly hangtAf: boolean;
}

export function omslag({ sessie, voortgang }: Studie, vraag: Omslagvraag): Result<Omslaguitkomst, string> {
  const doel = vindDoel(sessie, vraag.doel);
  if (!doel.ok) return doel;
  for (const naam of [vraag.a, vraag.b]) {
    const scenario = vindScenario(sessie, naam);
    if (!scenario.ok) return scenario;
  }
  const antwoorden: Omslagantwoord[] = [];
  for (const [i, invoer] of vraag.invoer.entries()) {
    voortgang?.(i / vraag.invoer.length);
    const antwoord = omslagBij(sessie, vraag, doel.waarde, invoer);
    if (!antwoord.ok) return antwoord;
    antwoorden.push(antwoord.waarde);
  }
  return goed({ doel: doel.waarde.tekst, antwoorden });
}

function omslagBij(
  sessie: Sessie,
  { a, b }: Omslagvraag,
  { cel, notatie }: Doel,
  { adres, grenzen }: Omslagvraag['invoer'][number],
): Result<Omslagantwoord, string> {
  const [inA, inB] = [vindKnop(sessie, adres, a), vindKnop(sessie, adres, b)];
  if (!inA.ok) return inA;
  if (!inB.ok) return inB;
  const bezwaar = grensbezwaar(adres, grenzen);
  if (bezwaar !== null) return mis(bezwaar);
  const tolerantie = tolerantieVan(notatie);
  const vanA = { baan: sessie.baan(a), knop: inA.waarde };
  const vanB = { baan: sessie.baan(b), knop: inB.waarde };
  const antwoord = zoekGelijk(
    sessie.rekenmodel,
    [vanA, vanB],
    { cel, tolerantie },
    grenzen ?? gewoneGrenzen(sessie, inA.waarde),
  );
  const bij = ({ baan, knop }: typeof vanA, waarde: number) =>
    rekenReeks(sessie.rekenmodel, baan, [cel], knop, [waarde])[0]?.[0] ?? Number.NaN;
  const nu = huidigeWaarde(inA.waarde);
  // near where it is: far away an outcome is too large to tell a difference from rounding
  const verschil = (waarde: number) => bij(vanA, waarde) - bij(vanB, waarde);
  const [hier, verderop] = [verschil(nu), verschil(nu === 0 ? 1 : 1.1 * nu)];
  return goed({
    adres: inA.waarde.adres,
    nu,
    antwoord,
    uitkomst: antwoord.gevonden ? bij(vanA, antwoord.waarde) : Number.NaN,
    // or where it is found: an input may only count from a threshold on
    hangtAf: !(Math.abs(hier - verderop) <= tolerantie) || (antwoord.gevonden && !(Math.abs(hier) <= tolerantie)),
  });
}
