/**
 * Rapportagekalender: when the reports of a contract year are due.
 *
 * The terms are those of the overeenkomst 2020 (001_2669dfddbd737fcd.txt, artikel 7): ten working days after each
 * quarter, one month after the end of the year. They are parameters, for another contract may say otherwise.
 */
import { laatsteDag, werkdagenNa } from '../kern/kalender.ts';

export interface Rapportagetermijnen {
  readonly werkdagenNaKwartaal: number;
  readonly maandenNaAfloop: number;
}

export const TERMIJNEN_2020: Rapportagetermijnen = { werkdagenNaKwartaal: 10, maandenNaAfloop: 1 };

export interface Rapportagemoment {
  readonly naam: string;
  /** Last day of the period reported on. */
  readonly totEnMet: string;
  readonly uiterlijk: string;
}

export function rapportagekalender(jaar: number, termijnen: Rapportagetermijnen = TERMIJNEN_2020): Rapportagemoment[] {
  const kwartalen = [1, 2, 3, 4].map((kwartaal) => {
    const totEnMet = laatsteDag(jaar, kwartaal * 3);
    return {
      naam: `${kwartaal}e kwartaal ${jaar}`,
      totEnMet,
      uiterlijk: werkdagenNa(totEnMet, termijnen.werkdagenNaKwartaal),
    };
  });
  const maand = termijnen.maandenNaAfloop - 1;
  const jaarrapportage = {
    naam: `Jaarrapportage ${jaar}`,
    totEnMet: laatsteDag(jaar, 12),
    uiterlijk: laatsteDag(jaar + 1 + Math.floor(maand / 12), (maand % 12) + 1),
  };
  return [...kwartalen, jaarrapportage];
}
