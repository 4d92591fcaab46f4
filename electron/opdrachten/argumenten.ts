/**
 * Arguments of the command line: `--naam waarde`, `--schakelaar`, and the rest in order.
 *
 * Only what starts with two dashes is an option, because invoer may be `-5` or `-`.
 */
import { mis, type Result } from '../../shared/kern/result.ts';
import type { Gelezenargumenten, Opdracht } from './opdracht.ts';

export function leesArgumenten(opdracht: Opdracht, argumenten: readonly string[]): Result<Gelezenargumenten, string> {
  const los: string[] = [];
  const opties: Record<string, string> = {};
  const aan = new Set<string>();
  for (let i = 0; i < argumenten.length; i++) {
    const argument = argumenten[i] ?? '';
    const naam = argument.slice(2);
    if (!argument.startsWith('--') || naam === '') los.push(argument);
    else if (opdracht.schakelaars?.includes(naam)) aan.add(naam);
    else if (!opdracht.opties?.includes(naam)) return mis(`De opdracht '${opdracht.naam}' kent --${naam} niet.`);
    else {
      const waarde = argumenten[++i];
      if (waarde === undefined) return mis(`Achter --${naam} hoort een waarde.`);
      if (opties[naam] !== undefined && !opdracht.herhaalbaar?.includes(naam))
        return mis(`--${naam} staat er twee keer.`);
      opties[naam] = [opties[naam], waarde].filter((deel) => deel !== undefined).join(';');
    }
  }
  if (los.length === opdracht.aantal || aan.has('help')) return { ok: true, waarde: { los, opties, aan } };
  return mis(
    los.length < opdracht.aantal ? 'Er ontbreken argumenten.' : `Te veel argumenten: '${los[opdracht.aantal]}'.`,
  );
}
