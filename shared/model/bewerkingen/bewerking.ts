/**
 * Bewerking: every change a document can undergo, as one union of plain data. Start reading `bewerkingen/` here.
 *
 * The window, the command line (`bewerk`), imports and merges all use these. An adres is text (`instroom.fte`,
 * `bijlage2!instroom.fte`), a formule is text as a controller types it; both are looked up when the bewerking is applied, so a
 * list may use what it made itself a moment before. `toepassen.ts` checks and applies; here stand only shapes.
 */
import { z } from 'zod';
import { beoordelingSchema, criteriumSchema, dekkingSchema, oordeelSchema } from '../beoordeling.ts';
import {
  controleSchema,
  gegevensSchema,
  kolomSchema,
  maatregelSchema,
  regelSchema,
  scenarioSchema,
} from '../document.ts';
import { doelSchema, metingSchema } from '../doel.ts';
import { prognoseSchema, realisatierecordSchema, realisatieSchema } from '../realisatie.ts';
import { invoerbronSchema, onzekerSchema } from '../reeks.ts';

const adres = z.string().describe('adres van een reeks: `instroom.fte`, `bijlage2!instroom.fte` of `totaal_budget`');
const jaar = z.int().describe('kalenderjaar');
const blad = z.string().describe('id van een blad');
const regel = z.string().describe('id van een regel op dat blad');
const kolom = z.string().describe('id van een kolom op dat blad');
const naam = z.string().min(1);
const nieuwId = z.string().optional().describe('id; standaard gemaakt uit de naam');
const formule = z.string().describe('formule zoals u die typt, met of zonder =');
const waarde = z.union([z.number(), onzekerSchema, z.null()]).describe('getal, bandbreedte, of null voor leeg');
const scenario = z.string().describe('naam van een scenario');
/** What stays the same when left out. */
const optioneel = <T extends z.ZodObject>(vorm: T) => vorm.partial();

const wijziging = z.strictObject({
  adres,
  actie: z.enum(['zet', 'plus', 'maal', 'formule']),
  waarde: waarde.default(null),
  formule: formule.nullable().default(null),
  van: jaar,
  tot: jaar.nullable().default(null),
});

const cellen = [
  z.strictObject({
    soort: z.literal('invoer-zetten'),
    adres,
    jaar,
    waarde,
    bron: invoerbronSchema.optional().describe('van een cijfer dat verplaatst wordt: zijn bron gaat mee'),
  }),
  z.strictObject({
    soort: z.literal('bron-zetten'),
    adres,
    jaar,
    bron: z.string().nullable().describe('van dit ingevulde cijfer; leeg: geen; null: die van de regel'),
    datum: z.iso.date().nullable().default(null).describe('van de bron'),
  }),
  z.strictObject({
    soort: z.literal('formule-zetten'),
    adres,
    formule,
    vanaf: jaar.optional(),
    behoud: z.boolean().default(false).describe('wat in een jaar afwijkt van de formule, blijft'),
  }),
  z.strictObject({ soort: z.literal('uitzondering-zetten'), adres, jaar, formule }),
  z.strictObject({ soort: z.literal('wissen'), adres, jaar: jaar.nullable().describe('null: de hele reeks') }),
  z.strictObject({ soort: z.literal('notitie-zetten'), adres, jaar, tekst: z.string().describe('leeg: geen notitie') }),
  z.strictObject({
    soort: z.literal('reeks-instellen'),
    adres,
    doortrekken: z.boolean().optional(),
    verplicht: z.boolean().optional(),
  }),
] as const;

/** Where a regel comes to stand: behind another, or first in a groep or blad. */
const plek = {
  groep: regel.nullable().default(null).describe('groep waarin de regel komt; null: geen'),
  achter: regel.nullable().default(null).describe('regel waar hij achter komt; null: vooraan'),
};

export const eigenschappenSchema = optioneel(
  regelSchema.omit({ id: true, naam: true, groep: true, reeksen: true, vorm: true, enkelIn: true, verborgen: true }),
);

const regels = [
  z.strictObject({
    soort: z.literal('regel-invoegen'),
    blad,
    naam,
    id: nieuwId,
    vorm: regelSchema.shape.vorm.default('regel'),
    enkelIn: kolom.nullable().default(null).describe('enkel bedrag: de kolom waaronder het staat'),
    ...plek,
  }),
  z.strictObject({
    soort: z.literal('regel-verwijderen'),
    blad,
    regel,
    metVerlies: z.boolean().default(false).describe('ook als formules hem gebruiken: die tonen dan #VERW!'),
  }),
  z.strictObject({ soort: z.literal('regel-verplaatsen'), blad, regel, ...plek }),
  z.strictObject({ soort: z.literal('regel-inspringen'), blad, regel, richting: z.enum(['in', 'uit']) }),
  z.strictObject({ soort: z.literal('regels-groeperen'), blad, regels: z.array(regel).min(1), naam, id: nieuwId }),
  z.strictObject({ soort: z.literal('groep-opheffen'), blad, regel }),
  z.strictObject({ soort: z.literal('regel-hernoemen'), blad, regel, naam }),
  z.strictObject({ soort: z.literal('regel-verbergen'), blad, regel, verborgen: z.boolean() }),
  z.strictObject({ soort: z.literal('regel-eigenschappen'), blad, regel, eigenschappen: eigenschappenSchema }),
] as const;

