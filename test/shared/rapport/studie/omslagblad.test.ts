/** Break-even between two scenarios, in words. */
import { expect, test } from 'vitest';
import { omslag } from '../../../../shared/analyse/vragen/omslagvraag.ts';
import { maakFormulelezer } from '../../../../shared/model/rekenstand.ts';
import { maakKeuze } from '../../../../shared/rapport/studie/keuze.ts';
import { jaarzin, maakOmslagblad, omslagdeel, omslagtabel } from '../../../../shared/rapport/studie/omslagblad.ts';
import { dvo2023 } from '../../../../shared/sjablonen/dvo-2023.ts';
import { doe, open } from '../../model/vocabulaire.ts';

test('two scenarios that print the same figure are the same, whatever their sixteenth digit', () => {
  const sessie = open(dvo2023);
  const maal = (waarde: number) => ({ adres: 'instroom.fte', actie: 'maal', waarde, van: 2023 }) as const;
  doe(
    sessie,
    { soort: 'maatregel-toevoegen', naam: 'Een', id: 'een', wijzigingen: [maal(1.1)] },
    { soort: 'maatregel-toevoegen', naam: 'Nog een', id: 'nog', wijzigingen: [maal(1.1)] },
    { soort: 'maatregel-toevoegen', naam: 'Ineens', id: 'ineens', wijzigingen: [maal(1.21)] },
    { soort: 'scenario-toevoegen', titel: 'Twee stappen', naam: 'stappen' },
    { soort: 'scenario-toevoegen', titel: 'Een stap', naam: 'stap' },
    { soort: 'scenario-maatregelen', scenario: 'stappen', maatregelen: [aan('een'), aan('nog')] },
    { soort: 'scenario-maatregelen', scenario: 'stap', maatregelen: [aan('ineens')] },
  );
  const keuze = maakKeuze(sessie, { doel: 'instroom.fte', jaar: 2023, scenario: 'stappen', a: 'stap' });
  if (!keuze) throw new Error('nothing to compare');
  const cel = { ...keuze.regel.adres, jaar: 2023 };
  expect(sessie.waarde(cel, 'stappen')).not.toBe(sessie.waarde(cel, 'stap'));
  expect(sessie.tekst(cel, 'stappen')).toBe(sessie.tekst(cel, 'stap'));
  expect(jaarzin(keuze)).toMatch(/: (in 2023|van 2023 tot en met \d{4}) gelijk\.$/);
});

test('an input that only counts from a threshold on is no input that makes no difference', () => {
  const sessie = open(dvo2023);
  const formule = '=ALS(groeien.fte > 30; 40000; 41000)';
  doe(
    sessie,
    { soort: 'scenario-toevoegen', titel: 'Drempel', naam: 'drempel' },
    {
      soort: 'wijziging-zetten',
      scenario: 'drempel',
      wijziging: { adres: 'instroom.clientkosten', actie: 'formule', formule, van: 2023 },
    },
  );
  const keuze = maakKeuze(sessie, { doel: 'instroom.clientkosten', jaar: 2023, scenario: 'drempel', a: 'basis' });
  if (!keuze) throw new Error('nothing to compare');
  const vraag = {
    a: 'basis',
    b: 'drempel',
    doel: 'instroom.clientkosten@2023',
    invoer: ['groeien.fte', 'instroom.fte'].map((adres) => ({ adres, grenzen: null })),
  };
  const uit = omslag({ sessie, lees: maakFormulelezer() }, vraag);
  expect(uit.ok && uit.waarde.antwoorden.map(({ hangtAf }) => hangtAf)).toEqual([true, false]);
  if (!uit.ok) throw new Error(uit.fout);
  expect(omslagtabel(keuze, uit.waarde).rijen).toHaveLength(1);

  // break-even had no paper: by itself it tells of each input that was asked for, under a bridge of what was found
  const [sectie] = maakOmslagblad(keuze, uit.waarde).secties;
  expect(sectie?.zinnen).toEqual([jaarzin(keuze)]);
  expect(sectie?.tabel.rijen.map(({ cellen }) => cellen.at(-1)?.tekst)).toEqual([
    // equal over a whole stretch: every value that was tried there was named
    'Ook bij 30,30; 31,00; 32,00; en bij nog 50 geprobeerde waarden.',
    'Het verschil tussen beide hangt niet van Instroom, fte af.',
  ]);
  expect(omslagdeel(keuze, null)).toEqual({ zinnen: [jaarzin(keuze)], secties: [] });
  const [gevonden] = sectie?.tabel.rijen ?? [];
  expect(omslagdeel(keuze, uit.waarde).secties[0]?.tabel).toEqual({ ...sectie?.tabel, rijen: [gevonden] });
  // a table without rows was printed where none of them makes a difference
  const zonder = { ...uit.waarde, antwoorden: uit.waarde.antwoorden.filter(({ hangtAf }) => !hangtAf) };
  expect(maakOmslagblad(keuze, zonder).secties[0]?.tabel.rijen).toHaveLength(1);
  expect(omslagdeel(keuze, { ...uit.waarde, antwoorden: [] }).zinnen[1]).toMatch(/^Geen uitgangspunt verandert/);
});

const aan = (maatregel: string) => ({ maatregel, aan: true });
