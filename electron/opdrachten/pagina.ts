/** Which page a report is made of: blad, jaar and scenario as asked, else the Bijlage 2 of the boekjaar in `basis`. */
import { lijktOp, vouw } from '../../shared/kern/naam.ts';
import { mis, type Result } from '../../shared/kern/result.ts';
import type { Begrotingsmodel, Blad } from '../../shared/model/document.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import type { Rapportkeuze } from '../../shared/rapport/maak-rapport.ts';
import { scenarioweigering } from './begroting.ts';
import { leesJaar } from './opdracht.ts';

export function kiesPagina(sessie: Sessie, opties: Readonly<Record<string, string>>): Result<Rapportkeuze, string> {
  const { document } = sessie;
  const { scenario = 'basis' } = opties;
  const blad = opties.blad === undefined ? hoofdblad(document) : vindBlad(document, opties.blad);
  if (blad === undefined) return mis(onbekendBlad(document, opties.blad ?? ''));
  const weigering = scenarioweigering(sessie, scenario);
  if (weigering !== null) return mis(weigering);
  const jaar = leesJaar(opties.jaar, document.gegevens.boekjaar);
  if (!jaar.ok) return jaar;
  const { eerste, laatste } = document.jaren;
  if (jaar.waarde < eerste || jaar.waarde > laatste) {
    return mis(`Het jaar ${jaar.waarde} valt buiten het model, dat loopt van ${eerste} tot en met ${laatste}.`);
  }
  const jaren = leesJaren(opties.jaren, document);
  if (!jaren.ok) return jaren;
  return { ok: true, waarde: { blad, jaar: jaar.waarde, scenario, ...(jaren.waarde && { jaren: jaren.waarde }) } };
}

/** By its id or its name, whatever the capitals. */
function vindBlad({ bladen }: Begrotingsmodel, gevraagd: string): Blad | undefined {
  const gezocht = vouw(gevraagd.trim());
  return bladen.find(({ id }) => id === gezocht) ?? bladen.find(({ naam }) => vouw(naam) === gezocht);
}

/** `2026-2031`, or `alle`; null: one year. */
function leesJaren(tekst: string | undefined, { jaren }: Begrotingsmodel): Result<number[] | null, string> {
  if (tekst === undefined) return { ok: true, waarde: null };
  const [van, tot] =
    tekst === 'alle' ? [jaren.eerste, jaren.laatste] : (/^(\d{4})-(\d{4})$/.exec(tekst) ?? []).slice(1).map(Number);
  if (van === undefined || tot === undefined || van > tot || van < jaren.eerste || tot > jaren.laatste) {
    return mis(
      `'${tekst}' zijn geen jaren van dit model. Typ \`alle\`, of een periode als ${jaren.begin}-${jaren.laatste}; het model loopt van ${jaren.eerste} tot en met ${jaren.laatste}.`,
    );
  }
  return { ok: true, waarde: Array.from({ length: tot - van + 1 }, (_, i) => van + i) };
}

/** The page a document is about: its Bijlage 2, else the first blad that is more than uitgangspunten. */
export function hoofdblad({ bladen }: Begrotingsmodel): Blad | undefined {
  const inhoud = bladen.find(({ regels }) =>
    regels.some(({ uitgangspunt, vorm }) => vorm === 'regel' && !uitgangspunt),
  );
  return bladen.find(({ sjabloon }) => sjabloon === 'bijlage2') ?? inhoud ?? bladen[0];
}

function onbekendBlad({ bladen }: Begrotingsmodel, naam: string): string {
  const ids = bladen.map(({ id }) => id);
  const bedoeld = lijktOp(naam, ids);
  return `Het blad '${naam}' bestaat niet. ${bedoeld === null ? `Kies uit ${ids.join(', ')}.` : `Bedoelde u ${bedoeld}?`}`;
}
