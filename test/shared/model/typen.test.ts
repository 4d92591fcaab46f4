/** The rules [T1] to [T8] at the head of shared/model/typen.ts. */
import { beforeEach, describe, expect, test } from 'vitest';
import { factorvraag } from '../../../shared/model/lees-invoer.ts';
import type { Sessie, Typbereik } from '../../../shared/model/sessie.ts';
import { proefmodel } from './proefmodel.ts';
import { doe, lees, open, status, zet } from './vocabulaire.ts';

let sessie: Sessie;
beforeEach(() => {
  sessie = open({ ...proefmodel, scenarios: [{ naam: 's', titel: 'S' }] });
});

const perJaar = (adres: string, scenario = 'basis') =>
  [2026, 2027, 2028, 2029, 2030].map((jaar) => lees(sessie, `${adres}@${jaar}`, scenario));

describe('[T1] a number in a year', () => {
  test('is invoer of that year, carried on from there', () => {
    expect(zet(sessie, 'een.fte@2028', '2,5')).toBeNull();
    expect(perJaar('een.fte')).toEqual([1, 1, 2.5, 2.5, 2.5]);
    expect(status(sessie, 'een.fte@2028').soort).toBe('invoer');
    expect(status(sessie, 'een.fte@2029').soort).toBe('doortrokken');
  });

  test('on a formula is an exception to it', () => {
    expect(zet(sessie, 'een.bedrag@2027', '€ 1.250')).toBeNull();
    expect(perJaar('een.bedrag')).toEqual([100, 1250, 100, 100, 100]);
    expect(status(sessie, 'een.bedrag@2027').soort).toBe('uitzondering');
    expect(status(sessie, 'een.bedrag@2028').soort).toBe('formule');
  });

  test('in a percentage cell a bare 7,5 is 7,5%', () => {
    expect(zet(sessie, 'index@2026', '7,5')).toBeNull();
    expect(lees(sessie, 'index@2026')).toBe(0.075);
    expect(zet(sessie, 'index@2026', '4%')).toBeNull();
    expect(lees(sessie, 'index@2026')).toBe(0.04);
  });

  test('a range counts as its midpoint, a driehoek as its top, and says so', () => {
    expect(zet(sessie, 'los.fte@2026', '300 tot 350')).toBeNull();
    expect(lees(sessie, 'los.fte@2026')).toBe(325);
    expect(status(sessie, 'los.fte@2027').onzeker).toBe(true);
    expect(invoertekst('los.fte@2026')).toBe('300 tot 350');
    expect(zet(sessie, 'los.fte@2026', '300 tot 350 top 310')).toBeNull();
    expect(lees(sessie, 'los.fte@2026')).toBe(310);
    expect(zet(sessie, 'los.fte@2026', '325 ± 10')).toBeNull();
    expect(lees(sessie, 'los.fte@2026')).toBe(325);
  });

  test.each(['350 tot 300', '1.5', '1,234.56', 'abc', '300 tot 350 top 400', '325 ± 0', '300 tot'])(
    '%s is refused',
    (tekst) => {
      const voor = sessie.document;
      expect(zet(sessie, 'los.fte@2026', tekst)).toMatch(/\./);
      expect(sessie.document).toBe(voor);
    },
  );
});

