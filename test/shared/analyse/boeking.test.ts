/** Reading a ledger's table whole or not at all, months that were booked before, quarters, and the cliëntgebonden budget. */
import { describe, expect, test } from 'vitest';
import { type Boekwijze, leesBoeking } from '../../../shared/analyse/boeking.ts';
import { rekenDoelkosten } from '../../../shared/analyse/doelen.ts';
import { rekenKwartalen } from '../../../shared/analyse/realisatie.ts';
import { leesMaand } from '../../../shared/analyse/realisatie-lezen.ts';
import { benutting, clientgebonden, maakRealisatieoverzicht } from '../../../shared/analyse/realisatieoverzicht.ts';
import { maakFormulelezer } from '../../../shared/model/rekenstand.ts';
import { infrastructuur2040Fictief } from '../../../shared/sjablonen/infrastructuur-2040-fictief.ts';
import { open } from '../model/vocabulaire.ts';

const sessie = open(infrastructuur2040Fictief);
const plaats = { document: sessie.document, zoek: (adres: string) => sessie.zoek(adres), jaar: 2026 };
const lees = (tekst: string, wijze?: Boekwijze) => leesBoeking(tekst, plaats, wijze);
const problemen = (tekst: string) => {
  const gelezen = lees(tekst);
  return gelezen.ok ? [] : gelezen.fout.map(({ melding }) => melding);
};
const INSTROOM = { adres: 'bijlage2!instroom.loonkosten', maand: '2026-10', bedrag: 21_094.5, bron: 'grootboek' };

