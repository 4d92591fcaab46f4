/**
 * The sheet of one blad: title, years and kolommen, then its regels, with what is told about them at the right.
 */
import type { Regel } from '../../model/document.ts';
import { jaarkop } from '../../model/jaarkop.ts';
import { niveauVan } from '../blik.ts';
import { notenVan } from '../noten.ts';
import { labelinhoud } from './label.ts';
import { type Bladplan, KOPRIJEN, VOORKOLOMMEN, type Werkboekplan } from './plan.ts';
import { FICTIEF, LABELBREEDTE, rij, TEKSTBREEDTE, tekstcel, zicht } from './tekst.ts';
import type { Werkblad, Werkrij } from './werkboek.ts';
import { maakWerkcel, type Werkboekbron } from './werkcel.ts';

const GETALBREEDTE = 16;

export function maakBlad(bron: Werkboekbron, plan: Werkboekplan, bladplan: Bladplan): Werkblad {
  const { blad, naam, kolommen } = bladplan;
  const { document } = bron.cijfers;
  const jaarkolommen = plan.jaren.flatMap((jaar) => kolommen.map((kolom) => ({ jaar, kolom })));
  const jaren = jaarkolommen.map(({ jaar, kolom }) =>
    tekstcel(kolom === kolommen[0] ? jaarkop(document, blad, jaar) : '', 'kolomkop'),
  );
  const koppen = jaarkolommen.map(({ kolom }) => tekstcel(kolom.naam, 'kolomkop'));
  const regels = blad.regels.map((regel) => maakRij(bron, plan, bladplan, regel));
  return {
    naam,
    kolommen: [
      zicht(LABELBREEDTE),
      ...jaarkolommen.map(({ kolom }) => zicht(GETALBREEDTE, kolom.verborgen)),
      zicht(TEKSTBREEDTE),
    ],
    rijen: [
      rij([tekstcel(blad.naam, 'titel')]),
      rij([
        document.gegevens.fictief ? tekstcel(FICTIEF, 'waarschuwing') : tekstcel(document.gegevens.titel, 'gegeven'),
      ]),
      rij([tekstcel('', 'tekstkop'), ...jaren, tekstcel('', 'tekstkop')]),
      rij([tekstcel('Onderdeel', 'tekstkop'), ...koppen, tekstcel('Toelichting', 'tekstkop')]),
      ...regels,
    ],
    vast: { rijen: KOPRIJEN, kolommen: VOORKOLOMMEN },
  };
}

function maakRij(bron: Werkboekbron, plan: Werkboekplan, { blad, kolommen }: Bladplan, regel: Regel): Werkrij {
  const opmaak = { vet: regel.vorm !== 'regel', streep: regel.vorm === 'totaal' };
  const niveau = niveauVan(blad, regel);
  const blanco = opmaak.streep ? tekstcel('', 'berekend', opmaak) : null;
  const cellen = plan.jaren.flatMap((jaar) =>
    kolommen.map(({ id }) => {
      if (regel.enkelIn !== null && regel.enkelIn !== id) return blanco;
      const kolom = regel.enkelIn === null ? id : null;
      const cel = maakWerkcel(bron, plan, { blad: blad.id, regel: regel.id, kolom, jaar });
      return cel === null ? blanco : { ...cel, ...opmaak };
    }),
  );
  const toelichting = notenVan({ bron: bron.cijfers, scenario: bron.scenario }, blad, regel, plan.jaren)
    .filter((deel) => deel !== '')
    .join(' ');
  const labelcel = { ...tekstcel('', 'label', opmaak), inhoud: labelinhoud(bron, plan, blad, regel) };
  const laatste = toelichting === '' ? null : tekstcel(toelichting, 'toelichting');
  return { niveau, verborgen: regel.verborgen, cellen: [labelcel, ...cellen, laatste] };
}
