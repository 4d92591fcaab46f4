/**
 * The document of `bench:venster`: one blad of 5,000 regels x 20 kolommen, as large as a formatie of a municipality with its
 * subtotals. One fte changes 5 cells; the tarief on top changes 5,000.
 */
import type { Begrotingsmodel } from '../../shared/model/document.ts';
import { maakDocument } from '../../shared/sjablonen/maak-document.ts';
import type { Regelvorm } from '../../shared/sjablonen/sjabloon.ts';

export const JAAR = 2026;
export const KOLOMMEN = 20;
/** tarief, totaalgroep and totaal above and below 50 teams of at most 99 functies: 5,000 regels. */
const TEAMS = 50;
const FUNCTIES = 4947;
const PER_TEAM = Math.ceil(FUNCTIES / TEAMS);
const POSTEN = Array.from({ length: KOLOMMEN - 2 }, (_, i) => `post_${i + 1}`);
export const TARIEF = 67_492;

export const fteVan = (functie: number) => 1 + (functie % 37) / 4;

function functie(f: number): Regelvorm {
  const posten = POSTEN.map((post, i) => [post, { begin: 1000 + ((f * 31 + i * 17) % 9000) }]);
  return {
    id: `functie_${f}`,
    naam: `Functie ${f}`,
    reeksen: { fte: { begin: fteVan(f) }, ...Object.fromEntries(posten) },
  };
}

function team(t: number): Regelvorm {
  const aantal = Math.min(PER_TEAM, FUNCTIES - t * PER_TEAM);
  const regels = Array.from({ length: aantal }, (_, i) => functie(t * PER_TEAM + i));
  return { id: `team_${t}`, naam: `Team ${t + 1}`, vorm: 'groep', regels };
}

export function maakVensterdocument(): Begrotingsmodel {
  return maakDocument({
    gegevens: { titel: 'Meetdocument', boekjaar: JAAR },
    jaren: { eerste: JAAR - 1, begin: JAAR, laatste: JAAR },
    bladen: [
      {
        id: 'formatie',
        naam: 'Formatie',
        kolommen: [
          { id: 'fte', naam: 'Fte', eenheid: 'fte', notatie: 'getal2', tarief: true },
          { id: 'loonkosten', naam: 'Loonkosten', formule: 'fte*tarief' },
          ...POSTEN.map((id, i) => ({ id, naam: `Post ${i + 1}` })),
        ],
        regels: [
          { id: 'tarief', naam: 'Loonkosten per fte', enkelIn: 'loonkosten', bedrag: { begin: TARIEF } },
          {
            id: 'loonsom',
            naam: 'Loonsom',
            vorm: 'groep',
            regels: Array.from({ length: TEAMS }, (_, t) => team(t)),
          },
          {
            id: 'totaal',
            naam: 'Totaal',
            vorm: 'totaal',
            reeksen: { loonkosten: 'loonsom.loonkosten' },
          },
        ],
      },
    ],
  });
}
