/** `formule`: computes one formula without a document; every name is unknown. */
import { drukInvoer } from '../../shared/kern/getal.ts';
import { evalueer } from '../../shared/rekenen/evalueer.ts';
import { gelukt, json, mislukt, type Opdracht } from './opdracht.ts';

export const formule: Opdracht = {
  naam: 'formule',
  gebruik: '"<formule>" [--json]',
  uitleg: 'Rekent een formule uit, zonder begroting.',
  aantal: 1,
  schakelaars: ['json'],
  async voer({ los: [tekst = ''], aan }, wereld) {
    const uitkomst = evalueer(tekst, wereld.nu().getFullYear());
    const alsJson = aan.has('json');
    if (!uitkomst.ok) return mislukt(uitkomst.fout.melding, alsJson ? json({ fout: uitkomst.fout }) : '');
    return gelukt(alsJson ? json({ waarde: uitkomst.waarde }) : `${drukInvoer(uitkomst.waarde)}\n`);
  },
};
