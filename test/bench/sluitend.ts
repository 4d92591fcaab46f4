/** The benchmark model in Sluitend: compiled from the document, edited through the Rekenmodel. */
import { bouwBron, scenariobanen } from '../../shared/model/bron.ts';
import type { Begrotingsmodel } from '../../shared/model/document.ts';
import { maakFormulelezer } from '../../shared/model/rekenstand.ts';
import type { Cel, RekenBron } from '../../shared/rekenen/bron.ts';
import { compileRekenmodel } from '../../shared/rekenen/compileer.ts';
import type { Herrekening, Rekenmodel } from '../../shared/rekenen/rekenmodel.ts';
import { BEGIN, EERSTE, JAREN } from './benchmodel.ts';

export interface Meetmodel {
  readonly rekenmodel: Rekenmodel;
  cel(adres: string, jaar: number): Cel;
  /** What the benchmark edits: the index of the second budget year, in every scenario. */
  zetIndex(waarde: number): Herrekening;
  /** The fte of one regel in one scenario, from a year on: what doortrekken makes of a typed number. */
  zetFte(regel: number, jaar: number, baan: number, waarde: number): Herrekening;
  uitkomst(baan: number): { readonly reserve: number; readonly lasten: number };
}

export function maakBron(document: Begrotingsmodel): RekenBron {
  return bouwBron(document, scenariobanen(document), maakFormulelezer());
}

export function maakMeetmodel(bron: RekenBron): Meetmodel {
  const rekenmodel = compileRekenmodel(bron);
  const nummers = new Map(bron.reeksen.map(({ adres }, reeks) => [adres, reeks]));
  const cel = (adres: string, jaar: number): Cel => {
    const reeks = nummers.get(adres);
    if (reeks === undefined) throw new Error(`no ${adres} in the model`);
    return { reeks, jaar: jaar - EERSTE };
  };
  const laatste = BEGIN + JAREN - 1;
  return {
    rekenmodel,
    cel,
    zetIndex: (waarde) => rekenmodel.zet([{ cel: cel('index_lonen', BEGIN + 1), baan: 'alle', waarde }]),
    zetFte: (regel, jaar, baan, waarde) => {
      const { reeks } = cel(`functie_${regel}.fte`, jaar);
      const wijzigingen = Array.from({ length: laatste - jaar + 1 }, (_, i) => ({
        cel: { reeks, jaar: jaar - EERSTE + i },
        baan,
        waarde,
      }));
      return rekenmodel.zet(wijzigingen);
    },
    uitkomst: (baan) => ({
      reserve: rekenmodel.lees(cel('reserve', laatste), baan),
      lasten: rekenmodel.lees(cel('lasten', laatste), baan),
    }),
  };
}