describe('[T2] a formula in a year', () => {
  test('is the formula from that year on where there is none; earlier years keep what they showed', () => {
    expect(zet(sessie, 'los.fte@2028', '=een.fte*3')).toBeNull();
    expect(perJaar('los.fte')).toEqual([10, 10, 3, 3, 3]);
    expect(status(sessie, 'los.fte@2030').soort).toBe('formule');
  });

  test('is an exception for that year where there is one', () => {
    expect(zet(sessie, 'een.bedrag@2028', '=fte*tarief*2')).toBeNull();
    expect(perJaar('een.bedrag')).toEqual([100, 100, 200, 100, 100]);
    expect(status(sessie, 'een.bedrag@2028').soort).toBe('uitzondering');
  });

  test('the formula of the reeks itself is no exception', () => {
    expect(zet(sessie, 'een.bedrag@2028', '5')).toBeNull();
    expect(zet(sessie, 'een.bedrag@2028', '=fte*tarief')).toBeNull();
    expect(status(sessie, 'een.bedrag@2028').soort).toBe('formule');
  });

  test('accents, capitals and displayed names do not matter', () => {
    expect(zet(sessie, 'los.fte@2026', "=EEN.FTE + 'Twee'.fte")).toBeNull();
    expect(lees(sessie, 'los.fte@2026')).toBe(3);
  });

  test('a wrong one is refused at its place and changes nothing', () => {
    const adres = sessie.zoek('los.fte@2026');
    const fout = adres.ok && sessie.typ(adres.waarde, 2026, '=een.fte*tarif', 'basis');
    expect(fout).toMatchObject({ ok: false, fout: { code: '#NAAM?', positie: 9 } });
  });

  test('a circle is named and not made', () => {
    const voor = sessie.document;
    expect(zet(sessie, 'los.fte@2026', '=los.bedrag')).toMatch(/los\.fte@2026 → .*los\.bedrag@2026/);
    expect(sessie.document).toBe(voor);
    expect(lees(sessie, 'los.fte@2026')).toBe(10);
  });
});

describe('[T3] a formula without a year is the formula of the reeks', () => {
  test('exceptions go', () => {
    zet(sessie, 'een.bedrag@2027', '5');
    expect(zet(sessie, 'een.bedrag', '=fte*tarief*10')).toBeNull();
    expect(perJaar('een.bedrag')).toEqual([1000, 1000, 1000, 1000, 1000]);
  });

  test('opening years stay', () => {
    expect(zet(sessie, 'reserve', '=VORIG(reserve)+1')).toBeNull();
    expect(lees(sessie, 'reserve@2025')).toBe(5000);
    expect(lees(sessie, 'reserve@2027')).toBe(5002);
  });

  test('a number needs a year', () => {
    expect(zet(sessie, 'een.fte', '5')).toContain('jaar');
  });

  test('a groep may get a formula of its own', () => {
    expect(zet(sessie, 'groep.fte', '=een.fte')).toBeNull();
    expect(lees(sessie, 'groep.fte@2026')).toBe(1);
    doe(sessie, { soort: 'wissen', adres: 'groep.fte', jaar: null });
    expect(lees(sessie, 'groep.fte@2026')).toBe(6);
  });
});

describe('[T4] in a scenario it becomes an eigen wijziging', () => {
  test('on carried invoer from that year on', () => {
    expect(zet(sessie, 'een.fte@2028', '9', 's')).toBeNull();
    expect(perJaar('een.fte', 's')).toEqual([1, 1, 9, 9, 9]);
    expect(perJaar('een.fte')).toEqual([1, 1, 1, 1, 1]);
    expect(status(sessie, 'een.fte@2029', 's').wijzigingen).toEqual([{ soort: 'eigen', scenario: 's' }]);
  });

  test('on a formula in that year only', () => {
    expect(zet(sessie, 'een.bedrag@2028', '9', 's')).toBeNull();
    expect(zet(sessie, 'twee.bedrag@2028', '=fte*2', 's')).toBeNull();
    expect(perJaar('een.bedrag', 's')).toEqual([100, 100, 9, 100, 100]);
    expect(perJaar('twee.bedrag', 's')).toEqual([200, 200, 4, 200, 200]);
  });

  test('typing again replaces what was typed', () => {
    for (const tekst of ['9', '=een.fte', '8']) expect(zet(sessie, 'los.fte@2028', tekst, 's')).toBeNull();
    expect(perJaar('los.fte', 's')).toEqual([10, 10, 8, 8, 8]);
    expect(sessie.document.scenarios[1]?.eigen).toHaveLength(1);
  });
});

