/**
 * Bewerkingen on realisatie and doelen: book what happened, forecast, explain, measure.
 *
 * A list of records is taken whole or not at all: an unknown adres, a year outside the model or a month that is already booked
 * refuses the list, naming the record.
 */
import { maakId } from '../../kern/naam.ts';
import { mis, type Result } from '../../kern/result.ts';
import { volAdres } from '../adres.ts';
import type { Begrotingsmodel } from '../document.ts';
import { telErbij } from '../realisatie.ts';
import { type Hulp, jaarWeigering, type Uitvoering, vindDoel, type Weigering, weiger } from './uitvoering.ts';

/** The full address of a reeks that is in the model in this year. */
function zoekPlaats(draft: Begrotingsmodel, tekst: string, jaar: number, hulp: Hulp): Result<string, Weigering> {
  const doel = vindDoel(draft, tekst, hulp);
  if (!doel.ok) return doel;
  const weigering = jaarWeigering(draft, jaar, tekst);
  return weigering ? mis(weigering) : { ok: true, waarde: volAdres(doel.waarde.adres) };
}

export const boekRealisatie: Uitvoering<'realisatie-boeken'> = (draft, { records, vervang, optellen }, hulp) => {
  if (vervang && optellen) return weiger('', 'Vervangen en optellen gaan niet samen. Kies een van de twee.');
  const gezien = new Set<string>();
  for (const record of records) {
    const plaats = zoekPlaats(draft, record.adres, Number(record.maand.slice(0, 4)), hulp);
    if (!plaats.ok) return plaats.fout;
    const adres = plaats.waarde;
    const sleutel = `${adres}@${record.maand}`;
    if (gezien.has(sleutel) && !optellen)
      return weiger(
        sleutel,
        `${record.adres} staat twee keer in de lijst voor ${record.maand}. Laat per maand één bedrag staan, of kies optellen.`,
      );
    gezien.add(sleutel);
    const { realisatie } = draft;
    const bestaand = realisatie.records.findIndex((ander) => ander.adres === adres && ander.maand === record.maand);
    if (bestaand >= 0 && !vervang && !optellen) {
      return weiger(
        sleutel,
        `Voor ${record.adres} is ${record.maand} al geboekt. Kies vervangen als het nieuwe bedrag daarvoor in de plaats komt, of optellen als het erbij komt.`,
      );
    }
    const eerst = realisatie.records[bestaand];
    const nieuw = { ...record, adres };
    if (eerst) realisatie.records[bestaand] = optellen ? telErbij(eerst, nieuw) : nieuw;
    else realisatie.records.push(nieuw);
  }
  return null;
};

export const wisRealisatie: Uitvoering<'realisatie-wissen'> = (draft, { adres, maand }, hulp) => {
  const plaats = zoekPlaats(draft, adres, Number(maand.slice(0, 4)), hulp);
  if (!plaats.ok) return plaats.fout;
  const over = draft.realisatie.records.filter((record) => record.adres !== plaats.waarde || record.maand !== maand);
  if (over.length === draft.realisatie.records.length)
    return weiger(adres, `Voor ${adres} is in ${maand} niets geboekt.`);
  draft.realisatie.records = over;
  return null;
};

export const zetPrognose: Uitvoering<'prognose-zetten'> = (draft, { adres, jaar, wijze, bedrag }, hulp) => {
  const plaats = zoekPlaats(draft, adres, jaar, hulp);
  if (!plaats.ok) return plaats.fout;
  if (wijze === 'eigen' && bedrag === null) return weiger(adres, 'Een eigen prognose heeft een bedrag nodig.');
  const anders = draft.realisatie.prognoses.filter((ander) => ander.adres !== plaats.waarde || ander.jaar !== jaar);
  draft.realisatie.prognoses = [...anders, { adres: plaats.waarde, jaar, wijze, bedrag }];
  return null;
};

export const zetVerklaring: Uitvoering<'verklaring-zetten'> = (draft, { adres, jaar, tekst }, hulp) => {
  const plaats = zoekPlaats(draft, adres, jaar, hulp);
  if (!plaats.ok) return plaats.fout;
  const anders = draft.realisatie.toelichtingen.filter((ander) => ander.adres !== plaats.waarde || ander.jaar !== jaar);
  draft.realisatie.toelichtingen = tekst === '' ? anders : [...anders, { adres: plaats.waarde, jaar, tekst }];
  return null;
};

export const zetDrempel: Uitvoering<'drempel-zetten'> = (draft, { soort: _, ...drempel }) => {
  draft.realisatie.drempel = drempel;
  return null;
};

export const voegDoelToe: Uitvoering<'doel-toevoegen'> = (draft, { soort: _, id: gevraagd, ...velden }, hulp) => {
  const bezet = new Set(draft.doelen.map(({ id }) => id));
  const id = gevraagd ?? maakId(velden.naam, bezet);
  if (bezet.has(id)) return weiger(id, `Er is al een doel '${id}'.`);
  const kosten = velden.kosten === null ? null : vindDoel(draft, velden.kosten, hulp);
  if (kosten?.ok === false) return kosten.fout;
  draft.doelen.push({ ...velden, id, metingen: [], kosten: kosten === null ? null : volAdres(kosten.waarde.adres) });
  return null;
};

export const wijzigDoel: Uitvoering<'doel-wijzigen'> = (draft, { doel: id, velden }, hulp) => {
  const doel = draft.doelen.find((kandidaat) => kandidaat.id === id);
  if (!doel) return weiger(id, `Het doel '${id}' bestaat niet.`);
  const kosten = velden.kosten == null ? null : vindDoel(draft, velden.kosten, hulp);
  if (kosten?.ok === false) return kosten.fout;
  Object.assign(doel, velden, kosten === null ? {} : { kosten: volAdres(kosten.waarde.adres) });
  return null;
};

export const verwijderDoel: Uitvoering<'doel-verwijderen'> = (draft, { doel: id }) => {
  if (!draft.doelen.some((doel) => doel.id === id)) return weiger(id, `Het doel '${id}' bestaat niet.`);
  draft.doelen = draft.doelen.filter((doel) => doel.id !== id);
  return null;
};

/** One measurement a day: a later one of the same date takes its place. */
export const voegMetingToe: Uitvoering<'meting-toevoegen'> = (draft, { doel: id, datum, waarde, bron }) => {
  const doel = draft.doelen.find((kandidaat) => kandidaat.id === id);
  if (!doel) return weiger(id, `Het doel '${id}' bestaat niet.`);
  const anders = doel.metingen.filter((meting) => meting.datum !== datum);
  doel.metingen = [...anders, { datum, waarde, bron }].sort((a, b) => a.datum.localeCompare(b.datum));
  return null;
};

export const verwijderMeting: Uitvoering<'meting-verwijderen'> = (draft, { doel: id, datum }) => {
  const doel = draft.doelen.find((kandidaat) => kandidaat.id === id);
  if (!doel?.metingen.some((meting) => meting.datum === datum))
    return weiger(id, `Het doel '${id}' heeft geen meting van ${datum}.`);
  doel.metingen = doel.metingen.filter((meting) => meting.datum !== datum);
  return null;
};
