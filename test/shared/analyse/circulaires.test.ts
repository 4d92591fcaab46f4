import { expect, test } from 'vitest';
import { circulaireInGebruik, circulaires, metCirculaire, vergelijkSets } from '../../../shared/analyse/circulaires.ts';
import { infrastructuur2040Fictief } from '../../../shared/sjablonen/infrastructuur-2040-fictief.ts';
import { lees, open } from '../model/vocabulaire.ts';

const sessie = open(infrastructuur2040Fictief);

test('sets stand by date, and the one in use is known, also where a scenario inherits it', () => {
  expect(circulaires(sessie.document).map(({ id }) => id)).toEqual(['meicirculaire_2026', 'septembercirculaire_2026']);
  expect(circulaireInGebruik(sessie.document, 'basis')).toBe('meicirculaire_2026');
  expect(circulaireInGebruik(sessie.document, 'regionaal')).toBe('meicirculaire_2026');
});

test('before and after: the index itself, and what follows from it', () => {
  const { jaren, verschillen } = vergelijkSets(
    sessie.document,
    'basis',
    'meicirculaire_2026',
    'septembercirculaire_2026',
  );
  const van = (regel: string) => verschillen.find(({ adres }) => adres.regel === regel);
  const in2027 = jaren.indexOf(2027);
  expect([van('index_rijk')?.voor[in2027], van('index_rijk')?.na[in2027]]).toEqual([0.025, 0.021]);
  expect(van('resultaat')?.voor[in2027]).toBe(lees(sessie, 'resultaat.bedrag@2027'));
  expect(van('index_cao')).toBeUndefined();
});

test('what the screen shows as after is what using the set gives', () => {
  const eigen = open(infrastructuur2040Fictief);
  const { jaren, verschillen } = vergelijkSets(
    eigen.document,
    'regionaal',
    'meicirculaire_2026',
    'septembercirculaire_2026',
  );
  const scenario = eigen.document.scenarios.find(({ naam }) => naam === 'regionaal')!;
  const maatregelen = metCirculaire(eigen.document, scenario, 'septembercirculaire_2026');
  expect(eigen.doe([{ soort: 'scenario-maatregelen', scenario: 'regionaal', maatregelen }], 'Circulaire').ok).toBe(
    true,
  );
  expect(circulaireInGebruik(eigen.document, 'regionaal')).toBe('septembercirculaire_2026');
  for (const { adres, na } of verschillen) {
    expect(eigen.waarde({ ...adres, jaar: 2030 }, 'regionaal')).toBe(na[jaren.indexOf(2030)]);
  }
});