describe('[T5] nothing typed', () => {
  test('clears the cell; the earlier year shows again', () => {
    zet(sessie, 'een.fte@2028', '9');
    expect(zet(sessie, 'een.fte@2028', '')).toBeNull();
    expect(perJaar('een.fte')).toEqual([1, 1, 1, 1, 1]);
    expect(zet(sessie, 'een.fte@2026', '')).toBeNull();
    expect(lees(sessie, 'een.fte@2026')).toBeNull();
  });

  test('takes an exception away', () => {
    zet(sessie, 'een.bedrag@2028', '9');
    expect(zet(sessie, 'een.bedrag@2028', '')).toBeNull();
    expect(lees(sessie, 'een.bedrag@2028')).toBe(100);
  });

  test('in a scenario takes its own change away, and only that', () => {
    zet(sessie, 'een.fte@2028', '9', 's');
    expect(zet(sessie, 'een.fte@2028', '', 's')).toBeNull();
    expect(perJaar('een.fte', 's')).toEqual([1, 1, 1, 1, 1]);
    expect(zet(sessie, 'een.fte@2028', '', 's')).toContain('niet zelf gewijzigd');
  });
});

describe('[T6] said otherwise', () => {
  const typ = (tekst: string, invoer: string, bereik: Typbereik, scenario = 'basis') => {
    const adres = sessie.zoek(tekst);
    if (!adres.ok) throw new Error(adres.fout);
    const gelezen = sessie.typ(adres.waarde, adres.waarde.jaar, invoer, scenario, bereik);
    if (!gelezen.ok) throw new Error(gelezen.fout.melding);
    expect(sessie.doe(gelezen.waarde, 'typ').ok).toBe(true);
  };

  test('a number over a formula from this year on', () => {
    typ('een.bedrag@2028', '7', 'vanaf_dit_jaar');
    expect(perJaar('een.bedrag')).toEqual([100, 100, 7, 7, 7]);
  });
  test('a number over a whole formula makes it invoer', () => {
    typ('een.bedrag@2028', '7', 'hele_reeks');
    expect(perJaar('een.bedrag')).toEqual([7, 7, 7, 7, 7]);
    expect(status(sessie, 'een.bedrag@2027').soort).toBe('doortrokken');
  });
  test('a number from this year on takes later invoer away', () => {
    typ('drie.fte@2027', '7', 'vanaf_dit_jaar');
    expect(perJaar('drie.fte')).toEqual([3, 7, 7, 7, 7]);
  });
  test('a formula from this year on: earlier years keep the old one', () => {
    typ('een.bedrag@2028', '=fte', 'vanaf_dit_jaar');
    expect(perJaar('een.bedrag')).toEqual([100, 100, 1, 1, 1]);
    doe(sessie, { soort: 'jaar-toevoegen' });
    expect(lees(sessie, 'een.bedrag@2031')).toBe(1);
  });
  test('in a scenario: this year only, or every year', () => {
    typ('een.fte@2028', '7', 'dit_jaar', 's');
    expect(perJaar('een.fte', 's')).toEqual([1, 1, 7, 1, 1]);
    typ('twee.fte@2028', '7', 'hele_reeks', 's');
    expect(perJaar('twee.fte', 's')).toEqual([7, 7, 7, 7, 7]);
  });
});

describe('[T7] what would have no effect is refused', () => {
  test('the sum of a groep', () => {
    expect(zet(sessie, 'groep.fte@2026', '5')).toContain('telt zijn regels op');
  });
  test('a year outside the model', () => {
    expect(zet(sessie, 'een.fte@2050', '5')).toContain('2025 tot en met 2030');
  });
  test('a cell of basis that a maatregel replaces', () => {
    const maatregelen = [
      { id: 'm', naam: 'M', wijzigingen: [{ adres: 'los.fte', actie: 'zet', waarde: 7, van: 2026 }] },
    ] as const;
    sessie = open({ ...proefmodel, maatregelen });
    doe(sessie, { soort: 'scenario-maatregelen', scenario: 'basis', maatregelen: [{ maatregel: 'm' }] });
    expect(lees(sessie, 'los.fte@2027')).toBe(7);
    expect(zet(sessie, 'los.fte@2027', '5')).toContain("maatregel 'M'");
  });
});

