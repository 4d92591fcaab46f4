/** `sjablonen`: what `nieuw` can make a document from. */
import { SJABLONEN } from '../../shared/sjablonen/sjablonen.ts';
import { gelukt, json, type Opdracht } from './opdracht.ts';

export const sjablonen: Opdracht = {
  naam: 'sjablonen',
  gebruik: '[--json]',
  uitleg: 'Toont waaruit u een begroting kunt maken.',
  aantal: 0,
  schakelaars: ['json'],
  async voer({ aan }) {
    if (aan.has('json')) return gelukt(json(SJABLONEN.map(({ id, titel, soort }) => ({ id, titel, soort }))));
    const breedte = Math.max(...SJABLONEN.map(({ id }) => id.length));
    return gelukt(
      SJABLONEN.map(({ id, soort, titel }) => `${id.padEnd(breedte)}  ${soort.padEnd(9)}  ${titel}\n`).join(''),
    );
  },
};
