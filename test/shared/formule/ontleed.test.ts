import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drukCanoniek, drukNederlands } from '../../../shared/formule/druk.ts';
import { LEGE_OMGEVING } from '../../../shared/formule/omgeving.ts';
import { ontleed, ontleedCanoniek } from '../../../shared/formule/ontleed.ts';
import { huis } from './huis.ts';

const lees = (tekst: string, omgeving = huis) => {
  const gelezen = ontleed(tekst, omgeving);
  if (!gelezen.ok) throw new Error(`${gelezen.fout.positie}: ${gelezen.fout.melding}`);
  return gelezen.waarde;
};
const canoniek = (tekst: string) => drukCanoniek(lees(tekst));
const fout = (tekst: string, omgeving = huis) => {
  const gelezen = ontleed(tekst, omgeving);
  if (gelezen.ok) throw new Error(`accepted: ${drukCanoniek(gelezen.waarde)}`);
  return gelezen.fout;
};
/** Every operation in brackets, so that the order in which they act shows. */
function volgorde(tekst: string): string {
  const schrijf = (x: ReturnType<typeof lees>): string => {
    switch (x.soort) {
      case 'bewerking':
        return `(${schrijf(x.links)}${x.teken}${schrijf(x.rechts)})`;
      case 'teken':
        return `(${x.teken}${schrijf(x.inhoud)})`;
      case 'procent':
        return `(${schrijf(x.inhoud)}%)`;
      case 'haakjes':
        return schrijf(x.inhoud);
      default:
        return drukCanoniek(x);
    }
  };
  return schrijf(lees(tekst));
}

describe('[F1] order of operations is Excel’s', () => {
  test.each([
    ['-2^2', '((-2)^2)'],
    ['2^3^2', '((2^3)^2)'],
    ['2^-3^2', '((2^(-3))^2)'],
    ['-2^2^3', '(((-2)^2)^3)'],
    ['--2^2', '((-(-2))^2)'],
    ['-(2^2)', '(-(2^2))'],
    ['2^(3^2)', '(2^(3^2))'],
    ['1+2*3', '(1+(2*3))'],
    ['1-2-3', '((1-2)-3)'],
    ['8/4/2', '((8/4)/2)'],
    ['100+3%', '(100+(3%))'],
    ['5%%', '((5%)%)'],
    ['2^3%', '(2^(3%))'],
    ['-5%', '(-(5%))'],
    ['1<2<3', '((1<2)<3)'],
    ['1+1=2', '((1+1)=2)'],
    ['1<>2=0', '((1<>2)=0)'],
    ['2*-3', '(2*(-3))'],
    ['3!=2'.replace('!', '%'), '((3%)=2)'],
    ['1 - -1', '(1-(-1))'],
  ])('%s is %s', (tekst, orde) => expect(volgorde(tekst)).toBe(orde));
});

describe('[F2] numbers are Dutch', () => {
  test.each([
    ['1.000', '1000'],
    ['72.553,90', '72553.9'],
    [',5', '0.5'],
    ['1,5E3', '1500'],
  ])('%s is %s', (tekst, waarde) => expect(canoniek(tekst)).toBe(waarde));

  test('1.5 is refused with what to type', () => {
    expect(fout('AFRONDEN(1,005,2)').melding).toContain('Scheid argumenten met een ;');
    expect(fout('=2+1.5')).toEqual({ code: '#FORMULE!', positie: 3, melding: expect.stringContaining('1,5') });
  });
});