describe('reading a pasted table', () => {
  test.each([
    ['2026-03', '2026-03'],
    ['202603', '2026-03'],
    ['3-2026', '2026-03'],
    ['31-03-2026', '2026-03'],
    ['2026-03-31', '2026-03'],
    ['maart 2026', '2026-03'],
    ['mrt-26', '2026-03'],
    ['dec. 2026', '2026-12'],
    ['2026-3', '2026-03'],
    ['3', '2026-03'],
    ['03', '2026-03'],
    ['mrt', '2026-03'],
    ['Maart', '2026-03'],
    ['jan', '2026-01'],
    ['sept.', '2026-09'],
    ['juni', '2026-06'],
    ['2027-1', '2027-01'],
    ['2026-13', null],
    ['foo 2026', null],
    ['marzo', null],
    ['26', null],
    ['0', null],
    ['', null],
  ])('%s is %s', (tekst, maand) => expect(leesMaand(tekst, 2026)).toBe(maand));

  test.each([
    ['an adres', 'instroom.loonkosten\tokt 2026\t€ 21.094,50\tgrootboek'],
    ['a full adres, semicolons', 'bijlage2!instroom.loonkosten;2026-10;21094,5;grootboek'],
    ['the name of the post', 'Instroom, loonkosten;okt-26;21.094,50;grootboek'],
    [
      'a line of headings, in the order of the ledger',
      'Periode;Boekstuk;Saldo;Code;Post\n2026-10;grootboek;21.094,50;4001;Instroom, loonkosten',
    ],
    ['Excel quotes', '"Instroom, loonkosten"\t2026-10\t"21.094,50"\tgrootboek\n\n'],
    [
      'a separator and quotes between quotes',
      'Code;Omschrijving;Post;Periode;Saldo;Bron\n;"Salaris; ""oktober"" ";Instroom, loonkosten;2026-10;21.094,50;"grootboek"',
    ],
  ])('%s', (_, tekst) => expect(lees(tekst)).toEqual({ ok: true, waarde: [INSTROOM] }));

  describe('a ledger as it comes out of Excel broke on what stands around its lines', () => {
    const KOP = 'Grootboek\tOmschrijving\tBoekdatum\tBedrag (EUR)';
    const REGEL = 'Instroom, loonkosten\tgrootboek\t31-10-2026\t21.094,50';

    test('the name of the list and empty lines above the headings, and a unit behind one', () => {
      const tekst = ['Grootboekkaart 2026', '', 'Afgedrukt op\t3-11-2026', KOP, '', REGEL, ''].join('\n');
      expect(lees(tekst)).toEqual({ ok: true, waarde: [INSTROOM] });
    });

    test('a line of three above the headings was taken for the first of the list, and every line after it misread', () => {
      const tekst = ['Afgedrukt op\t3-11-2026\tafdeling financiën', KOP, REGEL].join('\n');
      expect(lees(tekst)).toEqual({ ok: true, waarde: [INSTROOM] });
    });

    test('lines above the headings that could be booked are not left out unseen', () => {
      expect(problemen(`Instroom, loonkosten\t2026-10\t21.094,50\tgrootboek\n${KOP}\n${REGEL}`)).toEqual([
        expect.stringMatching(/^Regel 2/),
        expect.stringMatching(/^Regel 3/),
      ]);
    });

    test('a minus behind an amount counts; an amount in English notation is named with its line', () => {
      expect(lees(`${KOP}\n${REGEL}-`)).toMatchObject({ ok: true, waarde: [{ bedrag: -21_094.5 }] });
      expect(problemen(`${KOP}\n${REGEL.replace('21.094,50', '1234.56')}`)).toEqual([
        expect.stringMatching(/^Regel 2: het bedrag '1234\.56' kan niet worden gelezen\. .*typ 1234,56/),
      ]);
    });

    test('headings without one for the amounts: that is said once, not of every line', () => {
      expect(problemen(`${KOP.replace('Bedrag (EUR)', 'Debet')}\n${REGEL}\n${REGEL}`)).toEqual([
        'Regel 1: in deze kopregel staat geen kolom voor de bedragen (bedrag, saldo, realisatie). Zet die naam erboven.',
      ]);
    });

    test.each(['Bedrag (x € 1.000)', 'Bedrag (begroot)\tBedrag (realisatie)', 'Saldo (debet)\tSaldo (credit)'])(
      '%s is not read as the amount in euros: thousands were booked as euros, the budget as spent',
      (bedragen) => {
        expect(problemen(`${KOP.replace('Bedrag (EUR)', bedragen)}\n${REGEL}\t1`)).toEqual([
          expect.stringMatching(/^Regel 1: in deze kopregel staat geen kolom voor de bedragen/),
        ]);
      },
    );

    test('a total is told to be one', () => {
      expect(problemen(`${KOP}\n${REGEL}\nTotaal\t\t\t21.094,50`)).toEqual([
        'Regel 3: dit is een totaal. Laat het weg: alleen de regels zelf worden geboekt.',
      ]);
    });
  });

  test('a regel with one amount is known by its own name; one with two asks which', () => {
    expect(lees('opbrengst werk wsw;2026-10;300.000')).toMatchObject({
      ok: true,
      waarde: [{ adres: 'financiering!opbrengst_wsw.bedrag' }],
    });
    expect(problemen('Instroom;2026-10;1')).toEqual([
      expect.stringMatching(
        /^Regel 1 \(Instroom, 2026-10\): 'Instroom' kan 'Instroom, cliëntkosten' of 'Instroom, loonkosten' zijn\. Typ een van die namen\.$/,
      ),
    ]);
    expect(lees('Instroom, cliëntkosten;2026-10;1').ok).toBe(true);
  });

  test('every problem of every line is named at once, and nothing is taken', () => {
    const lijst = [
      'lonkosten.fte;2026-10;1',
      'instroom.loonkosten;2050-01;1',
      'instroom.loonkosten;2026-09;1',
      'instroom.loonkosten;2026-10;1',
      'bijlage2!instroom.loonkosten;2026-10;1',
      'instroom.loonkosten;ooit;1',
      'instroom.loonkosten;2026-11;21,094.50',
      'instroom.loonkosten;2026-12',
    ];
    expect(problemen(lijst.join('\n'))).toEqual([
      expect.stringMatching(/^Regel 1 \(lonkosten\.fte, 2026-10\): /),
      expect.stringMatching(/^Regel 2 .*loopt van 2025 tot en met 2040\.$/),
      expect.stringMatching(/^Regel 3 .*is al geboekt/),
      expect.stringMatching(/^Regel 5 .*staat twee keer/),
      expect.stringMatching(/^Regel 6: 'ooit' is geen maand/),
      expect.stringMatching(/^Regel 7: het bedrag '21,094\.50'.*21\.094,50/),
      expect.stringMatching(/^Regel 8: een regel heeft vier delen/),
    ]);
    expect(lees(lijst[2] ?? '', 'vervang').ok).toBe(true);
    expect(problemen('')).toEqual([expect.stringMatching(/niets om te boeken/)]);
  });
});

