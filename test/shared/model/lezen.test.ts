/** Reading a file, stage by stage: each kind of bad file has its own answer, and a good one comes back as it was. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { controlesomVan } from '../../../shared/model/controlesom.ts';
import { SCHEMA_VERSIE } from '../../../shared/model/document.ts';
import { type Leesfout, leesDocument } from '../../../shared/model/lezen.ts';
import { MIGRATIES, migreer } from '../../../shared/model/migraties.ts';
import { schrijfDocument } from '../../../shared/model/schrijven.ts';
import { dvo2023 } from '../../../shared/sjablonen/dvo-2023.ts';
import { maakDocument } from '../../../shared/sjablonen/maak-document.ts';

const document = maakDocument(dvo2023);
const tekst = schrijfDocument(document);

function foutVan(inhoud: string): Leesfout {
  const gelezen = leesDocument(inhoud);
  if (gelezen.ok) throw new Error('dit had niet gelezen mogen worden');
  return gelezen.fout;
}
/** A change that keeps the controlesom as it was. */
const anders = (wijzig: (ruw: Record<string, unknown>) => void) => {
  const ruw = JSON.parse(tekst) as Record<string, unknown>;
  wijzig(ruw);
  return JSON.stringify(ruw, null, 2);
};

test('what was written is read back the same, and written again to the same text', () => {
  const gelezen = leesDocument(tekst);
  expect(gelezen).toEqual({ ok: true, waarde: document });
  expect(gelezen.ok && schrijfDocument(gelezen.waarde)).toBe(tekst);
});

test('white space, line ends and a byte order mark do not matter', () => {
  expect(leesDocument(`\uFEFF${JSON.stringify(JSON.parse(tekst))}`).ok).toBe(true);
  expect(leesDocument(tekst.replaceAll('\n', '\r\n')).ok).toBe(true);
});

test('keys stand in the order of the schema, whatever the order they came in', () => {
  const { bladen, ...rest } = document;
  expect(schrijfDocument({ bladen, ...rest })).toBe(tekst);
});

test('what goes without saying is not written; a file that says it all the same is the same document', () => {
  expect(tekst).not.toMatch(/"(uitzonderingen|notities)": \{\}|"grondslag": ""/);
  const voluit = { ...(JSON.parse(tekst) as Record<string, unknown>), bladen: document.bladen };
  expect(leesDocument(JSON.stringify({ ...voluit, controlesom: controlesomVan(voluit) }))).toEqual({
    ok: true,
    waarde: document,
  });
});

test('a file with more problems than a call takes arguments broke reading: it is refused, naming the first', () => {
  const invoer = Object.fromEntries(Array.from({ length: 150_000 }, (_, i) => [`jaar ${i}`, 1]));
  const bladen = document.bladen.map((blad) => ({
    ...blad,
    regels: blad.regels.map((regel) => ({ ...regel, reeksen: { bedrag: { invoer } } })).slice(0, 1),
  }));
  const fout = foutVan(anders((ruw) => Object.assign(ruw, { bladen })));
  expect(fout.soort).toBe('ongeldig');
  expect(fout.melding).toContain(`${bladen[0]?.id} > regels > ${bladen[0]?.regels[0]?.id} > reeksen > bedrag > invoer`);
});

