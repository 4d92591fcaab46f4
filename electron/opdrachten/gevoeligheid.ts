/** `gevoeligheid`: which uitgangspunten weigh most on a cell, each lower and higher while the rest stays. */
import { tornado } from '../../shared/analyse/vragen/tornadovraag.ts';
import { maakTornadoblad } from '../../shared/rapport/studie/tornadoblad.ts';
import { json, mislukt, type Opdracht, verkeerdGebruik } from './opdracht.ts';
import { geefAntwoord, keuzeVoor, leesGetaloptie, lijst, openStudie } from './studie.ts';

const UITSLAG = 0.1;

export const gevoeligheid: Opdracht = {
  naam: 'gevoeligheid',
  gebruik: '<bestand> --doel <adres@jaar> [--uitslag 10%] [--scenario S] [--json] [--pdf <uit>]',
  uitleg: 'Toont welke uitgangspunten het zwaarst wegen op een uitkomst: elk lager en hoger, terwijl de rest blijft.',
  aantal: 1,
  opties: ['doel', 'uitslag', 'scenario', 'pdf'],
  schakelaars: ['json'],
  async voer({ los: [bestand = ''], opties, aan }, wereld) {
    if (opties.doel === undefined) return verkeerdGebruik('Noem met --doel de cel waarvan u de gevoeligheid wilt.');
    const uitslag = leesGetaloptie(opties, 'uitslag');
    if (!uitslag.ok) return mislukt(uitslag.fout);
    if ((uitslag.waarde ?? 0) > 1)
      return verkeerdGebruik(`--uitslag ${opties.uitslag} kan niet. Schrijf een percentage tot 100%, zoals 10%.`);
    const studie = await openStudie(bestand, wereld);
    if (!studie.ok) return mislukt(studie.fout);
    const scenario = opties.scenario ?? 'basis';
    const uit = tornado(studie.waarde, { scenario, doel: opties.doel, aandeel: uitslag.waarde ?? UITSLAG });
    if (!uit.ok) return mislukt(uit.fout);
    const keuze = keuzeVoor(studie.waarde, { doel: opties.doel, scenario });
    if (!keuze.ok) return mislukt(keuze.fout);
    const { zin, blad } = maakTornadoblad(keuze.waarde, uit.waarde);
    const rijen = blad.secties.flatMap(({ tabel }) => [
      tabel.kop,
      ...tabel.rijen.map(({ naam, cellen }) => [naam, ...cellen.map(({ tekst }) => tekst)]),
    ]);
    const inJson = aan.has('json');
    return geefAntwoord(
      studie.waarde,
      {
        pdf: opties.pdf,
        blad: () => blad,
        uit: inJson ? json(uit.waarde) : `${uit.waarde.balken.length > 0 ? `${lijst(rijen)}\n` : ''}${zin}\n`,
        json: inJson,
      },
      wereld,
    );
  },
};
