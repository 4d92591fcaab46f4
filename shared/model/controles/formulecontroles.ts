/**
 * The controles that a document holds as formulas: two sides, compared for every year and scenario.
 *
 * Their sides are computed by the rekenkern like any reeks (`controlereeksen.ts`), so they are always up to date.
 */
import type { Expressie } from '../../formule/expressie.ts';
import { delen, ontleedCanoniek } from '../../formule/ontleed.ts';
import { drukDecimalen, drukGetal } from '../../kern/getal.ts';
import type { Cel } from '../../rekenen/bron.ts';
import type { Reeksadres } from '../adres.ts';
import type { Modelbron } from '../bron.ts';
import { sleutel } from '../celstatus.ts';
import type { Controle } from '../document.ts';
import type { Rekenstand } from '../rekenstand.ts';
import { type Bevinding, inJaren } from './bevinding.ts';

/** Where the sides of controle number n are computed. */
function zijden({ plattegrond }: Modelbron, nummer: number, jaar: number): readonly [Cel, Cel] {
  const reeks = plattegrond.plekken.length + 2 * nummer;
  return [
    { reeks, jaar },
    { reeks: reeks + 1, jaar },
  ];
}

interface Uitslag {
  readonly jaar: number;
  readonly oordeel: Bevinding['oordeel'];
  readonly bedrag: number | null;
  readonly melding: string;
}

/** @param onvolledig per lane the cells that depend on an empty required input */
export function formulebevindingen(stand: Rekenstand, onvolledig: readonly ReadonlySet<string>[]): Bevinding[] {
  const { document } = stand.bron;
  return document.controles.flatMap((controle, nummer) => {
    const perScenario = document.scenarios.map(({ naam }, baan) => ({
      scenario: naam,
      uitslagen: uitslagen(stand, controle, nummer, baan, onvolledig[baan] ?? new Set()),
    }));
    if (perScenario.every(({ uitslagen }) => uitslagen.every(({ oordeel }) => oordeel === 'goed'))) {
      return [
        bevinding(controle, null, { jaar: null, oordeel: 'goed', bedrag: null, melding: `${controle.naam}: klopt.` }),
      ];
    }
    const regels = perScenario.map(({ scenario, uitslagen }) => samengevat(controle, scenario, uitslagen));
    return eenmaal(regels) ?? regels.flat();
  });
}

function uitslagen(
  stand: Rekenstand,
  controle: Controle,
  nummer: number,
  baan: number,
  onvolledig: ReadonlySet<string>,
): Uitslag[] {
  const { jaren, document } = stand.bron;
  const vanaf = controle.vanaf ?? document.jaren.begin;
  return jaren.flatMap((jaar, index) => {
    if (jaar < vanaf) return [];
    const cellen = zijden(stand.bron, nummer, index);
    if (cellen.some((cel) => onvolledig.has(sleutel(cel))))
      return [{ jaar, oordeel: 'onvolledig', bedrag: null, melding: '' }];
    const fout = cellen.map((cel) => stand.rekenmodel.fout(cel, baan)).find((f) => f !== null);
    if (fout)
      return [
        { jaar, oordeel: 'fout', bedrag: null, melding: `${controle.naam}: kan niet worden berekend. ${fout.melding}` },
      ];
    const [links, rechts] = [stand.rekenmodel.lees(cellen[0], baan), stand.rekenmodel.lees(cellen[1], baan)];
    return [vergelijk(controle, jaar, links, rechts)];
  });
}

function vergelijk(controle: Controle, jaar: number, links: number, rechts: number): Uitslag {
  const verschil = links - rechts;
  if (houdt(controle, verschil, Math.max(Math.abs(links), Math.abs(rechts)))) {
    return { jaar, oordeel: 'goed', bedrag: null, melding: `${controle.naam}: klopt.` };
  }
  const druk = /%/.test(controle.links + controle.rechts) ? (x: number) => drukGetal(x, 'procent2') : drukKort;
  const cijfers = `${druk(links)} tegen ${druk(rechts)}, verschil ${druk(Math.abs(verschil))}`;
  return { jaar, oordeel: controle.ernst, bedrag: verschil, melding: `${controle.melding} (${cijfers})` };
}

