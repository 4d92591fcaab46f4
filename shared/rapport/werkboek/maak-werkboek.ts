/**
 * From a computed document to a Werkboek with live formulas: one scenario, all years, one sheet per blad. Start reading here.
 *
 * A formula reads the same cells as in the document, so that changing invoer in Excel changes what depends on it, in every year.
 */

import { laatstGeboekt, maakRealisatieoverzicht, noemIn } from '../../analyse/realisatieoverzicht.ts';
import { volAdres } from '../../model/adres.ts';
import { bouwBron } from '../../model/bron.ts';
import { maakFormulelezer } from '../../model/rekenstand.ts';
import { kenmerkVan } from '../../model/schrijven.ts';
import { stappenVan } from '../../model/stappen.ts';
import type { Rapportbron } from '../blik.ts';
import { maakBlad } from './blad.ts';
import { maakControleblad } from './controleblad.ts';
import { DOELEN, maakDoelenblad } from './doelenblad.ts';
import { maakPlan, type Werkboekplan } from './plan.ts';
import { BOEKINGEN, maakBoekingenblad, maakRealisatieblad, REALISATIE } from './realisatiebladen.ts';
import { maakVoorblad } from './voorblad.ts';
import type { Werkblad, Werkboek, Werknaam } from './werkboek.ts';
import type { Werkboekbron } from './werkcel.ts';

const VOORBLAD = 'Gegevens';
const CONTROLES = 'Controles';

export function maakWerkboek(cijfers: Rapportbron, scenario: string): Werkboek {
  const { document } = cijfers;
  const lees = maakFormulelezer();
  const bron = { cijfers, scenario, model: bouwBron(document, [stappenVan(document, scenario)], lees) };
  const { gegevens } = document;
  const plan = maakPlan(document, [VOORBLAD, CONTROLES, REALISATIE, BOEKINGEN, DOELEN]);
  const titel = document.scenarios.find(({ naam }) => naam === scenario)?.titel ?? scenario;
  const controles = maakControleblad(CONTROLES, bron, plan, lees);
  return {
    titel: gegevens.titel,
    auteur: gegevens.opdrachtgever || gegevens.opdrachtnemer,
    datum: gegevens.datum,
    bladen: [
      maakVoorblad(VOORBLAD, gegevens, titel, kenmerkVan(document)),
      ...plan.bladen.map((bladplan) => maakBlad(bron, plan, bladplan)),
      ...verantwoording(bron, plan),
      ...(controles === null ? [] : [controles]),
    ],
    namen: namenVan(bron, plan),
  };
}

/** Realisatie and doelen of the boekjaar, where there are any. */
function verantwoording(bron: Werkboekbron, plan: Werkboekplan): Werkblad[] {
  const { document } = bron.cijfers;
  const jaar = document.gegevens.boekjaar;
  const peiling = { jaar, maand: laatstGeboekt(document, jaar) };
  const doelen = document.doelen.length > 0 ? [maakDoelenblad(bron)] : [];
  if (document.realisatie.records.length === 0) return doelen;
  const geboekt = new Set(document.realisatie.records.map(({ adres }) => adres));
  const noem = noemIn(bron.cijfers, jaar);
  const regels = maakRealisatieoverzicht(document, maakFormulelezer(), peiling, noem).filter(({ adres }) =>
    geboekt.has(volAdres(adres)),
  );
  return [maakRealisatieblad(bron, plan, regels, peiling), maakBoekingenblad(bron), ...doelen];
}

/** Every uitgangspunt in every year, as `loonkosten_per_fte_2023`; with its blad in front where two bladen share the name. */
function namenVan({ cijfers: { document } }: Werkboekbron, plan: Werkboekplan): Werknaam[] {
  const punten = document.bladen.flatMap((blad) =>
    blad.regels
      .filter(({ uitgangspunt, enkelIn }) => uitgangspunt && enkelIn !== null)
      .map(({ id }) => ({ blad: blad.id, id })),
  );
  return punten.flatMap(({ blad, id }) => {
    const dubbel = punten.filter((ander) => ander.id === id).length > 1;
    return plan.jaren.flatMap((jaar) => {
      const plek = plan.vind({ blad, regel: id, kolom: null, jaar });
      return plek === null
        ? []
        : [{ naam: `${dubbel ? `${blad}_` : ''}${id}_${jaar}`, blad: plek.blad, cel: vastzetten(plek.cel) }];
    });
  });
}

/** `C7` is `$C$7`: a name must not move with the cell that uses it. */
const vastzetten = (cel: string) => cel.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
