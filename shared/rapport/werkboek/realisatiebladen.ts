/**
 * The sheets of realisatie: what was booked, and begroting beside realisatie with live formulas over it.
 *
 * The month stands in a cell of its own: another month counts other bookings. A budget that is a figure of the workbook is
 * read from there; one that is not (the primitieve begroting in a scenario) stands as a number.
 */
import type { Overzichtregel, Peiling } from '../../analyse/realisatieoverzicht.ts';
import { volAdres } from '../../model/adres.ts';
import type { Notatie } from '../../model/document.ts';
import { verwijsNaar, type Werkboekplan } from './plan.ts';
import { FICTIEF, LABELBREEDTE, rij, TEKSTBREEDTE, tekstcel, zicht } from './tekst.ts';
import type { Celstijl, Werkblad, Werkcel, Werkinhoud } from './werkboek.ts';
import type { Werkboekbron } from './werkcel.ts';

export const BOEKINGEN = 'Boekingen';
export const REALISATIE = 'Realisatie';

function cel(inhoud: Werkinhoud, notatie: Notatie, stijl: Celstijl = 'berekend'): Werkcel {
  return { ...tekstcel('', stijl), inhoud, notatie };
}

const getal = (waarde: number, notatie: Notatie = 'bedrag', stijl: Celstijl = 'invoer') =>
  cel({ soort: 'getal', waarde }, notatie, stijl);
const formule = (tekst: string, waarde: number | string, notatie: Notatie = 'bedrag') =>
  cel({ soort: 'formule', formule: tekst, waarde }, notatie);

/** `2026-09` is 202609: a month that Excel can compare. */
const maandnummer = (maand: string) => Number(maand.replace('-', ''));

export function maakBoekingenblad({ cijfers: { document } }: Werkboekbron): Werkblad {
  const records = [...document.realisatie.records].sort(
    (a, b) => a.maand.localeCompare(b.maand) || a.adres.localeCompare(b.adres),
  );
  return {
    naam: BOEKINGEN,
    kolommen: [zicht(LABELBREEDTE), zicht(12), zicht(16), zicht(TEKSTBREEDTE)],
    rijen: [
      rij([tekstcel('Geboekte realisatie', 'titel'), ...fictief(document.gegevens.fictief)]),
      rij([
        tekstcel('Adres', 'tekstkop'),
        tekstcel('Maand', 'kolomkop'),
        tekstcel('Bedrag', 'kolomkop'),
        tekstcel('Bron', 'tekstkop'),
      ]),
      ...records.map(({ adres, maand, bedrag, bron }) =>
        rij([
          tekstcel(adres, 'label'),
          getal(maandnummer(maand), 'getal0'),
          getal(bedrag),
          tekstcel(bron, 'toelichting'),
        ]),
      ),
    ],
    vast: { rijen: 2, kolommen: 1 },
  };
}

const fictief = (is: boolean) => (is ? [tekstcel(FICTIEF, 'waarschuwing')] : []);

const KOPPEN = [
  ...['Post', 'Soort', 'Primitief', 'Na wijziging', 'Begroot t/m', 'Realisatie t/m', 'Verschil', 'Verschil %', 'V/N'],
  ...['Prognose volgens', 'Prognose', 'T.o.v. begroting', 'V/N', 'Verklaring', 'Adres'],
];
/** Rows above the first post; the month stands in B3, the year in D3. */
const KOPRIJEN = 4;

export function maakRealisatieblad(
  bron: Werkboekbron,
  plan: Werkboekplan,
  regels: readonly Overzichtregel[],
  { jaar, maand }: Peiling,
): Werkblad {
  const { gegevens } = bron.cijfers.document;
  const stijlen = KOPPEN.map((kop) =>
    ['Post', 'Soort', 'Verklaring', 'Adres'].includes(kop) ? 'tekstkop' : 'kolomkop',
  );
  return {
    naam: REALISATIE,
    kolommen: [LABELBREEDTE, 8, 16, 16, 16, 16, 16, 11, 6, 16, 16, 16, 6, TEKSTBREEDTE, LABELBREEDTE].map((b) =>
      zicht(b),
    ),
    rijen: [
      rij([tekstcel('Begroting en realisatie', 'titel'), ...fictief(gegevens.fictief)]),
      rij([tekstcel('Een andere maand typen telt andere boekingen; V = voordelig, N = nadelig.', 'gegeven')]),
      rij([
        tekstcel('Tot en met maand (1 t/m 12)', 'gegeven'),
        getal(maand, 'getal0'),
        tekstcel('van het jaar', 'gegeven'),
        // A year is no figure with thousands.
        tekstcel(`${jaar}`, 'gegeven'),
      ]),
      rij(KOPPEN.map((kop, i) => tekstcel(kop, stijlen[i] ?? 'kolomkop'))),
      ...regels.map((regel, i) => postrij(bron, plan, regel, KOPRIJEN + i + 1, jaar)),
    ],
    vast: { rijen: KOPRIJEN, kolommen: 1 },
  };
}