describe('[F3] functions in Dutch or English, in any case, shown in Dutch', () => {
  test.each([
    ['som(1;2)', 'SUM(1,2)', 'SOM(1; 2)'],
    ['Sum(1;2)', 'SUM(1,2)', 'SOM(1; 2)'],
    ['afronden.naar.boven(1;2)', 'ROUNDUP(1,2)', 'AFRONDEN.NAAR.BOVEN(1; 2)'],
    ['als.fout(1/0;2)', 'IFERROR(1/0,2)', 'ALS.FOUT(1/0; 2)'],
    ['JAAR-2020', 'YEAR-2020', 'JAAR-2020'],
    ['JAAR()-2020', 'YEAR-2020', 'JAAR-2020'],
    ['waar', 'TRUE', 'WAAR'],
    ['ONWAAR()', 'FALSE', 'ONWAAR'],
  ])('%s', (tekst, bewaard, getoond) => {
    expect(canoniek(tekst)).toBe(bewaard);
    expect(drukNederlands(lees(tekst), huis)).toBe(getoond);
  });

  test('too few, too many or missing arguments are refused with an example', () => {
    expect(fout('AFRONDEN(1)').melding).toContain('AFRONDEN(loonkosten; 2)');
    expect(fout('ABS(1;2)').positie).toBe(0);
    expect(fout('SOM(1;;2)')).toMatchObject({ positie: 6 });
    expect(fout('SOM()').melding).toContain('minstens 1');
    expect(fout('SOMM(1)')).toMatchObject({ code: '#NAAM?', melding: expect.stringContaining('Bedoelde u SOM?') });
  });
});

describe('[F4] references', () => {
  test.each([
    ['fte*loonkosten_per_fte', 'fte*uitgangspunten!loonkosten_per_fte'],
    ['cliëntkosten', 'clientkosten'],
    ['clie\u0308ntkosten'.normalize('NFD'), 'clientkosten'],
    ['instroom.FTE', 'bijlage2!instroom.fte'],
    ['bijlage2!instroom.fte@2024', 'bijlage2!instroom.fte@2024'],
    ["'Adm. Ondersteuning'.fte", "bijlage2!'Adm. Ondersteuning'.fte"],
    ['‘Adm. Ondersteuning’.fte', "bijlage2!'Adm. Ondersteuning'.fte"],
    ['fte−2×index', 'fte-2*uitgangspunten!index'],
    ['SOM(instroom.fte:groeien.fte)', 'SUM(bijlage2!instroom.fte:bijlage2!groeien.fte)'],
    ['SOM(fte@2023:fte@2025)', 'SUM(fte@2023:fte@2025)'],
    ['SOM(fte@2023:2025)', 'SUM(fte@2023:fte@2025)'],
    ['VORIG(loonkosten; 2)', 'PREV(loonkosten,2)'],
    ["#VERW!'instroom.fte'+1", "#VERW!'instroom.fte'+1"],
  ])('%s', (tekst, bewaard) => expect(canoniek(tekst)).toBe(bewaard));

  test('a mistyped name asks what was meant', () => {
    expect(fout('= 2*loonkosten_per_ft')).toEqual({
      code: '#NAAM?',
      positie: 4,
      melding: "'loonkosten_per_ft' bestaat niet. Bedoelde u loonkosten_per_fte?",
    });
  });

  test('two matches are refused with both full names', () => {
    expect(fout('dubbel').melding).toContain('a!dubbel of b!dubbel');
  });

  test('a year outside the model is refused with its years', () => {
    expect(fout('fte@2050')).toMatchObject({
      code: '#VERW!',
      positie: 4,
      melding: expect.stringContaining('2022 tot en met 2030'),
    });
  });

  test.each(['B3', '$B$3', 'a1*2', 'Blad1!A1', 'AB12+1'])('the A1 address in %s is refused by name', (tekst) => {
    expect(fout(tekst, LEGE_OMGEVING).melding).toContain('celadres');
  });

  test('an A1 address is named as it was typed', () => {
    expect(fout('=1+$B$3', LEGE_OMGEVING)).toMatchObject({ positie: 3, melding: expect.stringMatching(/^\$B\$3 is/) });
  });

  test('a name that is a word of the language stands between quotes', () => {
    const x = { soort: 'verwijzing', plaats: { blad: null, regel: null, kolom: 'jaar' }, jaar: null } as const;
    expect(drukCanoniek(x)).toBe("'jaar'");
    expect(ontleedCanoniek("'jaar'")).toEqual({ ok: true, waarde: x });
    expect(canoniek('JAAR')).toBe('YEAR');
  });

  test('a range stands only where a list is asked for', () => {
    expect(fout('instroom.fte:groeien.fte+1')).toMatchObject({ code: '#WAARDE!', positie: 0 });
    expect(fout('ABS(fte@2023:fte@2024)').positie).toBe(4);
    expect(fout('SOM(instroom.fte:groeien.loonkosten)').positie).toBe(4);
    expect(fout('SOM(instroom.fte@2023:groeien.fte@2024)').melding).toContain('over regels of over jaren');
  });

  test('the number of years in VORIG is written out', () => {
    expect(fout('1+VORIG(fte; index)')).toMatchObject({ positie: 2 });
    expect(fout('VORIG(fte; 1)+VORIG(fte; 1,5)')).toMatchObject({
      positie: 14,
      melding: expect.stringContaining('geheel getal'),
    });
  });
});

