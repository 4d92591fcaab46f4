/**
 * Samenhang: what must hold between the parts of a document, which its schema cannot say.
 *
 * Unique ids, groepen and kolommen that exist, `basis` first, scenarios without a circle, formulas that can be read. Run when
 * a document is read and after every bewerking; it collects all problems, each with its place. What a controller can mend in
 * the program (a maatregel on a regel that is gone, an empty required input) is not here but in the controles.
 */
import { ontleedCanoniek } from '../formule/ontleed.ts';
import type { Begrotingsmodel, Blad, Maatregel, Regel, Scenario } from './document.ts';
import { formulesVan } from './formules.ts';
import { BEDRAG } from './plattegrond.ts';
import { keten } from './stappen.ts';
import type { Probleem } from './vormfouten.ts';

export function samenhangproblemen(document: Begrotingsmodel): Probleem[] {
  return [...structuurproblemen(document), ...formuleproblemen(document)];
}

/** All but the formulas, which a bewerking has read itself. */
export function structuurproblemen(document: Begrotingsmodel): Probleem[] {
  return [
    ...jaarproblemen(document),
    ...dubbel('bladen', document.bladen),
    ...dubbel('maatregelen', document.maatregelen),
    ...dubbel('partijen', document.partijen),
    ...dubbel('controles', document.controles),
    ...document.bladen.flatMap(bladproblemen),
    ...document.maatregelen.flatMap(ingroeiproblemen),
    ...scenarioproblemen(document),
  ];
}

function jaarproblemen({ jaren, gegevens }: Begrotingsmodel): Probleem[] {
  if (jaren.eerste > jaren.begin || jaren.begin > jaren.laatste) {
    return [
      { plaats: 'jaren', melding: `${jaren.eerste}, ${jaren.begin} en ${jaren.laatste} staan niet op volgorde.` },
    ];
  }
  if (gegevens.boekjaar >= jaren.eerste && gegevens.boekjaar <= jaren.laatste) return [];
  return [
    {
      plaats: 'gegevens > boekjaar',
      melding: `Het boekjaar ${gegevens.boekjaar} ligt buiten de jaren ${jaren.eerste} tot en met ${jaren.laatste}.`,
    },
  ];
}

function dubbel(plaats: string, delen: readonly { readonly id: string }[]): Probleem[] {
  const gezien = new Set<string>();
  const meervoud = new Set<string>();
  for (const { id } of delen) (gezien.has(id) ? meervoud : gezien).add(id);
  return [...meervoud].map((id) => ({ plaats, melding: `Twee onderdelen heten '${id}'.` }));
}

function bladproblemen(blad: Blad): Probleem[] {
  return [
    ...dubbel(`${blad.id} > kolommen`, blad.kolommen),
    ...dubbel(`${blad.id} > regels`, blad.regels),
    ...regelproblemen(blad),
  ];
}

function regelproblemen(blad: Blad): Probleem[] {
  const kolommen = new Set(blad.kolommen.map(({ id }) => id));
  const groepen = new Set<string>();
  return blad.regels.flatMap((regel) => {
    const problemen = problemenVan(blad, regel, kolommen, groepen);
    if (regel.vorm === 'groep') groepen.add(regel.id);
    return problemen;
  });
}

/** `groepen`: those above the regel. */
function problemenVan(
  blad: Blad,
  regel: Regel,
  kolommen: ReadonlySet<string>,
  groepen: ReadonlySet<string>,
): Probleem[] {
  const plaats = `${blad.id} > ${regel.id}`;
  const problemen: Probleem[] = [];
  if (regel.groep !== null && !groepen.has(regel.groep)) {
    problemen.push({ plaats, melding: `De groep '${regel.groep}' staat niet boven deze regel.` });
  }
  if (regel.enkelIn !== null && !kolommen.has(regel.enkelIn)) {
    problemen.push({ plaats, melding: `De kolom '${regel.enkelIn}' bestaat niet.` });
  }
  for (const sleutel of Object.keys(regel.reeksen)) {
    const past = regel.enkelIn === null ? kolommen.has(sleutel) : sleutel === BEDRAG;
    if (!past) problemen.push({ plaats, melding: `De kolom '${sleutel}' bestaat niet.` });
  }
  return problemen;
}

function ingroeiproblemen({ id, ingroei }: Maatregel): Probleem[] {
  if (ingroei === null || ingroei.van <= ingroei.tot) return [];
  return [{ plaats: `maatregelen > ${id}`, melding: `De ingroei loopt van ${ingroei.van} terug naar ${ingroei.tot}.` }];
}

function scenarioproblemen(document: Begrotingsmodel): Probleem[] {
  const [eerste, ...rest] = document.scenarios;
  const problemen = dubbel(
    'scenarios',
    document.scenarios.map(({ naam }) => ({ id: naam })),
  );
  if (eerste?.naam !== 'basis' || eerste.basis !== null) {
    problemen.push({ plaats: 'scenarios', melding: "Het eerste scenario hoort 'basis' te zijn, zonder eigen basis." });
  }
  return [...problemen, ...rest.flatMap((scenario) => afkomstproblemen(document, scenario))];
}

function afkomstproblemen(document: Begrotingsmodel, scenario: Scenario): Probleem[] {
  const plaats = `scenarios > ${scenario.naam}`;
  const onbekend = scenario.maatregelen.filter(
    ({ maatregel }) => !document.maatregelen.some(({ id }) => id === maatregel),
  );
  const problemen = onbekend.map(({ maatregel }) => ({ plaats, melding: `De maatregel '${maatregel}' bestaat niet.` }));
  if (keten(document, scenario.naam)[0]?.naam !== 'basis') {
    problemen.push({ plaats, melding: `Dit scenario komt via '${scenario.basis ?? ''}' niet bij 'basis' uit.` });
  }
  return problemen;
}

function formuleproblemen(document: Begrotingsmodel): Probleem[] {
  return formulesVan(document).flatMap(({ plaats, tekst }) => {
    const gelezen = ontleedCanoniek(tekst);
    return gelezen.ok ? [] : [{ plaats, melding: `De formule ${tekst} is niet te lezen: ${gelezen.fout.melding}` }];
  });
}
