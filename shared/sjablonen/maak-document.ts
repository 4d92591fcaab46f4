/**
 * From an Opzet to a document: every default filled in, every invoer in its place.
 *
 * `maakRuwDocument` leaves formulas and addresses as typed; `maakDocument` has `model/` turn them into canonical text, with the
 * names of the whole document at hand. A mistake in an Opzet (an address that does not exist) is a bug of ours, so it throws.
 */
import { LEGE_BEOORDELING } from '../model/beoordeling.ts';
import { compileer } from '../model/compileer.ts';
import {
  type Begrotingsmodel,
  type Blad,
  type Controle,
  type Kolom,
  type Maatregel,
  type Reeks,
  type Regel,
  SCHEMA_VERSIE,
  type Scenario,
  type Wijziging,
} from '../model/document.ts';
import { gewoneReeks, gewoneRegel } from '../model/gewoon.ts';
import { GEEN_REALISATIE } from '../model/realisatie.ts';
import { samenhangproblemen } from '../model/samenhang.ts';
import type {
  Bladsjabloon,
  Controlevorm,
  Kolomvorm,
  Maatregelvorm,
  Opzet,
  Reeksopzet,
  Reeksvorm,
  Regelvorm,
  Scenariovorm,
  Vanaf,
  Wijzigingvorm,
} from './sjabloon.ts';

type Jaren = Begrotingsmodel['jaren'];

/** The document, complete. */
export function maakDocument(opzet: Opzet): Begrotingsmodel {
  const document = structureleKopie(maakRuwDocument(opzet));
  const problemen = [...compileer(document), ...samenhangproblemen(document)];
  if (problemen.length > 0) throw new Error(problemen.map(({ plaats, melding }) => `${plaats}: ${melding}`).join('\n'));
  return document;
}

/** A sjabloon is shared data: what is compiled in place must be a document's own. */
function structureleKopie(document: Begrotingsmodel): Begrotingsmodel {
  return JSON.parse(JSON.stringify(document)) as Begrotingsmodel;
}

/** The document with its formulas as typed. */
export function maakRuwDocument(opzet: Opzet): Begrotingsmodel {
  const bladen = opzet.bladen.map((blad) => maakBlad(blad, opzet.jaren));
  vulIn(bladen, opzet);
  return {
    schemaVersie: SCHEMA_VERSIE,
    gegevens: { ...LEGE_GEGEVENS, ...opzet.gegevens },
    jaren: opzet.jaren,
    partijen: [...(opzet.partijen ?? [])],
    bladen,
    maatregelen: (opzet.maatregelen ?? []).map(maakMaatregel),
    scenarios: [{ ...BASIS, ...opzet.basis }, ...(opzet.scenarios ?? []).map(maakScenario)],
    controles: opzet.bladen.flatMap((blad) => maakControles(blad, opzet.jaren)),
    realisatie: { ...GEEN_REALISATIE, ...opzet.realisatie },
    doelen: [...(opzet.doelen ?? [])],
    beoordeling: opzet.beoordeling ?? LEGE_BEOORDELING,
  };
}

const LEGE_GEGEVENS = {
  opdrachtgever: '',
  opdrachtnemer: '',
  nummer: '',
  datum: null,
  status: 'concept',
  fictief: false,
  toelichting: '',
};

const BASIS: Scenario = { naam: 'basis', titel: 'Basis', toelichting: '', basis: null, maatregelen: [], eigen: [] };

export function maakBlad(vorm: Bladsjabloon, jaren: Jaren): Blad {
  const kolommen = vorm.kolommen.map(maakKolom);
  return {
    id: vorm.id,
    naam: vorm.naam,
    sjabloon: vorm.sjabloon ?? vorm.id,
    toelichting: vorm.toelichting ?? '',
    kolommen,
    regels: vorm.regels.flatMap((regel) => maakRegels(regel, null, kolommen, jaren)),
  };
}

function maakKolom(vorm: Kolomvorm): Kolom {
  return { eenheid: '€', notatie: 'bedrag0', tarief: false, formule: null, verborgen: false, ...vorm };
}

