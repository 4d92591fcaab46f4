/**
 * Namen: what a typed name means in this document, and how a place is called. Implements the Omgeving of the formula language.
 *
 * Ids and displayed names both count, without regard to case and diacritics. The rules of looking up stand in formule/SPEC.md
 * (N): a bare name is a kolom of the own regel, an uitgangspunt or another single amount; the own blad comes before others; a
 * second match is refused with both full names.
 */
import type { Plaats } from '../formule/expressie.ts';
import { drukPad, type Gevonden, type Omgeving, type Pad } from '../formule/omgeving.ts';
import { zelfdePlaats } from '../formule/verwijzingen.ts';
import { lijktOp, vouw } from '../kern/naam.ts';
import { goed, mis, type Result } from '../kern/result.ts';
import { type Adrestekst, type Reeksadres, splitAdres } from './adres.ts';
import { andereRegels } from './andere-regels.ts';
import type { Begrotingsmodel, Blad, Regel } from './document.ts';
import type { Eigen } from './formules.ts';
import { type Modelplattegrond, zelfdeStructuur } from './plattegrond.ts';

export interface Namen {
  /** Names as a formula at this place sees them. */
  omgeving(eigen: Eigen): Omgeving;
  /** A typed address of a cell that has, or could get, a reeks; the error is a Dutch sentence. */
  zoekAdres(tekst: string): Result<Reeksadres & { readonly jaar: number | null }, string>;
  /** An address as a label on this blad writes it; null: cannot be found. */
  zoekVanuit(tekst: string, blad: string): Reeksadres | null;
  /** The shortest address: without blad where only one has the regel. */
  toonAdres(adres: Reeksadres): string;
}

/** A regel with the names it goes by. */
interface Naamregel {
  readonly blad: Blad;
  readonly regel: Regel;
}

export function maakNamen(document: Begrotingsmodel, plattegrond: Modelplattegrond): Namen {
  const register = new Naamregister(document, plattegrond);
  return {
    omgeving: (eigen) => maakOmgeving(register, eigen),
    zoekAdres: (tekst) => zoekAdres(register, tekst),
    zoekVanuit: (tekst, blad) => zoekVanuit(register, tekst, blad),
    toonAdres: (adres) => toonAdres(register, adres),
  };
}

/** Whether two versions of the bladen go by the same names at the same places, so that the same Namen serve both. */
export function zelfdeNamen(oud: readonly Blad[], nieuw: readonly Blad[]): boolean {
  if (oud === nieuw) return true;
  if (!zelfdeStructuur(oud, nieuw)) return false;
  return nieuw.every((blad, b) => {
    const vorig = oud[b];
    if (blad === vorig) return true;
    return (
      blad.naam === vorig?.naam && andereRegels(vorig, blad).every(({ oud: was, nieuw: is }) => zelfdeNaam(was, is))
    );
  });
}

function zelfdeNaam(regel: Regel | undefined, vorig: Regel | undefined): boolean {
  return regel?.naam === vorig?.naam && regel?.uitgangspunt === vorig?.uitgangspunt;
}

class Naamregister {
  readonly jaren: Begrotingsmodel['jaren'];
  private readonly regels = new Map<string, Naamregel[]>();

  constructor(
    readonly document: Begrotingsmodel,
    private readonly plattegrond: Modelplattegrond,
  ) {
    this.jaren = document.jaren;
    for (const blad of document.bladen) {
      for (const regel of blad.regels) {
        for (const naam of new Set([vouw(regel.id), vouw(regel.naam)])) this.voegToe(naam, { blad, regel });
      }
    }
  }

  private voegToe(naam: string, gevonden: Naamregel): void {
    const lijst = this.regels.get(naam);
    if (lijst) lijst.push(gevonden);
    else this.regels.set(naam, [gevonden]);
  }

  /** An id is stronger than a displayed name on the same blad. */
  zoekRegels(naam: string, blad: string | null): Naamregel[] {
    const gevonden = (this.regels.get(vouw(naam)) ?? []).filter(
      (kandidaat) => blad === null || heet(kandidaat.blad, blad),
    );
    const opId = gevonden.filter(({ regel }) => regel.id === vouw(naam));
    return gevonden.filter(
      (kandidaat) => opId.includes(kandidaat) || !opId.some(({ blad: b }) => b === kandidaat.blad),
    );
  }

  bestaat(adres: Reeksadres): boolean {
    return this.plattegrond.nummer(adres) !== undefined;
  }

