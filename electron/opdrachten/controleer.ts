/** `controleer`: the register of controles; exit code 1 when any of them is fout. */
import type { Bevinding } from '../../shared/model/controles/bevinding.ts';
import { heeftFouten } from '../../shared/model/controles/register.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { openBegroting } from './begroting.ts';
import { gelukt, json, mislukt, type Opdracht } from './opdracht.ts';

export const controleer: Opdracht = {
  naam: 'controleer',
  gebruik: '<bestand> [--json]',
  uitleg: 'Loopt alle controles na: wat klopt, wat niet, en wat nog moet worden ingevuld.',
  aantal: 1,
  schakelaars: ['json'],
  async voer({ los: [bestand = ''], aan }, wereld) {
    const sessie = await openBegroting(bestand, wereld);
    if (!sessie.ok) return mislukt(sessie.fout);
    const bevindingen = sessie.waarde.controles();
    const uit = aan.has('json') ? json(bevindingen.map(alsJson)) : alsTekst(bevindingen, sessie.waarde);
    const fouten = bevindingen.filter(({ oordeel }) => oordeel === 'fout').length;
    if (!heeftFouten(bevindingen)) return gelukt(uit);
    return mislukt(fouten === 1 ? 'Eén controle is fout.' : `${fouten} controles zijn fout.`, uit);
  },
};

function alsJson({ id, blad, jaar, scenario, oordeel, bedrag, melding }: Bevinding) {
  return { id, blad, jaar, scenario, oordeel, bedrag, melding };
}

const VOLGORDE = ['fout', 'onvolledig', 'let op', 'goed'] as const;

function alsTekst(bevindingen: readonly Bevinding[], sessie: Sessie): string {
  const regels = VOLGORDE.flatMap((oordeel) => {
    const deel = bevindingen.filter((bevinding) => bevinding.oordeel === oordeel);
    if (deel.length === 0) return [];
    const kop = `${oordeel} (${deel.length})\n`;
    return [kop, ...(oordeel === 'goed' ? [] : deel.map((bevinding) => `  ${regelVan(bevinding, sessie)}\n`))];
  });
  return regels.join('');
}

function regelVan({ adres, blad, jaar, scenario, melding }: Bevinding, sessie: Sessie): string {
  const plaats = adres === null ? blad : sessie.toonAdres(adres);
  const waar = `${plaats}${jaar === null || plaats === '' ? '' : `@${jaar}`}`;
  return [waar, scenario === null ? '' : `[${scenario}]`, melding].filter((deel) => deel !== '').join('  ');
}
