/**
 * The uitgangspunten a blad rests on, before its table: this year beside last year, each with its grondslag and source.
 *
 * Only those that really work on the blad in this year: found by following its cells to what they read.
 */
import type { Blad, Regel } from '../model/document.ts';
import { type Blik, plaatsenVan } from './blik.ts';
import { maakCel } from './maak-cel.ts';
import { Noten, notenVan } from './noten.ts';
import type { Sectie, Tabelcel } from './rapportmodel.ts';

interface Uitgangspunt {
  readonly blad: Blad;
  readonly regel: Regel;
}

/** null when the blad rests on no uitgangspunt of another blad. */
export function maakUitgangspuntensectie(blik: Blik, blad: Blad): Sectie | null {
  const gebruikt = zoekGebruikte(blik, blad).filter((punt) => punt.blad.id !== blad.id && !punt.regel.verborgen);
  if (gebruikt.length === 0) return null;
  const { jaar } = blik;
  const metVorig = gebruikt.some((punt) => celIn(blik, punt, jaar - 1).waarde !== null);
  const jaren = metVorig ? [jaar - 1, jaar] : [jaar];
  const noten = new Noten();
  const regels = gebruikt.map(({ blad: van, regel }) => ({
    soort: 'regel' as const,
    niveau: 0,
    label: blik.bron.label(van.id, regel.id, jaar, blik.scenario),
    noten: noten.nummer([...notenVan(blik, van, regel, jaren), regel.reeksen.bedrag?.notities[jaar] ?? '']),
    cellen: jaren.map((welk) => celIn(blik, { blad: van, regel }, welk)),
  }));
  const kolommen = jaren.map((welk) => ({ naam: `${welk}`, soort: 'getal' as const }));
  return {
    kop: 'Uitgangspunten',
    inleiding: '',
    tabel: { labelkop: 'Uitgangspunt', kolommen, regels },
    noten: noten.teksten,
  };
}

function celIn(blik: Blik, { blad, regel }: Uitgangspunt, jaar: number): Tabelcel {
  return maakCel(blik, { blad: blad.id, regel: regel.id, kolom: null, jaar });
}

/** In document order; an uitgangspunt that another one is computed from counts as well. */
function zoekGebruikte({ bron, scenario, jaar }: Blik, blad: Blad): Uitgangspunt[] {
  const alle = bron.document.bladen.flatMap((van) => van.regels.map((regel) => ({ blad: van, regel })));
  const punten = new Map(
    alle.filter(({ regel }) => regel.uitgangspunt).map((punt) => [naam(punt.blad.id, punt.regel.id), punt]),
  );
  const gevonden = new Set<string>();
  const teVolgen = blad.regels.flatMap((regel) => plaatsenVan(blad, regel, jaar));
  for (let cel = teVolgen.pop(); cel !== undefined; cel = teVolgen.pop()) {
    for (const gelezen of bron.voorgangers(cel, scenario)) {
      const id = naam(gelezen.blad, gelezen.regel);
      if (!punten.has(id) || gevonden.has(id)) continue;
      gevonden.add(id);
      teVolgen.push(gelezen);
    }
  }
  return [...punten].filter(([id]) => gevonden.has(id)).map(([, punt]) => punt);
}

const naam = (blad: string, regel: string) => `${blad}!${regel}`;
