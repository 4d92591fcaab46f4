/**
 * Opens a Sessie on a document: figures, names and history, kept together. The face with its promises is `sessie.ts`.
 */
import { drukNederlands } from '../formule/druk.ts';
import type { Omgeving } from '../formule/omgeving.ts';
import { mis, type Result } from '../kern/result.ts';
import type { Cel, Definitie } from '../rekenen/bron.ts';
import type { Celfout, Rekenmodel } from '../rekenen/rekenmodel.ts';
import { type Celadres, type Reeksadres, volAdres } from './adres.ts';
import type { Bewerkingsfout, Bewerkingsinvoer } from './bewerkingen/bewerking.ts';
import { metEigenIds } from './bewerkingen/naamloos.ts';
import { pasToe, type Werkplaats } from './bewerkingen/toepassen.ts';
import type { Sjabloonbron } from './bewerkingen/uitvoering.ts';
import { bouwBron, type Modelbron, scenariobanen } from './bron.ts';
import { celstatus, GEEN_CEL, ingrepenOp, invoerIn, ontbrekendeInvoer, onvolledigeCellen } from './celstatus.ts';
import type { Bevinding } from './controles/bevinding.ts';
import { controleer } from './controles/register.ts';
import type { Begrotingsmodel, Blad, Notatie, Regel } from './document.ts';
import { nieuweKring } from './kring.ts';
import { vulLabel } from './label.ts';
import { type Logboek, maakLogboek } from './logboek.ts';
import { maakNamen, type Namen, zelfdeNamen } from './namen.ts';
import { drukInvoerwaarde, drukWaarde, notatieVan } from './notatie.ts';
import { maakFormulelezer, maakRekenstand, type Rekenstand, werkBij } from './rekenstand.ts';
import type { Celstatus, Invoerfout, Logregel, Sessie, Typbereik, Verandering } from './sessie.ts';
import { tekenVan } from './tekens.ts';
import { typ } from './typen.ts';

export interface Sessieomgeving {
  /** Who works here: for the logboek. */
  readonly wie: string;
  /** The clock, as ISO time. */
  nu(): string;
  readonly sjablonen: Sjabloonbron;
}

export function openSessie(document: Begrotingsmodel, omgeving: Sessieomgeving): Sessie {
  return new OpenSessie(document, omgeving);
}

interface Stap {
  readonly omschrijving: string;
  readonly voor: Begrotingsmodel;
  readonly na: Begrotingsmodel;
}

class OpenSessie implements Sessie {
  versie = 0;
  private stand: Rekenstand;
  private readonly lees = maakFormulelezer();
  private readonly gedaan: Stap[] = [];
  private readonly teruggedraaid: Stap[] = [];
  private readonly log: Logboek;
  private namenNu: (Pick<Begrotingsmodel, 'bladen' | 'jaren'> & { readonly namen: Namen }) | null = null;
  private onvolledig = new Map<number, ReadonlySet<string>>();
  private bevindingen: readonly Bevinding[] | null = null;

  constructor(
    document: Begrotingsmodel,
    private readonly omgeving: Sessieomgeving,
  ) {
    this.stand = maakRekenstand(document, this.lees);
    this.log = maakLogboek(this.lees);
  }

  get document(): Begrotingsmodel {
    return this.stand.bron.document;
  }

  get rekenmodel(): Rekenmodel {
    return this.stand.rekenmodel;
  }

  baan(scenario: string): number {
    const baan = this.document.scenarios.findIndex(({ naam }) => naam === scenario);
    if (baan < 0) throw new Error(`geen scenario ${scenario}`);
    return baan;
  }

  cel(adres: Celadres): Cel | undefined {
    const reeks = this.stand.bron.plattegrond.nummer(adres);
    const jaar = adres.jaar - this.document.jaren.eerste;
    return reeks === undefined || jaar < 0 || jaar >= this.stand.bron.jaren.length ? undefined : { reeks, jaar };
  }

  adres({ reeks, jaar }: Cel): Celadres {
    const plek = this.stand.bron.plattegrond.plekken[reeks];
    const jaartal = this.stand.bron.jaren[jaar];
    if (plek === undefined || jaartal === undefined) throw new Error(`geen cel ${reeks}@${jaar}`);
    return { ...plek.adres, jaar: jaartal };
  }

  adressen(): readonly Reeksadres[] {
    return this.stand.bron.plattegrond.plekken.map(({ adres }) => adres);
  }

  zoek(tekst: string): Result<Reeksadres & { readonly jaar: number | null }, string> {
    return this.namen().zoekAdres(tekst);
  }

  toonAdres(adres: Reeksadres): string {
    return this.namen().toonAdres(adres);
  }

  namenVanuit(adres: Reeksadres): Omgeving {
    return this.namen().omgeving(adres);
  }

  waarde(adres: Celadres, scenario: string): number | null | Celfout {
    const cel = this.cel(adres);
    if (cel === undefined) return null;
    const baan = this.baan(scenario);
    const waarde = this.rekenmodel.lees(cel, baan);
    if (Number.isNaN(waarde)) return this.rekenmodel.fout(cel, baan);
    return this.rekenmodel.isLeeg(cel, baan) ? null : waarde;
  }

