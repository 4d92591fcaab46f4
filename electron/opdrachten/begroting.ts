/**
 * A `.begroting` file on the command line: opened as a Sessie, and saved again.
 */

import { mis, type Result } from '../../shared/kern/result.ts';
import { leesDocument } from '../../shared/model/lezen.ts';
import { openSessie } from '../../shared/model/open-sessie.ts';
import { schrijfDocument } from '../../shared/model/schrijven.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { SJABLOONBRON } from '../../shared/sjablonen/sjablonen.ts';
import { leesTekst } from '../bestanden/openen.ts';
import { slaOp } from '../bestanden/opslaan.ts';
import type { Wereld } from './opdracht.ts';

/** The error is a Dutch sentence that names the file. */
export async function openBegroting(pad: string, wereld: Wereld): Promise<Result<Sessie, string>> {
  const tekst = await leesTekst(pad);
  if (!tekst.ok) return mis(tekst.fout.melding);
  const document = leesDocument(tekst.waarde);
  if (!document.ok) return mis(`${pad}: ${document.fout.melding}`);
  const omgeving = { wie: wereld.wie, nu: () => wereld.nu().toISOString(), sjablonen: SJABLOONBRON };
  return { ok: true, waarde: openSessie(document.waarde, omgeving) };
}

/** null: saved. */
export async function bewaarBegroting(pad: string, sessie: Sessie): Promise<string | null> {
  const bewaard = await slaOp(pad, schrijfDocument(sessie.document));
  return bewaard.ok ? null : bewaard.fout.melding;
}

/** null: the document has this scenario. */
export function scenarioweigering({ document }: Sessie, scenario: string): string | null {
  const namen = document.scenarios.map(({ naam }) => naam);
  return namen.includes(scenario) ? null : `Het scenario '${scenario}' bestaat niet. Kies uit ${namen.join(', ')}.`;
}