  blad(id: string | null): Blad | undefined {
    return this.document.bladen.find((blad) => blad.id === id);
  }

  /** How many bladen have a regel with this id. */
  aantalMet(regel: string): number {
    return new Set(
      (this.regels.get(regel) ?? []).filter((gevonden) => gevonden.regel.id === regel).map(({ blad }) => blad),
    ).size;
  }

  /** Addresses of all reeksen, to suggest one from. */
  adressen(): Reeksadres[] {
    return this.plattegrond.plekken.map(({ adres }) => adres);
  }
}

const heet = (deel: { readonly id: string; readonly naam: string }, naam: string) =>
  deel.id === vouw(naam) || vouw(deel.naam) === vouw(naam);

function maakOmgeving(register: Naamregister, eigen: Eigen): Omgeving {
  const zoek = (pad: Pad): Gevonden => {
    const gevonden = kandidaten(register, eigen, pad);
    if (gevonden.length === 1 && gevonden[0]) return { soort: 'gevonden', plaats: gevonden[0] };
    if (gevonden.length > 1) return { soort: 'meerdere', namen: gevonden.map((plaats) => volNaam(plaats, eigen)) };
    return { soort: 'onbekend', lijktOp: bedoeld(register, eigen, pad) };
  };
  const noem = (plaats: Plaats): string => {
    const kort: Pad = { blad: null, delen: naamdelen(plaats) };
    const gevonden = zoek(kort);
    const genoeg = plaats.blad === null || (gevonden.soort === 'gevonden' && zelfdePlaats(gevonden.plaats, plaats));
    return genoeg ? drukPad(kort) : drukPad({ ...kort, blad: plaats.blad });
  };
  return { zoek, noem, jaren: register.jaren };
}

const naamdelen = ({ regel, kolom }: Plaats) => [regel, kolom].filter((deel) => deel !== null);

function volNaam(plaats: Plaats, eigen: Eigen): string {
  const delen = naamdelen({ ...plaats, regel: plaats.regel ?? eigen.regel });
  return drukPad({ blad: plaats.blad ?? eigen.blad, delen });
}

function kandidaten(register: Naamregister, eigen: Eigen, { blad, delen }: Pad): readonly Plaats[] {
  const [eerste = '', tweede] = delen;
  if (delen.length > 2) return [];
  if (tweede !== undefined) return dichtbij(cellenVan(register, eerste, tweede, blad), eigen);
  const enkele = dichtbij(enkeleBedragen(register, eerste, blad), eigen);
  return blad === null ? [...eigenKolom(register, eigen, eerste), ...enkele] : enkele;
}

/** The own blad comes before others, as in Excel a reference without sheet does. */
function dichtbij(plaatsen: readonly Plaats[], eigen: Eigen): readonly Plaats[] {
  const hier = plaatsen.filter(({ blad }) => blad === eigen.blad);
  return hier.length > 0 ? hier : plaatsen;
}

function eigenKolom(register: Naamregister, eigen: Eigen, naam: string): Plaats[] {
  const blad = register.blad(eigen.blad);
  const kolommen = (blad?.kolommen ?? []).filter((kolom) => heet(kolom, naam));
  return kolommen
    .filter(
      ({ id }) => eigen.regel === null || (blad && register.bestaat({ blad: blad.id, regel: eigen.regel, kolom: id })),
    )
    .map(({ id }) => ({ blad: null, regel: null, kolom: id }));
}

function enkeleBedragen(register: Naamregister, naam: string, blad: string | null): Plaats[] {
  return register
    .zoekRegels(naam, blad)
    .map(({ blad: waar, regel }) => ({ blad: waar.id, regel: regel.id, kolom: null }))
    .filter((adres) => register.bestaat(adres));
}

function cellenVan(register: Naamregister, regelnaam: string, kolomnaam: string, blad: string | null): Plaats[] {
  return register.zoekRegels(regelnaam, blad).flatMap(({ blad: waar, regel }) =>
    waar.kolommen
      .filter((kolom) => heet(kolom, kolomnaam))
      .map(({ id }) => ({ blad: waar.id, regel: regel.id, kolom: regel.enkelIn === id ? null : id }))
      .filter((adres) => register.bestaat(adres)),
  );
}