/** The last digits of a double are no difference. */
function houdt({ vergelijking, tolerantie }: Controle, verschil: number, omvang: number): boolean {
  const marge = tolerantie + 1e-12 * omvang;
  if (vergelijking === '<=') return verschil <= marge;
  if (vergelijking === '>=') return verschil >= -marge;
  return Math.abs(verschil) <= marge;
}

function drukKort(waarde: number): string {
  return drukDecimalen(waarde, Number.isInteger(waarde) ? 0 : 2);
}

/** What is the same in every scenario of several is told once. */
function eenmaal(perScenario: readonly (readonly Bevinding[])[]): Bevinding[] | null {
  const [eerste = [], ...andere] = perScenario;
  const kern = (bevindingen: readonly Bevinding[]) =>
    JSON.stringify(bevindingen.map((b) => ({ ...b, scenario: null })));
  if (andere.length === 0 || andere.some((regels) => kern(regels) !== kern(eerste))) return null;
  return eerste.map((bevinding) => ({ ...bevinding, scenario: null }));
}

/** What is fout year by year; the rest in one line each, with its largest amount; good only where nothing else is to be said. */
function samengevat(controle: Controle, scenario: string, uitslagen: readonly Uitslag[]): Bevinding[] {
  const van = (oordeel: Uitslag['oordeel']) => uitslagen.filter((uitslag) => uitslag.oordeel === oordeel);
  const regels = van('fout').map((uitslag) => bevinding(controle, scenario, uitslag));
  const opmerkingen = van('let op');
  if (opmerkingen.length > 0) {
    const ergste = opmerkingen.reduce((x, y) => (Math.abs(y.bedrag ?? 0) > Math.abs(x.bedrag ?? 0) ? y : x));
    const wanneer =
      opmerkingen.length === 1
        ? ''
        : ` Zo is het ${inJaren(opmerkingen.map(({ jaar }) => jaar))}, het meest in ${ergste.jaar}.`;
    regels.push(bevinding(controle, scenario, { ...ergste, melding: `${ergste.melding}${wanneer}` }));
  }
  const open = van('onvolledig').map(({ jaar }) => jaar);
  if (open.length > 0) {
    const melding = `${controle.naam}: nog niet te controleren ${inJaren(open)}, want er is invoer niet ingevuld.`;
    regels.push(bevinding(controle, scenario, { jaar: open[0] ?? null, oordeel: 'onvolledig', bedrag: null, melding }));
  }
  if (regels.length > 0) return regels;
  return [
    bevinding(controle, scenario, { jaar: null, oordeel: 'goed', bedrag: null, melding: `${controle.naam}: klopt.` }),
  ];
}

function bevinding(
  { id, naam, blad, links, rechts }: Controle,
  scenario: string | null,
  rest: Pick<Bevinding, 'jaar' | 'oordeel' | 'bedrag' | 'melding'>,
): Bevinding {
  return { id, naam, blad, adres: eersteReeks(links) ?? eersteReeks(rechts), scenario, ...rest };
}

/** What a side of a controle speaks of first: where one click goes. */
function eersteReeks(formule: string): Reeksadres | null {
  const gelezen = ontleedCanoniek(formule);
  return gelezen.ok ? zoekReeks(gelezen.waarde) : null;
}

function zoekReeks(x: Expressie): Reeksadres | null {
  if (x.soort === 'verwijzing') {
    const { blad, regel, kolom } = x.plaats;
    return blad === null || regel === null ? null : { blad, regel, kolom };
  }
  for (const deel of delen(x)) {
    const gevonden = zoekReeks(deel);
    if (gevonden !== null) return gevonden;
  }
  return null;
}
