/** `simuleer`: draws the uncertain inputs of a scenario and tells how a cell spreads. */
import { simuleer as maakSimulatie } from '../../shared/analyse/vragen/simulatievraag.ts';
import { zinVanSimulatie } from '../../shared/analyse/zinnen.ts';
import { maakSimulatieblad } from '../../shared/rapport/studie/simulatieblad.ts';
import { json, mislukt, type Opdracht, verkeerdGebruik } from './opdracht.ts';
import { geefAntwoord, keuzeVoor, leesGetaloptie, lijst, openStudie, toonDoel } from './studie.ts';

export const simuleer: Opdracht = {
  naam: 'simuleer',
  gebruik: '<bestand> --doel <adres@jaar> [--n 10000] [--zaad 1] [--scenario S] [--json] [--pdf <uit>]',
  uitleg: 'Trekt de onzekere invoer vele malen en toont de spreiding van een uitkomst.',
  aantal: 1,
  opties: ['doel', 'n', 'zaad', 'scenario', 'pdf'],
  schakelaars: ['json'],
  async voer({ los: [bestand = ''], opties, aan }, wereld) {
    if (opties.doel === undefined) return verkeerdGebruik('Noem met --doel de cel waarvan u de spreiding wilt.');
    const n = leesGetaloptie(opties, 'n');
    const zaad = leesGetaloptie(opties, 'zaad');
    if (!n.ok) return mislukt(n.fout);
    if (!zaad.ok) return mislukt(zaad.fout);
    const studie = await openStudie(bestand, wereld);
    if (!studie.ok) return mislukt(studie.fout);
    const scenario = opties.scenario ?? 'basis';
    const vraag = { scenario, doel: opties.doel, n: n.waarde ?? 10_000, zaad: zaad.waarde ?? 1 };
    const uit = maakSimulatie(studie.waarde, vraag);
    if (!uit.ok) return mislukt(uit.fout);
    const { spreiding, bijdragen, doel } = uit.waarde;
    const { p10, p50, p90, gemiddelde } = spreiding;
    const keuze = keuzeVoor(studie.waarde, { doel: opties.doel, scenario });
    if (!keuze.ok) return mislukt(keuze.fout);
    const toon = toonDoel(studie.waarde, opties.doel);
    const rijen = Object.entries({ P10: p10, P50: p50, P90: p90, Gemiddelde: gemiddelde });
    const herkomst = bijdragen.map(({ naam, aandeel }) => [naam, `${Math.round(aandeel * 100)}%`]);
    const tabel = lijst([...rijen.map(([naam, waarde]) => [naam, toon(waarde)]), ...herkomst]);
    const inJson = aan.has('json');
    return geefAntwoord(
      studie.waarde,
      {
        pdf: opties.pdf,
        blad: () => maakSimulatieblad(keuze.waarde, uit.waarde, vraag).blad,
        uit: inJson ? json({ p10, p50, p90, gemiddelde }) : `${tabel}\n${zinVanSimulatie(doel, uit.waarde, toon)}\n`,
        json: inJson,
      },
      wereld,
    );
  },
};
