import { beforeAll, describe, expect, test } from 'vitest';
import { exacteSom } from '../../../shared/analyse/som.ts';
import { isStand, vergelijkregels, verschillenTussen } from '../../../shared/analyse/vergelijken.ts';
import { simuleer } from '../../../shared/analyse/vragen/simulatievraag.ts';
import type { Studie } from '../../../shared/analyse/vragen/studie.ts';
import { tabel } from '../../../shared/analyse/vragen/tabelvraag.ts';
import { tornado } from '../../../shared/analyse/vragen/tornadovraag.ts';
import { verklaar } from '../../../shared/analyse/vragen/verklaarvraag.ts';
import { zoek } from '../../../shared/analyse/vragen/zoekvraag.ts';
import type { Bewerkingsinvoer } from '../../../shared/model/bewerkingen/bewerking.ts';
import { openSessie } from '../../../shared/model/open-sessie.ts';
import { maakFormulelezer } from '../../../shared/model/rekenstand.ts';
import { maakDocument } from '../../../shared/sjablonen/maak-document.ts';
import { SJABLONEN, SJABLOONBRON } from '../../../shared/sjablonen/sjablonen.ts';

const LEZER = maakFormulelezer();

function studie(...bewerkingen: Bewerkingsinvoer[]): Studie {
  const sjabloon = SJABLONEN.find(({ id }) => id === 'dvo-2023')!;
  const document = maakDocument(sjabloon.opzet(2023));
  const sessie = openSessie(document, { wie: 'proef', nu: () => '2026-11-24T00:00:00Z', sjablonen: SJABLOONBRON });
  const gedaan = sessie.doe(bewerkingen, 'opzet');
  if (!gedaan.ok) throw new Error(gedaan.fout.map(({ melding }) => melding).join());
  return { sessie, lees: LEZER };
}

function lees({ sessie }: Studie, adres: string, scenario: string): number {
  const gevonden = sessie.zoek(adres);
  if (!gevonden.ok) throw new Error(gevonden.fout);
  const { jaar, ...plek } = gevonden.waarde;
  return sessie.waarde({ ...plek, jaar: jaar! }, scenario) as number;
}

const wijziging = (adres: string, actie: 'zet' | 'plus' | 'maal', waarde: number | object, van = 2023) =>
  ({ adres, actie, waarde, van, tot: null }) as never;

const MET_SCENARIO: Bewerkingsinvoer[] = [
  {
    soort: 'maatregel-toevoegen',
    naam: 'Minder overhead',
    id: 'overhead',
    wijzigingen: [wijziging('overheadpercentage', 'zet', 0.2)],
  },
  {
    soort: 'maatregel-toevoegen',
    naam: 'Minder groeien',
    id: 'groeien',
    wijzigingen: [wijziging('groeien.fte', 'maal', 0.8)],
  },
  { soort: 'scenario-toevoegen', titel: 'Krimp', naam: 'krimp', basis: 'basis' },
  {
    soort: 'scenario-maatregelen',
    scenario: 'krimp',
    maatregelen: [{ maatregel: 'overhead' }, { maatregel: 'groeien' }],
  },
];

