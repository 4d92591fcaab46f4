/**
 * Doelgroepen: how many people there are of each group, who comes and who goes, per municipality.
 *
 * Stand is ultimo. One formula for all years: stand = vorige stand + instroom - uitstroom. Who moves from one group to another
 * stands once in the from-to table of `doorstroom`, and is outflow of the one and inflow of the other. Wsw has no inflow
 * (closed by law since 2015) and runs off by a rate or by age cohort; beschut werk grows along a straight line to 2040.
 */
import type { Bladsjabloon, Controlevorm, Reeksvorm, Regelvorm } from './sjabloon.ts';

/** Flows are asked for every year: the documents give 2026 only. */
const gevraagd = { verplicht: true } as const;
const opening = { formule: 'VORIG(stand) + instroom - uitstroom', verplicht: true } as const;

function groep(
  id: string,
  naam: string,
  reeksen: Record<string, Reeksvorm | null>,
  meer: Partial<Regelvorm> = {},
): Regelvorm {
  return { id, naam, reeksen: { stand: opening, peilstand: {}, ...reeksen }, ...meer };
}

/** Beschut werk per municipality: replacement of who leaves, plus the growth of the line to 2040. */
function beschut(id: string, naam: string, uitPwet: string): Regelvorm {
  return groep(id, naam, {
    instroom: { formule: 'MAX(0; uitstroom + pad - VORIG(pad))', vanaf: 'tweede', verplicht: true },
    uitstroom: { formule: 'VORIG(stand) * nbw_uitstroompercentage', vanaf: 'tweede', verplicht: true },
    instroom_overig: `instroom - ${uitPwet}`,
    pad: {
      formule: `LINEAIR(${id}.stand@{begin}; ALS(nbw.stand@{begin} = 0; 0; beschut_2040 * ${id}.stand@{begin} / nbw.stand@{begin}); {begin}; 2040)`,
      vanaf: 'begin',
    },
    fte: { formule: 'stand * fte_per_lks', vanaf: 'opening' },
  });
}

function wsw(id: string, naam: string): Regelvorm {
  return groep(id, naam, {
    instroom: { doortrekken: true, invoer: {} },
    uitstroom: {
      formule: `ALS(wsw_methode = 2; VORIG(stand) * cohorten_totaal.uitstroom / VORIG(cohorten_totaal.stand); VORIG(stand) * wsw_uitstroompercentage)`,
      vanaf: 'tweede',
      verplicht: true,
    },
    fte: { formule: 'stand * fte_per_wsw', vanaf: 'opening' },
    se: { formule: 'stand * se_per_wsw', vanaf: 'opening' },
  });
}

/** More people cannot leave than there are. */
function uitstroomPast([id, naam]: readonly [string, string]): Controlevorm {
  return {
    id: `uitstroom_past_${id}`,
    naam: 'Uitstroom niet groter dan de stand',
    links: `${id}.uitstroom`,
    vergelijking: '<=',
    rechts: `VORIG(${id}.stand) + ${id}.instroom`,
    melding: `Er stromen meer mensen uit dan er zijn bij ${naam}. Verlaag de uitstroom of verhoog de instroom.`,
  };
}

const personen = { eenheid: 'personen', notatie: 'getal0' } as const;

