/** Just enough of the formula language for tables: names, Dutch numbers, + - * / and calls. */

import type { Ontleder } from '../../../../shared/analyse/narekenen/narekenen.ts';
import type { Expressie, FunctieNaam, Rekenteken } from '../../../../shared/formule/expressie.ts';
import { goed } from '../../../../shared/kern/result.ts';

const NAMEN: Readonly<Record<string, FunctieNaam>> = {
  SOM: 'SUM',
  AFRONDEN: 'ROUND',
  MIN: 'MIN',
  MAX: 'MAX',
  ABS: 'ABS',
  ALS: 'IF',
  GEMIDDELDE: 'AVERAGE',
};

export const ontleed: Ontleder = (tekst) => {
  const tekens = tekst.match(/\d+(,\d+)?|[A-Za-z_.0-9]+|<=|>=|[-+*/()=;%]/g) ?? [];
  let i = 0;
  const volgende = () => tekens[i++] ?? '';
  function lid(): Expressie {
    const woord = volgende();
    if (woord === '-') return { soort: 'teken', teken: '-', inhoud: lid() };
    if (woord === '(') {
      const inhoud = vergelijking();
      volgende();
      return { soort: 'haakjes', inhoud };
    }
    if (/^\d/.test(woord)) return getal(woord);
    return tekens[i] === '('
      ? aanroep(NAMEN[woord] ?? 'IF')
      : { soort: 'verwijzing', plaats: plaats(woord), jaar: null };
  }
  function getal(woord: string): Expressie {
    let uit: Expressie = { soort: 'getal', waarde: Number(woord.replace(',', '.')) };
    for (; tekens[i] === '%'; i++) uit = { soort: 'procent', inhoud: uit };
    return uit;
  }
  function aanroep(naam: FunctieNaam): Expressie {
    const argumenten: Expressie[] = [];
    while (volgende() !== ')' && tekens[i] !== ')') argumenten.push(vergelijking());
    if (tekens[i - 1] !== ')') volgende();
    return { soort: 'functie', naam, argumenten };
  }
  function reeks(deel: () => Expressie, welke: readonly string[]): () => Expressie {
    return () => {
      let uit = deel();
      while (welke.includes(tekens[i] ?? '')) {
        const teken = volgende() as Rekenteken;
        uit = { soort: 'bewerking', teken, links: uit, rechts: deel() };
      }
      return uit;
    };
  }
  const vergelijking = reeks(reeks(reeks(lid, ['*', '/']), ['+', '-']), ['=', '<=', '>=']);
  return goed(vergelijking());
};

function plaats(woord: string) {
  return { blad: 'tabel', regel: woord, kolom: null };
}