/** The regel itself, and behind it the regels of its groep. */
function maakRegels(vorm: Regelvorm, groep: string | null, kolommen: readonly Kolom[], jaren: Jaren): Regel[] {
  const { regels, reeksen, bedrag, ...rest } = vorm;
  const regel = gewoneRegel({ vorm: regels === undefined ? 'regel' : 'groep', groep, ...rest });
  const vormen = bedrag === undefined ? { ...kolomformules(regel, kolommen), ...reeksen } : { bedrag };
  for (const [kolom, reeks] of Object.entries(vormen))
    if (reeks !== null) regel.reeksen[kolom] = maakReeks(reeks, jaren);
  return [regel, ...(regels ?? []).flatMap((kind) => maakRegels(kind, vorm.id, kolommen, jaren))];
}

function kolomformules({ vorm, enkelIn }: Regel, kolommen: readonly Kolom[]): Record<string, Reeksvorm> {
  if (vorm !== 'regel' || enkelIn !== null) return {};
  return Object.fromEntries(kolommen.flatMap(({ id, formule }) => (formule === null ? [] : [[id, formule]])));
}

function maakReeks(vorm: Reeksvorm, jaren: Jaren): Reeks {
  const opzet: Reeksopzet = typeof vorm === 'string' ? { formule: vorm } : vorm;
  const formule = opzet.formule?.replaceAll('{begin}', String(jaren.begin)) ?? null;
  return gewoneReeks({
    formule,
    vanaf: formule === null ? null : eersteJaar(opzet.vanaf, jaren),
    invoer: { ...eigenInvoer(opzet, jaren), ...opzet.invoer },
    doortrekken: opzet.doortrekken ?? false,
    verplicht: opzet.verplicht ?? false,
  });
}

function eigenInvoer({ opening, begin }: Reeksopzet, jaren: Jaren): Record<string, number> {
  return {
    ...(opening !== undefined && { [jaren.begin - 1]: opening }),
    ...(begin !== undefined && { [jaren.begin]: begin }),
  };
}

function eersteJaar(vanaf: Vanaf = 'begin', jaren: Jaren): number {
  if (typeof vanaf === 'number') return vanaf;
  if (vanaf === 'eerste') return jaren.eerste;
  if (vanaf === 'opening') return Math.max(jaren.eerste, jaren.begin - 1);
  return vanaf === 'tweede' ? jaren.begin + 1 : jaren.begin;
}

function vulIn(bladen: readonly Blad[], { invoer = {}, bronnen = {} }: Opzet): void {
  for (const [adres, waarden] of Object.entries(invoer)) {
    const [plaats = '', kolom = 'bedrag'] = adres.split('.');
    const reeks = vindRegel(bladen, plaats).reeksen[kolom];
    if (reeks === undefined) throw new Error(`geen reeks op ${adres}`);
    for (const [jaar, waarde] of Object.entries(waarden)) reeks.invoer[jaar] = waarde;
  }
  for (const [adres, bron] of Object.entries(bronnen)) Object.assign(vindRegel(bladen, adres), bron);
}

function vindRegel(bladen: readonly Blad[], adres: string): Regel {
  const [regel = '', blad] = adres.split('!').reverse();
  const gevonden = bladen
    .filter(({ id }) => blad === undefined || id === blad)
    .flatMap(({ regels }) => regels.filter(({ id }) => id === regel));
  if (gevonden.length !== 1 || gevonden[0] === undefined) throw new Error(`${gevonden.length} regels op ${adres}`);
  return gevonden[0];
}

export function maakControles(blad: Bladsjabloon, jaren: Jaren): Controle[] {
  return (blad.controles ?? []).map((vorm) => maakControle(vorm, blad.id, jaren));
}

function maakControle(vorm: Controlevorm, blad: string, jaren: Jaren): Controle {
  return {
    blad,
    vergelijking: '=',
    tolerantie: 0.005,
    ernst: 'fout',
    ...vorm,
    vanaf: vorm.vanaf === undefined ? null : eersteJaar(vorm.vanaf, jaren),
  };
}

function maakMaatregel(vorm: Maatregelvorm): Maatregel {
  return {
    toelichting: '',
    bron: '',
    ingroei: null,
    circulaire: null,
    begrotingswijziging: null,
    ...vorm,
    wijzigingen: vorm.wijzigingen.map(maakWijziging),
  };
}

export function maakWijziging(vorm: Wijzigingvorm): Wijziging {
  return { waarde: null, formule: null, tot: null, ...vorm };
}

function maakScenario(vorm: Scenariovorm): Scenario {
  const maatregelen = (vorm.maatregelen ?? []).map((maatregel) => ({ maatregel, aan: true }));
  return { toelichting: '', basis: 'basis', eigen: [], ...vorm, maatregelen };
}
