/**
 * What the computed figures themselves show to be wrong or missing: empty required invoer, errors, negative amounts, people and places.
 *
 * The same thing in several years is one bevinding; the same thing in every scenario is told once.
 */
import type { Cel } from '../../rekenen/bron.ts';
import { legeVerplichte, sleutel } from '../celstatus.ts';
import type { Blad, Kolom, Regel } from '../document.ts';
import { noemGebruikers } from '../gebruik.ts';
import { BEDRAG } from '../plattegrond.ts';
import { invoernaam, reeksnaam, regelnaam } from '../reeksnaam.ts';
import type { Rekenstand } from '../rekenstand.ts';
import { type Bevinding, inJaren } from './bevinding.ts';

interface Vondst {
  readonly reeks: number;
  readonly jaar: number;
  readonly soort: Toets;
  readonly oordeel: Bevinding['oordeel'];
  readonly bedrag: number | null;
  readonly melding: string;
}

type Toets = 'lege_invoer' | 'celfout' | 'negatief';

const NAMEN: Readonly<Record<Toets, string>> = {
  lege_invoer: 'Verplichte invoer',
  celfout: 'Fout in een formule',
  negatief: 'Teken',
};

export function celtoetsen(stand: Rekenstand, onvolledig: readonly ReadonlySet<string>[]): Bevinding[] {
  const { scenarios } = stand.bron.document;
  const perScenario = scenarios.map((_, baan) => vondstenIn(stand, baan, onvolledig[baan] ?? new Set()));
  return groepeer(perScenario).map(({ vondsten, banen }) =>
    maakBevinding(
      stand,
      vondsten,
      banen,
      banen.length === scenarios.length ? null : (scenarios[banen[0] ?? 0]?.naam ?? null),
    ),
  );
}

function vondstenIn(stand: Rekenstand, baan: number, onvolledig: ReadonlySet<string>): Vondst[] {
  const leeg = legeVerplichte(stand, baan).map(
    (cel): Vondst => ({
      reeks: cel.reeks,
      jaar: jaarVan(stand, cel),
      soort: 'lege_invoer',
      oordeel: 'onvolledig',
      bedrag: null,
      melding: 'leeg',
    }),
  );
  const { plattegrond, jaren } = stand.bron;
  const gerekend: Vondst[] = [];
  const cel = { reeks: 0, jaar: 0 };
  for (cel.reeks = 0; cel.reeks < plattegrond.plekken.length; cel.reeks++)
    for (cel.jaar = 0; cel.jaar < jaren.length; cel.jaar++)
      // almost every cell is in order: ask no more of it
      if (!(stand.rekenmodel.lees(cel, baan) >= 0)) gerekend.push(...rekenvondst(stand, cel, baan, onvolledig));
  return leeg.concat(gerekend);
}

function jaarVan({ bron }: Rekenstand, cel: Cel): number {
  return bron.jaren[cel.jaar] ?? 0;
}

function rekenvondst(stand: Rekenstand, cel: Cel, baan: number, onvolledig: ReadonlySet<string>): Vondst[] {
  const waarde = stand.rekenmodel.lees(cel, baan);
  const vondst = { reeks: cel.reeks, jaar: jaarVan(stand, cel) };
  const open = onvolledig.has(sleutel(cel));
  if (Number.isNaN(waarde)) {
    const fout = stand.rekenmodel.fout(cel, baan);
    if (fout === null || sleutel(fout.oorsprong) !== sleutel(cel)) return [];
    const oordeel = open ? 'onvolledig' : 'fout';
    return [{ ...vondst, soort: 'celfout', oordeel, bedrag: null, melding: `${fout.code}: ${fout.melding}` }];
  }
  const melding = open ? null : negatief(stand, cel);
  return melding === null ? [] : [{ ...vondst, soort: 'negatief', bedrag: waarde, ...melding }];
}

const TE_WEINIG_PLAATSEN =
  'is minder dan nul: er zijn meer mensen geplaatst dan er plaatsen zijn. Verlaag een deel of voeg plaatsen toe';

/** Amounts of baten and lasten and numbers of people stand positive; a saldo may be anything. */
function negatief(stand: Rekenstand, cel: Cel): Pick<Vondst, 'oordeel' | 'melding'> | null {
  const { regel, kolom } = plaatsVan(stand, cel);
  const eenheid = regel.eenheid ?? kolom?.eenheid;
  if (eenheid === 'personen') {
    return { oordeel: 'fout', melding: 'is minder dan nul mensen: er gaan er meer weg dan er zijn' };
  }
  if (eenheid === 'plaatsen' && regel.vorm === 'regel') return { oordeel: 'fout', melding: TE_WEINIG_PLAATSEN };
  if (regel.soort === 'geen' || regel.vorm === 'totaal') return null;
  return { oordeel: 'let op', melding: 'is negatief; baten en lasten staan als positief bedrag' };
}