describe('bad files', () => {
  test.each([
    ['empty', '', 'leeg'],
    ['plain text', 'hallo', 'vreemd'],
    ['other JSON', '{"a":1}', 'vreemd'],
    ['a list', '[]', 'vreemd'],
    ['cut off', tekst.slice(0, tekst.length / 2), 'afgekapt'],
    ['damaged', tekst.replace('"bladen": [', '"bladen": [,'), 'beschadigd'],
    ['of a newer version', anders((ruw) => Object.assign(ruw, { schemaVersie: SCHEMA_VERSIE + 1 })), 'te nieuw'],
    ['with a part missing', anders((ruw) => delete ruw.bladen), 'ongeldig'],
    ['with another amount', tekst.replace('2.76176758', '9.76176758'), 'geknoeid'],
    ['without controlesom', anders((ruw) => delete ruw.controlesom), 'geknoeid'],
  ] as const)('%s: its own message', (_, inhoud, soort) => {
    const fout = foutVan(inhoud);
    expect(fout.soort).toBe(soort);
    expect(fout.melding).toMatch(/^[A-Z].*\.$/s);
  });

  test('a problem in the content names its place by id', () => {
    const fout = foutVan(tekst.replace('"soort": "last"', '"soort": "lasten"'));
    expect(fout.melding).toContain('bladen > bijlage2 > regels > formatie > soort');
    expect(fout.melding).toContain('baat, last, geen');
  });

  test('what was tampered with can still be looked at', () => {
    const fout = foutVan(tekst.replace('2.76176758', '9.76176758'));
    expect(fout.soort === 'geknoeid' && fout.document.bladen).toHaveLength(2);
  });
});

describe('samenhang: what the schema cannot say', () => {
  type Ruw = {
    bladen: { id: string; regels: Record<string, unknown>[] }[];
    scenarios: unknown[];
    gegevens: { boekjaar: number };
  };
  const met = (wijzig: (ruw: Ruw) => void) => foutVan(anders((ruw) => wijzig(ruw as unknown as Ruw))).melding;
  const scenario = (naam: string, basis: string) => ({
    naam,
    titel: naam,
    toelichting: '',
    basis,
    maatregelen: [],
    eigen: [],
  });

  test('two regels with one id', () => {
    expect(met(({ bladen }) => Object.assign(bladen[1]!.regels[2]!, { id: 'instroom' }))).toContain("heten 'instroom'");
  });
  test('a groep that is not above its regels', () => {
    expect(met(({ bladen }) => Object.assign(bladen[1]!.regels[1]!, { groep: 'projecten' }))).toContain(
      "groep 'projecten'",
    );
  });
  test('scenarios that build on each other in a circle', () => {
    expect(met(({ scenarios }) => scenarios.push(scenario('a', 'b'), scenario('b', 'a')))).toContain(
      "niet bij 'basis' uit",
    );
  });
  test('a boekjaar outside the years', () => {
    expect(met(({ gegevens }) => Object.assign(gegevens, { boekjaar: 2050 }))).toContain('2050');
  });
  test('a formula that cannot be read', () => {
    expect(foutVan(tekst.replace('fte*uitgangspunten!loonkosten_per_fte', 'fte**')).melding).toContain('fte**');
  });
});

describe('migraties', () => {
  test('the numbered steps are free of gaps and end at the present version', () => {
    expect(MIGRATIES.map(({ van }) => van)).toEqual(Array.from({ length: SCHEMA_VERSIE - 1 }, (_, i) => i + 1));
  });

  test('every step is exercised by a file of its version', () => {
    const map = join(import.meta.dirname, '../../fixtures/migraties');
    const bestanden = existsSync(map) ? readdirSync(map) : [];
    expect(bestanden.sort()).toEqual(MIGRATIES.map(({ van }) => `versie-${van}.begroting`));
    for (const naam of bestanden) expect(leesDocument(readFileSync(join(map, naam), 'utf8')).ok).toBe(true);
  });

  test('steps run in order on a clone', () => {
    const stap = (van: number) => ({
      van,
      naam: `stap ${van}`,
      voer: (ruw: Record<string, unknown>) => ({ ...ruw, sporen: `${ruw.sporen}${van}` }),
    });
    const oud = { schemaVersie: 1, sporen: '' };
    expect(migreer(oud, 1, [stap(2), stap(1)], 3)).toEqual({ schemaVersie: 3, sporen: '12' });
    expect(oud).toEqual({ schemaVersie: 1, sporen: '' });
  });
});
