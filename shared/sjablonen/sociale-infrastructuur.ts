/**
 * The linked bladen of the plan to 2040, and the figures that the DVO 2026 gives for it.
 *
 * Source: 002_0e74a19a3285ef07.txt. What it does not give (amounts, tarieven, conversions, every flow after 2026) is left empty
 * and asked for. Shared by the examples dvo-2026 and infrastructuur-2040.
 */
import { betaling } from './betaling.ts';
import { cohorten, doorstroom, plaatsingen, uitstroom } from './bewegingen.ts';
import { bijlage2, bijlage2OlstWijhe } from './bijlage2.ts';
import { doelgroepen } from './doelgroepen.ts';
import { financiering } from './financiering.ts';
import { meerjarenraming } from './meerjarenraming.ts';
import type { Bladsjabloon, Opzet } from './sjabloon.ts';
import { uitgangspuntenMeerjarig } from './uitgangspunten-meerjarig.ts';
import { weerstand } from './weerstand.ts';

export const PARTIJEN: NonNullable<Opzet['partijen']> = [
  { id: 'konnected', naam: 'KonnecteD' },
  { id: 'gemeenten', naam: 'Gemeenten Deventer en Olst-Wijhe', leden: ['deventer', 'olst_wijhe'] },
  { id: 'deventer', naam: 'Gemeente Deventer' },
  { id: 'olst_wijhe', naam: 'Gemeente Olst-Wijhe' },
  { id: 'rijk', naam: 'Rijk' },
  { id: 'derden', naam: 'Derden' },
];

/** Bladen in the order in which one works: assumptions, people, contract, money, result. */
function maakBladen(olstWijhe: boolean): readonly Bladsjabloon[] {
  return [
    uitgangspuntenMeerjarig,
    doelgroepen,
    doorstroom,
    uitstroom,
    plaatsingen,
    cohorten,
    bijlage2,
    ...(olstWijhe ? [bijlage2OlstWijhe] : []),
    betaling({ formatie: 'totaal_contract.loonkosten', clientkosten: 'totaal_contract.clientkosten' }),
    financiering({ olstWijhe }),
    weerstand,
    meerjarenraming,
  ];
}

/** The agreement of Deventer alone, as the DVO 2026 is. */
export const BLADEN = maakBladen(false);
/** A Bijlage 2 for each municipality. */
export const BLADEN_BEIDE_GEMEENTEN = maakBladen(true);

/** Deel 2 paragraaf 2, the table of volumes (column "Ultimo 2025" and the three of 2026). */
const VOLUMES: NonNullable<Opzet['invoer']> = {
  'pwet.stand': { 2025: 850 },
  'pwet.instroom': { 2026: 400 },
  'inburgering.stand': { 2025: 125 },
  'inburgering.instroom': { 2026: 60 },
  'lks_via.stand': { 2025: 265 },
  'lks_via.instroom_overig': { 2026: 70 },
  'lks_via.uitstroom': { 2026: 40 },
  'lks_bij.stand': { 2025: 10 },
  'lks_bij.instroom_overig': { 2026: 20 },
  'lks_bij.uitstroom_overig': { 2026: 20 },
  'nbw_deventer.stand': { 2025: 97 },
  'nbw_deventer.instroom': { 2026: 24 },
  'nbw_deventer.uitstroom': { 2026: 15 },
  'nbw_olst_wijhe.stand': { 2025: 7 },
  'nbw_olst_wijhe.instroom': { 2026: 1 },
  'nbw_olst_wijhe.uitstroom': { 2026: 0 },
  'wsw_deventer.stand': { 2025: 479 },
  'wsw_deventer.instroom': { 2026: 0 },
  'wsw_deventer.uitstroom': { 2026: 36 },
  'wsw_olst_wijhe.stand': { 2025: 46 },
  'wsw_olst_wijhe.instroom': { 2026: 0 },
  'wsw_olst_wijhe.uitstroom': { 2026: 4 },
};

