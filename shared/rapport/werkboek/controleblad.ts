/**
 * The last sheet: the controles of the document as formulas, year by year.
 */
import { printA1 } from '../../formule/a1.ts';
import type { Expressie } from '../../formule/expressie.ts';
import type { Controle } from '../../model/document.ts';
import { maakKaart } from './celformule.ts';
import type { Werkboekplan } from './plan.ts';
import { FICTIEF, LABELBREEDTE, rij, TEKSTBREEDTE, tekstcel, zicht } from './tekst.ts';
import type { Werkblad } from './werkboek.ts';
import type { Werkboekbron } from './werkcel.ts';

/** null when the document has no controles. */
export function maakControleblad(
  naam: string,
  bron: Werkboekbron,
  plan: Werkboekplan,
  lees: (tekst: string) => Expressie,
): Werkblad | null {
  const { document } = bron.cijfers;
  if (document.controles.length === 0) return null;
  const jaarkoppen = plan.jaren.map((jaar) => tekstcel(`${jaar}`, 'kolomkop'));
  const kop = [tekstcel('Controle', 'tekstkop'), ...jaarkoppen, tekstcel('Melding', 'tekstkop')];
  const rijen = document.controles.map((controle) => {
    const vanuit = bron.model.plattegrond.plekken.findIndex(({ adres }) => adres.blad === controle.blad);
    const kaart = maakKaart(bron.model, plan, vanuit, naam);
    const [links, rechts] = [lees(controle.links), lees(controle.rechts)];
    const oordelen = plan.jaren.map((jaar) => {
      if (jaar < (controle.vanaf ?? document.jaren.begin)) return null;
      const formule = oordeelformule(controle, printA1(links, kaart, jaar), printA1(rechts, kaart, jaar));
      return { ...tekstcel('', 'berekend'), inhoud: { soort: 'formule' as const, formule, waarde: '' } };
    });
    return rij([tekstcel(controle.naam, 'label'), ...oordelen, tekstcel(controle.melding, 'toelichting')]);
  });
  const fictief = document.gegevens.fictief ? [tekstcel(FICTIEF, 'waarschuwing')] : [];
  return {
    naam,
    kolommen: [zicht(LABELBREEDTE), ...plan.jaren.map(() => zicht(10)), zicht(TEKSTBREEDTE)],
    rijen: [rij([tekstcel('Controles', 'titel'), ...fictief]), rij(kop), ...rijen],
    vast: { rijen: 2, kolommen: 1 },
  };
}

function oordeelformule({ vergelijking, tolerantie, ernst }: Controle, links: string, rechts: string): string {
  const verschil = `(${links})-(${rechts})`;
  const houdt = {
    '=': `ABS(${verschil})<=${tolerantie}`,
    '<=': `${verschil}<=${tolerantie}`,
    '>=': `${verschil}>=-${tolerantie}`,
  }[vergelijking];
  return `IFERROR(IF(${houdt},"goed","${ernst}"),"fout")`;
}