/** The name that was probably meant, as it should be typed here. */
function bedoeld(register: Naamregister, eigen: Eigen, { delen }: Pad): string | null {
  const blad = register.blad(eigen.blad);
  const kolommen = eigen.regel === '' || blad === undefined ? [] : blad.kolommen.map(({ id }) => id);
  const adressen = register.adressen().map((adres) => toonAdres(register, adres));
  const [enige] = delen;
  const kolomVan = delen.length === 1 ? adressen.find((adres) => adres.startsWith(`${vouw(enige ?? '')}.`)) : undefined;
  return kolomVan ?? lijktOp(delen.join('.'), delen.length === 1 ? [...kolommen, ...adressen] : adressen);
}

function toonAdres(register: Naamregister, { blad, regel, kolom }: Reeksadres): string {
  const pad = { blad: null, delen: kolom === null ? [regel] : [regel, kolom] };
  return drukPad(register.aantalMet(regel) > 1 ? { ...pad, blad } : pad);
}

function zoekVanuit(register: Naamregister, tekst: string, blad: string): Reeksadres | null {
  const delen = splitAdres(tekst);
  if (delen === null) return null;
  const pad = { blad: delen.blad, delen: delen.kolom === null ? [delen.regel] : [delen.regel, delen.kolom] };
  const gevonden = kandidaten(register, { blad, regel: '' }, pad);
  const [plaats] = gevonden;
  if (plaats === undefined || gevonden.length > 1 || plaats.blad === null || plaats.regel === null) return null;
  return { blad: plaats.blad, regel: plaats.regel, kolom: plaats.kolom };
}

function zoekAdres(register: Naamregister, tekst: string): Result<Reeksadres & { jaar: number | null }, string> {
  const delen = splitAdres(tekst);
  if (delen === null)
    return mis(`'${tekst}' is geen adres. Typ een adres als instroom.fte, instroom.fte@2024 of bijlage2!instroom.fte.`);
  const { eerste, laatste } = register.jaren;
  if (delen.jaar !== null && (delen.jaar < eerste || delen.jaar > laatste)) {
    return mis(`Het jaar ${delen.jaar} valt buiten het model, dat loopt van ${eerste} tot en met ${laatste}.`);
  }
  const regels = register.zoekRegels(delen.regel, delen.blad);
  const [gevonden] = regels;
  if (gevonden === undefined) return mis(onbekend(register, delen));
  if (regels.length > 1) {
    const namen = regels.map(({ blad, regel }) => drukPad({ blad: blad.id, delen: [regel.id] }));
    return mis(`'${delen.regel}' staat op meer plaatsen: noem ook het blad, ${namen.join(' of ')}.`);
  }
  const kolom = kolomVan(gevonden, delen.kolom);
  return kolom.ok
    ? goed({ blad: gevonden.blad.id, regel: gevonden.regel.id, kolom: kolom.waarde, jaar: delen.jaar })
    : kolom;
}

function kolomVan({ blad, regel }: Naamregel, naam: string | null): Result<string | null, string> {
  const kolommen = blad.kolommen.map(({ id }) => id);
  if (regel.vorm === 'tekst') return mis(`'${regel.id}' is een kop zonder bedragen.`);
  const kolom = naam === null ? undefined : blad.kolommen.find((kandidaat) => heet(kandidaat, naam))?.id;
  if (naam !== null && kolom === undefined) {
    return mis(`De kolom '${naam}' bestaat niet op blad '${blad.id}'. Kies uit ${kolommen.join(', ')}.`);
  }
  if (regel.enkelIn === null) {
    return kolom === undefined
      ? mis(`Noem ook de kolom: ${kolommen.map((id) => `${regel.id}.${id}`).join(', ')}.`)
      : goed(kolom);
  }
  if (kolom === undefined || kolom === regel.enkelIn) return goed(null);
  return mis(`'${regel.id}' heeft één bedrag: gebruik het adres ${regel.id} zonder kolom.`);
}

function onbekend(register: Naamregister, { blad, regel, kolom }: Adrestekst): string {
  const naam = kolom === null ? regel : `${regel}.${kolom}`;
  if (blad !== null && !register.document.bladen.some((kandidaat) => heet(kandidaat, blad))) {
    return `Het blad '${blad}' bestaat niet. Kies uit ${register.document.bladen.map(({ id }) => id).join(', ')}.`;
  }
  const bedoeling = lijktOp(
    naam,
    register.adressen().map((adres) => toonAdres(register, adres)),
  );
  return `'${naam}' bestaat niet.${bedoeling === null ? ' Kijk met `toon` welke regels er zijn.' : ` Bedoelde u ${bedoeling}?`}`;
}
