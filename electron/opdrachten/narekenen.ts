/** `narekenen`: checks the relations between the figures of a printed table, from a JSON file. */
import { leesTabel } from '../../shared/analyse/narekenen/lees-tabel.ts';
import {
  type Narekening,
  type Ruimte,
  rekenNa,
  type Tabel,
  type Tabelfout,
} from '../../shared/analyse/narekenen/narekenen.ts';
import { drukInvoer } from '../../shared/kern/getal.ts';
import { leesTekst } from '../bestanden/openen.ts';
import { gelukt, json, mislukt, type Opdracht } from './opdracht.ts';

export const narekenen: Opdracht = {
  naam: 'narekenen',
  gebruik: '<tabel.json> [--json]',
  uitleg: 'Rekent een gedrukte tabel na: {"posten":{"naam":"2,76"},"relaties":["a = b * c"]}.',
  aantal: 1,
  schakelaars: ['json'],
  async voer({ los: [bestand = ''], aan }) {
    const tekst = await leesTekst(bestand);
    if (!tekst.ok) return mislukt(tekst.fout.melding);
    const tabel = leesTabel(tekst.waarde);
    if (!tabel.ok) return mislukt(`${bestand}: ${tabel.fout}`);
    const uitkomst = rekenNa(tabel.waarde);
    if (!uitkomst.ok) return mislukt(uitkomst.fout.map((fout) => plaatsMelding(fout, tabel.waarde)).join('\n'));
    return gelukt(aan.has('json') ? json(alsJson(uitkomst.waarde)) : alsTekst(uitkomst.waarde));
  },
};

function plaatsMelding({ plaats, melding }: Tabelfout, { relaties }: Tabel): string {
  return plaats.soort === 'post'
    ? `Post ${plaats.naam}: ${melding}`
    : `Relatie '${relaties[plaats.nummer]}': ${melding}`;
}

function alsJson({ relaties, samen, bewezen, ruimte, tegenspraak }: Narekening) {
  const onbekenden = ruimte.filter(({ onbekend }) => onbekend);
  return {
    relaties,
    samen,
    ...(!bewezen && { bewezen }),
    ...(tegenspraak.length > 0 && { tegenspraak: tegenspraak.map((nummer) => relaties[nummer]?.relatie) }),
    ...(onbekenden.length > 0 && {
      onbekenden: Object.fromEntries(onbekenden.map(({ post, van, tot }) => [post, { van, tot }])),
    }),
  };
}

function alsTekst({ relaties, samen, ruimte, tegenspraak }: Narekening): string {
  const regels = relaties.map(({ relatie, oordeel, verschil }) => {
    const bedrag = verschil === null || verschil === 0 ? '' : `  verschil ${drukInvoer(verschil)}`;
    return `${oordeel.padEnd(10)}${relatie}${bedrag}\n`;
  });
  const botsing =
    tegenspraak.length > 1 ? `Samen onmogelijk: ${tegenspraak.map((n) => relaties[n]?.relatie).join(' met ')}\n` : '';
  const onbekend = ruimte.filter((deel) => deel.onbekend).map((deel) => `${deel.post} ligt ${tussen(deel)}\n`);
  return `${regels.join('')}\nSamen: ${samen}\n${botsing}${onbekend.join('')}`;
}

function tussen({ van, tot }: Ruimte): string {
  if (van === null && tot === null) return 'overal';
  if (van === null) return `onder ${drukInvoer(tot ?? 0)}`;
  return tot === null ? `boven ${drukInvoer(van)}` : `tussen ${drukInvoer(van)} en ${drukInvoer(tot)}`;
}