describe('a study of dvo-2023', () => {
  let zaak: Studie;
  beforeAll(() => {
    zaak = studie(...MET_SCENARIO);
  });

  test('vergelijken: what the maatregelen change and what follows, nothing else', () => {
    const verschillen = verschillenTussen(zaak.sessie, 'basis', 'krimp');
    const adressen = new Set(verschillen.map(({ adres }) => adres));
    expect(adressen).toContain('groeien.fte');
    expect(adressen).toContain('totaal_budget');
    expect(adressen).not.toContain('instroom.fte');
    for (const { adres, jaar, verschil } of verschillen)
      expect(verschil).toBe(lees(zaak, `${adres}@${jaar}`, 'krimp') - lees(zaak, `${adres}@${jaar}`, 'basis'));
  });

  test('a stand carries itself on, a stream does not', () => {
    const regels = vergelijkregels(zaak.sessie);
    const regel = (adres: string) => regels.find(({ tekst }) => tekst === adres)!;
    expect(isStand(zaak.sessie, regel('loonkosten_per_fte'))).toBe(true);
    expect(isStand(zaak.sessie, regel('totaal_budget'))).toBe(false);
  });

  test('verklaren: two maatregelen that touch each other, to the double', () => {
    const uit = verklaar(zaak, { a: 'basis', b: 'krimp', doel: 'totaal_budget@2023', indeling: 'maatregel' });
    if (!uit.ok) throw new Error('geen brug');
    const { a, b, bijdragen, verschil, samenloop } = uit.waarde;
    expect(a).toBe(lees(zaak, 'totaal_budget@2023', 'basis'));
    expect(b).toBe(lees(zaak, 'totaal_budget@2023', 'krimp'));
    expect(bijdragen.map(({ naam }) => naam)).toEqual(['Minder overhead', 'Minder groeien']);
    expect(exacteSom(bijdragen.map(({ bedrag }) => bedrag))).toBe(verschil);
    expect(Math.abs(samenloop)).toBeGreaterThan(1);
  });

  test('zoeken: the overheadpercentage for a budget, and back', () => {
    const waarde = lees(zaak, 'totaal_budget@2023', 'basis') - 100_000;
    const uit = zoek(zaak, {
      scenario: 'basis',
      doel: 'totaal_budget@2023',
      eis: 'gelijk',
      waarde,
      alleJaren: false,
      invoer: [{ adres: 'overheadpercentage', grenzen: null }],
      wijze: 'elk',
    });
    const antwoord = uit.ok ? uit.waarde.antwoorden[0]!.antwoord : null;
    if (!antwoord?.gevonden) throw new Error('niet gevonden');
    const terug = studie(
      ...['2023', '2024'].map(
        (jaar): Bewerkingsinvoer => ({
          soort: 'invoer-zetten',
          adres: 'overheadpercentage',
          jaar: Number(jaar),
          waarde: antwoord.waarde,
        }),
      ),
    );
    expect(lees(terug, 'totaal_budget@2023', 'basis')).toBeCloseTo(waarde, 2);
  });

  test('zoeken: what is computed is no input, and says so', () => {
    const uit = zoek(zaak, {
      scenario: 'basis',
      doel: 'totaal_budget@2023',
      eis: 'gelijk',
      waarde: 0,
      alleJaren: false,
      invoer: [{ adres: 'totaal_basis.fte', grenzen: null }],
      wijze: 'elk',
    });
    expect(uit.ok || uit.fout).toMatch(/geen invoer/);
  });

  test('an unknown scenario, a goal without year, a year outside the model', () => {
    const vraag = { a: 'basis', b: 'krimp', doel: 'totaal_budget@2023', indeling: 'maatregel' } as const;
    const fout = (deel: object) => {
      const uit = verklaar(zaak, { ...vraag, ...deel });
      return uit.ok ? '' : String(uit.fout);
    };
    expect(fout({ b: 'groei' })).toBe("Scenario 'groei' bestaat niet. Dit document heeft: basis, krimp.");
    expect(fout({ doel: 'totaal_budget' })).toMatch(/jaar achter het doel/);
    expect(fout({ doel: 'totaal_budget@2050' })).toMatch(/2050/);
    expect(fout({ doel: 'bestaat_niet@2023' })).toMatch(/bestaat_niet/);
  });

  test('tornado: ±10% of every uitgangspunt that weighs', () => {
    const uit = tornado(zaak, { scenario: 'basis', doel: 'totaal_budget@2023', aandeel: 0.1 });
    if (!uit.ok) throw new Error(uit.fout);
    const namen = uit.waarde.balken.map(({ naam }) => naam);
    expect(namen[0]).toMatch(/loonkosten/i);
    expect(namen.length).toBeGreaterThan(2);
    for (const { bijLaag, bijHoog } of uit.waarde.balken) expect(bijLaag).not.toBe(bijHoog);
  });

  test('two-way table', () => {
    const uit = tabel(zaak, {
      scenario: 'basis',
      doel: 'totaal_budget@2023',
      rijen: { adres: 'overheadpercentage', waarden: [0.2, 0.3] },
      kolommen: { adres: 'groeien.fte', waarden: [5, 10, 15] },
    });
    if (!uit.ok) throw new Error(uit.fout);
    expect(uit.waarde.map((rij) => rij.length)).toEqual([3, 3]);
    expect(uit.waarde[1]![2]).toBeGreaterThan(uit.waarde[0]![0]!);
  });

  test('simulatie: a range on the index, uniform through a straight line', () => {
    const met = studie({
      soort: 'invoer-zetten',
      adres: 'instroom.fte',
      jaar: 2023,
      waarde: { verdeling: 'uniform', van: 2, tot: 4 },
    });
    const bij = (fte: number) =>
      lees(
        studie({ soort: 'invoer-zetten', adres: 'instroom.fte', jaar: 2023, waarde: fte }),
        'totaal_budget@2023',
        'basis',
      );
    const uit = simuleer(met, { scenario: 'basis', doel: 'totaal_budget@2023', n: 500, zaad: 1 });
    if (!uit.ok) throw new Error(uit.fout);
    const { spreiding, bijdragen } = uit.waarde;
    expect(Math.abs(spreiding.p50 - bij(3))).toBeLessThan((bij(4) - bij(2)) / 500);
    expect(Math.abs(spreiding.p10 - bij(2.2))).toBeLessThan((bij(4) - bij(2)) / 500);
    expect(bijdragen[0]?.aandeel).toBe(1);
    expect(simuleer(met, { scenario: 'basis', doel: 'totaal_budget@2023', n: 500, zaad: 1 })).toEqual(uit);
  });
});
