import { describe, expect, it } from 'vitest';
import { bronInBasis, cijferbron, cijferbronzin } from '../../../shared/model/cijferbron.ts';
import { leesDocument } from '../../../shared/model/lezen.ts';
import { schrijfDocument } from '../../../shared/model/schrijven.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { maakRapport } from '../../../shared/rapport/maak-rapport.ts';
import type { Opzet } from '../../../shared/sjablonen/sjabloon.ts';
import { doe, open, weigering, zet } from './vocabulaire.ts';

const OPZET: Opzet = {
  gegevens: { titel: 'Proef', boekjaar: 2026 },
  jaren: { eerste: 2025, begin: 2026, laatste: 2030 },
  bladen: [
    {
      id: 'uit',
      naam: 'Uitgangspunten',
      kolommen: [{ id: 'bedrag', naam: 'Bedrag' }],
      regels: [
        {
          id: 'overhead',
          naam: 'Overheadpercentage',
          enkelIn: 'bedrag',
          uitgangspunt: true,
          bron: 'DVO 2026, bijlage 2',
          brondatum: '2026-01-05',
          reeksen: { bedrag: { invoer: { 2026: 0.3 }, doortrekken: true } },
        },
        { id: 'cao', naam: 'Cao', enkelIn: 'bedrag', uitgangspunt: true, reeksen: { bedrag: {} } },
        { id: 'dubbel', naam: 'Dubbel', enkelIn: 'bedrag', reeksen: { bedrag: { formule: 'overhead * 2' } } },
      ],
    },
  ],
};

function bronzin(sessie: Sessie, regelId: string, jaar: number, scenario = 'basis'): string | null {
  const regel = sessie.document.bladen[0]?.regels.find(({ id }) => id === regelId);
  const reeks = regel?.reeksen.bedrag;
  if (!regel || !reeks) throw new Error(regelId);
  const status = sessie.status({ blad: 'uit', regel: regelId, kolom: null, jaar }, scenario);
  const bron = cijferbron(sessie.document, regel, reeks, jaar, status);
  return bron && cijferbronzin(bron, true);
}

const DOCUMENT = 'Bron: DVO 2026, bijlage 2, 5 januari 2026.';
const GETYPT = 'Ingevuld door Tester op 24 november 2026, zonder bron.';
const oordelen = (sessie: Sessie) =>
  sessie
    .controles()
    .filter(({ id }) => id.includes('bron'))
    .map(({ id, jaar, melding }) => `${id} ${jaar}: ${melding}`);
const noten = (sessie: Sessie, jaar: number, scenario = 'basis') => {
  const [blad] = sessie.document.bladen;
  if (!blad) throw new Error('geen blad');
  return maakRapport(sessie, { blad, jaar, scenario }).secties[0]?.noten;
};