function postrij(bron: Werkboekbron, plan: Werkboekplan, regel: Overzichtregel, r: number, jaar: number) {
  const geteld = `${BOEKINGEN}!$A:$A,$O${r},${BOEKINGEN}!$B:$B,">=${jaar}01",${BOEKINGEN}!$B:$B,"<="&(${jaar}*100+$B$3)`;
  const { verschil, prognoseverschil, prognose } = regel;
  return rij([
    tekstcel(regel.naam, 'label'),
    tekstcel(regel.soort, 'gegeven'),
    begroot(bron, plan, regel, regel.primitief, jaar),
    begroot(bron, plan, regel, regel.naWijziging, jaar),
    formule(`N(D${r})*$B$3/12`, regel.begrootTotEnMet ?? 0),
    formule(`SUMIFS(${BOEKINGEN}!$C:$C,${geteld})`, regel.realisatieTotEnMet),
    formule(`IF(COUNTIFS(${geteld})=0,"",F${r}-E${r})`, verschil?.bedrag ?? ''),
    formule(`IF(OR(G${r}="",E${r}=0),"",G${r}/ABS(E${r}))`, verschil?.percentage ?? '', 'procent1'),
    formule(oordeel(`G${r}`, r), verschil?.oordeel ?? '', 'tekst'),
    tekstcel(WIJZEN[regel.prognosewijze.wijze], 'gegeven'),
    prognosecel(regel, prognose, r, `COUNTIFS(${geteld})=0`),
    formule(`IF(K${r}="","",K${r}-N(D${r}))`, prognoseverschil?.bedrag ?? ''),
    formule(oordeel(`L${r}`, r), prognoseverschil?.oordeel ?? '', 'tekst'),
    tekstcel(regel.verklaring, 'toelichting'),
    tekstcel(volAdres(regel.adres), 'gegeven'),
  ]);
}

const WIJZEN = { plan: 'volgens plan', tempo: 'zelfde tempo', eigen: 'eigen bedrag' } as const;

/** Reads the cell of the workbook where it holds this very budget. */
function begroot(
  bron: Werkboekbron,
  plan: Werkboekplan,
  { adres }: Overzichtregel,
  waarde: number | null,
  jaar: number,
) {
  const plaats = { ...adres, jaar };
  const plek = plan.vind(plaats);
  if (waarde === null) return null;
  return plek !== null && bron.cijfers.waarde(plaats, bron.scenario) === waarde
    ? formule(verwijsNaar(plek, REALISATIE), waarde)
    : getal(waarde);
}

/** `niets`: nothing was booked up to the month; then the plan stands, and there is no pace. */
function prognosecel({ prognosewijze }: Overzichtregel, prognose: number | null, r: number, niets: string): Werkcel {
  switch (prognosewijze.wijze) {
    case 'eigen':
      return getal(prognosewijze.bedrag);
    case 'tempo':
      return formule(`IF(${niets},"",F${r}/$B$3*12)`, prognose ?? '');
    case 'plan':
      return formule(`IF(${niets},N(D${r}),F${r}+N(D${r})*(12-$B$3)/12)`, prognose ?? 0);
  }
}

/** More of a baat, or less of a last, is voordelig. */
function oordeel(verschil: string, r: number): string {
  const neutraal = `OR(${verschil}="",$B${r}="geen")`;
  return `IF(${neutraal},"",IF(ABS(${verschil})<0.005,"",IF(($B${r}="baat")=(${verschil}>0),"V","N")))`;
}
