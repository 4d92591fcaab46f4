/**
 * Betaling en plafond: the maximum budget, the advance on cliëntkosten and its settlement, and the monthly terms.
 *
 * As agreed in 001_2669dfddbd737fcd.txt, artikel 4 and 5: half of the cliëntkosten in advance, the rest on actual spending;
 * one invoice at the start of the year, paid in twelve terms; the budget may not be exceeded without consent. Terms are whole cents
 * and add up to the invoice to the cent.
 */
import type { Bladsjabloon, Regelvorm } from './sjabloon.ts';

const mag = { doortrekken: false };

function enkel(id: string, naam: string, bedrag: Regelvorm['bedrag'], meer: Partial<Regelvorm> = {}): Regelvorm {
  return { id, naam, enkelIn: 'bedrag', ...(bedrag === undefined ? {} : { bedrag }), ...meer };
}

const MEESTE_TERMIJNEN = 12;

/** What is due up to this term less what was due up to the one before, both in whole cents. */
function termijn(nummer: number): Regelvorm {
  const tot = (n: string) => `AFRONDEN(factuur * ${n} / aantal_termijnen; 2)`;
  return {
    id: `termijn_${nummer}`,
    naam: `Termijn ${nummer}`,
    reeksen: {
      nummer: nummer === 1 ? '1' : `termijn_${nummer - 1}.nummer + 1`,
      bedrag: `ALS(nummer > aantal_termijnen; 0; AFRONDEN(${tot('nummer')} - ${tot('(nummer - 1)')}; 2))`,
    },
  };
}

/** `formatie` and `clientkosten` are formulas: where the agreed amounts stand. */
export function betaling({ formatie, clientkosten }: { formatie: string; clientkosten: string }): Bladsjabloon {
  return {
    id: 'betaling',
    naam: 'Betaling en plafond',
    kolommen: [
      { id: 'nummer', naam: 'Nummer', eenheid: '', notatie: 'getal0', tarief: true },
      { id: 'bedrag', naam: 'Bedrag', notatie: 'bedrag' },
    ],
    regels: [
      enkel('afgesproken_formatie', 'Formatie volgens de overeenkomst', formatie, { vorm: 'totaal' }),
      enkel('afgesproken_clientkosten', 'Cliëntkosten volgens de overeenkomst', clientkosten, { vorm: 'totaal' }),
      enkel('afgesproken_budget', 'Formatie en cliëntkosten samen', 'afgesproken_formatie + afgesproken_clientkosten', {
        vorm: 'totaal',
      }),
      enkel('maximaal_budget', 'Maximaal beschikbaar budget (leeg: geen plafond afgesproken)', mag),
      enkel(
        'ruimte_onder_plafond',
        'Ruimte onder het plafond',
        'ALS(maximaal_budget = 0; 0; maximaal_budget - afgesproken_budget)',
        { vorm: 'totaal' },
      ),
      { id: 'kop_voorschot', naam: 'Voorschot en afrekening cliëntkosten', vorm: 'tekst' },
      enkel(
        'voorschotpercentage',
        'Voorschot op de cliëntkosten',
        { doortrekken: true, verplicht: true },
        {
          uitgangspunt: true,
          eenheid: '%',
          notatie: 'procent',
          grondslag: 'cliëntkosten volgens de overeenkomst',
        },
      ),
      enkel('voorschot_clientkosten', 'Voorschot', 'voorschotpercentage * afgesproken_clientkosten', {
        vorm: 'totaal',
      }),
      enkel('besteding_clientkosten', 'Werkelijke besteding (leeg: nog niet bekend)', mag),
      enkel(
        'nabetaling_clientkosten',
        'Nabetaling op basis van de werkelijke besteding, hoogstens tot het budget',
        // what is not known yet settles nothing: MIN would pass over an empty besteding
        'ALS(AANTAL(besteding_clientkosten) = 0; 0; MAX(0; MIN(besteding_clientkosten; afgesproken_clientkosten) - voorschot_clientkosten))',
        { vorm: 'totaal' },
      ),
      enkel(
        'nog_beschikbaar',
        'Nog over te hevelen als de besteding dat vraagt',
        'afgesproken_clientkosten - voorschot_clientkosten - nabetaling_clientkosten',
        {
          vorm: 'totaal',
        },
      ),
      enkel(
        'niet_besteed_voorschot',
        'Voorschot dat niet is besteed',
        'ALS(AANTAL(besteding_clientkosten) = 0; 0; MAX(0; voorschot_clientkosten - besteding_clientkosten))',
        { vorm: 'totaal' },
      ),
      { id: 'kop_termijnen', naam: 'Factuur en termijnen', vorm: 'tekst' },
      enkel('factuur', 'Factuur aan het begin van het jaar', 'afgesproken_formatie + voorschot_clientkosten', {
        vorm: 'totaal',
      }),
      enkel(
        'aantal_termijnen',
        'Aantal maandelijkse termijnen',
        { doortrekken: true, verplicht: true },
        {
          uitgangspunt: true,
          eenheid: 'termijnen',
          notatie: 'getal0',
        },
      ),
      enkel(
        'termijnbedrag',
        'Bedrag per termijn, onafgerond',
        'ALS(aantal_termijnen = 0; 0; factuur / aantal_termijnen)',
        { vorm: 'totaal' },
      ),
      {
        id: 'termijnen',
        naam: 'Termijnen in hele centen',
        regels: Array.from({ length: MEESTE_TERMIJNEN }, (_, i) => termijn(i + 1)),
      },
    ],
    controles: [
      {
        id: 'binnen_plafond',
        naam: 'Budget als plafond',
        links: 'ALS(maximaal_budget = 0; 0; afgesproken_budget)',
        vergelijking: '<=',
        rechts: 'maximaal_budget',
        melding:
          'Formatie en cliëntkosten gaan samen over het maximaal beschikbare budget. Zonder nadrukkelijke toestemming van de opdrachtgever mag dat niet.',
      },
      {
        id: 'termijnen_zijn_factuur',
        naam: 'Termijnen en factuur',
        links: 'termijnen.bedrag',
        rechts: 'factuur',
        melding: 'De termijnen zijn samen niet de factuur. Er zijn 1 tot en met 12 maandelijkse termijnen.',
      },
      {
        id: 'besteding_binnen_budget',
        naam: 'Besteding cliëntkosten',
        links: 'besteding_clientkosten',
        vergelijking: '<=',
        rechts: 'afgesproken_clientkosten',
        ernst: 'let op',
        melding: 'De werkelijke besteding van cliëntkosten is hoger dan het budget; het meerdere wordt niet vergoed.',
      },
    ],
  };
}
