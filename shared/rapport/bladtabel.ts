/**
 * The table of one blad in one jaar: its regels as a tree, its kolommen, notes and merken.
 *
 * A groep prints its sum beside its heading, unless a totaalregel right below its children is that very sum. A totaal that
 * nothing on the blad counts further is an eindtotaal.
 */
import type { Celadres } from '../model/adres.ts';
import type { Blad, Kolom, Regel } from '../model/document.ts';
import { type Blik, isZelfde, niveauVan, plaatsenVan } from './blik.ts';
import { BLANCO, maakCel, STREEPJE } from './maak-cel.ts';
import { Noten, notenVan } from './noten.ts';
import type { Sectie, Tabelcel, Tabelregel } from './rapportmodel.ts';

interface Bladblik extends Blik {
  readonly blad: Blad;
  /** The kolommen that are printed. */
  readonly kolommen: readonly Kolom[];
}

export function maakBladsectie(blik: Blik, blad: Blad): Sectie {
  const noten = new Noten();
  const kolommen = zichtbareKolommen(blad);
  const zichtbaar = blad.regels.filter(({ verborgen }) => !verborgen);
  const regels = zichtbaar.map((regel) => maakRegel({ ...blik, blad, kolommen }, regel, noten));
  const tabelkolommen = kolommen.map(({ naam }) => ({ naam, soort: 'getal' as const }));
  const tabel = { labelkop: 'Onderdeel', kolommen: tabelkolommen, regels };
  return { kop: blad.naam, inleiding: blad.toelichting, tabel, noten: noten.teksten };
}

/** The kolommen that are printed. */
export function zichtbareKolommen(blad: Blad): Kolom[] {
  return blad.kolommen.filter(({ verborgen, notatie }) => !verborgen && notatie !== 'tekst');
}

function maakRegel(blik: Bladblik, regel: Regel, noten: Noten): Tabelregel {
  const { bron, blad, jaar, scenario } = blik;
  const soort = regelsoort(blik, regel);
  const notities = Object.values(regel.reeksen).map((reeks) => reeks.notities[jaar] ?? '');
  return {
    soort,
    niveau: niveauVan(blad, regel),
    label: bron.label(blad.id, regel.id, jaar, scenario),
    noten: noten.nummer([...notenVan(blik, blad, regel, [jaar]), ...notities]),
    cellen: soort === 'kop' ? [] : blik.kolommen.map((kolom) => celOnder(blik, regel, kolom)),
  };
}

/** How a regel is printed. */
export function regelsoort(blik: Bladblik, regel: Regel): Tabelregel['soort'] {
  if (regel.vorm === 'tekst') return 'kop';
  if (regel.vorm === 'groep') return staatSomEronder(blik, regel) ? 'kop' : 'groep';
  if (regel.vorm === 'totaal') return wordtDoorgeteld(blik, regel) ? 'totaal' : 'eindtotaal';
  return 'regel';
}

/** A single amount stands under one kolom; the sum of a groep in which nothing is filled in is as empty as its regels. */
export function celOnder(blik: Bladblik, regel: Regel, kolom: Kolom): Tabelcel {
  if (regel.enkelIn !== null && regel.enkelIn !== kolom.id) return BLANCO;
  const adres = {
    blad: blik.blad.id,
    regel: regel.id,
    kolom: regel.enkelIn === null ? kolom.id : null,
    jaar: blik.jaar,
  };
  const cel = maakCel(blik, adres);
  if (regel.vorm !== 'groep' || cel.waarde !== 0) return cel;
  const kinderen = blik.blad.regels.filter(({ groep }) => groep === regel.id);
  const leeg = kinderen.every((kind) => isLeeg(celOnder(blik, kind, kolom)));
  return leeg ? { ...cel, tekst: STREEPJE, euro: false, waarde: null } : cel;
}

const isLeeg = ({ tekst }: Tabelcel) => tekst === '' || tekst === STREEPJE;

function ouderVan(blad: Blad, regel: Regel): Regel | undefined {
  return regel.groep === null ? undefined : blad.regels.find(({ id }) => id === regel.groep);
}

export function isBinnen(blad: Blad, regel: Regel, groep: Regel): boolean {
  const ouder = ouderVan(blad, regel);
  return ouder !== undefined && (ouder.id === groep.id || isBinnen(blad, ouder, groep));
}

/** Does the totaalregel right below the last child count, in every kolom, exactly what the groep counts? */
function staatSomEronder(blik: Bladblik, groep: Regel): boolean {
  const { blad, jaar } = blik;
  const laatste = blad.regels.findLastIndex((regel) => isBinnen(blad, regel, groep));
  const totaal = blad.regels[laatste + 1];
  if (laatste < 0 || totaal?.vorm !== 'totaal' || totaal.verborgen || totaal.enkelIn !== null) return false;
  const sommen = plaatsenVan(blad, groep, jaar).filter((som) => blik.bron.status(som, blik.scenario).soort !== 'geen');
  return sommen.every((som) => teltHetzelfde(blik, som, { ...som, regel: totaal.id }));
}

function teltHetzelfde({ bron, scenario }: Bladblik, som: Celadres, totaal: Celadres): boolean {
  const geteld = bron.voorgangers(totaal, scenario);
  const [eerste] = geteld;
  if (geteld.length === 1 && eerste !== undefined && isZelfde(eerste, som)) return true;
  const eigen = bron.voorgangers(som, scenario);
  return eigen.length === geteld.length && eigen.every((deel) => geteld.some((ander) => isZelfde(deel, ander)));
}

function wordtDoorgeteld({ bron, blad, jaar, scenario }: Bladblik, regel: Regel): boolean {
  const gevolgen = plaatsenVan(blad, regel, jaar).flatMap((plaats) => bron.gevolgen(plaats, scenario));
  return gevolgen.some((gevolg) => gevolg.blad === blad.id && gevolg.regel !== regel.id && gevolg.jaar === jaar);
}