function plaatsVan({ bron }: Rekenstand, { reeks }: Pick<Cel, 'reeks'>) {
  const plek = bron.plattegrond.plekken[reeks];
  const blad = plek && bron.document.bladen[plek.blad];
  const regel = plek && blad?.regels[plek.regel];
  if (plek === undefined || blad === undefined || regel === undefined) throw new Error(`geen plek voor reeks ${reeks}`);
  const kolom = blad.kolommen.find(({ id }) => id === (plek.adres.kolom ?? regel.enkelIn));
  return { adres: plek.adres, blad, regel, kolom } satisfies {
    blad: Blad;
    regel: Regel;
    kolom: Kolom | undefined;
    adres: unknown;
  };
}

interface Vondstgroep {
  readonly vondsten: readonly Vondst[];
  /** The lanes in which exactly these years show it; all of them, or one. */
  readonly banen: readonly number[];
}

function groepeer(perScenario: readonly (readonly Vondst[])[]): Vondstgroep[] {
  const groepen = new Map<string, { vondsten: Vondst[]; banen: number[] }>();
  perScenario.forEach((vondsten, baan) => {
    for (const bijeen of perReeks(vondsten)) {
      const eerste = bijeen[0];
      const kenmerk = `${eerste?.reeks} ${eerste?.soort} ${eerste?.oordeel} ${bijeen.map(({ jaar }) => jaar)}`;
      const groep = groepen.get(kenmerk) ?? { vondsten: bijeen, banen: [] };
      groep.banen.push(baan);
      groepen.set(kenmerk, groep);
    }
  });
  return [...groepen.values()].flatMap((groep) =>
    groep.banen.length === perScenario.length ? [groep] : groep.banen.map((baan) => ({ ...groep, banen: [baan] })),
  );
}

function perReeks(vondsten: readonly Vondst[]): Vondst[][] {
  const groepen = new Map<string, Vondst[]>();
  for (const vondst of vondsten) {
    const kenmerk = `${vondst.reeks} ${vondst.soort} ${vondst.oordeel}`;
    groepen.set(kenmerk, [...(groepen.get(kenmerk) ?? []), vondst]);
  }
  return [...groepen.values()];
}

function maakBevinding(
  stand: Rekenstand,
  vondsten: readonly Vondst[],
  banen: readonly number[],
  scenario: string | null,
): Bevinding {
  const [eerste] = vondsten;
  if (eerste === undefined) throw new Error('lege groep');
  const { adres, blad, regel } = plaatsVan(stand, eerste);
  const wat = reeksnaam(blad, regel, adres.kolom, eerste.jaar);
  const wanneer = inJaren(vondsten.map(({ jaar }) => jaar));
  return {
    id: eerste.soort,
    naam: NAMEN[eerste.soort],
    blad: blad.id,
    adres,
    jaar: eerste.jaar,
    scenario,
    oordeel: eerste.oordeel,
    bedrag: eerste.bedrag,
    melding: isBegin(regel, eerste, adres.kolom)
      ? beginzin(stand, eerste, banen[0] ?? 0)
      : zin(eerste, wat, wanneer, regel),
  };
}

/** What a formula begins with; whoever reads it is told, for a total that is too low says so itself by a mark only. */
function isBegin(regel: Regel, { soort }: Vondst, kolom: string | null): boolean {
  return soort === 'lege_invoer' && regel.reeksen[kolom ?? BEDRAG]?.formule != null;
}

function beginzin(stand: Rekenstand, vondst: Vondst, baan: number): string {
  const { adres, blad, regel } = plaatsVan(stand, vondst);
  const wat = invoernaam(blad, regel, adres.kolom, vondst.jaar);
  const lezers = lezersVan(stand, { reeks: vondst.reeks, jaar: vondst.jaar - stand.bron.document.jaren.eerste }, baan);
  const ook = lezers.length === 0 ? '' : `, ook in ${noemGebruikers(lezers)}`;
  return `${wat[0]?.toUpperCase()}${wat.slice(1)} is niet ingevuld en telt zolang als 0${ook}; wat ervan afhangt is onvolledig.`;
}

/** The regels that count with it the year after, by name; where that is only the next year of its own reeks, who reads that. */
function lezersVan(stand: Rekenstand, begin: Cel, baan: number): string[] {
  const lezers = stand.rekenmodel.gevolgen(begin, baan);
  const vanEigen = lezers
    .filter(({ reeks }) => reeks === begin.reeks)
    .flatMap((een) => stand.rekenmodel.gevolgen(een, baan));
  const namen = [...lezers, ...vanEigen]
    .filter(
      ({ reeks, jaar }) => reeks !== begin.reeks && jaar <= begin.jaar + 1 && stand.bron.plattegrond.plekken[reeks],
    )
    .map(({ reeks, jaar }) => regelnaam(plaatsVan(stand, { reeks }).regel, stand.bron.jaren[jaar] ?? null));
  return [...new Set(namen)];
}

function zin(vondst: Vondst, wat: string, wanneer: string, regel: Regel): string {
  if (vondst.soort === 'celfout') return `${wat} heeft ${wanneer} een fout. ${vondst.melding}`;
  if (vondst.soort === 'negatief') return `${wat} ${vondst.melding} (${wanneer}).`;
  const index = /^index/i.test(regel.naam) ? ' Een index van een ander jaar wordt niet herhaald.' : '';
  return `${wat} is niet ingevuld ${wanneer}; wat ervan afhangt is onvolledig.${index}`;
}