const kolommen = [
  z.strictObject({
    soort: z.literal('kolom-toevoegen'),
    blad,
    naam,
    id: nieuwId,
    achter: kolom.nullable().default(null).describe('kolom waar hij achter komt; null: achteraan'),
    eenheid: kolomSchema.shape.eenheid.default(''),
    notatie: kolomSchema.shape.notatie.default('bedrag'),
    tarief: z.boolean().default(false).describe('een tarief (%, € per fte): een groep telt het niet op'),
    formule: formule.nullable().default(null).describe('voor elke regel van het blad'),
  }),
  z.strictObject({ soort: z.literal('kolom-hernoemen'), blad, kolom, naam }),
  z.strictObject({ soort: z.literal('kolom-verbergen'), blad, kolom, verborgen: z.boolean() }),
  z.strictObject({
    soort: z.literal('kolom-verwijderen'),
    blad,
    kolom,
    metVerlies: z.boolean().default(false).describe('ook als formules hem gebruiken: die tonen dan #VERW!'),
  }),
] as const;

const bladen = [
  z.strictObject({
    soort: z.literal('blad-toevoegen'),
    sjabloon: z.string().describe('id van een sjabloon, of `leeg`'),
    naam: naam.optional().describe('standaard die van het sjabloon'),
    id: nieuwId,
  }),
  z
    .strictObject({
      soort: z.literal('blad-kopieren'),
      blad,
      naam,
      id: nieuwId,
      metInvoer: z.boolean().default(false).describe('ook met de ingevulde cijfers en hun bronnen'),
    })
    .describe('hetzelfde blad nog eens, bijvoorbeeld voor een tweede gemeente'),
  z.strictObject({ soort: z.literal('blad-hernoemen'), blad, naam }),
  z.strictObject({
    soort: z.literal('blad-verwijderen'),
    blad,
    metVerlies: z.boolean().default(false).describe('ook als andere bladen het gebruiken: die tonen dan #VERW!'),
  }),
] as const;

const document = [
  z.strictObject({ soort: z.literal('jaar-toevoegen') }).describe('het volgende jaar, uit dit jaar doorgerekend'),
  z.strictObject({ soort: z.literal('gegevens-zetten'), gegevens: optioneel(gegevensSchema) }),
] as const;

const keuzesSchema = z.array(z.strictObject({ maatregel: z.string(), aan: z.boolean().default(true) }));

const scenarios = [
  z.strictObject({
    soort: z.literal('scenario-toevoegen'),
    titel: naam,
    naam: z.string().optional().describe('naam in opdrachten; standaard gemaakt uit de titel'),
    basis: scenario.default('basis'),
  }),
  z
    .strictObject({
      soort: z.literal('scenario-opnemen'),
      scenario: scenarioSchema.extend({
        toelichting: z.string().default(''),
        basis: scenario.default('basis'),
        maatregelen: keuzesSchema.default([]),
        eigen: z.array(wijziging).default([]),
      }),
      vervang: z.boolean().default(false).describe('een scenario met deze naam wordt dit'),
    })
    .describe('een scenario in zijn geheel'),
  z.strictObject({ soort: z.literal('scenario-kopieren'), scenario, titel: naam, naam: z.string().optional() }),
  z.strictObject({
    soort: z.literal('scenario-hernoemen'),
    scenario,
    titel: naam,
    toelichting: z.string().optional(),
  }),
  z.strictObject({ soort: z.literal('scenario-verwijderen'), scenario }),
  z
    .strictObject({ soort: z.literal('scenario-promoveren'), scenario })
    .describe('de maatregelen en eigen wijzigingen van dit scenario worden die van `basis`'),
  z.strictObject({
    soort: z.literal('scenario-maatregelen'),
    scenario,
    maatregelen: keuzesSchema,
  }),
  z
    .strictObject({
      soort: z.literal('wijziging-zetten'),
      scenario: scenario.optional().describe('in zijn eigen wijzigingen'),
      maatregel: z.string().optional().describe('of in deze maatregel'),
      wijziging,
    })
    .describe('vervangt een wijziging met hetzelfde adres, actie en dezelfde jaren; anders komt hij achteraan'),
  z
    .strictObject({
      soort: z.literal('wijziging-wissen'),
      scenario: scenario.optional(),
      maatregel: z.string().optional(),
      adres,
      jaar: jaar.optional().describe('alleen wat in dit jaar begint; standaard alles op dit adres'),
    })
    .describe('haalt wijzigingen op een adres weg'),
] as const;

const maatregelVelden = maatregelSchema.omit({ id: true, wijzigingen: true });

