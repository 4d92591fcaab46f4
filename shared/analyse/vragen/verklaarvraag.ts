/** What explains the difference between two scenarios? */
import type { Result } from '../../kern/result.ts';
import { uitrekenaarVan } from '../banen.ts';
import { type Indeling, maakSpel } from '../spelers.ts';
import { type Brug, type Brugfout, maakBrug } from '../verklaren.ts';
import { vindDoel, vindScenario } from '../vraag.ts';
import type { Studie } from './studie.ts';

export interface Brugvraag {
  readonly a: string;
  readonly b: string;
  readonly doel: string;
  readonly indeling: Indeling;
  /** Player key -> group. */
  readonly groepen?: Readonly<Record<string, string>>;
}

export function verklaar({ sessie, lees, voortgang }: Studie, vraag: Brugvraag): Result<Brug, string | Brugfout> {
  const doel = vindDoel(sessie, vraag.doel);
  if (!doel.ok) return doel;
  for (const naam of [vraag.a, vraag.b]) {
    const scenario = vindScenario(sessie, naam);
    if (!scenario.ok) return scenario;
  }
  const groepen = new Map(Object.entries(vraag.groepen ?? {}));
  const spel = maakSpel(sessie.document, vraag.a, vraag.b, vraag.indeling, groepen);
  return maakBrug(spel, uitrekenaarVan(doel.waarde.adres, lees, voortgang));
}
