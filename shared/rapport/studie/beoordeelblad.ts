/** Beoordelen: the scenarios on their criteria, how fast the ranking stands, the functions each keeps, and who gains and who pays. */
import { metingjaren, type Uitslag } from '../../analyse/beoordelen.ts';
import type { Criterium, Dekking } from '../../model/beoordeling.ts';
import type { Begrotingsmodel } from '../../model/document.ts';
import { type Grafiektabel, getalcel, tekstcel } from '../grafiek.ts';
import type { Bladsectie, Studieblad } from './blad.ts';
import type { Studiekeuze } from './keuze.ts';
import { naamVan, procentVan, titelVan, toonVan } from './tonen.ts';
import { perioden, voorWie } from './vergelijktabellen.ts';

export const GEDEKT: Readonly<Record<Dekking['gedekt'], string>> = { ja: '● ja', deels: '◐ deels', nee: '○ nee' };

export const WIEZIN =
  'Per partij hoeveel haar saldo (baten min lasten) in elk scenario anders is dan in de basis: positief is voordeel.';

export function maakBeoordeelblad(keuze: Studiekeuze, uitslag: Uitslag): Studieblad {
  const { document } = keuze.sessie;
  return {
    opschrift: 'Beoordelen',
    titel: 'Scenario’s op hun criteria',
    keuzes: [],
    secties: [
      { kop: 'Scores van 1 tot 10', zinnen: [zinVanUitslag(keuze, uitslag)], tabel: scoretabel(keuze, uitslag) },
      ...onderbouwing(keuze, uitslag),
      ...vastheid(keuze, uitslag),
      ...functies(document),
      ...voorWieTabellen(keuze).map(({ naam, tabel }) => ({ kop: naam, zinnen: [WIEZIN], tabel })),
    ],
  };
}

export function zinVanUitslag({ sessie }: Studiekeuze, { robuustheid }: Uitslag): string {
  if (!robuustheid) return "Geef ten minste twee scenario's alle scores; dan ziet u de rangorde en hoe vast die staat.";
  const { winnaar, omslag } = robuustheid;
  const slot =
    omslag === null
      ? 'Bij geen enkele weging komt een ander scenario bovenaan.'
      : `Pas als ${procentVan(omslag.verschuiving)} van het gewicht verschuift, komt ${titelVan(sessie, omslag.naar)} ernaast.`;
  return `${titelVan(sessie, winnaar)} staat bovenaan. ${slot}`;
}

export function drukScore(score: number | null): string {
  return score === null ? '' : score.toLocaleString('nl-NL', { maximumFractionDigits: 1 });
}

export function drukTotaal({ rangorde }: Uitslag, scenario: string): string {
  const totaal = rangorde.find(({ naam }) => naam === scenario)?.totaal ?? null;
  return totaal === null ? 'onvolledig' : totaal.toLocaleString('nl-NL', { maximumFractionDigits: 2 });
}

/** `Som van Resultaat over 2026-2029; 2025 is een openingsjaar en telt niet mee.` null: judged by hand. */
export function metingInWoorden({ sessie, regels }: Studiekeuze, { meting }: Criterium): string | null {
  if (!meting) return null;
  const regel = gemetenRegel({ sessie, regels }, meting.adres);
  const jaren = metingjaren(meting, sessie.document.jaren);
  const [van, tot] = [jaren[0], jaren.at(-1)];
  if (van === undefined || tot === undefined)
    return `Geen jaar van ${meting.van}-${meting.tot} wordt in deze begroting begroot.`;
  const { begin } = sessie.document.jaren;
  const opening =
    begin - 1 === meting.van ? `${meting.van} is een openingsjaar` : `${meting.van}-${begin - 1} zijn openingsjaren`;
  const zonder = van > meting.van ? `; ${opening} en ${begin - 1 === meting.van ? 'telt' : 'tellen'} niet mee` : '';
  return `Som van ${regel ? naamVan(sessie, regel) : meting.adres} over ${van === tot ? van : `${van}-${tot}`}${zonder}.`;
}

export function gemetenRegel({ sessie, regels }: Pick<Studiekeuze, 'sessie' | 'regels'>, adres: string) {
  const plek = sessie.zoek(adres);
  return plek.ok ? regels.find(({ tekst }) => tekst === sessie.toonAdres(plek.waarde)) : undefined;
}

/** The amount a measured criterium was scored by, as its reeks is printed. */
export function drukMeting(keuze: Studiekeuze, { meting }: Criterium, gemeten: number | null): string {
  const regel = meting && gemetenRegel(keuze, meting.adres);
  if (gemeten === null) return 'niet te meten';
  return regel ? toonVan(keuze.sessie, regel)(gemeten) : drukScore(gemeten);
}

