/** How far can an outcome lie from what is expected, given the ranges of its invoer? */
import { goed, mis, type Result } from '../../kern/result.ts';
import { simuleerScenario } from '../banen.ts';
import { type Leegkans, leegkansen, type Spreiding, spreidingsbijdragen, spreidingVan } from '../simuleren.ts';
import { jarenVan } from '../vergelijken.ts';
import { doelOp, vindDoel, vindScenario } from '../vraag.ts';
import type { Studie } from './studie.ts';

export interface Simulatievraag {
  readonly scenario: string;
  readonly doel: string;
  readonly n: number;
  readonly zaad: number;
}

export interface Simulatieuitkomst {
  readonly doel: string;
  readonly spreiding: Spreiding;
  /** Every year of the reeks of the goal. */
  readonly jaren: readonly { readonly jaar: number; readonly spreiding: Spreiding | null; readonly leeg: Leegkans }[];
  /** What each range contributes to the spread of the goal. */
  readonly bijdragen: readonly { readonly naam: string; readonly aandeel: number; readonly samenhang: number }[];
}

export function simuleer(
  { sessie, lees, voortgang }: Studie,
  vraag: Simulatievraag,
): Result<Simulatieuitkomst, string> {
  const scenario = vindScenario(sessie, vraag.scenario);
  if (!scenario.ok) return scenario;
  const doel = vindDoel(sessie, vraag.doel);
  if (!doel.ok) return doel;
  if (!Number.isInteger(vraag.n) || vraag.n < 2 || vraag.n > 1_000_000)
    return mis('Geef een geheel aantal trekkingen van 2 tot en met 1.000.000.');
  if (!Number.isInteger(vraag.zaad)) return mis('Het zaad is een geheel getal.');
  const { adres, cel, tekst } = doel.waarde;
  const jaren = jarenVan(sessie).filter((jaar) => jaar >= sessie.document.jaren.begin && jaar !== adres.jaar);
  const andere = jaren.flatMap((jaar) => {
    const gevonden = doelOp(sessie, { ...adres, jaar });
    return gevonden.ok ? [{ jaar, cel: gevonden.waarde.cel }] : [];
  });
  const alle = [...andere, { jaar: adres.jaar, cel }].sort((x, y) => x.jaar - y.jaar);
  const simulatie = simuleerScenario(
    sessie.document,
    vraag.scenario,
    alle.map((plek) => plek.cel),
    lees,
    { ...vraag, ...(voortgang && { voortgang }) },
  );
  const plek = alle.findIndex(({ jaar }) => jaar === adres.jaar);
  const spreidingen = simulatie.uitkomsten.map(spreidingVan);
  const spreiding = spreidingen[plek];
  if (!spreiding) return mis(`'${tekst}' is in elke trekking een fout; herstel eerst die fout.`);
  const leeg = leegkansen(simulatie.uitkomsten);
  return goed({
    doel: tekst,
    spreiding,
    jaren: alle.map(({ jaar }, i) => ({
      jaar,
      spreiding: spreidingen[i] ?? null,
      leeg: leeg[i] ?? { ditJaar: 0, totNu: 0 },
    })),
    bijdragen: spreidingsbijdragen(simulatie, plek),
  });
}
