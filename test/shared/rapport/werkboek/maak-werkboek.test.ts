import { describe, expect, it } from 'vitest';
import type { Sessie } from '../../../../shared/model/sessie.ts';
import { maakWerkboek } from '../../../../shared/rapport/werkboek/maak-werkboek.ts';
import { type Werkboek, type Werkcel, werkboekSchema } from '../../../../shared/rapport/werkboek/werkboek.ts';
import { dvo2023 } from '../../../../shared/sjablonen/dvo-2023.ts';
import { SJABLONEN } from '../../../../shared/sjablonen/sjablonen.ts';
import { open, zet } from '../../model/vocabulaire.ts';
import { herreken } from './herreken.ts';

const maak = (sessie: Sessie, scenario = 'basis') => maakWerkboek(sessie, scenario);

function cel(werkboek: Werkboek, blad: string, plek: string): Werkcel | null {
  const [, kolom = '', rij = ''] = /^([A-Z])(\d+)$/.exec(plek) ?? [];
  const { rijen } = werkboek.bladen.find(({ naam }) => naam === blad)!;
  return rijen[Number(rij) - 1]!.cellen[kolom.charCodeAt(0) - 65] ?? null;
}
const formule = (werkboek: Werkboek, blad: string, plek: string) => {
  const inhoud = cel(werkboek, blad, plek)?.inhoud;
  return inhoud?.soort === 'formule' ? inhoud.formule : inhoud?.soort;
};

describe('recalculated by another spreadsheet engine', () => {
  it.each(SJABLONEN)(
    '$id gives the figures of Sluitend, in basis and in its last scenario',
    ({ opzet }) => {
      const sessie = open(opzet(2023));
      const namen = sessie.document.scenarios.map(({ naam }) => naam);
      for (const naam of new Set(['basis', namen.at(-1)!])) expect(herreken(maak(sessie, naam))).toEqual([]);
    },
    60_000,
  );

  it('also with exceptions, other formulas, errors and typed years', () => {
    const sessie = open(dvo2023);
    zet(sessie, 'matchen.fte@2024', '6,5');
    zet(sessie, 'groeien.loonkosten@2024', '=VORIG(groeien.loonkosten) * (1 + index_loonkosten) + MAX(formatie.fte)');
    zet(sessie, 'esf.loonkosten', '=ALS(fte > 2; GEMIDDELDE(formatie.loonkosten); CUMULATIEF(fte))');
    zet(sessie, 'statushouders.loonkosten@2024', '=1 / (fte - fte)');
    expect(herreken(maak(sessie))).toEqual([]);
  });
});

describe('a workbook of dvo-2023', () => {
  const werkboek = maak(open(dvo2023));

  it('is what the bridge accepts', () => {
    expect(werkboekSchema.parse(werkboek)).toEqual(werkboek);
  });

  it('has the document, one sheet per blad, and years side by side', () => {
    expect(werkboek.bladen.map(({ naam }) => naam)).toEqual([
      'Gegevens',
      'Uitgangspunten',
      'Bijlage 2',
      'Doelen',
      'Controles',
    ]);
    const jaren = werkboek.bladen[2]!.rijen[2]!.cellen.map((kop) =>
      kop?.inhoud.soort === 'tekst' ? kop.inhoud.tekst : '',
    );
    expect(jaren.filter((jaar) => jaar !== '')).toEqual(['2022', '2023', '2024']);
  });

  it('formulas are live: products, groepen as ranges, other sheets, last year', () => {
    expect(formule(werkboek, 'Bijlage 2', 'G6')).toBe('E6*Uitgangspunten!C5');
    expect(formule(werkboek, 'Bijlage 2', 'G10')).toBe('SUM(G6:G9)');
    expect(formule(werkboek, 'Uitgangspunten', 'C5')).toBe('B5*(1+C6)');
  });

  it('what is carried on follows the year before; what is typed is a number', () => {
    expect(cel(werkboek, 'Bijlage 2', 'E6')).toMatchObject({
      inhoud: { soort: 'getal', waarde: 2.76176758 },
      stijl: 'invoer',
    });
    expect(formule(werkboek, 'Bijlage 2', 'H6')).toBe('E6');
    expect(cel(werkboek, 'Uitgangspunten', 'D6')).toMatchObject({ inhoud: { soort: 'leeg' }, stijl: 'invoer' });
  });

  it('labels print figures by formula, so they cannot go stale', () => {
    expect(formule(werkboek, 'Bijlage 2', 'A11')).toBe(
      '"Vergoeding overhead ("&ROUND(Uitgangspunten!C7*100,2)&"%"&" van de loonkosten)"',
    );
    expect(cel(werkboek, 'Bijlage 2', 'A17')?.inhoud).toEqual({ soort: 'tekst', tekst: 'Totaal budget 2023' });
  });

  it('names every uitgangspunt in every year', () => {
    expect(werkboek.namen).toContainEqual({ naam: 'loonkosten_per_fte_2023', blad: 'Uitgangspunten', cel: '$C$5' });
    expect(werkboek.namen).toHaveLength(4 * 3);
  });
});

describe('what Excel must be told', () => {
  it('an exception looks like one', () => {
    const sessie = open(dvo2023);
    zet(sessie, 'groeien.loonkosten@2024', '1.000');
    expect(cel(maak(sessie), 'Bijlage 2', 'J8')).toMatchObject({
      stijl: 'uitzondering',
      inhoud: { soort: 'getal', waarde: 1000 },
    });
  });

  it('an error keeps its formula, says why, and has the name Excel gives it', () => {
    const sessie = open(dvo2023);
    zet(sessie, 'groeien.loonkosten@2024', '=fte / 0');
    const fout = cel(maak(sessie), 'Bijlage 2', 'J8');
    expect(fout?.inhoud).toEqual({ soort: 'formule', formule: 'H8/0', waarde: '#DIV/0!' });
    expect(fout?.notitie).toMatch(/^#DEEL\/0!: /);
  });

  it('FICTIEF stands on every sheet', () => {
    const sessie = open(dvo2023);
    const uitkomst = sessie.doe([{ soort: 'gegevens-zetten', gegevens: { fictief: true } }], 'toets');
    expect(uitkomst.ok).toBe(true);
    const teksten = maak(sessie).bladen.map(({ rijen }) => JSON.stringify(rijen.slice(0, 2)));
    for (const tekst of teksten) expect(tekst).toContain('FICTIEF');
  });
});
