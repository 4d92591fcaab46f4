/** Which invoer matters most to an outcome? */
import { goed, mis, type Result } from '../../kern/result.ts';
import { type Tornadoregel, tornadoVan } from '../tornado.ts';
import { vindDoel, vindScenario } from '../vraag.ts';
import type { Studie } from './studie.ts';

export interface Tornadovraag {
  readonly scenario: string;
  readonly doel: string;
  /** How far an input without a range moves: 0.1 is ±10%. */
  readonly aandeel: number;
}

export interface Tornadouitkomst {
  readonly doel: string;
  readonly nu: number;
  readonly balken: readonly Tornadoregel[];
}

export function tornado({ sessie, lees }: Studie, vraag: Tornadovraag): Result<Tornadouitkomst, string> {
  const scenario = vindScenario(sessie, vraag.scenario);
  if (!scenario.ok) return scenario;
  const doel = vindDoel(sessie, vraag.doel);
  if (!doel.ok) return doel;
  if (!(vraag.aandeel > 0)) return mis('Geef de uitslag als een percentage groter dan 0.');
  return goed({ doel: doel.waarde.tekst, ...tornadoVan(sessie, lees, vraag.scenario, doel.waarde, vraag.aandeel) });
}