  status(adres: Celadres, scenario: string): Celstatus {
    const cel = this.cel(adres);
    if (cel === undefined) return GEEN_CEL;
    const baan = this.baan(scenario);
    return celstatus(this.stand, cel, baan, this.onvolledigIn(baan));
  }

  notatie(adres: Reeksadres): Notatie {
    return notatieVan(this.blad(adres.blad), adres, this.regel(adres.blad, adres.regel));
  }

  teken(adres: Reeksadres): 1 | -1 {
    const blad = this.blad(adres.blad);
    const regel = this.regel(adres.blad, adres.regel);
    return blad && regel ? tekenVan(this.document.gegevens, blad, regel, adres.kolom) : 1;
  }

  tekst(adres: Celadres, scenario: string): string {
    const waarde = this.waarde(adres, scenario);
    if (waarde === null) return '';
    return typeof waarde === 'number' ? drukWaarde(this.teken(adres) * waarde, this.notatie(adres)) : waarde.code;
  }

  invoertekst(adres: Celadres, scenario: string): string {
    const cel = this.cel(adres);
    if (cel === undefined) return '';
    const formule = this.formule(adres, scenario);
    if (formule !== null) return `=${formule}`;
    const invoer = invoerIn(this.stand, cel, this.baan(scenario));
    return invoer === null ? '' : drukInvoerwaarde(invoer, this.notatie(adres));
  }

  formule(adres: Celadres, scenario: string): string | null {
    const cel = this.cel(adres);
    const definitie = cel && this.definitie(cel, this.baan(scenario));
    return definitie?.soort === 'formule' ? drukNederlands(definitie.formule, this.namen().omgeving(adres)) : null;
  }

  private definitie(cel: Cel, baan: number): Definitie | undefined {
    const bron = this.stand.bron.reeksen[cel.reeks]?.cellen[cel.jaar];
    return bron?.perBaan?.get(baan) ?? bron?.basis;
  }

  label(blad: string, regel: string, jaar: number, scenario: string): string {
    const naam = this.regel(blad, regel)?.naam ?? regel;
    return vulLabel(naam, jaar, (verwijzing) => {
      if (verwijzing.soort === 'jaar') return String(verwijzing.jaar);
      const gevonden = this.namen().zoekVanuit(verwijzing.adres, blad);
      return gevonden === null ? null : this.tekst({ ...gevonden, jaar: verwijzing.jaar }, scenario) || '…';
    });
  }

  voorgangers(adres: Celadres, scenario: string): readonly Celadres[] {
    const cel = this.cel(adres);
    return cel === undefined ? [] : this.rekenmodel.voorgangers(cel, this.baan(scenario)).map((een) => this.adres(een));
  }

  gevolgen(adres: Celadres, scenario: string): readonly Celadres[] {
    const cel = this.cel(adres);
    const bladcel = ({ reeks }: Cel) => this.stand.bron.plattegrond.plekken[reeks] !== undefined;
    const gevolgen = cel === undefined ? [] : this.rekenmodel.gevolgen(cel, this.baan(scenario));
    return gevolgen.filter(bladcel).map((een) => this.adres(een));
  }

  ontbreekt(adres: Celadres, scenario: string): readonly Celadres[] {
    const cel = this.cel(adres);
    const baan = this.baan(scenario);
    const onvolledig = this.onvolledigIn(baan);
    return cel === undefined
      ? []
      : ontbrekendeInvoer(this.stand, cel, baan, onvolledig).map((leeg) => this.adres(leeg));
  }

  typ(
    adres: Reeksadres,
    jaar: number | null,
    tekst: string,
    scenario: string,
    bereik?: Typbereik,
    maatregel: string | null = null,
  ): Result<readonly Bewerkingsinvoer[], Invoerfout> {
    const cel = jaar === null ? undefined : this.cel({ ...adres, jaar });
    const ingrepen = cel === undefined ? [] : ingrepenOp(this.stand, cel, this.baan(scenario));
    const plek = { document: this.document, namen: this.namen(), adres, jaar, scenario, maatregel, ingrepen };
    return typ(plek, tekst, bereik);
  }

  doe(bewerkingen: readonly Bewerkingsinvoer[], omschrijving: string): Result<Verandering, readonly Bewerkingsfout[]> {
    const bekend = { namen: this.namen(), plattegrond: this.stand.bron.plattegrond };
    const gedaan = pasToe(this.document, bewerkingen, this.werkplaats(), bekend);
    if (!gedaan.ok) return gedaan;
    return this.voltooi(metEigenIds(this.document, gedaan.waarde, bewerkingen), bewerkingen.length, omschrijving);
  }