describe('the source of a figure', () => {
  it('is that of its regel for what the document brought, also where it is carried on', () => {
    const sessie = open(OPZET);
    expect([2025, 2026, 2029].map((jaar) => bronzin(sessie, 'overhead', jaar))).toEqual([null, DOCUMENT, DOCUMENT]);
  });

  it('is who typed it once a figure is typed over it: the document is not credited for that', () => {
    const sessie = open(OPZET);
    zet(sessie, 'overhead@2028', '28%');
    expect([2026, 2027, 2028, 2030].map((jaar) => bronzin(sessie, 'overhead', jaar))).toEqual([
      DOCUMENT,
      DOCUMENT,
      GETYPT,
      GETYPT,
    ]);
    expect(noten(sessie, 2026)).toContain(DOCUMENT);
    expect(noten(sessie, 2028)).toEqual(['Ingevuld op 24 november 2026, zonder bron.']);
    expect(oordelen(sessie)).toEqual([
      'zonder_bron 2028: Overheadpercentage in 2028 is ingevuld op 24-11-2026, zonder bron. Noteer waar het cijfer vandaan komt en van welke datum.',
    ]);
  });

  it('stays when the same figure is typed once more, and comes back with undo', () => {
    const sessie = open(OPZET);
    zet(sessie, 'overhead@2026', '30%');
    expect(bronzin(sessie, 'overhead', 2026)).toBe(DOCUMENT);
    zet(sessie, 'overhead@2026', '31%');
    expect(bronzin(sessie, 'overhead', 2026)).toBe(GETYPT);
    sessie.ongedaan();
    expect(bronzin(sessie, 'overhead', 2026)).toBe(DOCUMENT);
  });

  it('is the one the user names for it, with its own age, and goes when another figure is typed', () => {
    const sessie = open(OPZET);
    zet(sessie, 'overhead@2028', '28%');
    const bron = { soort: 'bron-zetten', adres: 'overhead', jaar: 2029, datum: '2024-05-31' } as const;
    doe(sessie, { ...bron, bron: 'Meicirculaire 2024' });
    expect(bronzin(sessie, 'overhead', 2028)).toBe('Bron: Meicirculaire 2024, 31 mei 2024.');
    expect(oordelen(sessie)).toEqual([
      'oude_bron 2028: De bron van Overheadpercentage in 2028 is ouder dan een jaar (31-05-2024). Kijk of er een nieuwer cijfer is.',
    ]);
    zet(sessie, 'overhead@2028', '27%');
    expect(bronzin(sessie, 'overhead', 2028)).toBe(GETYPT);
    doe(sessie, { soort: 'bron-zetten', adres: 'overhead', jaar: 2028, bron: null });
    expect(bronzin(sessie, 'overhead', 2028)).toBe(DOCUMENT);
  });

  it('can be named where the regel has none, and is nothing until then', () => {
    const sessie = open(OPZET);
    zet(sessie, 'cao@2027', '3,5%');
    expect(bronzin(sessie, 'cao', 2027)).toBe('');
    expect(oordelen(sessie)[0]).toMatch(/^zonder_bron null: Cao heeft geen bron/);
    doe(sessie, { soort: 'bron-zetten', adres: 'cao', jaar: 2027, bron: 'Cao-akkoord', datum: '2026-11-01' });
    expect(bronzin(sessie, 'cao', 2027)).toBe('Bron: Cao-akkoord, 1 november 2026.');
    expect(oordelen(sessie)).toEqual([]);
  });

  it('is only for a figure that was filled in', () => {
    const sessie = open(OPZET);
    const dubbel = { soort: 'bron-zetten', adres: 'dubbel', jaar: 2027, bron: 'x' } as const;
    expect(weigering(sessie, dubbel)).toMatch(/geen cijfer ingevuld/);
    expect(weigering(sessie, { ...dubbel, adres: 'overhead', jaar: 2025 })).toMatch(/geen cijfer ingevuld/);
  });

  it('goes with its figure: cleared, replaced by a formula, or on a blad used once more', () => {
    for (const bewerking of [
      { soort: 'wissen', adres: 'overhead', jaar: 2028 },
      { soort: 'wissen', adres: 'overhead', jaar: null },
      { soort: 'invoer-zetten', adres: 'overhead', jaar: 2028, waarde: null },
      { soort: 'uitzondering-zetten', adres: 'overhead', jaar: 2028, formule: '1/4' },
      { soort: 'formule-zetten', adres: 'overhead', formule: '1/4' },
    ] as const) {
      const sessie = open(OPZET);
      zet(sessie, 'overhead@2028', '28%');
      doe(sessie, bewerking);
      expect(sessie.document.bladen[0]?.regels[0]?.reeksen.bedrag?.bronnen).toBeUndefined();
    }
    const sessie = open(OPZET);
    zet(sessie, 'overhead@2028', '28%');
    doe(sessie, { soort: 'blad-kopieren', blad: 'uit', naam: 'Nog eens' });
    expect(sessie.document.bladen[1]?.regels[0]?.reeksen.bedrag).not.toHaveProperty('bronnen');
  });

  it('is that of the maatregel or scenario that changes the figure', () => {
    const sessie = open(OPZET);
    doe(
      sessie,
      { soort: 'scenario-toevoegen', titel: 'Zuinig' },
      {
        soort: 'maatregel-toevoegen',
        naam: 'Meicirculaire',
        bron: 'BZK',
        wijzigingen: [{ adres: 'overhead', actie: 'zet', waarde: 0.2, van: 2028 }],
      },
      { soort: 'scenario-maatregelen', scenario: 'zuinig', maatregelen: [{ maatregel: 'meicirculaire' }] },
    );
    expect(bronzin(sessie, 'overhead', 2028, 'zuinig')).toBe('Gewijzigd door maatregel Meicirculaire (bron: BZK).');
    zet(sessie, 'overhead@2029', '19%', 'zuinig');
    expect(bronzin(sessie, 'overhead', 2029, 'zuinig')).toBe('Gewijzigd door scenario Zuinig.');
    expect(bronzin(sessie, 'overhead', 2029)).toBe(DOCUMENT);
  });

  it('is lost from the noten when a maatregel scales every year shown: that document is still what it rests on', () => {
    const sessie = open(OPZET);
    doe(
      sessie,
      { soort: 'scenario-toevoegen', titel: 'Zuinig' },
      {
        soort: 'maatregel-toevoegen',
        naam: 'Krimp',
        bron: 'Nota krimp',
        wijzigingen: [
          { adres: 'overhead', actie: 'maal', waarde: 0.9, van: 2026 },
          { adres: 'dubbel', actie: 'maal', waarde: 0.9, van: 2026 },
        ],
      },
      { soort: 'scenario-maatregelen', scenario: 'zuinig', maatregelen: [{ maatregel: 'krimp' }] },
    );
    const krimp = 'Gewijzigd door maatregel Krimp (bron: Nota krimp).';
    expect(bronzin(sessie, 'overhead', 2026, 'zuinig')).toBe(`${DOCUMENT} ${krimp}`);
    expect(noten(sessie, 2026, 'zuinig')).toEqual([DOCUMENT, krimp]);

    zet(sessie, 'overhead@2028', '28%');
    expect(noten(sessie, 2028, 'zuinig')).toEqual([`Ingevuld op 24 november 2026, zonder bron. ${krimp}`, krimp]);

    const vervang = { adres: 'overhead', actie: 'zet', waarde: 0.2, van: 2029 } as const;
    doe(sessie, { soort: 'wijziging-zetten', scenario: 'zuinig', wijziging: vervang });
    expect(bronzin(sessie, 'overhead', 2029, 'zuinig')).toBe('Gewijzigd door scenario Zuinig.');
    expect(noten(sessie, 2029, 'zuinig')).toEqual(['Gewijzigd door scenario Zuinig.', krimp]);
  });

  it('of what more than one scales or adds to is all of them', () => {
    const sessie = open(OPZET);
    const plus = (waarde: number) => ({ adres: 'overhead', actie: 'plus', waarde, van: 2026 }) as const;
    doe(
      sessie,
      { soort: 'maatregel-toevoegen', naam: 'Eerst', bron: 'A', wijzigingen: [plus(0.01)] },
      { soort: 'maatregel-toevoegen', naam: 'Daarna', wijzigingen: [plus(0.02)] },
      {
        soort: 'scenario-maatregelen',
        scenario: 'basis',
        maatregelen: [{ maatregel: 'eerst' }, { maatregel: 'daarna' }],
      },
    );
    expect(bronzin(sessie, 'overhead', 2026)).toBe(
      `${DOCUMENT} Gewijzigd door maatregel Eerst (bron: A) en maatregel Daarna.`,
    );
  });

  it('of a promoted scenario is who promoted it', () => {
    const sessie = open(OPZET);
    doe(sessie, { soort: 'scenario-toevoegen', titel: 'Zuinig' });
    zet(sessie, 'overhead@2029', '19%', 'zuinig');
    doe(sessie, { soort: 'scenario-promoveren', scenario: 'zuinig' });
    expect(bronzin(sessie, 'overhead', 2029)).toBe(GETYPT);
  });

  it('takes no room in a file where nothing was typed over a source, and is read back where it was', () => {
    const sessie = open(OPZET);
    zet(sessie, 'cao@2027', '3%');
    expect(schrijfDocument(sessie.document)).not.toContain('"bronnen"');
    zet(sessie, 'overhead@2028', '28%');
    const gelezen = leesDocument(schrijfDocument(sessie.document));
    expect(gelezen.ok && gelezen.waarde).toEqual(sessie.document);
    const regel = gelezen.ok ? gelezen.waarde.bladen[0]?.regels[0] : undefined;
    expect(regel?.reeksen.bedrag && bronInBasis(regel, regel.reeksen.bedrag, 2030)).toEqual({
      soort: 'getypt',
      door: 'Tester',
      op: '2026-11-24',
    });
  });
});
