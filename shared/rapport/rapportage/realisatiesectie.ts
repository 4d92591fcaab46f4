/**
 * Begroting beside realisatie: per post and per blad in total, with the explanation of a difference as a noot.
 *
 * Without bookings on the shown posts every post stands in it, so that a first report shows what will be reported on.
 */
import type { Overzichtregel } from '../../analyse/realisatieoverzicht.ts';
import { type Realisatietotaal, totaliseer } from '../../analyse/realisatietotalen.ts';
import type { Rapportbron } from '../blik.ts';
import { Noten } from '../noten.ts';
import type { Merk, Sectie, Tabelregel } from '../rapportmodel.ts';
import { aandeel, bedrag, getal, verschilcellen } from './cellen.ts';

const ZONDER_VERKLARING = 'Verschil boven de drempel; de verklaring ontbreekt nog.';

export interface Postenkeuze {
  readonly regels: readonly Overzichtregel[];
  /** There are others: their totals say so. */
  readonly deel: boolean;
}

export function maakRealisatiesectie(
  bron: Rapportbron,
  jaar: number,
  { regels, deel }: Postenkeuze,
  inleiding: string,
  tm: string,
): Sectie {
  const noten = new Noten();
  const perBlad = bron.document.bladen.map((blad) => ({
    blad,
    posten: regels.filter(({ adres }) => adres.blad === blad.id),
  }));
  const tabelregels = perBlad
    .filter(({ posten }) => posten.length > 0)
    .flatMap(({ blad, posten }): Tabelregel[] => [
      { soort: 'kop', niveau: 0, label: blad.naam, noten: [], cellen: [] },
      ...posten.map((post) => postregel(post, isOnvolledig(bron, post, jaar), noten)),
      ...totaliseer(posten).map((totaal) => totaalregel(totaal, deel)),
    ]);
  const kolommen = [
    ...['Primitief', 'Na wijziging', `Begroot ${tm}`, `Realisatie ${tm}`, 'Verschil', 'V/N', 'Verschil %'],
    ...['Prognose', 'Prognose t.o.v. begroting', 'V/N'],
  ].map(getal);
  return {
    kop: 'Begroting en realisatie',
    inleiding,
    tabel: { labelkop: 'Post', kolommen, regels: tabelregels },
    noten: noten.teksten,
  };
}

/** What a post and a total have in common. */
type Cijfers = Pick<
  Overzichtregel | Realisatietotaal,
  'primitief' | 'naWijziging' | 'begrootTotEnMet' | 'realisatieTotEnMet' | 'verschil' | 'prognose' | 'prognoseverschil'
>;

function cellenVan(regel: Cijfers, merken: readonly Merk[] = []) {
  return [
    bedrag(regel.primitief),
    bedrag(regel.naWijziging, merken),
    bedrag(regel.begrootTotEnMet),
    bedrag(regel.realisatieTotEnMet),
    ...verschilcellen(regel.verschil),
    aandeel(regel.verschil?.percentage ?? null),
    bedrag(regel.prognose),
    ...verschilcellen(regel.prognoseverschil),
  ];
}

function isOnvolledig(bron: Rapportbron, { adres }: Overzichtregel, jaar: number): boolean {
  return bron.status({ ...adres, jaar }, 'basis').onvolledig;
}

function postregel(post: Overzichtregel, onvolledig: boolean, noten: Noten): Tabelregel {
  const gevraagd = post.vraagtVerklaring && post.verklaring === '' ? ZONDER_VERKLARING : '';
  const ontbreekt = post.verschil !== null && post.ontbrekend.length > 0 ? nietGeboekt(post.ontbrekend) : '';
  return {
    soort: 'regel',
    niveau: 1,
    label: post.naam,
    noten: noten.nummer([post.verklaring, gevraagd, ontbreekt].filter((noot) => noot !== '')),
    cellen: cellenVan(post, onvolledig ? ['onvolledig'] : []),
  };
}

const nietGeboekt = (maanden: readonly string[]) => `Nog niet geboekt: ${maanden.join(', ')}.`;

function totaalregel(totaal: Realisatietotaal, deel: boolean): Tabelregel {
  const soort = totaal.naam === 'Saldo' ? 'eindtotaal' : 'totaal';
  return {
    soort,
    niveau: 0,
    label: deel ? `${totaal.naam} van deze posten` : totaal.naam,
    noten: [],
    cellen: cellenVan(totaal),
  };
}
