/**
 * A table with more kolommen than a page can hold becomes several under each other, as even as possible, each with the labels.
 *
 * A regel without anything in the kolommen of a part is left out of it; every part has all noten, so that their numbers stay.
 */
import type { Sectie, Tabelregel } from './rapportmodel.ts';

/** What fits across a page that lies down, with labels that can still be read. */
const MEEST_LIGGEND = 13;

export function splitsBreed(sectie: Sectie): Sectie[] {
  const aantal = sectie.tabel.kolommen.length;
  const delen = Math.ceil(aantal / MEEST_LIGGEND);
  if (delen <= 1) return [sectie];
  const breedte = Math.ceil(aantal / delen);
  return Array.from({ length: delen }, (_, i) =>
    maakDeel(sectie, i * breedte, (i + 1) * breedte, `${i + 1} van ${delen}`),
  );
}

function maakDeel({ kop, inleiding, tabel, noten }: Sectie, van: number, tot: number, welk: string): Sectie {
  const regels = tabel.regels.map((regel) => ({ ...regel, cellen: regel.cellen.slice(van, tot) }));
  return {
    kop: `${kop} (${welk})`,
    inleiding: van === 0 ? inleiding : '',
    tabel: { ...tabel, kolommen: tabel.kolommen.slice(van, tot), regels: regels.filter(zegtIets) },
    noten,
  };
}

function zegtIets({ soort, cellen }: Tabelregel): boolean {
  return soort === 'kop' || soort === 'groep' || cellen.some(({ tekst }) => tekst !== '');
}
