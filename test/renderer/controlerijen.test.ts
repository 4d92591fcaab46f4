import { expect, test } from 'vitest';
import { controlerijen } from '../../renderer/controles/controlerijen.ts';
import { legeCellen, volgendeLege } from '../../renderer/staat/in-te-vullen.ts';
import { geopendeStaat } from '../../renderer/staat/venster.ts';
import { volAdres } from '../../shared/model/adres.ts';
import { openVoorbeeld } from './voorbeeld.ts';

const sessie = openVoorbeeld('kostprijsmodel');
const rijen = controlerijen(sessie.controles(), null);

test('what must be filled in stands before the controles that wait for it', () => {
  const open = rijen.filter(({ bevinding }) => bevinding.oordeel === 'onvolledig').map(({ bevinding }) => bevinding.id);
  const laatsteLege = open.lastIndexOf('lege_invoer');
  expect(laatsteLege).toBeGreaterThan(0);
  expect(open.slice(0, laatsteLege).every((id) => id === 'lege_invoer')).toBe(true);
  expect(open.slice(laatsteLege + 1)).not.toContain('lege_invoer');
});

test('eight groups of people with one sentence are one line, and none is lost', () => {
  expect(rijen.filter(({ bevinding }) => /^Uitstroom niet groter/.test(bevinding.melding))).toMatchObject([
    { aantal: 8 },
  ]);
  const nietGoed = sessie.controles().filter(({ oordeel }) => oordeel !== 'goed');
  expect(rijen.reduce((som, { aantal }) => som + aantal, 0)).toBe(nietGoed.length);
});

test('an empty plan begins at its first empty cell, and goes on to the next down to the last and round again', () => {
  const cellen = legeCellen(sessie, 'basis');
  expect(cellen[0]?.blad).toBe(sessie.document.bladen[0]?.id);
  const staat = geopendeStaat(sessie, null, cellen[0] ?? null);
  expect(staat).toMatchObject({ blad: cellen[0]?.blad, jaar: cellen[0]?.jaar });
  const gezien: string[] = [];
  for (let plek = staat.plek; gezien.length < cellen.length; ) {
    if (plek?.soort !== 'cijfer') throw new Error('no cell');
    gezien.push(`${volAdres(plek.adres)}@${plek.adres.jaar}`);
    const volgend = volgendeLege(sessie, 'basis', plek);
    plek = volgend && { soort: 'cijfer', adres: volgend };
    if (gezien.length === cellen.length) expect(volgend).toEqual(cellen[0]);
  }
  expect(new Set(gezien).size).toBe(cellen.length);
});
