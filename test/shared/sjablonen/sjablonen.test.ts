import { expect, test } from 'vitest';
import { vouw } from '../../../shared/kern/naam.ts';
import { maakDocument } from '../../../shared/sjablonen/maak-document.ts';
import { SJABLONEN } from '../../../shared/sjablonen/sjablonen.ts';
import { open } from '../model/vocabulaire.ts';

test.each(SJABLONEN.map(({ id, opzet }) => [id, opzet] as const))(
  '%s: no regel is called what another is called, so every short address finds one place',
  (_, opzet) => {
    const bezet = new Map<string, string>();
    for (const { id: blad, regels } of maakDocument(opzet(2027)).bladen) {
      for (const { id, naam } of regels) {
        for (const sleutel of new Set([vouw(id), vouw(naam)])) {
          expect([sleutel, bezet.get(sleutel) ?? null]).toEqual([sleutel, null]);
          bezet.set(sleutel, `${blad}!${id}`);
        }
      }
    }
  },
);

test.each(SJABLONEN.map(({ id, opzet }) => [id, opzet] as const))(
  '%s: before anything is filled in there is no error in any cell, only what is still asked for',
  (_, opzet) => {
    const bevindingen = open(opzet(2027)).controles();
    expect(bevindingen.filter(({ id }) => id === 'celfout')).toEqual([]);
  },
);
