/**
 * The benchmark of the rekenkern: `npm run bench`. One model in Sluitend, in HyperFormula and written by hand; the same figures,
 * medians over alternating runs, and ratios. `--json` prints the ratios only; `--snel` leaves HyperFormula out.
 */
import { maakBenchdocument } from './benchmodel.ts';
// biome-ignore lint/correctness/useImportExtensions: the yardstick is a .mjs, its declaration a .d.mts
import { type Handgeschreven, maak } from './handgeschreven.mjs';
import { maakSpreadsheet, type Spreadsheet } from './hyperformula.ts';
import { duur, mediaan, wissel } from './meten.ts';
import { type Meetmodel, maakBron, maakMeetmodel } from './sluitend.ts';

const REGELS = 300;
/** The value of the index in a round; no two rounds in a row are alike. */
const index = (ronde: number) => 0.03 + (ronde % 15) * 0.001;

interface Resultaat {
  readonly scenarios: number;
  readonly cellen: number;
  readonly sluitend_ms: number;
  readonly hyperformula_ms: number;
  readonly handgeschreven_ms: number;
  readonly verhouding_hyperformula: number;
  readonly verhouding_handgeschreven: number;
}

function eenFormaat(scenarios: number, metHyperformula: boolean): Resultaat {
  const meetmodel = maakMeetmodel(maakBron(maakBenchdocument(scenarios, REGELS)));
  const hand = maak(scenarios, REGELS);
  const blad = metHyperformula ? maakSpreadsheet(scenarios, REGELS) : null;
  const zetHand = (ronde: number) => {
    hand.idx[1] = index(ronde);
    hand.reken();
  };
  const tijden = wissel([
    { naam: 'sluitend', runs: 201, loop: (ronde) => meetmodel.zetIndex(index(ronde)) },
    { naam: 'hand', runs: 201, loop: zetHand },
    ...(blad
      ? [{ naam: 'hyperformula', runs: scenarios > 20 ? 5 : 9, loop: (r: number) => blad.zetIndex(index(r)) }]
      : []),
  ]);
  controleer(scenarios, meetmodel, hand, blad);
  blad?.weg();
  const [ons = 0, zij = 0, hf = Number.NaN] = ['sluitend', 'hand', 'hyperformula'].map((naam) => tijden.get(naam));
  return {
    scenarios,
    cellen: hand.cellen,
    sluitend_ms: ons,
    hyperformula_ms: hf,
    handgeschreven_ms: zij,
    verhouding_hyperformula: hf / ons,
    verhouding_handgeschreven: ons / zij,
  };
}

/**
 * All of them give the same figures in every scenario, or the benchmark is worth nothing. A cent a year is let go: the
 * yardstick looks for halves in a narrower window than the fifteen digits of Excel, which Sluitend follows.
 */
const CENTEN = { lasten: 0.0101, reserve: 0.0101 * 16 };

function controleer(scenarios: number, ons: Meetmodel, hand: Handgeschreven, blad: Spreadsheet | null): void {
  ons.zetIndex(0.0445);
  hand.idx[1] = 0.0445;
  hand.reken();
  blad?.zetIndex(0.0445);
  for (let s = 0; s < scenarios; s++) {
    const verwacht = hand.uitkomst(s);
    for (const gekregen of [ons.uitkomst(s), ...(blad ? [blad.uitkomst(s)] : [])])
      for (const naam of ['reserve', 'lasten'] as const)
        if (!(Math.abs(gekregen[naam] - verwacht[naam]) <= CENTEN[naam]))
          throw new Error(`scenario ${s}: ${naam} is ${gekregen[naam]}, by hand ${verwacht[naam]}`);
  }
}

function blad(scenarios: number): { readonly ms: number; readonly herrekend: number } {
  const meetmodel = maakMeetmodel(maakBron(maakBenchdocument(scenarios, REGELS)));
  let herrekend = 0;
  const tijden = Array.from({ length: 2001 }, (_, i) =>
    duur(() => {
      herrekend = meetmodel.zetFte((i * 7) % REGELS, 2026, i % scenarios, 3 + (i % 97) * 0.01).herrekend;
    }),
  );
  return { ms: mediaan(tijden), herrekend };
}

