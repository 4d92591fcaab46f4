/** The four quarters of the year, each against a quarter of the budget. */
import { rekenKwartalen } from '../../analyse/realisatie.ts';
import type { Overzichtregel } from '../../analyse/realisatieoverzicht.ts';
import { volAdres } from '../../model/adres.ts';
import type { Begrotingsmodel } from '../../model/document.ts';
import type { Sectie, Tabelcel } from '../rapportmodel.ts';
import { bedrag, getal, verschilcellen, woord } from './cellen.ts';

export function maakKwartaalsectie(
  { realisatie }: Begrotingsmodel,
  regels: readonly Overzichtregel[],
  jaar: number,
): Sectie {
  const kwartaalkoppen = [1, 2, 3, 4].flatMap((k) => [`${k}e kwartaal`, 'Verschil', 'V/N']);
  return {
    kop: 'Per kwartaal',
    inleiding: '',
    tabel: {
      labelkop: 'Post',
      kolommen: ['Begroot per kwartaal', ...kwartaalkoppen].map(getal),
      regels: regels.map((regel) => ({
        soort: 'regel' as const,
        niveau: 0,
        label: regel.naam,
        noten: [],
        cellen: cellenVan(regel, realisatie.records, jaar),
      })),
    },
    noten: [],
  };
}

function cellenVan(regel: Overzichtregel, records: Begrotingsmodel['realisatie']['records'], jaar: number): Tabelcel[] {
  const eigen = records.filter(({ adres }) => adres === volAdres(regel.adres));
  const kwartalen = rekenKwartalen({ ...regel, realisatie: eigen }, jaar);
  return [
    bedrag(kwartalen[0]?.begroot ?? null),
    ...kwartalen.flatMap(({ realisatie, verschil }) => [
      verschil === null && realisatie === 0 ? woord('') : bedrag(realisatie),
      ...(verschil === null ? [woord(''), woord('')] : verschilcellen(verschil)),
    ]),
  ];
}
