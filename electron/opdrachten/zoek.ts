/** `zoek`: which value of an input makes a cell reach a demand. */
import type { Eis } from '../../shared/analyse/nulpunt.ts';
import { toonIn, toonRuim } from '../../shared/analyse/toon.ts';
import { type Omslagvraag, omslag } from '../../shared/analyse/vragen/omslagvraag.ts';
import type { Studie } from '../../shared/analyse/vragen/studie.ts';
import {
  type Invoerantwoord,
  type Zoekuitkomst,
  type Zoekvraag,
  zoek as zoekAntwoord,
} from '../../shared/analyse/vragen/zoekvraag.ts';
import { ookBij, redenVan, type Toon } from '../../shared/analyse/zinnen.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { jaarzin, maakOmslagblad, uitleg } from '../../shared/rapport/studie/omslagblad.ts';
import { maakZoekblad } from '../../shared/rapport/studie/zoekblad.ts';
import { json, mislukt, type Opdracht, type Uitkomst, verkeerdGebruik, type Wereld } from './opdracht.ts';
import { geefAntwoord, keuzeVoor, leesGetaloptie, openStudie } from './studie.ts';

export const zoek: Opdracht = {
  naam: 'zoek',
  gebruik:
    '<bestand> --doel <adres@jaar> --waarde <getal> | --gelijk-aan <scenario> --invoer <adres[@jaar]>[;<adres> ...] [--van <getal> --tot <getal>] [--eis gelijk|minstens|hoogstens] [--alle-jaren] [--samen] [--scenario S] [--json] [--pdf <uit>]',
  uitleg:
    'Zoekt de invoer waarbij een uitkomst een gewenste waarde krijgt, of waarbij zij in twee scenario’s gelijk is.',
  aantal: 1,
  opties: ['doel', 'waarde', 'invoer', 'van', 'tot', 'eis', 'scenario', 'gelijk-aan', 'pdf'],
  herhaalbaar: ['invoer'],
  schakelaars: ['json', 'alle-jaren', 'samen'],
  async voer({ los: [bestand = ''], opties, aan }, wereld) {
    const { doel, invoer, scenario = 'basis', eis: eisnaam = 'gelijk' } = opties;
    const eis = (['gelijk', 'minstens', 'hoogstens'] satisfies Eis[]).find((naam) => naam === eisnaam);
    const anders = opties['gelijk-aan'];
    if (doel === undefined || invoer === undefined || (opties.waarde === undefined) === (anders === undefined))
      return verkeerdGebruik('Noem met --doel, --invoer en --waarde (of --gelijk-aan) wat u zoekt.');
    if (anders !== undefined && opties.eis !== undefined)
      return verkeerdGebruik('Met --gelijk-aan gaat --eis niet samen.');
    if (eis === undefined) return verkeerdGebruik(`--eis ${eisnaam} kan niet. Kies uit gelijk, minstens, hoogstens.`);
    const getallen = [leesGetaloptie(opties, 'waarde'), leesGetaloptie(opties, 'van'), leesGetaloptie(opties, 'tot')];
    for (const getal of getallen) if (!getal.ok) return mislukt(getal.fout);
    const [waarde, van, tot] = getallen.map((getal) => (getal.ok ? getal.waarde : null));
    if ((van === null) !== (tot === null)) return verkeerdGebruik('Noem --van en --tot samen, of geen van beide.');
    const grenzen = typeof van === 'number' && typeof tot === 'number' ? { van, tot } : null;
    const studie = await openStudie(bestand, wereld);
    if (!studie.ok) return mislukt(studie.fout);
    const adressen = invoer.split(';').map((adres) => adres.trim());
    if (anders !== undefined) {
      const vraag = { a: scenario, b: anders, doel, invoer: adressen.map((adres) => ({ adres, grenzen })) };
      return geefOmslag(studie.waarde, vraag, { pdf: opties.pdf, inJson: aan.has('json') }, wereld);
    }
    const vraag: Zoekvraag = {
      scenario,
      doel,
      eis,
      waarde: waarde ?? 0,
      alleJaren: aan.has('alle-jaren'),
      invoer: adressen.map((adres) => ({ adres, grenzen })),
      wijze: aan.has('samen') ? 'samen' : 'elk',
    };
    const uit = zoekAntwoord(studie.waarde, vraag);
    if (!uit.ok) return mislukt(uit.fout);
    const antwoorden = uit.waarde.antwoorden.map((antwoord) =>
      antwoordVan(studie.waarde.sessie, antwoord, uit.waarde, waarde ?? 0),
    );
    const keuze = keuzeVoor(studie.waarde, { doel, scenario });
    if (!keuze.ok) return mislukt(keuze.fout);
    const inJson = aan.has('json');
    const [eerste] = antwoorden;
    const alsJson = () => json(antwoorden.length === 1 ? eerste?.json : antwoorden.map((antwoord) => antwoord.json));
    return geefAntwoord(
      studie.waarde,
      {
        pdf: opties.pdf,
        blad: () => maakZoekblad(keuze.waarde, vraag, uit.waarde).blad,
        uit: inJson ? alsJson() : antwoorden.map(({ tekst }) => `${tekst}\n`).join(''),
        json: inJson,
      },
      wereld,
    );
  },
};