/** The same table, column "1-12-2025". */
const PEILSTANDEN: NonNullable<Opzet['invoer']> = {
  'pwet.peilstand': { 2025: 850 },
  'inburgering.peilstand': { 2025: 125 },
  'lks_via.peilstand': { 2025: 265 },
  'lks_bij.peilstand': { 2025: 10 },
  'nbw_deventer.peilstand': { 2025: 97 },
  'nbw_olst_wijhe.peilstand': { 2025: 7 },
  'wsw_deventer.peilstand': { 2025: 479 },
  'wsw_olst_wijhe.peilstand': { 2025: 46 },
};

/** The source gives 90 from P-wet to LKS and NBW together, already within the inflow of those groups. */
const DOORSTROOM: NonNullable<Opzet['invoer']> = {
  'doorstroom_pwet.naar_lks_via': { 2026: 0 },
  'doorstroom_pwet.naar_lks_bij': { 2026: 0 },
  'doorstroom_pwet.naar_nbw_deventer': { 2026: 0 },
  'doorstroom_pwet.naar_lks_onverdeeld': { 2026: 90 },
  'doorstroom_lks_bij.naar_lks_via': { 2026: 0 },
};

/** Bijlage 3 paragraaf 2; what is left of the outflow of 400 and 60 is for another reason. */
const REDENEN: NonNullable<Opzet['invoer']> = {
  'regulier_werk.aantal': { 2026: 150 },
  'regulier_werk_inburgering.aantal': { 2026: 30 },
  'onderwijs.aantal': { 2026: 30 },
  'overig_pwet.aantal': { 2026: 130 },
  'overig_inburgering.aantal': { 2026: 30 },
  uitstroomdoel: { 2026: 300 },
  uitstroom_zonder_lks_afgerond: { 2026: 200 },
  uitstroom_lks_afgerond: { 2026: 100 },
};

/** Deel 2 paragraaf 4. */
const PLAATSING: NonNullable<Opzet['invoer']> = {
  'wsw_plaatsing.aandeel_extern': { 2025: 0.522 },
  'wsw_plaatsing.naar_extern': { 2026: 10 },
  'wsw_plaatsing.naar_intern': { 2026: 5 },
  'wsw_plaatsing.benchmark': { 2025: 0.44 },
  'nbw_plaatsing.aandeel_extern': { 2025: 0.33 },
  'nbw_plaatsing.naar_extern': { 2026: 5 },
  'nbw_plaatsing.benchmark': { 2025: 0.3 },
  'nbw_plaatsing.intern_genoemd': { 2025: 60 },
};

export const INVOER_2026: NonNullable<Opzet['invoer']> = {
  ...VOLUMES,
  ...PEILSTANDEN,
  ...DOORSTROOM,
  ...REDENEN,
  ...PLAATSING,
  wsw_methode: { 2026: 1 },
  beschut_2040: { 2026: { verdeling: 'uniform', van: 300, tot: 350 } },
  volumedeel_pwet: { 2026: 0 },
  norm_inzet_clientkosten: { 2026: 0.9 },
  voorschotpercentage: { 2026: 0.5 },
  aantal_termijnen: { 2026: 12 },
};

const DVO = 'DVO 2026';
const DATUM = '2026-01-01';
const dvo = (plaats: string, toelichting?: string) => ({
  bron: `${DVO}, ${plaats}`,
  brondatum: DATUM,
  ...(toelichting === undefined ? {} : { toelichting }),
});
const PARAGRAAF_2 = dvo('Deel 2 paragraaf 2, De verwachte volumeontwikkeling');
const PARAGRAAF_2_ONVERDEELD = dvo('Deel 2 paragraaf 2', 'De bron noemt de uitstroom van 20, niet waarheen.');
const BIJLAGE_3 = dvo('Bijlage 3 paragraaf 2');
const AFSPRAAK_2020 = {
  bron: 'Overeenkomst 2020, artikel 4 en 5; voor 2026 te bevestigen',
  brondatum: '2020-06-30',
};

