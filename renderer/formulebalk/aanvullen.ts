/**
 * Completion as text: which names and functions fit the word before the caret, and which function's arguments are being typed.
 */
import { drukHandtekening, FUNCTIES, type Functie, zoekFunctie } from '../../shared/formule/functies.ts';
import { drukNaam } from '../../shared/formule/omgeving.ts';
import { vouw } from '../../shared/kern/naam.ts';
import type { Begrotingsmodel, Blad, Regel } from '../../shared/model/document.ts';

export interface Aanvulling {
  readonly soort: 'functie' | 'uitgangspunt' | 'kolom' | 'regel' | 'bedrag' | 'blad';
  /** What comes in the text. */
  readonly tekst: string;
  /** What the list shows, with arguments for a function. */
  readonly titel: string;
  readonly uitleg: string;
}

export interface Woord {
  readonly van: number;
  readonly tot: number;
  readonly tekst: string;
}

const WOORD = /[\p{L}_'][\p{L}\p{N}_.!']*$/u;
const MEESTE = 12;

/** The name being typed before the caret; null: none, or the text is no formula. */
export function woordBij(tekst: string, cursor: number): Woord | null {
  if (!tekst.startsWith('=')) return null;
  const gevonden = WOORD.exec(tekst.slice(0, cursor));
  return gevonden ? { van: cursor - gevonden[0].length, tot: cursor, tekst: gevonden[0] } : null;
}

/** The best fits first: those that begin with the word, then those that contain it. */
export function aanvullingen(document: Begrotingsmodel, blad: string, woord: string): readonly Aanvulling[] {
  const gezocht = vouw(woord);
  const alle = woord.includes('.') || woord.includes('!') ? binnen(document, blad, woord) : namen(document, blad);
  const past = (a: Aanvulling) => [vouw(a.tekst), vouw(a.titel)];
  const begint = alle.filter((a) => past(a).some((t) => t.startsWith(gezocht)));
  const bevat = alle.filter((a) => !begint.includes(a) && past(a).some((t) => t.includes(gezocht)));
  const gevonden = [...begint, ...bevat];
  // a word that is complete needs no list
  return gevonden.length === 1 && gevonden[0]?.tekst === woord ? [] : gevonden.slice(0, MEESTE);
}

function namen(document: Begrotingsmodel, eigen: string): readonly Aanvulling[] {
  const blad = document.bladen.find(({ id }) => id === eigen);
  return [
    ...(blad?.kolommen ?? []).map(
      ({ id, naam }): Aanvulling => ({
        soort: 'kolom',
        tekst: drukNaam(id),
        titel: naam,
        uitleg: 'kolom van deze regel',
      }),
    ),
    ...document.bladen.flatMap((b) => b.regels.filter(({ enkelIn }) => enkelIn !== null).map((r) => enkel(b, r))),
    ...FUNCTIES.map(
      (f): Aanvulling => ({
        soort: 'functie',
        tekst: `${f.nederlands}(`,
        titel: drukHandtekening(f),
        uitleg: f.uitleg,
      }),
    ),
    ...(blad ? meervoud(blad, '') : []),
    ...document.bladen
      .filter(({ id }) => id !== eigen)
      .map(({ id, naam }): Aanvulling => ({ soort: 'blad', tekst: `${drukNaam(id)}!`, titel: naam, uitleg: 'blad' })),
  ];
}

function enkel(blad: Blad, { id, naam, uitgangspunt }: Regel): Aanvulling {
  return {
    soort: uitgangspunt ? 'uitgangspunt' : 'bedrag',
    tekst: drukNaam(id),
    titel: naam,
    uitleg: uitgangspunt ? 'uitgangspunt' : `bedrag op ${blad.naam}`,
  };
}

/** Regels with kolommen, up to the dot. */
function meervoud({ regels }: Blad, voor: string): readonly Aanvulling[] {
  return regels
    .filter(({ enkelIn, vorm }) => enkelIn === null && vorm !== 'tekst')
    .map(({ id, naam, vorm }) => ({
      soort: 'regel',
      tekst: `${voor}${drukNaam(id)}.`,
      titel: naam,
      uitleg: vorm === 'groep' ? 'groep' : 'regel',
    }));
}

/** After `blad!` its regels, after `regel.` its kolommen. */
function binnen(document: Begrotingsmodel, eigen: string, woord: string): readonly Aanvulling[] {
  const [voorBlad, rest] = woord.includes('!') ? (woord.split('!') as [string, string]) : [null, woord];
  const blad = document.bladen.find(({ id, naam }) => [id, vouw(naam)].includes(vouw(voorBlad ?? eigen)));
  const voor = voorBlad === null ? '' : `${voorBlad}!`;
  const punt = rest.indexOf('.');
  if (punt < 0)
    return blad
      ? [
          ...blad.regels
            .filter(({ enkelIn }) => enkelIn !== null)
            .map((r) => ({ ...enkel(blad, r), tekst: `${voor}${drukNaam(r.id)}` })),
          ...meervoud(blad, voor),
        ]
      : [];
  const regel = rest.slice(0, punt);
  const bladVanRegel = [blad, ...document.bladen].find((b) => b?.regels.some(({ id }) => id === vouw(regel)));
  return (bladVanRegel?.kolommen ?? []).map(({ id, naam }) => ({
    soort: 'kolom',
    tekst: `${voor}${regel}.${drukNaam(id)}`,
    titel: naam,
    uitleg: 'kolom',
  }));
}

/** The text with the completion in the place of the word. */
export function vulAan(tekst: string, woord: Woord, aanvulling: string): { tekst: string; cursor: number } {
  return {
    tekst: tekst.slice(0, woord.van) + aanvulling + tekst.slice(woord.tot),
    cursor: woord.van + aanvulling.length,
  };
}

/** The function whose arguments the caret stands in, and which argument (0-based); null: in none. */
export function functieBij(tekst: string, cursor: number): { functie: Functie; argument: number } | null {
  if (!tekst.startsWith('=')) return null;
  const open = openHaakje(tekst, cursor);
  const naam = open && /[\p{L}.]+$/u.exec(tekst.slice(0, open.plaats))?.[0];
  const functie = naam ? zoekFunctie(naam) : undefined;
  return open && functie ? { functie, argument: open.scheidingen } : null;
}

/** The innermost bracket still open at the caret, and how many separators stand behind it. */
function openHaakje(tekst: string, cursor: number): { plaats: number; scheidingen: number } | null {
  let diepte = 0;
  let scheidingen = 0;
  for (let plaats = cursor - 1; plaats > 0; plaats--) {
    const teken = tekst[plaats];
    if (teken === ')') diepte++;
    else if (teken === ';' && diepte === 0) scheidingen++;
    else if (teken === '(' && diepte-- === 0) return { plaats, scheidingen };
  }
  return null;
}
