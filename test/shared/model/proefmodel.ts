/**
 * A small model for tests: two bladen, a groep, an opening value, a rate, years 2025 to 2030.
 */
import type { Opzet } from '../../../shared/sjablonen/sjabloon.ts';

const invoer = { doortrekken: true };

export const proefmodel: Opzet = {
  gegevens: { titel: 'Proef', boekjaar: 2026 },
  jaren: { eerste: 2025, begin: 2026, laatste: 2030 },
  bladen: [
    {
      id: 'aannames',
      naam: 'Aannames',
      kolommen: [{ id: 'waarde', naam: 'Waarde', notatie: 'bedrag' }],
      regels: [
        { id: 'tarief', naam: 'Tarief', uitgangspunt: true, enkelIn: 'waarde', bedrag: invoer },
        {
          id: 'index',
          naam: 'Index',
          uitgangspunt: true,
          enkelIn: 'waarde',
          notatie: 'procent',
          bedrag: { verplicht: true },
        },
      ],
    },
    {
      id: 'begroting',
      naam: 'Begroting',
      kolommen: [
        { id: 'fte', naam: 'FTE', notatie: 'getal2' },
        { id: 'prijs', naam: 'Prijs', notatie: 'bedrag', tarief: true },
        { id: 'bedrag', naam: 'Bedrag', notatie: 'bedrag', formule: 'fte * tarief' },
      ],
      regels: [
        {
          id: 'groep',
          naam: 'Groep',
          regels: [
            { id: 'een', naam: 'Een', reeksen: { fte: invoer } },
            { id: 'twee', naam: 'Twee', reeksen: { fte: invoer } },
            { id: 'drie', naam: 'Drie', reeksen: { fte: invoer } },
          ],
        },
        { id: 'los', naam: 'Los', reeksen: { fte: invoer } },
        {
          id: 'totaal',
          naam: 'Totaal ({index})',
          vorm: 'totaal',
          reeksen: { bedrag: 'SOM(groep.bedrag) + los.bedrag' },
        },
        { id: 'bereik', naam: 'Bereik', vorm: 'totaal', reeksen: { fte: 'SOM(een.fte:drie.fte)' } },
        {
          id: 'reserve',
          naam: 'Reserve',
          vorm: 'totaal',
          enkelIn: 'bedrag',
          bedrag: { formule: 'VORIG(reserve) - totaal.bedrag' },
        },
      ],
    },
  ],
  invoer: {
    tarief: { 2026: 100 },
    'een.fte': { 2026: 1 },
    'twee.fte': { 2026: 2 },
    'drie.fte': { 2026: 3, 2028: 4 },
    'los.fte': { 2026: 10 },
    reserve: { 2025: 5000 },
  },
};
