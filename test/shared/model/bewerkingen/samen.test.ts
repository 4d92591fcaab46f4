/** A list of bewerkingen in cells counts as each of them one after another, however many are applied in one go. */
import { expect, test } from 'vitest';
import type { Bewerkingsinvoer } from '../../../../shared/model/bewerkingen/bewerking.ts';
import { proefmodel } from '../proefmodel.ts';
import { doe, open } from '../vocabulaire.ts';

const MET_SCENARIO = { ...proefmodel, scenarios: [{ naam: 's', titel: 'S' }] };

const LIJSTEN: readonly (readonly [string, readonly Bewerkingsinvoer[]])[] = [
  [
    'a formula that names a reeks which the bewerking before it made',
    [
      { soort: 'invoer-zetten', adres: 'een.prijs', jaar: 2026, waarde: 3 },
      { soort: 'formule-zetten', adres: 'twee.prijs', formule: 'een.prijs * 2' },
      { soort: 'wissen', adres: 'een.fte', jaar: 2026 },
      { soort: 'formule-zetten', adres: 'drie.prijs', formule: 'twee.prijs + een.prijs' },
    ],
  ],
  [
    'an exception and a wijziging that name a reeks which the bewerking before them made',
    [
      { soort: 'invoer-zetten', adres: 'een.prijs', jaar: 2026, waarde: 3 },
      { soort: 'uitzondering-zetten', adres: 'een.bedrag', jaar: 2027, formule: 'een.prijs * 2' },
      { soort: 'invoer-zetten', adres: 'twee.prijs', jaar: 2026, waarde: 4 },
      {
        soort: 'wijziging-zetten',
        scenario: 's',
        wijziging: { adres: 'los.fte', actie: 'formule', formule: 'twee.prijs', van: 2027 },
      },
    ],
  ],
  [
    'a groep that gets a formula, and its sum back',
    [
      { soort: 'formule-zetten', adres: 'groep.bedrag', formule: 'een.bedrag' },
      { soort: 'wissen', adres: 'groep.bedrag', jaar: null },
      { soort: 'invoer-zetten', adres: 'een.fte', jaar: 2027, waarde: 7 },
      { soort: 'formule-zetten', adres: 'los.bedrag', formule: 'groep.bedrag / 2' },
    ],
  ],
  [
    'cells emptied and filled by turns',
    [
      { soort: 'wissen', adres: 'een.fte', jaar: 2026 },
      { soort: 'invoer-zetten', adres: 'een.fte', jaar: 2026, waarde: 5 },
      { soort: 'wissen', adres: 'drie.fte', jaar: 2028 },
      { soort: 'wissen', adres: 'los.fte', jaar: null },
      { soort: 'invoer-zetten', adres: 'los.fte', jaar: 2029, waarde: 1 },
    ],
  ],
];

test.each(LIJSTEN)('%s', (_, bewerkingen) => {
  const [samen, los] = [open(MET_SCENARIO), open(MET_SCENARIO)];
  doe(samen, ...bewerkingen);
  for (const bewerking of bewerkingen) doe(los, bewerking);
  expect(samen.document).toEqual(los.document);
  expect(samen.document).not.toEqual(open(proefmodel).document);
});
