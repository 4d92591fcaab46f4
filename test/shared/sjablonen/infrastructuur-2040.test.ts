/**
 * infrastructuur-2040: the figures of the nota's, and the links from one person to the year in which the reserve is empty.
 */
import { describe, expect, test } from 'vitest';
import { groepsposten, saldoVan, vergelijkregels } from '../../../shared/analyse/vergelijken.ts';
import { infrastructuur2040 } from '../../../shared/sjablonen/infrastructuur-2040.ts';
import { infrastructuur2040Fictief } from '../../../shared/sjablonen/infrastructuur-2040-fictief.ts';
import { lees, open, zet } from '../model/vocabulaire.ts';

const JAREN = Array.from({ length: 15 }, (_, i) => 2026 + i);

describe('figures of the nota’s', () => {
  const sessie = open(infrastructuur2040);
  test.each([
    ['004_fae2090ed1a9368b.txt, Argumenten: structureel tekort', 'nota_structureel_tekort', 2_500_000],
    ['004_fae2090ed1a9368b.txt, Argumenten: reserve leeg vanaf', 'nota_reserve_leeg_vroegst', 2025],
    ['004_fae2090ed1a9368b.txt, Argumenten: of', 'nota_reserve_leeg_laatst', 2026],
    ['004_fae2090ed1a9368b.txt, Argumenten: beschut werk rond 2040', 'nota_beschut_laag', 300],
    ['003_376e920138498c76.txt, Aanleiding: beschut werk rond 2040', 'nota_beschut_hoog', 350],
    ['003_376e920138498c76.txt, Financiële consequenties: landelijk 2024', 'nota_rijk_landelijk', 63_900_000],
    ['003_376e920138498c76.txt, Financiële consequenties: Deventer 2024', 'nota_rijk_deventer', 580_000],
    ['003_376e920138498c76.txt, Fase 2: geen gemeentelijke bijdrage Wsw', 'nota_bijdrage_wsw', 0],
    ['004_fae2090ed1a9368b.txt, Financiële consequenties: adviesbureau', 'nota_adviesbureau', 75_000],
  ])('%s', (_, adres, waarde) => {
    expect(lees(sessie, `${adres}@2025`)).toBe(waarde);
  });

  test('no amount is invented: of the money only what the documents print is filled in', () => {
    const gevuld = sessie.document.bladen
      .filter(({ id }) => ['financiering', 'bijlage2'].includes(id))
      .flatMap(({ regels }) => regels)
      .filter(({ reeksen }) => Object.values(reeksen).some(({ invoer }) => Object.keys(invoer).length > 0))
      .map(({ id }) => id);
    expect(gevuld).toEqual(['aanvulling', 'jaar_reserve_leeg']);
    expect(sessie.controles().filter(({ oordeel }) => oordeel === 'fout')).toEqual([]);
  });
});