function compileren(scenarios: number): number {
  const document = maakBenchdocument(scenarios, REGELS);
  return mediaan(Array.from({ length: 7 }, () => duur(() => maakMeetmodel(maakBron(document)))));
}

/** What stays in use for a model, document and parsed formulas left out, per byte of bare numbers. */
function geheugen(scenarios: number): number {
  const document = maakBenchdocument(scenarios, REGELS);
  const bron = maakBron(document);
  const voor = inGebruik();
  const meetmodel = maakMeetmodel(bron);
  const na = inGebruik();
  return (na - voor) / (bron.reeksen.length * bron.jaren.length * meetmodel.rekenmodel.banen * 8);
}

function inGebruik(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function simulatie(): number {
  const meetmodel = maakMeetmodel(maakBron(maakBenchdocument(1, 60)));
  const doelen = Array.from({ length: 16 }, (_, jaar) => meetmodel.cel('reserve', 2025 + jaar));
  const knoppen = Array.from({ length: 16 }, (_, jaar) => meetmodel.cel('index_lonen', 2025 + jaar));
  return mediaan(
    Array.from({ length: 7 }, () =>
      duur(() => {
        meetmodel.rekenmodel.proef({
          banen: 10_000,
          vanuit: 0,
          doelen,
          vul: (baan, zet) => {
            for (const [jaar, knop] of knoppen.entries()) zet(knop, 0.01 + ((baan * 31 + jaar * 17) % 100) * 0.0005);
          },
        });
      }),
    ),
  );
}

function nanosecondenPerCel(scenarios: number, regels: number): number {
  const meetmodel = maakMeetmodel(maakBron(maakBenchdocument(scenarios, regels)));
  const tijden = Array.from({ length: 51 }, (_, i) => duur(() => meetmodel.zetIndex(index(i))));
  return (mediaan(tijden) * 1e6) / maak(scenarios, regels).cellen;
}

const getal = (waarde: number, decimalen = 2) => waarde.toFixed(decimalen).padStart(10);

function toon(resultaten: readonly Resultaat[], bytes: readonly number[]): void {
  console.log('An edit of a base assumption that changes every cell from that year on, medians in ms:');
  console.log(' scenarios      cells  Sluitend  by hand  HyperFormula  x faster  / by hand');
  for (const r of resultaten)
    console.log(
      `${String(r.scenarios).padStart(10)} ${String(r.cellen).padStart(10)} ${getal(r.sluitend_ms, 3)}${getal(r.handgeschreven_ms, 3)}${getal(r.hyperformula_ms)}${getal(r.verhouding_hyperformula, 0)}${getal(r.verhouding_handgeschreven)}`,
    );
  for (const scenarios of [20, 100]) {
    const { ms, herrekend } = blad(scenarios);
    console.log(
      `An edit of one fte in one of ${scenarios} scenarios: ${getal(ms, 4)} ms, ${herrekend} cells computed again`,
    );
  }
  console.log(`Compiling from the document, 20 scenarios: ${getal(compileren(20), 0)} ms`);
  console.log(
    `Memory, 20 and 100 scenarios: ${bytes.map((verhouding) => getal(verhouding)).join('')} times the bare numbers`,
  );
  console.log(`10,000 lanes of the model with 60 lines: ${getal(simulatie(), 0)} ms`);
  console.log('Nanoseconds per cell, by lines and scenarios:');
  for (const regels of [60, 300, 600])
    console.log(
      `${String(regels).padStart(5)} lines${[1, 20, 100].map((s) => `${getal(nanosecondenPerCel(s, regels))} (${s})`).join('')}`,
    );
}

const json = process.argv.includes('--json');
const snel = process.argv.includes('--snel');
// First, while there is nothing of other models to be collected.
const bytes = json ? [] : [20, 100].map(geheugen);
const resultaten = [1, 20, 100].map((scenarios) => eenFormaat(scenarios, !snel));
if (json) console.log(JSON.stringify({ resultaten }));
else toon(resultaten, bytes);
