/** `formule`: computes one formula without a document; every name is unknown. */
import type { Expressie } from '../../shared/formule/expressie.ts';
import { LEGE_OMGEVING } from '../../shared/formule/omgeving.ts';
import { ontleed } from '../../shared/formule/ontleed.ts';
import { drukInvoer } from '../../shared/kern/getal.ts';
import { compileRekenmodel } from '../../shared/rekenen/compileer.ts';
import { gelukt, json, mislukt, type Opdracht, type Uitkomst } from './opdracht.ts';

export const formule: Opdracht = {
  naam: 'formule',
  gebruik: '"<formule>" [--json]',
  uitleg: 'Rekent een formule uit, zonder begroting.',
  aantal: 1,
  schakelaars: ['json'],
  async voer({ los: [tekst = ''], aan }, wereld) {
    const gelezen = ontleed(tekst, LEGE_OMGEVING);
    const uitkomst = gelezen.ok ? reken(gelezen.waarde, wereld.nu().getFullYear()) : { fout: gelezen.fout };
    return alsUitkomst(uitkomst, aan.has('json'));
  },
};

type Formuleuitkomst =
  | { readonly waarde: number }
  | { readonly fout: { readonly code: string; readonly positie: number; readonly melding: string } };

function alsUitkomst(uitkomst: Formuleuitkomst, alsJson: boolean): Uitkomst {
  if ('waarde' in uitkomst) return gelukt(alsJson ? json(uitkomst) : `${drukInvoer(uitkomst.waarde)}\n`);
  return mislukt(uitkomst.fout.melding, alsJson ? json(uitkomst) : '');
}

/** As the only cell of a model of one year, so that the rekenkern says what it means. */
function reken(expressie: Expressie, jaar: number): Formuleuitkomst {
  const model = compileRekenmodel({
    jaren: [jaar],
    banen: 1,
    reeksen: [{ adres: 'formule', cellen: [{ basis: { soort: 'formule', formule: expressie } }] }],
    plattegrond: { reeks: () => undefined, lijst: () => undefined, regelbereik: () => undefined },
  });
  const cel = { reeks: 0, jaar: 0 };
  const fout = model.fout(cel, 0);
  return fout === null
    ? { waarde: model.lees(cel, 0) }
    : { fout: { code: fout.code, positie: 0, melding: fout.melding } };
}
