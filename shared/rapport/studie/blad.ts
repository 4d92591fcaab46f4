/**
 * Studieblad: what a study answers, as secties with sentences, a chart that still has to be drawn, and its figures as a table. The
 * screen shows it, and `prent/druk-studie.ts` makes a Rapport of it: window and command line print the same.
 */
import type { Grafiek } from '../grafiek.ts';
import type { Studie, Studiesectie } from '../studierapport.ts';

export type Bladsectie = Omit<Studiesectie, 'prent'> & { readonly grafiek?: Grafiek };

export type Studieblad = Omit<Studie, 'secties'> & { readonly secties: readonly Bladsectie[] };
