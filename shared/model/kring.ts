/**
 * A circle that an edit would make: told before it is made, as Excel does.
 */
import type { Cel } from '../rekenen/bron.ts';
import { volAdres } from './adres.ts';
import type { Rekenstand } from './rekenstand.ts';

/** null: no new circle. Only where the model was compiled anew can there be one. */
export function nieuweKring(
  oud: Rekenstand,
  nieuw: Rekenstand,
): { readonly plaats: string; readonly melding: string } | null {
  if (oud.rekenmodel === nieuw.rekenmodel) return null;
  for (let baan = 0; baan < nieuw.bron.banen; baan++) {
    for (const cel of foutcellen(nieuw, baan)) {
      const fout = nieuw.rekenmodel.fout(cel, baan);
      if (fout?.code !== '#KRING!' || wasKring(oud, nieuw, cel, baan)) continue;
      return { plaats: plaatsVan(nieuw, cel), melding: fout.melding };
    }
  }
  return null;
}

function foutcellen({ bron, rekenmodel }: Rekenstand, baan: number): Cel[] {
  return bron.reeksen.flatMap(({ cellen }, reeks) =>
    cellen.map((_, jaar) => ({ reeks, jaar })).filter((cel) => Number.isNaN(rekenmodel.lees(cel, baan))),
  );
}

function wasKring(oud: Rekenstand, nieuw: Rekenstand, cel: Cel, baan: number): boolean {
  const plek = nieuw.bron.plattegrond.plekken[cel.reeks];
  const reeks = plek && oud.bron.plattegrond.nummer(plek.adres);
  const jaar = oud.bron.jaren.indexOf(nieuw.bron.jaren[cel.jaar] ?? 0);
  const scenario = nieuw.bron.document.scenarios[baan]?.naam;
  const oudeBaan = oud.bron.document.scenarios.findIndex(({ naam }) => naam === scenario);
  if (reeks === undefined || jaar < 0 || oudeBaan < 0) return false;
  return oud.rekenmodel.fout({ reeks, jaar }, oudeBaan)?.code === '#KRING!';
}

function plaatsVan({ bron }: Rekenstand, { reeks, jaar }: Cel): string {
  const plek = bron.plattegrond.plekken[reeks];
  return plek === undefined ? '' : `${volAdres(plek.adres)}@${bron.jaren[jaar]}`;
}