export const doelgroepen: Bladsjabloon = {
  id: 'doelgroepen',
  naam: 'Doelgroepen',
  toelichting:
    'Stand is ultimo van het jaar; instroom en uitstroom zijn positief. Uitstroom naar een andere doelgroep staat op het blad Doorstroom en telt hier in beide groepen als beweging.',
  kolommen: [
    { id: 'stand', naam: 'Stand ultimo', ...personen },
    { id: 'instroom', naam: 'Instroom', ...personen },
    { id: 'uitstroom', naam: 'Uitstroom', ...personen },
    { id: 'instroom_overig', naam: 'waarvan instroom van elders', ...personen },
    { id: 'uitstroom_overig', naam: 'waarvan uitstroom naar elders', ...personen },
    { id: 'pad', naam: 'Pad naar 2040', ...personen },
    // the DVO prints it beside the stand ultimo, until that is final
    { id: 'peilstand', naam: 'Stand 1 december', ...personen, verborgen: true },
    { id: 'fte', naam: 'Fte', eenheid: 'fte', notatie: 'getal1' },
    { id: 'se', naam: 'SE', eenheid: 'SE', notatie: 'getal1' },
  ],
  regels: [
    groep('pwet', 'P-wet, kandidaten', {
      instroom: gevraagd,
      uitstroom: 'uitstroom_overig + doorstroom_pwet.totaal',
      uitstroom_overig: 'regulier_werk.aantal + onderwijs.aantal + overig_pwet.aantal',
    }),
    groep('inburgering', 'Inburgering, kandidaten', {
      instroom: gevraagd,
      uitstroom: 'uitstroom_overig',
      uitstroom_overig: 'regulier_werk_inburgering.aantal + overig_inburgering.aantal',
    }),
    {
      id: 'lks',
      naam: 'LKS-totaal',
      regels: [
        groep('lks_via', 'LKS-via, werknemers bij reguliere werkgevers', {
          instroom: 'instroom_overig + doorstroom_in.naar_lks_via',
          uitstroom: { formule: 'VORIG(stand) * lks_via_uitstroompercentage', vanaf: 'tweede', verplicht: true },
          instroom_overig: gevraagd,
        }),
        groep('lks_bij', 'LKS-bij, werknemers bij KonnecteD', {
          instroom: 'instroom_overig + doorstroom_in.naar_lks_bij',
          uitstroom: 'uitstroom_overig + doorstroom_lks_bij.totaal',
          instroom_overig: gevraagd,
          uitstroom_overig: gevraagd,
          fte: { formule: 'stand * fte_per_lks', vanaf: 'opening' },
        }),
        {
          id: 'nbw',
          naam: 'NBW, nieuw beschut werk',
          regels: [
            beschut('nbw_deventer', 'NBW gemeente Deventer', 'doorstroom_in.naar_nbw_deventer'),
            beschut('nbw_olst_wijhe', 'NBW gemeente Olst-Wijhe', 'doorstroom_in.naar_nbw_olst_wijhe'),
          ],
        },
      ],
    },
    {
      id: 'wsw',
      naam: 'Wsw',
      toelichting: 'De Wsw is sinds 1 januari 2015 gesloten voor nieuwe instroom.',
      regels: [wsw('wsw_deventer', 'Wsw gemeente Deventer'), wsw('wsw_olst_wijhe', 'Wsw gemeente Olst-Wijhe')],
    },
    {
      id: 'doelgroepen_totaal',
      naam: 'Totaal kandidaten en werknemers',
      vorm: 'totaal',
      reeksen: {
        stand: { formule: 'pwet.stand + inburgering.stand + lks.stand + wsw.stand', vanaf: 'opening' },
        peilstand: {
          formule: 'pwet.peilstand + inburgering.peilstand + lks.peilstand + wsw.peilstand',
          vanaf: 'opening',
        },
        instroom: 'pwet.instroom + inburgering.instroom + lks.instroom + wsw.instroom',
        uitstroom: 'pwet.uitstroom + inburgering.uitstroom + lks.uitstroom + wsw.uitstroom',
      },
    },
    {
      id: 'doorstroom_tussen_groepen',
      naam: 'waarvan doorstroom tussen groepen (dezelfde persoon in beide)',
      vorm: 'totaal',
      reeksen: { instroom: 'doorstroom_in.totaal', uitstroom: 'doorstroom_in.totaal' },
    },
    {
      id: 'buitenwereld',
      naam: 'Totaal van en naar buiten, elke persoon eenmaal',
      vorm: 'totaal',
      reeksen: {
        instroom: 'doelgroepen_totaal.instroom - doorstroom_tussen_groepen.instroom',
        uitstroom: 'doelgroepen_totaal.uitstroom - doorstroom_tussen_groepen.uitstroom',
      },
    },
  ],
  controles: [
    ...(
      [
        ['pwet', 'P-wet'],
        ['inburgering', 'Inburgering'],
        ['lks_via', 'LKS-via'],
        ['lks_bij', 'LKS-bij'],
        ['nbw_deventer', 'NBW Deventer'],
        ['nbw_olst_wijhe', 'NBW Olst-Wijhe'],
        ['wsw_deventer', 'Wsw Deventer'],
        ['wsw_olst_wijhe', 'Wsw Olst-Wijhe'],
      ] as const
    ).map(uitstroomPast),
    {
      id: 'volumes_sluiten',
      naam: 'Stand sluit aan op instroom en uitstroom',
      links: 'doelgroepen_totaal.stand',
      rechts: 'VORIG(doelgroepen_totaal.stand) + doelgroepen_totaal.instroom - doelgroepen_totaal.uitstroom',
      melding: 'De stand ultimo is niet de vorige stand plus instroom min uitstroom.',
    },
    {
      id: 'wsw_gesloten',
      naam: 'Geen instroom in de Wsw',
      links: 'wsw.instroom',
      vergelijking: '<=',
      rechts: '0',
      melding: 'De Wsw is gesloten voor nieuwe instroom. Haal de instroom weg.',
    },
  ],
};