describe('a month that has an amount already', () => {
  const [september] = sessie.document.realisatie.records.filter(
    ({ adres, maand }) => adres === 'bijlage2!instroom.loonkosten' && maand === '2026-09',
  );
  const erbij = 'instroom.loonkosten;sep;100,10;nabetaling';
  const boek = (tekst: string, wijze: Boekwijze) => {
    const gelezen = lees(tekst, wijze);
    if (!gelezen.ok) throw new Error('geweigerd');
    const s = open(infrastructuur2040Fictief);
    const hoe = { vervang: wijze === 'vervang', optellen: wijze === 'optellen' };
    expect(s.doe([{ soort: 'realisatie-boeken', records: gelezen.waarde, ...hoe }], 'boek').ok).toBe(true);
    return s.document.realisatie.records.filter(
      ({ adres, maand }) => adres === 'bijlage2!instroom.loonkosten' && maand === '2026-09',
    );
  };

  test('is told with that amount, and can be replaced or added to', () => {
    const gelezen = lees(erbij);
    expect(gelezen.ok ? [] : gelezen.fout).toEqual([
      { melding: expect.stringMatching(/is al geboekt, met [\d.]+,\d\d\. Kies/), kan: ['vervang', 'optellen'] },
    ]);
    expect(boek(erbij, 'vervang')).toEqual([{ ...september, bedrag: 100.1, bron: 'nabetaling' }]);
    const bedrag = Math.round(((september?.bedrag ?? 0) + 100.1) * 100) / 100;
    expect(boek(erbij, 'optellen')).toEqual([{ ...september, bedrag, bron: `${september?.bron}; nabetaling` }]);
  });

  test('more lines of a ledger for one month are added up when asked, and else refused', () => {
    const drie = 'instroom.loonkosten;10;0,10;a\nInstroom, loonkosten;okt;0,20;a\ninstroom.loonkosten;2026-10;-0,05;b';
    expect(problemen(drie)).toHaveLength(2);
    expect(lees(drie, 'vervang').ok).toBe(false);
    expect(lees(drie, 'optellen')).toEqual({
      ok: true,
      waarde: [{ adres: 'bijlage2!instroom.loonkosten', maand: '2026-10', bedrag: 0.25, bron: 'a; b' }],
    });
  });
});

test('a post that is booked in January for its quarter is not too high for ever: once April was booked the quarter is over', () => {
  const post = { soort: 'last', naWijziging: 1200, realisatie: [{ maand: '2026-01', bedrag: 300 }] } as const;
  const eerste = (tot: number) => rekenKwartalen(post, 2026, tot)[0];
  expect(eerste(3)).toMatchObject({ totEnMet: 1, verschil: { bedrag: 200, oordeel: 'N' } });
  expect(eerste(4)).toMatchObject({ totEnMet: null, verschil: { bedrag: 0, oordeel: '' } });
});

test('quarters, worked by hand: 1.200 a year is 300 a quarter; booked up to May the second is held against 200', () => {
  const realisatie = [1, 2, 3, 5].map((m) => ({ maand: `2026-0${m}`, bedrag: 110 }));
  expect(rekenKwartalen({ soort: 'last', naWijziging: 1200, realisatie }, 2026, 5)).toEqual([
    { begroot: 300, realisatie: 330, totEnMet: null, verschil: { bedrag: 30, percentage: 0.1, oordeel: 'N' } },
    { begroot: 300, realisatie: 110, totEnMet: 5, verschil: { bedrag: -90, percentage: -0.45, oordeel: 'V' } },
    { begroot: 300, realisatie: 0, totEnMet: null, verschil: null },
    { begroot: 300, realisatie: 0, totEnMet: null, verschil: null },
  ]);
  const april = [{ maand: '2026-04', bedrag: 100 }];
  expect(rekenKwartalen({ soort: 'last', naWijziging: 1200, realisatie: april }, 2026, 4)[1]).toMatchObject({
    totEnMet: 4,
    verschil: { bedrag: 0, oordeel: '' },
  });
});

test('the cliëntgebonden budget counts once: the four posts of Bijlage 2, on which was booked', () => {
  const regels = maakRealisatieoverzicht(sessie.document, maakFormulelezer(), { jaar: 2026, maand: 9 });
  const posten = clientgebonden(regels);
  expect(posten.map(({ adres }) => `${adres.blad}!${adres.regel}`)).toEqual([
    'bijlage2!instroom',
    'bijlage2!matchen',
    'bijlage2!groeien',
    'bijlage2!ondersteuning_overhead',
  ]);
  // 945.000 + 24.000 of begrotingswijziging 1
  expect(posten.reduce((som, { primitief }) => som + (primitief ?? 0), 0)).toBe(945_000);
  expect(benutting(posten)).toBeCloseTo(posten.reduce((som, p) => som + p.realisatieTotEnMet, 0) / 969_000, 12);
});

test('cost per outflow, worked by hand: booked money when there is, else the budget for the part of the year', () => {
  const doel = { ...infrastructuur2040Fictief.doelen?.[0], kosten: 'b!x.y' } as never;
  const met = { adres: 'b!x.y', maand: '2026-09', bedrag: 20_900, bron: '' };
  const later = { ...met, maand: '2026-10' };
  expect(rekenDoelkosten(doel, [met, later], 1)).toEqual({ bedrag: 100, grond: 'realisatie' });
  expect(rekenDoelkosten(doel, [], 209 * 365)).toEqual({ bedrag: expect.closeTo(273), grond: 'begroting naar tijd' });
  expect(rekenDoelkosten(doel, [], null)).toBeNull();
});
