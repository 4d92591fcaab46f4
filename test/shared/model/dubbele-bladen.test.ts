/** Two bladen under one id are told at their place while everything else keeps computing; one sjabloon serves two municipalities. */
import { describe, expect, test } from 'vitest';
import { controlesomVan } from '../../../shared/model/controlesom.ts';
import type { Begrotingsmodel } from '../../../shared/model/document.ts';
import { leesDocument } from '../../../shared/model/lezen.ts';
import { openSessie } from '../../../shared/model/open-sessie.ts';
import { schrijfDocument } from '../../../shared/model/schrijven.ts';
import { dvo2023 } from '../../../shared/sjablonen/dvo-2023.ts';
import { maakDocument } from '../../../shared/sjablonen/maak-document.ts';
import { SJABLOONBRON } from '../../../shared/sjablonen/sjablonen.ts';
import { lees, open, zet } from './vocabulaire.ts';

/** A file in which someone pasted the Bijlage 2 once more, with another number of fte, and made the controlesom right. */
function bestandMetTweede(): string {
  const ruw = JSON.parse(schrijfDocument(maakDocument(dvo2023))) as Begrotingsmodel & Record<string, unknown>;
  const tweede = structuredClone(ruw.bladen[1])!;
  tweede.naam = 'Bijlage 2 Olst-Wijhe';
  tweede.regels.find(({ id }) => id === 'instroom')!.reeksen.fte!.invoer[2023] = 1;
  ruw.bladen.push(tweede);
  ruw.controlesom = controlesomVan(ruw);
  return JSON.stringify(ruw);
}

function opening(tekst: string) {
  const gelezen = leesDocument(tekst);
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return openSessie(gelezen.waarde, { wie: 'test', nu: () => '2023-06-01T00:00:00Z', sjablonen: SJABLOONBRON });
}

describe('two bladen that claim one id', () => {
  const sessie = opening(bestandMetTweede());

  test('the document opens, and a controle tells which, where and what to do', () => {
    const fouten = sessie.controles().filter(({ oordeel }) => oordeel === 'fout');
    expect(fouten.map(({ id, blad }) => [id, blad])).toEqual([['dubbel_blad', 'bijlage2_2']]);
    expect(fouten[0]?.melding).toContain("Twee bladen noemen zich 'bijlage2': Bijlage 2 en Bijlage 2 Olst-Wijhe.");
  });

  test('both keep computing, each with its own figures', () => {
    expect(lees(sessie, 'bijlage2!instroom.loonkosten@2023')).toBeCloseTo(200_377.01, 2);
    expect(lees(sessie, 'bijlage2_2!instroom.loonkosten@2023')).toBeCloseTo(72_553.9, 9);
    expect(lees(sessie, 'bijlage2!totaal_budget@2023')).toBeCloseTo(5_184_681.6, 2);
    const minder = (2.76176758 - 1) * 72_553.9 * 1.3125;
    expect(lees(sessie, 'bijlage2_2!totaal_budget@2023')).toBeCloseTo(5_184_681.6 - minder, 2);
  });

  test('saving and opening again still tells it; giving it a name of its own settles it', () => {
    const weer = opening(schrijfDocument(sessie.document));
    expect(weer.controles().some(({ id }) => id === 'dubbel_blad')).toBe(true);
    expect(weer.doe([{ soort: 'blad-hernoemen', blad: 'bijlage2_2', naam: 'Olst-Wijhe' }], 'Hernoemen').ok).toBe(true);
    expect(weer.controles().some(({ id }) => id === 'dubbel_blad')).toBe(false);
  });
});

describe('the Bijlage 2 once more, for another municipality', () => {
  function metOlstWijhe(metInvoer = false) {
    const sessie = open(dvo2023);
    const gedaan = sessie.doe(
      [{ soort: 'blad-kopieren', blad: 'bijlage2', naam: 'Bijlage 2 Olst-Wijhe', metInvoer }],
      'Nog eens',
    );
    expect(gedaan.ok).toBe(true);
    return sessie;
  }

  test('it stands behind the first, with the same regels and no figures; those are asked for', () => {
    const sessie = metOlstWijhe();
    expect(sessie.document.bladen.map(({ id }) => id)).toEqual(['uitgangspunten', 'bijlage2', 'bijlage_2_olst_wijhe']);
    expect(lees(sessie, 'bijlage_2_olst_wijhe!instroom.fte@2023')).toBeNull();
    const open_ = sessie.controles().filter(({ id, blad }) => id === 'lege_invoer' && blad === 'bijlage_2_olst_wijhe');
    expect(open_.length).toBeGreaterThan(5);
  });

  test('its formulas and controles read itself, on the same uitgangspunten', () => {
    const sessie = metOlstWijhe();
    zet(sessie, 'bijlage_2_olst_wijhe!instroom.fte@2023', '2');
    expect(lees(sessie, 'bijlage_2_olst_wijhe!totaal_basis.loonkosten@2023')).toBeCloseTo(2 * 72_553.9, 9);
    expect(lees(sessie, 'bijlage2!totaal_basis.loonkosten@2023')).toBeCloseTo(2_723_036.23, 2);
    const eigen = sessie.document.controles.filter(({ blad }) => blad === 'bijlage_2_olst_wijhe');
    expect(eigen.map(({ links, rechts }) => links + rechts).join(' ')).not.toMatch(/\bbijlage2!/);
  });

  test('with its figures it is the same budget; one undo takes it away', () => {
    const sessie = metOlstWijhe(true);
    expect(lees(sessie, 'bijlage_2_olst_wijhe!totaal_budget@2023')).toBe(lees(sessie, 'bijlage2!totaal_budget@2023'));
    sessie.ongedaan();
    expect(sessie.document.bladen).toHaveLength(2);
  });
});