describe('[T8] what is recorded in a maatregel', () => {
  const typIn = (adres: string, tekst: string, maatregel: string) => {
    const plek = sessie.zoek(adres);
    if (!plek.ok) throw new Error(plek.fout);
    const gelezen = sessie.typ(plek.waarde, plek.waarde.jaar, tekst, 's', undefined, maatregel);
    if (!gelezen.ok) return gelezen.fout.melding;
    doe(sessie, ...gelezen.waarde);
    return null;
  };
  beforeEach(() => {
    doe(
      sessie,
      { soort: 'maatregel-toevoegen', id: 'm', naam: 'M' },
      { soort: 'scenario-maatregelen', scenario: 's', maatregelen: [{ maatregel: 'm' }] },
    );
  });

  test('is a wijziging of that maatregel, and the scenario has none of its own', () => {
    expect(typIn('een.fte@2028', '7', 'm')).toBeNull();
    expect(perJaar('een.fte', 's')).toEqual([1, 1, 7, 7, 7]);
    expect(sessie.document.scenarios[1]?.eigen).toEqual([]);
    expect(sessie.document.maatregelen[0]?.wijzigingen).toMatchObject([{ adres: 'begroting!een.fte', van: 2028 }]);
    expect(typIn('een.fte@2028', '8', 'm')).toBeNull();
    expect(sessie.document.maatregelen[0]?.wijzigingen).toMatchObject([{ actie: 'zet', waarde: 8 }]);
  });

  test('is taken away by an empty cell; what another changed is not', () => {
    zet(sessie, 'twee.fte@2028', '5', 's');
    expect(typIn('een.fte@2028', '7', 'm')).toBeNull();
    expect(typIn('een.fte@2028', '', 'm')).toBeNull();
    expect(sessie.document.maatregelen[0]?.wijzigingen).toEqual([]);
    expect(typIn('twee.fte@2028', '', 'm')).toContain("maatregel 'M' wijzigt deze cel niet");
  });

  test('a maatregel with a wijziging on a regel that is gone can still be changed elsewhere, and loses nothing', () => {
    expect(typIn('een.fte@2028', '7', 'm')).toBeNull();
    doe(sessie, { soort: 'regel-verwijderen', blad: 'begroting', regel: 'een', metVerlies: true });
    const [dood] = sessie.document.maatregelen[0]?.wijzigingen ?? [];
    if (!dood) throw new Error('the wijziging was lost');
    const erbij = { adres: 'twee.fte', actie: 'plus', waarde: 1, van: 2027 } as const;
    doe(sessie, { soort: 'maatregel-wijzigen', maatregel: 'm', velden: {}, wijzigingen: [dood, erbij] });
    expect(sessie.document.maatregelen[0]?.wijzigingen).toHaveLength(2);
    expect(lees(sessie, 'twee.fte@2027', 's')).toBe(3);
  });
});

function invoertekst(tekst: string): string {
  const adres = sessie.zoek(tekst);
  if (!adres.ok || adres.waarde.jaar === null) throw new Error(tekst);
  return sessie.invoertekst({ ...adres.waarde, jaar: adres.waarde.jaar }, 'basis');
}

test.each([
  ['-10%', 'Bedoelt u 10% minder? Typ dan 90%. Wilt u het bedrag echt omkeren, typ dan -0,1.'],
  ['+2,5%', 'Bedoelt u 2,5% meer? Typ dan 102,5%. Wilt u 2,5% overhouden, typ dan 2,5% zonder plus.'],
  ['90%', null],
  ['-0,1', null],
  ['10% tot 20%', null],
])('a factor typed as %s asks what is meant: %s', (tekst, vraag) => {
  expect(factorvraag(tekst)).toBe(vraag);
});
