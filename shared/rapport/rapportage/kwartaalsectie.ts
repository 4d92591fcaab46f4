/** The four quarters of the year, each against its part of the budget: of a quarter that is not booked to its end, up to there. */
import { type Kwartaal, rekenKwartalen } from '../../analyse/realisatie.ts';
import { laatstGeboekt, type Overzichtregel } from '../../analyse/realisatieoverzicht.ts';
import { MAANDEN } from '../../kern/datum.ts';
import { volAdres } from '../../model/adres.ts';
import type { Begrotingsmodel } from '../../model/document.ts';
import { Noten } from '../noten.ts';
import type { Sectie, Tabelcel } from '../rapportmodel.ts';
import { bedrag, getal, verschilcellen, woord } from './cellen.ts';

export function maakKwartaalsectie(document: Begrotingsmodel, regels: readonly Overzichtregel[], jaar: number): Sectie {
  const kwartaalkoppen = [1, 2, 3, 4].flatMap((k) => [`${k}e kwartaal`, 'Verschil', 'V/N']);
  const noten = new Noten();
  const tot = laatstGeboekt(document, jaar);
  const rijen = regels.map((regel) => {
    const eigen = document.realisatie.records.filter(({ adres }) => adres === volAdres(regel.adres));
    const kwartalen = rekenKwartalen({ ...regel, realisatie: eigen }, jaar, tot);
    return {
      soort: 'regel' as const,
      niveau: 0,
      label: regel.naam,
      noten: noten.nummer(kwartalen.map(totEnMet)),
      cellen: cellenVan(kwartalen),
    };
  });
  return {
    kop: 'Per kwartaal',
    inleiding: '',
    tabel: { labelkop: 'Post', kolommen: ['Begroot per kwartaal', ...kwartaalkoppen].map(getal), regels: rijen },
    noten: noten.teksten,
  };
}

function totEnMet({ totEnMet: maand }: Kwartaal, index: number): string {
  return maand === null
    ? ''
    : `${index + 1}e kwartaal geboekt tot en met ${MAANDEN[maand - 1]}, vergeleken met de begroting tot daar.`;
}

function cellenVan(kwartalen: readonly Kwartaal[]): Tabelcel[] {
  return [
    bedrag(kwartalen[0]?.begroot ?? null),
    ...kwartalen.flatMap(({ realisatie, verschil }) => [
      verschil === null && realisatie === 0 ? woord('') : bedrag(realisatie),
      ...(verschil === null ? [woord(''), woord('')] : verschilcellen(verschil)),
    ]),
  ];
}