function scoretabel(keuze: Studiekeuze, uitslag: Uitslag): Grafiektabel {
  const { sessie } = keuze;
  const { criteria } = sessie.document.beoordeling;
  const gewichten = criteria.reduce((som, { gewicht }) => som + gewicht, 0);
  return {
    kop: ['Criterium', 'Gewicht', ...uitslag.scenarios.map(({ scenario }) => titelVan(sessie, scenario))],
    rijen: [
      ...criteria.map((criterium, i) => ({
        naam: criterium.naam,
        cellen: [
          gewichten > 0 ? getalcel(criterium.gewicht / gewichten, procentVan) : tekstcel('–'),
          ...uitslag.scenarios.map(({ scores }) => {
            const score = scores[i]?.score ?? null;
            return score === null ? tekstcel('–') : getalcel(score, drukScore);
          }),
        ],
      })),
      {
        naam: 'Gewogen',
        cellen: [tekstcel(''), ...uitslag.scenarios.map(({ scenario }) => tekstcel(drukTotaal(uitslag, scenario)))],
      },
    ],
  };
}

/** Why: of each score that has one, its note and its source; of a measured one, what was measured. */
function onderbouwing(keuze: Studiekeuze, uitslag: Uitslag): Bladsectie[] {
  const { sessie } = keuze;
  const rijen = sessie.document.beoordeling.criteria.flatMap((criterium, i) =>
    uitslag.scenarios.flatMap(({ scenario, scores }) => {
      const score = scores[i];
      const meting = metingInWoorden(keuze, criterium);
      if (!score || (score.toelichting === '' && score.bron === '' && meting === null)) return [];
      const gemeten = meting === null ? '' : `${meting} ${drukMeting(keuze, criterium, score.gemeten)}.`;
      const waarom = [gemeten, score.toelichting].filter((deel) => deel !== '').join(' ');
      return [
        {
          naam: `${criterium.naam}, ${titelVan(sessie, scenario)}`,
          cellen: [tekstcel(waarom), tekstcel(score.bron)],
        },
      ];
    }),
  );
  const tabel = { kop: ['Score', 'Toelichting', 'Bron'], rijen };
  return rijen.length === 0 ? [] : [{ kop: 'Onderbouwing', zinnen: [], tabel }];
}

function vastheid({ sessie }: Studiekeuze, { robuustheid }: Uitslag): Bladsectie[] {
  if (!robuustheid) return [];
  const { winnaar, speelruimte, aandelen } = robuustheid;
  const naam = (scenario: string) => titelVan(sessie, scenario);
  return [
    {
      kop: 'Bovenaan bij welk deel van alle denkbare wegingen',
      zinnen: [],
      tabel: {
        kop: ['Scenario', 'Aandeel'],
        rijen: aandelen.map((een) => ({ naam: naam(een.naam), cellen: [getalcel(een.aandeel, procentVan)] })),
      },
    },
    {
      kop: `${naam(winnaar)} blijft bovenaan bij een gewicht van`,
      zinnen: [],
      tabel: {
        kop: ['Criterium', 'Ten minste', 'Ten hoogste'],
        rijen: sessie.document.beoordeling.criteria.map((criterium, i) => ({
          naam: criterium.naam,
          cellen: [getalcel(speelruimte[i]?.laag ?? 0, procentVan), getalcel(speelruimte[i]?.hoog ?? 1, procentVan)],
        })),
      },
    },
  ];
}

function functies({ beoordeling, scenarios }: Begrotingsmodel): Bladsectie[] {
  if (beoordeling.functies.length === 0) return [];
  const tabel: Grafiektabel = {
    kop: ['Functie', ...scenarios.map(({ titel }) => titel)],
    rijen: beoordeling.functies.map(({ id, naam }) => ({
      naam,
      cellen: scenarios.map((scenario) => {
        const dekking = beoordeling.dekking.find((d) => d.functie === id && d.scenario === scenario.naam);
        return tekstcel(dekking?.gedekt ?? '–');
      }),
    })),
  };
  return [{ kop: 'Functies die behouden blijven (SER)', zinnen: [], tabel }];
}

/** Over the window of the criterium, and in the last year; none where there is nothing to compare. */
export function voorWieTabellen(keuze: Studiekeuze): { naam: string; tabel: Grafiektabel }[] {
  const { jaren, scenarios } = keuze.sessie.document;
  if (scenarios.length < 2) return [];
  const keuzes = perioden(keuze);
  const laatste = keuzes.find(({ van, tot }) => van === jaren.laatste && tot === jaren.laatste);
  return [keuzes[0], laatste]
    .flatMap((periode) => (periode ? [periode] : []))
    .map((periode) => ({ naam: `Voor wie: anders dan de basis, ${periode.naam}`, tabel: voorWie(keuze, periode) }))
    .filter(({ tabel }) => tabel.rijen.length > 0);
}
