/**
 * Meerjarenraming: baten, lasten and saldo of the company, of each municipality and of all together, and per taakveld.
 *
 * Payments between a municipality and the company are a last of the one and a baat of the other, so together they cancel: a
 * saving that only moves cost shows. The taakvelden are those of the three parties together. Of the years before the budget
 * (Rekening T-2, Begroting T-1) baten and lasten per partij are typed: they stand beside it, as the BBV asks.
 */
import type { Bladsjabloon, Regelvorm } from './sjabloon.ts';

function partij(id: string, naam: string, baten: string, lasten: string): Regelvorm {
  const vooraf = (formule: string) => ({ formule, verplicht: true });
  return {
    id,
    naam,
    reeksen: { baten: vooraf(baten), lasten: vooraf(lasten), saldo: { formule: 'baten - lasten', vanaf: 'eerste' } },
  };
}

const onderling = { formule: 'gemeente_deventer.lasten + gemeente_olst_wijhe.lasten', vanaf: 'eerste' } as const;

function taakveld(nummer: string, naam: string, baten: string, lasten: string): Regelvorm {
  const id = `taakveld_${nummer.replace('.', '_')}`;
  return { id, naam: `${nummer} ${naam}`, taakveld: nummer, reeksen: { baten, lasten } };
}

/** Everything the Rijk pays a municipality goes on to the company, with what it pays of its own. */
function gemeente(id: string, naam: string): Regelvorm {
  return partij(`gemeente_${id}`, naam, `rijksmiddelen.${id}`, `baten.${id} + bijdrage_nodig.${id}`);
}

const OVERHEAD = 'overhead_wsw.bedrag + overhead_beschut.bedrag + overhead_pwet.bedrag + overhead_inburgering.bedrag';

export const meerjarenraming: Bladsjabloon = {
  id: 'meerjarenraming',
  naam: 'Meerjarenraming',
  toelichting:
    'Rijksmiddelen zijn baten van de gemeente op taakveld 0.7 (loonkostensubsidie op 6.3) en gaan door naar het bedrijf. De mutatie van de reserve staat op 0.10.',
  kolommen: [
    { id: 'baten', naam: 'Baten', notatie: 'bedrag0', soort: 'baat' },
    { id: 'lasten', naam: 'Lasten', notatie: 'bedrag0', soort: 'last' },
    { id: 'saldo', naam: 'Saldo', notatie: 'bedrag0', formule: 'baten - lasten', saldo: true },
  ],
  regels: [
    {
      id: 'partijen',
      naam: 'Per partij',
      regels: [
        partij('konnected', 'KonnecteD', 'baten.bedrag + bijdrage_nodig.bedrag', 'lasten.bedrag'),
        gemeente('deventer', 'Gemeente Deventer'),
        gemeente('olst_wijhe', 'Gemeente Olst-Wijhe'),
      ],
    },
    {
      id: 'onderlinge_betalingen',
      naam: 'Betalingen van gemeenten aan KonnecteD, in beide kolommen',
      vorm: 'totaal',
      reeksen: { baten: onderling, lasten: onderling, saldo: { formule: 'baten - lasten', vanaf: 'eerste' } },
    },
    {
      id: 'samen',
      naam: 'KonnecteD en gemeenten samen',
      vorm: 'totaal',
      reeksen: {
        baten: { formule: 'partijen.baten - onderlinge_betalingen.baten', vanaf: 'eerste' },
        lasten: { formule: 'partijen.lasten - onderlinge_betalingen.lasten', vanaf: 'eerste' },
        saldo: { formule: 'baten - lasten', vanaf: 'eerste' },
      },
    },
    {
      id: 'taakvelden',
      naam: 'Per taakveld (KonnecteD en gemeenten samen)',
      regels: [
        taakveld('0.4', 'Overhead', '0', OVERHEAD),
        taakveld(
          '0.7',
          'Algemene uitkering en overige uitkeringen gemeentefonds',
          'wsw_subsidie.bedrag + begeleiding_nbw.bedrag + overige_middelen.bedrag',
          '0',
        ),
        taakveld('6.3', 'Inkomensregelingen', 'lks_nbw.bedrag + lks_bij_subsidie.bedrag', '0'),
        taakveld(
          '6.4',
          'WSW en beschut werk',
          'opbrengst_wsw.bedrag + opbrengst_nbw.bedrag',
          'lasten_wsw.bedrag + lasten_beschut.bedrag - overhead_wsw.bedrag - overhead_beschut.bedrag',
        ),
        taakveld(
          '6.5',
          'Arbeidsparticipatie',
          'opbrengst_lks_bij.bedrag',
          'lasten_pwet.bedrag + lasten_inburgering.bedrag + lasten_incidenteel.bedrag - overhead_pwet.bedrag - overhead_inburgering.bedrag',
        ),
      ],
    },
    {
      ...taakveld(
        '0.10',
        'Mutaties reserves',
        'MAX(0; VORIG(reserve_na_aanvulling.stand) - reserve_na_aanvulling.stand)',
        'MAX(0; reserve_na_aanvulling.stand - VORIG(reserve_na_aanvulling.stand))',
      ),
      vorm: 'regel',
    },
    {
      id: 'eigen_middelen',
      naam: 'Ten laste van eigen middelen van de gemeenten',
      vorm: 'totaal',
      reeksen: { saldo: 'taakvelden.saldo + taakveld_0_10.saldo' },
    },
  ],
  controles: [
    {
      id: 'taakvelden_sluiten_aan',
      naam: 'Taakvelden en partijen geven hetzelfde saldo',
      links: 'taakvelden.saldo',
      rechts: 'samen.saldo',
      melding: 'Het saldo van de taakvelden is niet het saldo van KonnecteD en gemeenten samen.',
    },
    {
      id: 'eigen_middelen_sluiten_aan',
      naam: 'Eigen middelen zijn het saldo van de gemeenten',
      links: 'eigen_middelen.saldo',
      rechts: 'gemeente_deventer.saldo + gemeente_olst_wijhe.saldo',
      melding: 'Wat ten laste van de gemeenten komt, is niet het saldo van de gemeenten samen.',
    },
    {
      id: 'konnected_sluit_aan',
      naam: 'Saldo van KonnecteD is resultaat plus aanvulling',
      links: 'konnected.saldo',
      rechts: 'resultaat.bedrag + bijdrage_nodig.bedrag',
      melding: 'Het saldo van KonnecteD sluit niet aan op het blad Financiering en reserve.',
    },
  ],
};
