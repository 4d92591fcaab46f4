/**
 * A Rapport as plain text for a terminal: columns aligned on the decimal comma, totals under a rule.
 *
 * Long labels wrap inside their column, so figures always stand under each other. Widths count code points, which is what a
 * terminal shows for the letters Dutch uses.
 */
import { type Celhelften, deelCel } from './cel.ts';
import type { Rapport, Sectie, Tabel, Tabelcel, Tabelregel } from './rapportmodel.ts';

const BREEDSTE_LABEL = 60;
const INSPRINGING = 2;

/** The whole Rapport, lines ended by \n, no line with trailing spaces. */
export function printTekst(rapport: Rapport): string {
  const blokken: (readonly string[])[] = [kop(rapport), ...rapport.secties.map(printSectie)];
  if (rapport.legenda.length > 0) blokken.push(rapport.legenda);
  return `${blokken.map((regels) => regels.map((regel) => regel.trimEnd()).join('\n')).join('\n\n')}\n`;
}

function kop(rapport: Rapport): string[] {
  const titel = [rapport.opschrift, rapport.titel].filter((deel) => deel !== '').join(' - ');
  const breedte = Math.max(0, ...rapport.gegevens.map(({ naam }) => lengte(naam)));
  const gegevens = rapport.gegevens.map(({ naam, waarde }) => `${naam.padEnd(breedte)}  ${waarde}`);
  const regels = [titel, rapport.ondertitel, ...gegevens].filter((regel) => regel !== '');
  return rapport.fictief ? ['FICTIEF: de bedragen zijn verzonnen', ...regels] : regels;
}

function printSectie(sectie: Sectie): string[] {
  const noten = sectie.noten.map((noot, i) => `${i + 1}) ${noot}`);
  return [sectie.kop, sectie.inleiding].filter((regel) => regel !== '').concat(printTabel(sectie.tabel), noten);
}

export function printTabel(tabel: Tabel): string[] {
  const labels = tabel.regels.map((regel) => labeldelen(regel));
  const labelbreedte = Math.max(lengte(tabel.labelkop), ...labels.flat().map(lengte));
  const kolommen = tabel.kolommen.map((kolom, k) => zetKolom(tabel, k, kolom.soort));
  const koppen = tabel.kolommen.map(({ naam, soort }, k) => plaats(naam, kolommen[k]?.breedte ?? 0, soort));
  const kopregel = [tabel.labelkop.padEnd(labelbreedte), ...koppen].join('  ');
  const streep = '-'.repeat(lengte(kopregel));
  const regels = tabel.regels.flatMap((regel, r) => {
    const cellen = kolommen.map(({ breedte, teksten }) => teksten[r] ?? ' '.repeat(breedte));
    const delen = labels[r] ?? [];
    const laatste = [(delen.at(-1) ?? '').padEnd(labelbreedte), ...cellen].join('  ');
    const boven = regel.soort === 'totaal' || regel.soort === 'eindtotaal' ? [streep] : [];
    return [...boven, ...delen.slice(0, -1), laatste];
  });
  return [kopregel, streep, ...regels, streep];
}

/** A kolom as cells of one width; numbers share the place of their decimal comma. */
function zetKolom(tabel: Tabel, k: number, soort: 'getal' | 'tekst'): { breedte: number; teksten: string[] } {
  const cellen = tabel.regels.map((regel) => regel.cellen[k]);
  const ruw = soort === 'getal' ? lijnUit(cellen) : cellen.map((cel) => cel?.tekst ?? '');
  const breedte = Math.max(lengte(tabel.kolommen[k]?.naam ?? ''), ...ruw.map(lengte));
  return { breedte, teksten: ruw.map((tekst) => plaats(tekst, breedte, soort)) };
}

function lijnUit(cellen: readonly (Tabelcel | undefined)[]): string[] {
  const delen = cellen.map((cel) => (cel === undefined ? { links: '', rechts: '' } : metEuro(cel)));
  const achter = Math.max(0, ...delen.map(({ rechts }) => lengte(rechts)));
  return delen.map(({ links, rechts }) => (links + rechts === '' ? '' : links + rechts.padEnd(achter)));
}

function metEuro(cel: Tabelcel): Celhelften {
  const { links, rechts } = deelCel(cel);
  return { links: cel.euro && links !== '' ? `€ ${links}` : links, rechts };
}

function labeldelen(regel: Tabelregel): string[] {
  const noten = regel.noten.map((noot) => ` (${noot})`).join('');
  const inspringing = ' '.repeat(regel.niveau * INSPRINGING);
  return breekAf(regel.label + noten, BREEDSTE_LABEL - inspringing.length).map((deel) => inspringing + deel);
}

function breekAf(tekst: string, breedte: number): string[] {
  const regels = [''];
  for (const woord of tekst.split(' ')) {
    const huidig = regels[regels.length - 1] ?? '';
    if (huidig !== '' && lengte(huidig) + 1 + lengte(woord) > breedte) regels.push(woord);
    else regels[regels.length - 1] = huidig === '' ? woord : `${huidig} ${woord}`;
  }
  return regels;
}

function plaats(tekst: string, breedte: number, soort: 'getal' | 'tekst'): string {
  const vulling = ' '.repeat(Math.max(0, breedte - lengte(tekst)));
  return soort === 'getal' ? vulling + tekst : tekst + vulling;
}

function lengte(tekst: string): number {
  return [...tekst].length;
}
