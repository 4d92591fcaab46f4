/**
 * Onzekerheden: the ranges that count in a scenario, and lanes in which they take drawn values.
 *
 * A range may stand in invoer or in a maatregel, be carried on, grow in over years or be replaced by a later wijziging. All of
 * that is the model floor's rule (ingrepen.ts), and all of it is a straight line in the drawn value: so the model is built
 * with the range at 0 and at 1, and every lane lies on the line between. What does not change takes no part.
 */
import type { BaanKeuze, Formulelezer, Modelbron } from '../model/bron.ts';
import { bouwBron } from '../model/bron.ts';
import type { Begrotingsmodel, Invoerwaarde, Onzeker, Reeks, Wijziging } from '../model/document.ts';
import { reeksnaam } from '../model/reeksnaam.ts';
import type { CelBron, Laag, RekenBron } from '../rekenen/bron.ts';

export interface Onzekerheid {
  /** Unique and lasting: its draws go by it. */
  readonly sleutel: string;
  /** As people find it: `beschut.instroom@2030`, or the maatregel it stands in. */
  readonly naam: string;
  readonly onzeker: Onzeker;
  /** Full address of the reeks in whose notatie it is written; null: it is a factor. */
  readonly reeks: string | null;
  /** The document with a number in its place. */
  zet(document: Begrotingsmodel, waarde: number): Begrotingsmodel;
}

/** Every range in the document, in its order; also those that no scenario uses. */
export function onzekerhedenIn(document: Begrotingsmodel): Onzekerheid[] {
  const inInvoer = document.bladen.flatMap((blad, b) =>
    blad.regels.flatMap((regel, r) =>
      Object.entries(regel.reeksen).flatMap(([sleutel, reeks]) =>
        Object.entries(reeks.invoer).flatMap(([jaar, waarde]): Onzekerheid[] => {
          if (typeof waarde === 'number') return [];
          const reeks = `${blad.id}!${regel.id}${regel.enkelIn === null ? `.${sleutel}` : ''}`;
          const naam = `${reeksnaam(blad, regel, sleutel, Number(jaar))} ${jaar}`;
          return [
            {
              sleutel: `${reeks}@${jaar}`,
              naam,
              reeks,
              onzeker: waarde,
              zet: (d, x) => metInvoer(d, [b, r, sleutel, jaar], x),
            },
          ];
        }),
      ),
    ),
  );
  const inMaatregelen = document.maatregelen.flatMap(({ id, naam, wijzigingen }, m) =>
    uitWijzigingen(wijzigingen, `maatregel/${id}`, naam, (d, nieuw) => ({
      ...d,
      maatregelen: d.maatregelen.with(m, { ...d.maatregelen[m], wijzigingen: nieuw } as (typeof d.maatregelen)[number]),
    })),
  );
  const inEigen = document.scenarios.flatMap(({ naam, titel, eigen }, s) =>
    uitWijzigingen(eigen, `eigen/${naam}`, `Eigen wijzigingen van ${titel}`, (d, nieuw) => ({
      ...d,
      scenarios: d.scenarios.with(s, { ...d.scenarios[s], eigen: nieuw } as (typeof d.scenarios)[number]),
    })),
  );
  return [...inInvoer, ...inMaatregelen, ...inEigen];
}

function uitWijzigingen(
  wijzigingen: readonly Wijziging[],
  plaats: string,
  naam: string,
  plaatsIn: (document: Begrotingsmodel, wijzigingen: Wijziging[]) => Begrotingsmodel,
): Onzekerheid[] {
  return wijzigingen.flatMap((wijziging, i): Onzekerheid[] => {
    const { waarde, adres, van } = wijziging;
    if (waarde === null || typeof waarde === 'number') return [];
    const lijst = (document: Begrotingsmodel) => wijzigingenOp(document, plaats);
    return [
      {
        sleutel: `${plaats}/${adres}@${van}`,
        naam: wijzigingen.length === 1 ? naam : `${naam} (${adres} ${van})`,
        reeks: wijziging.actie === 'maal' ? null : adres,
        onzeker: waarde,
        zet: (d, x) => plaatsIn(d, lijst(d).with(i, { ...wijziging, waarde: x })),
      },
    ];
  });
}

function wijzigingenOp(document: Begrotingsmodel, plaats: string): Wijziging[] {
  const [soort, id] = plaats.split('/');
  const houder =
    soort === 'maatregel'
      ? document.maatregelen.find((maatregel) => maatregel.id === id)?.wijzigingen
      : document.scenarios.find(({ naam }) => naam === id)?.eigen;
  return houder ?? [];
}