describe('[F5] every refusal has a position, a code and a sentence', () => {
  test.each<[string, number]>([
    ['', 0],
    ['=', 1],
    ['1+', 2],
    ['*2', 0],
    ['(1+2', 0],
    ['SOM(1;2', 0],
    ['1+2)', 3],
    ['()', 1],
    ['1 2', 2],
    ['2(3)', 1],
    ['1;2', 1],
    ['"tekst"', 0],
    ['1&2', 1],
    ['{1;2}', 0],
    ['1,5,3', 0],
    ['SOM(1,2,3)', 4],
    ["'open", 0],
    ['5 @ 2024', 2],
    ['a.b.c.d', 0],
    ['1€', 1],
  ])('%s', (tekst, positie) => {
    const { code, melding, positie: waar } = fout(tekst);
    expect(waar).toBe(positie);
    expect(code).toMatch(/^#[A-Z/0]+[!?]$/);
    expect(melding).toMatch(/^.{15,}[.?]$/);
  });

  test('brackets, signs, powers and percentages without end are refused, thousands of additions are not', () => {
    expect(fout(`${'('.repeat(4000)}1${')'.repeat(4000)}`)).toMatchObject({ positie: 64 });
    expect(fout(`${'-'.repeat(5000)}1`).positie).toBe(64);
    expect(fout(`1${'^1'.repeat(3000)}`).melding).toContain('machten');
    expect(fout(`1${'%'.repeat(5000)}`).positie).toBe(65);
    expect(fout('1+'.repeat(5000)).melding).toContain('8.192');
    const som = `1${'+1'.repeat(4000)}`;
    expect(drukNederlands(lees(som), huis)).toBe(som);
    expect(fout(`${'ABS('.repeat(100)}1${')'.repeat(100)}`).melding).toContain('64');
  });

  test('property: any text is read or refused at a place within it, never worse', () => {
    const brok = fc.constantFrom(
      ...['fte', 'instroom.fte', "'Adm. Ondersteuning'.fte", '@2023', ':', '1', '1,5', '1.5', '%', '^', '-', '(', ')'],
      ...[
        ';',
        '=',
        '<',
        '<>',
        'SOM(',
        'VORIG(',
        'ALS(',
        'JAAR',
        'WAAR',
        '*',
        '/',
        ' ',
        "'",
        '"',
        '#VERW!',
        '!',
        '.',
        'i',
        'to',
      ],
    );
    const tekst = fc.oneof(
      fc.array(brok, { maxLength: 14 }).map((delen) => delen.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(tekst, (getypt) => {
        const gelezen = ontleed(getypt, huis);
        if (gelezen.ok) return;
        expect(gelezen.fout.positie).toBeGreaterThanOrEqual(0);
        expect(gelezen.fout.positie).toBeLessThanOrEqual(getypt.length);
      }),
      { numRuns: 3000 },
    );
  });
});
