/** `verklaar`: the bridge from one scenario to another for one cell, as what each difference contributes. */
import type { Indeling } from '../../shared/analyse/spelers.ts';
import { verklaar as maakVerklaring } from '../../shared/analyse/vragen/verklaarvraag.ts';
import { titelsVan, zinVanBrug } from '../../shared/analyse/zinnen.ts';
import { goed, mis, type Result } from '../../shared/kern/result.ts';
import { metPlus } from '../../shared/rapport/grafiek.ts';
import { maakBrugblad } from '../../shared/rapport/studie/brugblad.ts';
import { json, mislukt, type Opdracht, verkeerdGebruik } from './opdracht.ts';
import { geefAntwoord, keuzeVoor, lijst, openStudie, toonDoel } from './studie.ts';

export const verklaar: Opdracht = {
  naam: 'verklaar',
  gebruik:
    '<bestand> <scenario A> <scenario B> --doel <adres@jaar> [--per maatregel|uitgangspunt|regel] [--groepen "naam=a,b;naam=c"] [--json] [--pdf <uit>]',
  uitleg: "Verklaart het verschil tussen twee scenario's: wat draagt elke maatregel bij?",
  aantal: 3,
  opties: ['doel', 'per', 'groepen', 'pdf'],
  schakelaars: ['json'],
  async voer({ los: [bestand = '', a = '', b = ''], opties, aan }, wereld) {
    const indeling = leesIndeling(opties.per ?? 'maatregel');
    if (opties.doel === undefined) return verkeerdGebruik('Noem met --doel de cel die u wilt verklaren.');
    if (!indeling.ok) return verkeerdGebruik(indeling.fout);
    const groepen = leesGroepen(opties.groepen ?? '');
    if (!groepen.ok) return verkeerdGebruik(groepen.fout);
    const studie = await openStudie(bestand, wereld);
    if (!studie.ok) return mislukt(studie.fout);
    const vraag = { a, b, doel: opties.doel, indeling: indeling.waarde, groepen: groepen.waarde };
    const uit = maakVerklaring(studie.waarde, vraag);
    if (!uit.ok) return mislukt(typeof uit.fout === 'string' ? uit.fout : meldingVan(uit.fout));
    const { verschil, bijdragen, samenloop } = uit.waarde;
    const keuze = keuzeVoor(studie.waarde, { doel: opties.doel, scenario: b, a });
    if (!keuze.ok) return mislukt(keuze.fout);
    const namen = { ...titelsVan(studie.waarde.sessie.document, a, b), doel: opties.doel };
    const toon = toonDoel(studie.waarde, opties.doel);
    const rijen = bijdragen.map(({ naam, bedrag }) => [naam, metPlus(bedrag, toon)]);
    const alles = [[`Van ${namen.a}`, toon(uit.waarde.a)], ...rijen, [`Naar ${namen.b}`, toon(uit.waarde.b)]];
    const kort = bijdragen.map(({ naam, bedrag }) => ({ naam, bedrag }));
    const inJson = aan.has('json');
    const tekst = `${lijst(alles)}\n${zinVanBrug(uit.waarde, namen, toon)}\n`;
    return geefAntwoord(
      studie.waarde,
      {
        pdf: opties.pdf,
        blad: () => maakBrugblad(keuze.waarde, uit.waarde, indeling.waarde).blad,
        uit: inJson ? json({ verschil, bijdragen: kort, samenloop }) : tekst,
        json: inJson,
      },
      wereld,
    );
  },
};

function meldingVan(fout: {
  readonly melding: string;
  readonly spelers?: readonly { sleutel: string; naam: string }[];
}): string {
  const namen = (fout.spelers ?? []).map(({ sleutel, naam }) => `\n  ${sleutel}: ${naam}`).join('');
  return namen === '' ? fout.melding : `${fout.melding} Met --groepen, uit:${namen}`;
}

function leesIndeling(tekst: string): Result<Indeling, string> {
  const indelingen: readonly Indeling[] = ['maatregel', 'uitgangspunt', 'regel'];
  const gevonden = indelingen.find((indeling) => indeling === tekst);
  return gevonden ? goed(gevonden) : mis(`--per ${tekst} kan niet. Kies uit ${indelingen.join(', ')}.`);
}

/** `Huisvesting=a,b;Overhead=c`: player -> group. */
function leesGroepen(tekst: string): Result<Record<string, string>, string> {
  const groepen: Record<string, string> = {};
  for (const deel of tekst.split(';').filter((stuk) => stuk.trim() !== '')) {
    const [naam = '', leden] = deel.split('=');
    if (leden === undefined) return mis(`--groepen: schrijf '${deel.trim()}' als naam=onderdeel,onderdeel.`);
    for (const lid of leden.split(',')) groepen[lid.trim()] = naam.trim();
  }
  return goed(groepen);
}
