/**
 * Where each place of the normalised text was in the original. Only the places where lengths differ are kept:
 * edit i replaced original `[from, to)` by `length` characters at normalised `at`.
 */
export class OffsetMap {
  readonly #at: number[] = [];
  readonly #length: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  /** Edits must be added in order. */
  add(at: number, length: number, from: number, to: number): void {
    this.#at.push(at);
    this.#length.push(length);
    this.#from.push(from);
    this.#to.push(to);
  }

  /** Original offset of the character that stands at `place` (the start of what it replaced). */
  start(place: number): number {
    const edit = this.#last(place, false);
    if (edit < 0) return place;
    const after = place - ((this.#at[edit] ?? 0) + (this.#length[edit] ?? 0));
    return after >= 0 ? (this.#to[edit] ?? 0) + after : (this.#from[edit] ?? 0);
  }

  /** Original offset just behind the character that ends at `place`. */
  end(place: number): number {
    const edit = this.#last(place, true);
    if (edit < 0) return place;
    const after = place - ((this.#at[edit] ?? 0) + (this.#length[edit] ?? 0));
    return (this.#to[edit] ?? 0) + Math.max(after, 0);
  }

  /** Last edit at or before the place; for an end, one that begins at the place lies behind it. */
  #last(place: number, exclusive: boolean): number {
    let low = 0;
    let high = this.#at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = this.#at[middle] ?? 0;
      if (exclusive ? at < place : at <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