function metInvoer(
  document: Begrotingsmodel,
  [b, r, sleutel, jaar]: [number, number, string, string],
  waarde: Invoerwaarde,
): Begrotingsmodel {
  const blad = document.bladen[b];
  const regel = blad?.regels[r];
  const reeks = regel?.reeksen[sleutel];
  if (!blad || !regel || !reeks) throw new Error(`no reeks at ${b}, ${r}, ${sleutel}`);
  const nieuw: Reeks = { ...reeks, invoer: { ...reeks.invoer, [jaar]: waarde } };
  const regels = blad.regels.with(r, { ...regel, reeksen: { ...regel.reeksen, [sleutel]: nieuw } });
  return { ...document, bladen: document.bladen.with(b, { ...blad, regels }) };
}

export interface Onzekermodel {
  /** Those that count in this scenario. */
  readonly onzekerheden: readonly Onzekerheid[];
  /** The bron with a lane per draw; `trekkingen` has one array per onzekerheid. */
  metTrekkingen(trekkingen: readonly Float64Array[]): RekenBron;
}

/** @param stappen what acts in the scenario (`stappenVan`). */
export function maakOnzekermodel(document: Begrotingsmodel, stappen: BaanKeuze, lees: Formulelezer): Onzekermodel {
  const alle = onzekerhedenIn(document);
  const nul = alle.reduce((d, onzekerheid) => onzekerheid.zet(d, 0), document);
  const bij0 = bouwBron(nul, [stappen], lees);
  const lijnen = alle
    .map((onzekerheid) => ({ onzekerheid, bij1: bouwBron(onzekerheid.zet(nul, 1), [stappen], lees, bij0) }))
    .filter(({ bij1 }) =>
      bij1.reeksen.some((reeks, i) => reeks !== bij0.reeksen[i] && verschilt(reeks.cellen, bij0.reeksen[i]?.cellen)),
    );
  return {
    onzekerheden: lijnen.map(({ onzekerheid }) => onzekerheid),
    metTrekkingen: (trekkingen) =>
      meng(
        bij0,
        lijnen.map(({ bij1 }) => bij1),
        trekkingen,
      ),
  };
}

function verschilt(cellen: readonly CelBron[], andere: readonly CelBron[] = []): boolean {
  return cellen.some(
    (cel, i) => JSON.stringify(getallenVan(cel)) !== JSON.stringify(andere[i] && getallenVan(andere[i])),
  );
}

/** What is a number in a cell of one lane: its invoer, and per laag schaal and plus. */
function getallenVan({ basis, perBaan, lagen = [] }: CelBron): (number | null)[] {
  const definitie = perBaan?.get(0) ?? basis;
  return [
    definitie.soort === 'invoer' ? definitie.waarde : null,
    ...lagen.flatMap(({ schaal, plus }) => [schaal[0] ?? 1, plus[0] ?? 0]),
  ];
}

function meng(bij0: Modelbron, bij1: readonly Modelbron[], trekkingen: readonly Float64Array[]): RekenBron {
  const banen = trekkingen[0]?.length ?? 1;
  const reeksen = bij0.reeksen.map((reeks, r) => ({
    adres: reeks.adres,
    cellen: reeks.cellen.map((cel, jaar) => {
      const hellingen = bij1.flatMap((bron, i): Helling[] => {
        const ander = bron.reeksen[r];
        const andereCel = ander === reeks ? undefined : ander?.cellen[jaar];
        return andereCel
          ? [{ trekking: trekkingen[i] ?? new Float64Array(banen), getallen: getallenVan(andereCel) }]
          : [];
      });
      return mengCel(cel, hellingen, banen);
    }),
  }));
  return { jaren: bij0.jaren, banen, reeksen, plattegrond: bij0.plattegrond };
}

interface Helling {
  readonly trekking: Float64Array;
  readonly getallen: readonly (number | null)[];
}

function mengCel(cel: CelBron, hellingen: readonly Helling[], banen: number): CelBron {
  const basis = cel.perBaan?.get(0) ?? cel.basis;
  const begin = getallenVan(cel);
  const lijn = (plek: number): Float64Array => {
    const b = begin[plek] ?? 0;
    const uit = new Float64Array(banen).fill(b);
    for (const { trekking, getallen } of hellingen) {
      const helling = (getallen[plek] ?? 0) - b;
      if (helling !== 0)
        for (let baan = 0; baan < banen; baan++) uit[baan] = (uit[baan] ?? 0) + helling * (trekking[baan] ?? 0);
    }
    return uit;
  };
  const lagen: Laag[] = (cel.lagen ?? []).map(({ formules }, i) => ({
    schaal: lijn(1 + 2 * i),
    plus: lijn(2 + 2 * i),
    formules: formules.map(({ formule, gewicht }) => ({
      formule,
      gewicht: new Float64Array(banen).fill(gewicht[0] ?? 0),
    })),
  }));
  const onzekerInvoer = hellingen.some(({ getallen }) => getallen[0] !== begin[0]);
  if (!onzekerInvoer) return lagen.length === 0 ? { basis } : { basis, lagen };
  return { basis, lagen: [{ schaal: new Float64Array(banen), plus: lijn(0), formules: [] }, ...lagen] };
}
