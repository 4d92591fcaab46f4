/** The yardstick as it was handed to us: plain JavaScript, every cell stored. */
export interface Handgeschreven {
  readonly idx: Float64Array;
  reken(): void;
  uitkomst(scenario: number): { readonly reserve: number; readonly lasten: number };
  readonly cellen: number;
}
export function maak(scenarios: number, regels: number): Handgeschreven;