export const BRONNEN_2026: NonNullable<Opzet['bronnen']> = {
  pwet: dvo('Deel 2 paragraaf 2', 'Kandidaten exclusief nazorg, actieve inburgeringstrajecten en LKS.'),
  inburgering: PARAGRAAF_2,
  lks_via: dvo('Deel 2 paragraaf 2', 'Plaatsingen bij reguliere werkgevers, zonder personen met een indicatie NBW.'),
  lks_bij: PARAGRAAF_2,
  nbw_deventer: dvo('Deel 2 paragraaf 2', 'In dienst bij KonnecteD en bij reguliere werkgevers.'),
  nbw_olst_wijhe: dvo('Deel 2 paragraaf 2', 'De lege cel bij uitstroom 2026 is 0.'),
  wsw_deventer: dvo('Deel 2 paragraaf 2', 'In dienst bij KonnecteD en begeleid werken. De lege cel bij instroom is 0.'),
  wsw_olst_wijhe: PARAGRAAF_2,
  doorstroom_pwet: dvo('Bijlage 3 paragraaf 2', 'De 90 naar NBW of LKS verdeelt de bron niet over de groepen.'),
  doorstroom_lks_bij: PARAGRAAF_2_ONVERDEELD,
  regulier_werk: BIJLAGE_3,
  regulier_werk_inburgering: BIJLAGE_3,
  onderwijs: BIJLAGE_3,
  overig_pwet: dvo('Deel 2 paragraaf 2 en Bijlage 3', 'Wat overblijft van de uitstroom van 400.'),
  overig_inburgering: dvo('Deel 2 paragraaf 2 en Bijlage 3', 'Wat overblijft van de uitstroom van 60.'),
  uitstroomdoel: BIJLAGE_3,
  uitstroom_zonder_lks_afgerond: dvo('Deel 2 paragraaf 3'),
  uitstroom_lks_afgerond: dvo('Deel 2 paragraaf 3'),
  wsw_plaatsing: dvo('Deel 2 paragraaf 4', '52,2% extern tegen een landelijke benchmark van 44%.'),
  nbw_plaatsing: dvo('Deel 2 paragraaf 4', 'Genoemd worden 60 intern en 33% extern; het doel is meer dan 30% extern.'),
  beschut_2040: {
    bron: 'Collegenota 2023, Argumenten (300) en raadsmededeling 2024, Aanleiding (350)',
    brondatum: '2024-10-01',
    toelichting: 'De bronnen geven 300 en 350: een bandbreedte. Kies er een door een getal te typen.',
  },
  wsw_methode: { bron: 'Keuze van rekenwijze', brondatum: DATUM },
  volumedeel_pwet: dvo('Deel 2 paragraaf 8', 'De bijdrage is een vast bedrag (lumpsum).'),
  norm_inzet_clientkosten: dvo('Deel 2 paragraaf 8'),
  voorschotpercentage: AFSPRAAK_2020,
  aantal_termijnen: AFSPRAAK_2020,
  wsw_subsidie: dvo('Deel 2 paragraaf 8', 'Subsidie van het Rijk op basis van het aantal SE’s, via de gemeenten.'),
  begeleiding_nbw: dvo('Deel 2 paragraaf 8', 'Op basis van de taakstelling beschutte werkplekken, via de gemeenten.'),
  uitvoeringskosten_pwet: dvo('Deel 2 paragraaf 8'),
  clientgebonden_budget: dvo('Deel 2 paragraaf 8'),
  budget_inburgering: dvo('Deel 2 paragraaf 8', 'Formatieve bekostiging en taalondersteuning.'),
  overige_middelen: dvo('Deel 2 paragraaf 8', 'Impulsbudget van het Rijk voor de transformatie; incidenteel.'),
};

export const GEGEVENS_2026: Pick<Opzet['gegevens'], 'boekjaar' | 'opdrachtgever' | 'opdrachtnemer' | 'status'> = {
  boekjaar: 2026,
  opdrachtgever: 'Gemeenten Deventer en Olst-Wijhe',
  opdrachtnemer: 'KonnecteD',
  status: 'Voorbeeld',
};
