/** Filling beside a selection: what comes where, what the tip beside the mouse says, and what is refused. */
import { expect, test } from 'vitest';
import { vulNaar, vulSelectie, vulvoorbeeld } from '../../../renderer/rooster/doorvoeren.ts';
import { leesBlok } from '../../../renderer/rooster/plakken.ts';
import { openRooster } from './proefrooster.ts';

const bijlage = () => openRooster('dvo-2023', 'bijlage2');
const CELLEN = ['instroom', 'matchen', 'groeien', 'ondersteuning_overhead'] as const;

function kies({ selectie, punt }: ReturnType<typeof bijlage>, van: string, tot: string, kolom = 'clientkosten') {
  selectie.kiesVlak(punt(van, kolom), punt(tot, kolom));
}

test('the tip tells what the last cell will show, and that is what it shows', () => {
  const rooster = bijlage();
  const { kern, punt, cel } = rooster;
  kies(rooster, 'instroom', 'matchen');
  const cellen = leesBlok(kern, { ...kern.selectie.vlak! });
  const doel = punt('groeien', 'clientkosten');
  expect(vulvoorbeeld(kern, cellen, doel, 'vanzelf')).toBe('217.200,00');
  expect(vulvoorbeeld(kern, cellen, doel, 'andersom')).toBe('40.000,00');
  // beside the column that is filled the mouse means the row it is at
  expect(vulvoorbeeld(kern, cellen, { ...doel, kolom: doel.kolom - 1 }, 'vanzelf')).toBe('217.200,00');
  vulNaar(kern, doel, 'vanzelf');
  expect(cel('groeien', 'clientkosten')).toBe('217.200,00');
});

test('the tip says so where a protected formula stands', () => {
  const rooster = bijlage();
  const { kern, punt } = rooster;
  kies(rooster, 'instroom', 'instroom');
  const cellen = leesBlok(kern, { ...kern.selectie.vlak! });
  expect(vulvoorbeeld(kern, cellen, punt('instroom', 'loonkosten'), 'vanzelf')).toBe('Beschermde formule');
});

test('dragged back into the selection the handle empties what is left out, as one undo, and the rest stays selected', () => {
  const rooster = bijlage();
  const { kern, sessie, punt, cel, selectie } = rooster;
  const kosten = () => CELLEN.map((regel) => cel(regel, 'clientkosten'));
  const was = kosten();
  kies(rooster, 'instroom', 'ondersteuning_overhead');
  const doel = punt('matchen', 'clientkosten');
  expect(vulvoorbeeld(kern, leesBlok(kern, { ...selectie.vlak! }), doel, 'vanzelf')).toBe('Leegmaken');
  vulNaar(kern, doel, 'vanzelf');
  expect(kosten()).toEqual([was[0], was[1], '', '']);
  expect(selectie.vlak).toMatchObject({ boven: punt('instroom', 'fte').rij, onder: doel.rij });
  sessie.ongedaan();
  expect(kosten()).toEqual(was);
});

test('an amount is not carried on into a percentage; nothing is done, and the message says where', () => {
  const { kern, venster, selectie, punt, cel } = openRooster('dvo-2023', 'uitgangspunten', 2022);
  selectie.kiesVlak(punt('loonkosten_per_fte', 'waarde'), punt('overheadpercentage', 'waarde'));
  const was = cel('overheadpercentage', 'waarde');
  vulSelectie(kern, 'neer');
  expect(cel('overheadpercentage', 'waarde')).toBe(was);
  expect(venster.getState().melding?.tekst).toMatch(
    /^Doorvoeren in \d cel.* is niet gedaan\. .*hier hoort een percentage en geen getal/,
  );
});