  *doeInDelen(
    bewerkingen: readonly Bewerkingsinvoer[],
    omschrijving: string,
    deel: number,
  ): Generator<number, Result<Verandering, readonly Bewerkingsfout[]>> {
    const voor = this.document;
    const bekend = { namen: this.namen(), plattegrond: this.stand.bron.plattegrond };
    const werkplaats = this.werkplaats();
    let na = voor;
    for (let begin = 0; begin < bewerkingen.length; begin += deel) {
      const nogBekend = zelfdeNamen(voor.bladen, na.bladen) ? bekend : undefined;
      const uitkomst = pasToe(na, bewerkingen.slice(begin, begin + deel), werkplaats, nogBekend);
      if (!uitkomst.ok) return mis(uitkomst.fout.map((fout) => ({ ...fout, bewerking: begin + fout.bewerking })));
      na = uitkomst.waarde;
      yield Math.min(1, (begin + deel) / bewerkingen.length);
      if (this.document !== voor) throw new Error('the document changed while a long edit was being made');
    }
    na = metEigenIds(voor, na, bewerkingen);
    // what is computed is made ready; until it is computed nothing has changed
    const bron = bouwBron(na, scenariobanen(na, this.stand.bron), this.lees, this.stand.bron);
    yield 1;
    if (this.document !== voor) throw new Error('the document changed while a long edit was being made');
    return this.voltooi(na, bewerkingen.length, omschrijving, bron);
  }

  private werkplaats(): Werkplaats {
    const { sjablonen, wie } = this.omgeving;
    return { sjablonen, invuller: { door: wie, op: this.omgeving.nu().slice(0, 10) } };
  }

  private voltooi(
    na: Begrotingsmodel,
    aantal: number,
    omschrijving: string,
    bron?: Modelbron,
  ): Result<Verandering, readonly Bewerkingsfout[]> {
    const voor = this.document;
    if (na === voor) return { ok: true, waarde: { gewijzigd: [], omschrijving } };
    const bijgewerkt = werkBij(this.stand, na, this.lees, bron);
    const kring = nieuweKring(this.stand, bijgewerkt.stand);
    if (kring !== null) return mis([{ bewerking: aantal - 1, ...kring }]);
    this.gedaan.push({ omschrijving, voor, na });
    this.teruggedraaid.length = 0;
    return { ok: true, waarde: this.neemAan(bijgewerkt, omschrijving, voor) };
  }

  controles(): readonly Bevinding[] {
    this.bevindingen ??= controleer(this.stand, this.omgeving.nu().slice(0, 10));
    return this.bevindingen;
  }

  get kanOngedaan(): string | null {
    return this.gedaan.at(-1)?.omschrijving ?? null;
  }

  get kanOpnieuw(): string | null {
    return this.teruggedraaid.at(-1)?.omschrijving ?? null;
  }

  ongedaan(): Verandering | null {
    const stap = this.gedaan.pop();
    if (stap === undefined) return null;
    this.teruggedraaid.push(stap);
    return this.neemAan(werkBij(this.stand, stap.voor, this.lees), `Ongedaan: ${stap.omschrijving}`, stap.na);
  }

  opnieuw(): Verandering | null {
    const stap = this.teruggedraaid.pop();
    if (stap === undefined) return null;
    this.gedaan.push(stap);
    return this.neemAan(werkBij(this.stand, stap.na, this.lees), `Opnieuw: ${stap.omschrijving}`, stap.voor);
  }

  logboek(adres?: Celadres): readonly Logregel[] {
    if (adres === undefined) return this.log.regels();
    const reeks = volAdres(adres);
    return this.log.regels().filter(({ plaats }) => plaats === reeks || plaats === `${reeks}@${adres.jaar}`);
  }

  private neemAan(
    { stand, gewijzigd }: { stand: Rekenstand; gewijzigd: Verandering['gewijzigd'] },
    omschrijving: string,
    voor: Begrotingsmodel,
  ): Verandering {
    this.stand = stand;
    this.versie += 1;
    this.onvolledig = new Map();
    this.bevindingen = null;
    const { wie } = this.omgeving;
    this.log.noteer({ wanneer: this.omgeving.nu(), wie, omschrijving }, voor, this.document, stand.bron.plattegrond);
    return { gewijzigd, omschrijving };
  }

  private blad(id: string): Blad | undefined {
    return this.document.bladen.find((blad) => blad.id === id);
  }

  private regel(blad: string, regel: string): Regel | undefined {
    return this.blad(blad)?.regels[this.stand.bron.plattegrond.regelindex(blad, regel) ?? -1];
  }

  private namen(): Namen {
    const { bladen, jaren } = this.document;
    const vorig = this.namenNu;
    const zelfde = vorig !== null && vorig.jaren === jaren && zelfdeNamen(vorig.bladen, bladen);
    const namen = zelfde ? vorig.namen : maakNamen(this.document, this.stand.bron.plattegrond);
    this.namenNu = { bladen, jaren, namen };
    return namen;
  }

  private onvolledigIn(baan: number): ReadonlySet<string> {
    const bekend = this.onvolledig.get(baan) ?? onvolledigeCellen(this.stand, baan);
    this.onvolledig.set(baan, bekend);
    return bekend;
  }
}