describe('infrastructuur-2040-fictief is complete, marked and passes its own controles', () => {
  const sessie = open(infrastructuur2040Fictief);

  test('nothing is empty, nothing is wrong', () => {
    expect(sessie.controles().filter(({ oordeel }) => oordeel === 'fout' || oordeel === 'onvolledig')).toEqual([]);
  });

  test('it says FICTIEF itself, and so does the source of every made-up assumption', () => {
    expect(sessie.document.gegevens.fictief).toBe(true);
    const bronnen = sessie.document.bladen
      .flatMap(({ regels }) => regels)
      .filter(({ uitgangspunt, reeksen }) => uitgangspunt && Object.keys(reeksen.bedrag?.invoer ?? {}).length > 0)
      .map(({ bron }) => bron);
    expect(bronnen.every((bron) => bron !== '')).toBe(true);
  });

  test('Wsw, beschut, P-wet and Inburgering together are the result; partijen and taakvelden give one saldo', () => {
    for (const scenario of sessie.document.scenarios.map(({ naam }) => naam)) {
      for (const jaar of JAREN) {
        const van = (adres: string) => lees(sessie, `${adres}@${jaar}`, scenario) as number;
        expect(van('baten.bedrag') - van('lasten.bedrag')).toBeCloseTo(van('resultaat.bedrag'), 4);
        expect(van('konnected.saldo') + van('gemeente_deventer.saldo') + van('gemeente_olst_wijhe.saldo')).toBeCloseTo(
          van('taakvelden.saldo'),
          4,
        );
        expect(van('reserve_na_aanvulling.stand')).toBeGreaterThanOrEqual(-1e-6);
      }
    }
  });

  test('a source with a time lag pays what was due a year before', () => {
    expect(lees(sessie, 'lks_nbw.bedrag@2030')).toBe(lees(sessie, 'lks_nbw.aanspraak@2029'));
    const eigen = open(infrastructuur2040Fictief);
    zet(eigen, 'lks_nbw.vertraging@2028', '2');
    expect(lees(eigen, 'lks_nbw.bedrag@2030')).toBe(lees(eigen, 'lks_nbw.aanspraak@2028'));
    expect(lees(eigen, 'lks_nbw.bedrag@2027')).toBe(lees(eigen, 'lks_nbw.aanspraak@2026'));
  });

  test('the reserve falls until it is empty; from then on the municipalities add what is missing, by the key', () => {
    expect(lees(sessie, 'jaar_reserve_leeg@2040')).toBe(2029);
    expect(lees(sessie, 'bijdrage_nodig.bedrag@2028')).toBe(0);
    expect(lees(sessie, 'bijdrage_nodig.bedrag@2029')).toBeCloseTo(-(lees(sessie, 'reserve.stand@2029') as number), 6);
    expect(lees(sessie, 'bijdrage_nodig.bedrag@2031')).toBeCloseTo(
      -(lees(sessie, 'resultaat.bedrag@2031') as number),
      6,
    );
    const deel = lees(sessie, 'bijdrage_nodig.deventer@2031') as number;
    expect(deel).toBeCloseTo(
      (lees(sessie, 'bijdrage_nodig.bedrag@2031') as number) * (lees(sessie, 'sleutel_deventer@2031') as number),
      6,
    );
  });

  test('weerstandsratio and its class follow the editable table', () => {
    const eigen = open(infrastructuur2040Fictief);
    const ratio = lees(eigen, 'weerstandsratio@2027') as number;
    expect(ratio).toBeCloseTo(
      (lees(eigen, 'reserve.stand@2027') as number) / (lees(eigen, 'risicos.risicobedrag@2027') as number),
      9,
    );
    expect([ratio >= 1.4, ratio < 2, lees(eigen, 'weerstandsklasse@2027')]).toEqual([true, true, 2]);
    zet(eigen, 'klasse_a@2027', '1,5');
    expect(lees(eigen, 'weerstandsklasse@2027')).toBe(1);
  });
});

