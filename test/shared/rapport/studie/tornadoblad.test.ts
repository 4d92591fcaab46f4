import { expect, test } from 'vitest';
import { tornado } from '../../../../shared/analyse/vragen/tornadovraag.ts';
import { maakFormulelezer } from '../../../../shared/model/rekenstand.ts';
import { maakKeuze } from '../../../../shared/rapport/studie/keuze.ts';
import { maakTornadoblad } from '../../../../shared/rapport/studie/tornadoblad.ts';
import { dvo2023 } from '../../../../shared/sjablonen/dvo-2023.ts';
import { open, zet } from '../../model/vocabulaire.ts';

test('the ends of a bandbreedte read 0,3 where their cell reads 30%', () => {
  const sessie = open(dvo2023);
  expect(zet(sessie, 'overheadpercentage@2023', '30% tot 33%')).toBeNull();
  const keuze = maakKeuze(sessie, { doel: 'totaal_budget', jaar: 2023, scenario: 'basis', a: 'basis' });
  const uit = tornado(
    { sessie, lees: maakFormulelezer() },
    { scenario: 'basis', doel: 'totaal_budget@2023', aandeel: 0.1 },
  );
  if (!keuze || !uit.ok) throw new Error('nothing to look at');
  const balken = maakTornadoblad(keuze, uit.waarde).grafiek?.balken ?? [];
  expect(balken.filter(({ laag }) => !laag.startsWith('−'))).toMatchObject([
    { naam: 'Overheadpercentage 2023', laag: '30,00%', hoog: '33,00%' },
  ]);
});
