/** A small document for the tests of the formula language: two bladen, an uitgangspunt, a groep, a name with spaces. */
import { drukPad, type Gevonden, type Omgeving } from '../../../shared/formule/omgeving.ts';
import { lijktOp, vouw } from '../../../shared/kern/naam.ts';

const REGELS: Record<string, readonly string[]> = {
  bijlage2: ['formatie', 'instroom', 'matchen', 'groeien', 'Adm. Ondersteuning'],
  reserve: ['stand'],
};
const KOLOMMEN = ['fte', 'clientkosten', 'loonkosten'];
const ENKEL: Record<string, string> = {
  loonkosten_per_fte: 'uitgangspunten',
  index: 'uitgangspunten',
  totaal: 'bijlage2',
  'van 2024': 'bijlage2',
};

/** Seen from a regel of bijlage2. `dubbel` is a name that two bladen have. */
export const huis: Omgeving = {
  jaren: { eerste: 2022, laatste: 2030 },
  zoek({ blad, delen: [eerste = '', tweede] }): Gevonden {
    const naam = vouw(eerste);
    if (naam === 'dubbel' && blad === null) return { soort: 'meerdere', namen: ['a!dubbel', 'b!dubbel'] };
    if (tweede === undefined && blad === null && KOLOMMEN.includes(naam)) return gevonden(null, null, naam);
    const enkel = ENKEL[naam];
    if (tweede === undefined && enkel && (blad ?? enkel) === enkel) return gevonden(enkel, eerste, null);
    const thuis = Object.keys(REGELS).find(
      (b) => (blad ?? b) === b && REGELS[b]?.some((regel) => vouw(regel) === naam),
    );
    if (thuis && tweede !== undefined && KOLOMMEN.includes(vouw(tweede))) return gevonden(thuis, eerste, vouw(tweede));
    return { soort: 'onbekend', lijktOp: lijktOp(eerste, [...KOLOMMEN, ...Object.keys(ENKEL)]) };
  },
  noem: ({ blad, regel, kolom }) =>
    drukPad({
      blad: regel !== null && blad === 'reserve' ? blad : null,
      delen: [regel, kolom].filter((deel) => deel !== null),
    }),
};

function gevonden(blad: string | null, regel: string | null, kolom: string | null): Gevonden {
  return { soort: 'gevonden', plaats: { blad, regel, kolom } };
}
