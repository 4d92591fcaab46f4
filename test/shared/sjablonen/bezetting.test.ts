/** Bezetting: people against places, freed places, and who works extern. */
import { describe, expect, test } from 'vitest';
import { lees, zet } from '../model/vocabulaire.ts';
import { klein } from './klein-bedrijf.ts';

describe('bezetting', () => {
  test('people against places: vacancy and occupancy per line and in total', () => {
    const sessie = klein();
    expect(['bezet', 'vrij'].map((kolom) => lees(sessie, `verpakken.${kolom}@2026`))).toEqual([50, 10]);
    expect(lees(sessie, 'verpakken.bezettingsgraad@2026')).toBeCloseTo(50 / 60, 12);
    expect(lees(sessie, 'werksoorten_totaal.vrij@2026')).toBe(10);
    expect(lees(sessie, 'werksoorten_totaal.bezettingsgraad@2026')).toBeCloseTo(100 / 110, 12);
  });

  test('freed places: Wsw leaves 20 in verpakken, 12 NBW take over, 8 stay empty', () => {
    const sessie = klein(['wsw.stand@2027', '60'], ['nbw.stand@2027', '12']);
    const van = (kolom: string) => lees(sessie, `verpakken.${kolom}@2027`);
    expect(['vrijgekomen', 'hergebruikt', 'bezet', 'vrij'].map(van)).toEqual([20, 12, 42, 18]);
    expect(lees(sessie, 'werksoorten_totaal.vrijgekomen@2027')).toBe(40);
    expect(lees(sessie, 'werksoorten_totaal.hergebruikt@2027')).toBe(12);
    expect(lees(sessie, 'verpakken.hergebruikt@2028')).toBe(0);
  });

  test('never more reused than freed', () => {
    const sessie = klein(['wsw.stand@2027', '96'], ['nbw.stand@2027', '8']);
    expect(lees(sessie, 'verpakken.hergebruikt@2027')).toBe(2);
  });

  test('share external is that of Intern en extern, against its norm', () => {
    const sessie = klein(
      ['wsw_plaatsing.aandeel_extern@2026', '50%'],
      ['wsw_plaatsing.benchmark@2026', '52,2%'],
      ['begeleid_werken.deel_wsw@2026', '100%'],
      ['begeleid_werken.plaatsen@2026', '50'],
    );
    expect(lees(sessie, 'bezet_wsw.extern@2026')).toBe(50);
    expect(lees(sessie, 'bezet_wsw.aandeel_extern@2026')).toBe(0.5);
    const oordeel = (id: string) => sessie.controles().find((controle) => controle.id === id)?.oordeel;
    expect(oordeel('norm_wsw_extern')).toBe('let op');
    expect(oordeel('extern_wsw_sluit_aan')).toBe('goed');
    zet(sessie, 'wsw_plaatsing.benchmark@2026', '44%');
    expect(oordeel('norm_wsw_extern')).toBe('goed');
    zet(sessie, 'begeleid_werken.deel_wsw@2026', '80%');
    expect(oordeel('extern_wsw_sluit_aan')).toBe('fout');
  });

  test('intern, extern and together, with vacancy, by hand', () => {
    const sessie = klein(
      ['wsw_plaatsing.aandeel_extern@2026', '20%'],
      ['begeleid_werken.deel_wsw@2026', '100%'],
      ['begeleid_werken.plaatsen@2026', '25'],
    );
    const rij = (regel: string) => ['intern', 'extern', 'samen'].map((kolom) => lees(sessie, `${regel}.${kolom}@2026`));
    expect(rij('bezette_plaatsen')).toEqual([80, 20, 100]);
    expect(rij('alle_plaatsen')).toEqual([110, 25, 135]);
    expect(rij('vrije_plaatsen')).toEqual([30, 5, 35]);
  });

  test('more people than places is a fout that says where, when and what to do', () => {
    const sessie = klein(['metaal.plaatsen@2027', '49']);
    const [te, ...meer] = sessie.controles().filter(({ oordeel }) => oordeel === 'fout');
    expect(meer).toEqual([]);
    expect(te).toMatchObject({
      adres: { blad: 'werksoorten', regel: 'metaal', kolom: 'vrij' },
      jaar: 2027,
      bedrag: -1,
      melding: expect.stringMatching(
        /metaal.*meer mensen geplaatst dan er plaatsen zijn\. Verlaag een deel of voeg plaatsen toe \(in 2027 en 2028\)/,
      ),
    });
  });

  test('people who are not divided over the lines for 100% are told, with the group', () => {
    const sessie = klein(['metaal.deel_wsw@2026', '40%']);
    expect(sessie.controles().find(({ id, oordeel }) => id === 'verdeling_wsw' && oordeel === 'fout')?.melding).toMatch(
      /Wsw zijn niet allemaal .*100%/,
    );
  });
});
