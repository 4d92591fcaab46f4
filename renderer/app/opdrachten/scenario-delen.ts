/** A scenario to a file for a colleague, and a colleague's into this document. */
import { maakSamenvoegplan } from '../../../shared/model/samenvoegen.ts';
import {
  leesScenariobestand,
  maakScenariobestand,
  schrijfScenariobestand,
} from '../../../shared/model/scenariobestand.ts';
import type { Programma } from '../programma.ts';

export async function deelScenario({ brug, venster, acties }: Programma, scenario: string): Promise<void> {
  const document = venster.getState().sessie?.document;
  const titel = document?.scenarios.find(({ naam }) => naam === scenario)?.titel;
  if (!document || titel === undefined) return;
  const tekst = schrijfScenariobestand(maakScenariobestand(document, scenario));
  const uitkomst = await brug.deelScenario({ voorstel: `${titel}.scenario`, tekst });
  if (uitkomst.ok) acties.meld({ toon: 'goed', tekst: `Scenario gedeeld: ${uitkomst.waarde.naam}` });
  else if (uitkomst.fout.soort !== 'geannuleerd') acties.meld({ toon: 'fout', tekst: uitkomst.fout.melding });
}

/** Shows what taking it in would do; nothing changes before the user agrees. */
export async function openScenario({ brug, venster, acties, dialogen }: Programma): Promise<void> {
  const document = venster.getState().sessie?.document;
  if (!document) return;
  const uitkomst = await brug.openenScenario({});
  if (!uitkomst.ok) {
    if (uitkomst.fout.soort !== 'geannuleerd') acties.meld({ toon: 'fout', tekst: uitkomst.fout.melding });
    return;
  }
  const gelezen = leesScenariobestand(uitkomst.waarde.tekst);
  if (gelezen.ok) dialogen.toon({ soort: 'samenvoegen', plan: maakSamenvoegplan(document, gelezen.waarde) });
  else acties.meld({ toon: 'fout', tekst: `${uitkomst.waarde.naam}: ${gelezen.fout}` });
}
