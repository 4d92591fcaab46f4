/** `nieuw`: a document from a sjabloon or voorbeeld, in a new file. It never overwrites one. */
import { existsSync } from 'node:fs';
import { lijktOp } from '../../shared/kern/naam.ts';
import { schrijfDocument } from '../../shared/model/schrijven.ts';
import { maakDocument } from '../../shared/sjablonen/maak-document.ts';
import { SJABLONEN } from '../../shared/sjablonen/sjablonen.ts';
import { slaOp } from '../bestanden/opslaan.ts';
import { gelukt, leesJaar, mislukt, type Opdracht } from './opdracht.ts';

export const nieuw: Opdracht = {
  naam: 'nieuw',
  gebruik: '<id> <bestand> [--boekjaar J]',
  uitleg: 'Maakt een begroting uit een sjabloon of voorbeeld.',
  aantal: 2,
  opties: ['boekjaar'],
  async voer({ los: [id = '', bestand = ''], opties }, wereld) {
    const sjabloon = SJABLONEN.find((kandidaat) => kandidaat.id === id);
    if (sjabloon === undefined) return mislukt(onbekend(id));
    const boekjaar = leesJaar(opties.boekjaar, wereld.nu().getFullYear() + 1);
    if (!boekjaar.ok) return mislukt(boekjaar.fout);
    if (existsSync(bestand))
      return mislukt(`Er is al een bestand '${bestand}'. Kies een andere naam; er is niets gewijzigd.`);
    const bewaard = await slaOp(bestand, schrijfDocument(maakDocument(sjabloon.opzet(boekjaar.waarde))));
    return bewaard.ok ? gelukt(`'${bestand}' is gemaakt uit ${sjabloon.titel}.\n`) : mislukt(bewaard.fout.melding);
  },
};

function onbekend(id: string): string {
  const ids = SJABLONEN.map((sjabloon) => sjabloon.id);
  const bedoeld = lijktOp(id, ids);
  return `Er is geen sjabloon '${id}'. ${bedoeld === null ? `Kies uit ${ids.join(', ')}.` : `Bedoelde u ${bedoeld}?`}`;
}