describe('everything follows from one change, in every scenario', () => {
  const VOLGT = [
    'nbw.stand@2031',
    'nbw.stand@2040',
    'doelgroepen_totaal.stand@2031',
    'baten.bedrag@2031',
    'lasten.bedrag@2031',
    'resultaat.bedrag@2031',
    'konnected.baten@2031',
    'konnected.lasten@2031',
    'gemeente_deventer.saldo@2031',
    'taakveld_6_4.lasten@2031',
    'samen.saldo@2031',
    'reserve.stand@2031',
    'reserve.stand@2040',
    'weerstandsratio@2031',
  ];

  test.each(['nbw_deventer.instroom', 'pwet.instroom', 'inburgering.instroom'])('an inflow in 2031: %s', (adres) => {
    const voor = open(infrastructuur2040Fictief);
    const na = open(infrastructuur2040Fictief);
    expect(zet(na, `${adres}@2031`, String((lees(na, `${adres}@2031`) as number) + 20).replace('.', ','))).toBeNull();
    const volgt = adres.startsWith('nbw') ? VOLGT : VOLGT.filter((a) => !/nbw|taakveld_6_4/.test(a));
    for (const { naam } of voor.document.scenarios) {
      for (const gevolg of volgt) {
        expect([naam, gevolg, lees(na, gevolg, naam)]).not.toEqual([naam, gevolg, lees(voor, gevolg, naam)]);
      }
      for (const eerder of volgt.map((a) => a.replace(/@.*/, '@2030'))) {
        expect([naam, eerder, lees(na, eerder, naam)]).toEqual([naam, eerder, lees(voor, eerder, naam)]);
      }
    }
  });

  test('the year in which the reserve runs dry moves, where the change is large enough', () => {
    const sessie = open(infrastructuur2040Fictief);
    const { scenarios } = sessie.document;
    const leeg = () => scenarios.map(({ naam }) => lees(sessie, 'jaar_reserve_leeg@2040', naam));
    const voor = leeg();
    zet(sessie, 'bedrag_per_se@2025', '41.000');
    expect(leeg()).not.toEqual(voor);
    expect(leeg().every((jaar, i) => jaar === 0 || Number(jaar) > Number(voor[i]))).toBe(true);
  });

  test('an index of 2030 works on in every later year and not before', () => {
    const voor = open(infrastructuur2040Fictief);
    const na = open(infrastructuur2040Fictief);
    zet(na, 'index_cao@2030', '5%');
    for (const { naam } of voor.document.scenarios) {
      expect(lees(na, 'totaal_contract.loonkosten@2029', naam)).toBe(
        lees(voor, 'totaal_contract.loonkosten@2029', naam),
      );
      for (const jaar of [2030, 2035, 2040]) {
        const verhouding =
          (lees(na, `totaal_contract.loonkosten@${jaar}`, naam) as number) /
          (lees(voor, `totaal_contract.loonkosten@${jaar}`, naam) as number);
        expect(verhouding).toBeCloseTo(1.053 / 1.029, 9);
      }
    }
  });

  test('a circulaire set switches the index of the central government before and after', () => {
    const sessie = open(infrastructuur2040Fictief);
    const voor = lees(sessie, 'wsw_subsidie.bedrag@2028') as number;
    const om = sessie.doe(
      [
        {
          soort: 'scenario-maatregelen',
          scenario: 'basis',
          maatregelen: [
            { maatregel: 'meicirculaire_2026', aan: false },
            { maatregel: 'septembercirculaire_2026', aan: true },
          ],
        },
      ],
      'Septembercirculaire',
    );
    expect(om.ok).toBe(true);
    expect((lees(sessie, 'wsw_subsidie.bedrag@2028') as number) / voor).toBeCloseTo((1.021 / 1.025) ** 2, 9);
    sessie.ongedaan();
    expect(lees(sessie, 'wsw_subsidie.bedrag@2028')).toBe(voor);
  });

  test('doorstroom is outflow of the one group and inflow of the other', () => {
    const voor = open(infrastructuur2040Fictief);
    const na = open(infrastructuur2040Fictief);
    zet(na, 'doorstroom_pwet.naar_lks_via@2031', '50');
    const verschil = (adres: string) => (lees(na, adres) as number) - (lees(voor, adres) as number);
    expect(verschil('pwet.uitstroom@2031')).toBeCloseTo(10, 9);
    expect(verschil('lks_via.instroom@2031')).toBeCloseTo(10, 9);
    expect(verschil('doelgroepen_totaal.stand@2031')).toBeCloseTo(0, 9);
    expect(verschil('buitenwereld.uitstroom@2031')).toBeCloseTo(0, 9);
  });
});

describe('parties and taakvelden', () => {
  const sessie = open(infrastructuur2040Fictief);
  const posten = (per: 'partij' | 'taakveld') =>
    groepsposten(
      sessie,
      vergelijkregels(sessie).filter(({ blad }) => blad.id === 'financiering'),
      per,
    );
  const saldo = (per: 'partij' | 'taakveld', groep: string, jaar: number) =>
    saldoVan(
      sessie,
      posten(per).filter((post) => post.groep === groep),
      'basis',
    )[jaar - 2025];

  test.each([
    ['KonnecteD', 'konnected'],
    ['Gemeente Deventer', 'gemeente_deventer'],
    ['Gemeente Olst-Wijhe', 'gemeente_olst_wijhe'],
  ])('what the regels say of %s is what the Meerjarenraming says', (partij, regel) => {
    for (const jaar of [2026, 2029, 2035])
      expect(saldo('partij', partij, jaar)).toBeCloseTo(lees(sessie, `${regel}.saldo@${jaar}`) as number, 4);
  });

  test.each(['0.4', '0.7', '6.3', '6.4', '6.5'])(
    'taakveld %s: the regels add up to the Meerjarenraming',
    (taakveld) => {
      for (const jaar of [2026, 2029, 2035]) {
        const verwacht = lees(sessie, `taakveld_${taakveld.replace('.', '_')}.saldo@${jaar}`) as number;
        expect(saldo('taakveld', taakveld, jaar)).toBeCloseTo(verwacht, 4);
      }
    },
  );
});