const maatregelen = [
  z.strictObject({
    soort: z.literal('maatregel-toevoegen'),
    naam,
    id: nieuwId,
    toelichting: z.string().default(''),
    bron: z.string().default(''),
    ingroei: maatregelSchema.shape.ingroei.default(null),
    circulaire: maatregelSchema.shape.circulaire.default(null),
    begrotingswijziging: maatregelSchema.shape.begrotingswijziging.default(null),
    wijzigingen: z.array(wijziging).default([]),
  }),
  z.strictObject({
    soort: z.literal('maatregel-wijzigen'),
    maatregel: z.string(),
    velden: optioneel(maatregelVelden),
    wijzigingen: z.array(wijziging).optional(),
  }),
  z.strictObject({
    soort: z.literal('maatregel-verwijderen'),
    maatregel: z.string(),
    metVerlies: z.boolean().default(false).describe('ook als scenario’s hem gebruiken'),
  }),
] as const;

const controles = [
  z.strictObject({
    soort: z.literal('controle-toevoegen'),
    controle: controleSchema.extend({ links: formule, rechts: formule }),
  }),
  z.strictObject({
    soort: z.literal('controle-wijzigen'),
    controle: z.string().describe('id van de controle'),
    velden: optioneel(controleSchema.omit({ id: true })),
  }),
  z.strictObject({ soort: z.literal('controle-verwijderen'), controle: z.string() }),
] as const;

const realisatie = [
  z.strictObject({
    soort: z.literal('realisatie-boeken'),
    records: z.array(realisatierecordSchema.extend({ adres, bron: z.string().default('') })).min(1),
    vervang: z.boolean().default(false).describe('een maand die al geboekt is, krijgt het nieuwe bedrag'),
    optellen: z.boolean().default(false).describe('bij een maand die al geboekt is, komt het bedrag erbij'),
  }),
  z.strictObject({ soort: z.literal('realisatie-wissen'), adres, maand: realisatierecordSchema.shape.maand }),
  prognoseSchema.extend({ soort: z.literal('prognose-zetten'), adres, bedrag: z.number().nullable().default(null) }),
  z.strictObject({
    soort: z.literal('verklaring-zetten'),
    adres,
    jaar,
    tekst: z.string().describe('leeg: geen verklaring'),
  }),
  realisatieSchema.shape.drempel.extend({ soort: z.literal('drempel-zetten') }),
] as const;

const doelen = [
  doelSchema
    .omit({ metingen: true })
    .extend({ soort: z.literal('doel-toevoegen'), id: nieuwId, kosten: adres.nullable().default(null) }),
  z.strictObject({
    soort: z.literal('doel-wijzigen'),
    doel: z.string().describe('id van het doel'),
    velden: optioneel(doelSchema.omit({ id: true, metingen: true })),
  }),
  z.strictObject({ soort: z.literal('doel-verwijderen'), doel: z.string() }),
  metingSchema.extend({ soort: z.literal('meting-toevoegen'), doel: z.string(), bron: z.string().default('') }),
  z.strictObject({ soort: z.literal('meting-verwijderen'), doel: z.string(), datum: z.iso.date() }),
] as const;

const beoordeling = [
  z
    .strictObject({ soort: z.literal('criteria-instellen'), criteria: z.array(criteriumSchema) })
    .describe('alle criteria met hun gewicht; scores van wat wegvalt, vervallen'),
  oordeelSchema.extend({
    soort: z.literal('oordeel-zetten'),
    toelichting: z.string().default(''),
    bron: z.string().default(''),
  }),
  z.strictObject({ soort: z.literal('functies-instellen'), functies: beoordelingSchema.shape.functies }),
  dekkingSchema.extend({
    soort: z.literal('dekking-zetten'),
    toelichting: z.string().default(''),
    bron: z.string().default(''),
  }),
] as const;

export const bewerkingSchema = z.discriminatedUnion('soort', [
  ...cellen,
  ...regels,
  ...kolommen,
  ...bladen,
  ...document,
  ...scenarios,
  ...maatregelen,
  ...controles,
  ...realisatie,
  ...doelen,
  ...beoordeling,
]);

/** As applied: defaults filled in. */
export type Bewerking = z.output<typeof bewerkingSchema>;
/** As written by hand: what has a default may be left out. */
export type Bewerkingsinvoer = z.input<typeof bewerkingSchema>;
export type Bewerkingsoort = Bewerking['soort'];
export type BewerkingVan<S extends Bewerkingsoort> = Extract<Bewerking, { soort: S }>;

/** Why a bewerking cannot be done: which of the list, where, and a Dutch sentence. */
export interface Bewerkingsfout {
  /** Index in the list of bewerkingen. */
  readonly bewerking: number;
  /** Where in the document (`bijlage2!instroom.fte`), empty when it is about the whole. */
  readonly plaats: string;
  readonly melding: string;
  /** For a refused formula: position in the text as typed. */
  readonly positie?: number;
}