/** Break-even: per input the value at which both scenarios have the same outcome. */
async function geefOmslag(
  studie: Studie,
  vraag: Omslagvraag,
  { pdf, inJson }: { readonly pdf: string | undefined; readonly inJson: boolean },
  wereld: Wereld,
): Promise<Uitkomst> {
  const uit = omslag(studie, vraag);
  if (!uit.ok) return mislukt(uit.fout);
  const keuze = keuzeVoor(studie, { doel: vraag.doel, scenario: vraag.b, a: vraag.a });
  if (!keuze.ok) return mislukt(keuze.fout);
  const { doel, antwoorden } = uit.waarde;
  const toon = toonVan(studie.sessie, doel, toonIn);
  const alsJson = antwoorden.map(({ adres, antwoord, uitkomst, hangtAf }) =>
    antwoord.gevonden
      ? { gevonden: true, waarde: antwoord.waarde, invoer: adres, uitkomst }
      : {
          gevonden: false,
          reden: uitleg(keuze.waarde, { adres, antwoord, hangtAf }),
          beste: Number.isNaN(antwoord.beste) ? null : antwoord.beste,
          invoer: adres,
        },
  );
  const tekst = antwoorden.map(({ adres, antwoord, uitkomst, hangtAf }) => {
    const druk = toonVan(studie.sessie, adres, toonRuim);
    if (!antwoord.gevonden) return `${adres}: ${uitleg(keuze.waarde, { adres, antwoord, hangtAf })}\n`;
    return `${adres} = ${druk(antwoord.waarde)}: dan is ${doel} in '${vraag.a}' en '${vraag.b}' ${toon(uitkomst)}.\n`;
  });
  const uitvoer = inJson
    ? json(alsJson.length === 1 ? alsJson[0] : alsJson)
    : `${jaarzin(keuze.waarde)}\n${tekst.join('')}`;
  const blad = () => maakOmslagblad(keuze.waarde, uit.waarde);
  return geefAntwoord(studie, { pdf, blad, uit: uitvoer, json: inJson }, wereld);
}

/** One input: its value; several that move together: the value of each. */
function antwoordVan(sessie: Sessie, { invoer, antwoord }: Invoerantwoord, { doel }: Zoekuitkomst, waarde: number) {
  const toonDoel = toonVan(sessie, doel, toonIn);
  const toonInvoer = toonVan(sessie, invoer[0]?.adres ?? '', toonRuim);
  const naam = invoer.map(({ adres }) => adres).join(' en ');
  const samen = invoer.length > 1;
  const waarden = invoer.map(({ adres, dan }) => ({ adres, waarde: dan }));
  if (antwoord.gevonden) {
    const stap = ({ adres, nu, dan }: Invoerantwoord['invoer'][number]) => {
      const toon = toonVan(sessie, adres, toonRuim);
      return `${adres} van ${toon(nu)} naar ${toon(dan)}`;
    };
    const stand = invoer.map(stap).join(', ');
    const andere = samen ? '' : ookBij(antwoord, toonInvoer);
    return {
      tekst: `${stand}: dan is ${doel} ${toonDoel(antwoord.uitkomst)}. ${andere}`.trimEnd(),
      json: {
        gevonden: true,
        ...(samen ? { waarden } : { waarde: antwoord.waarde, invoer: naam }),
        uitkomst: antwoord.uitkomst,
      },
    };
  }
  const reden = redenVan(antwoord, waarde, { doel, invoer: naam, toonDoel, toonInvoer });
  const beste = Number.isNaN(antwoord.beste) ? null : antwoord.beste;
  const uitkomst = Number.isNaN(antwoord.uitkomst) ? null : antwoord.uitkomst;
  return {
    tekst: reden,
    json: { gevonden: false, reden, beste, uitkomst, ...(samen ? { waarden } : { invoer: naam }) },
  };
}

function toonVan(sessie: Sessie, adres: string, kies: typeof toonIn): Toon {
  const gevonden = sessie.zoek(adres);
  return gevonden.ok ? kies(sessie.notatie(gevonden.waarde)) : String;
}
