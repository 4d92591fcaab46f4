/** A growing list of whole numbers, for tables that are built once. */
export class Rij {
  #getallen = new Int32Array(1024);
  lengte = 0;

  voeg(getal: number): void {
    if (this.lengte === this.#getallen.length) {
      const groter = new Int32Array(2 * this.lengte);
      groter.set(this.#getallen);
      this.#getallen = groter;
    }
    this.#getallen[this.lengte++] = getal;
  }

  op(plaats: number): number {
    return this.#getallen[plaats] ?? 0;
  }

  /** A copy, with `slot` (often where the last item ends) behind it. */
  klaar(...slot: readonly number[]): Int32Array {
    const uit = new Int32Array(this.lengte + slot.length);
    uit.set(this.#getallen.subarray(0, this.lengte));
    uit.set(slot, this.lengte);
    return uit;
  }
}
