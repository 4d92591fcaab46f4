/** What is the outcome at other values of one invoer, or of two? */
import { goed, type Result } from '../../kern/result.ts';
import { rekenReeks, rekenVeld } from '../gevoeligheid.ts';
import type { Knop } from '../knop.ts';
import { vindDoel, vindKnop, vindScenario } from '../vraag.ts';
import type { Studie } from './studie.ts';

export interface Tabelvraag {
  readonly scenario: string;
  readonly doel: string;
  readonly rijen: { readonly adres: string; readonly waarden: readonly number[] };
  /** null: one input only. */
  readonly kolommen: { readonly adres: string; readonly waarden: readonly number[] } | null;
}

/** @returns a row per value of the first input, with the outcome at each value of the second. */
export function tabel({ sessie }: Studie, vraag: Tabelvraag): Result<readonly (readonly number[])[], string> {
  const scenario = vindScenario(sessie, vraag.scenario);
  if (!scenario.ok) return scenario;
  const doel = vindDoel(sessie, vraag.doel);
  if (!doel.ok) return doel;
  const rij = vindKnop(sessie, vraag.rijen.adres, vraag.scenario);
  if (!rij.ok) return rij;
  const baan = sessie.baan(vraag.scenario);
  const { cel } = doel.waarde;
  if (vraag.kolommen === null) {
    const [uitkomsten = new Float64Array()] = rekenReeks(
      sessie.rekenmodel,
      baan,
      [cel],
      rij.waarde,
      vraag.rijen.waarden,
    );
    return goed(Array.from(uitkomsten, (uitkomst) => [uitkomst]));
  }
  const kolom = vindKnop(sessie, vraag.kolommen.adres, vraag.scenario);
  if (!kolom.ok) return kolom;
  const as = (knop: Knop, waarden: readonly number[]) => ({ knop, waarden });
  const veld = rekenVeld(
    sessie.rekenmodel,
    baan,
    cel,
    as(rij.waarde, vraag.rijen.waarden),
    as(kolom.waarde, vraag.kolommen.waarden),
  );
  return goed(veld.map((uitkomsten) => [...uitkomsten]));
}
