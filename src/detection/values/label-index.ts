import type { LabelKind } from './labels.ts';

/** Where the labels of a text stand, in the order of the text: "is one beside this value?" in logarithmic time. */
export class LabelIndex {
  readonly #starts = new Map<LabelKind, number[]>();
  readonly #ends = new Map<LabelKind, number[]>();

  /** Labels must come in the order of their starts. */
  add(kind: LabelKind, start: number, end: number): void {
    const starts = this.#starts.get(kind);
    if (starts === undefined) {
      this.#starts.set(kind, [start]);
      this.#ends.set(kind, [end]);
    } else {
      starts.push(start);
      this.#ends.get(kind)?.push(end);
    }
  }

  /** A label ends at most `before` characters before `start`, or begins at most `after` characters behind `end`. */
  isNear(kind: LabelKind, start: number, end: number, before: number, after: number): boolean {
    const starts = this.#starts.get(kind);
    if (starts === undefined) return false;
    const next = firstFrom(starts, start);
    const last = this.#ends.get(kind)?.[next - 1];
    if (last !== undefined && start - last <= before && last <= start) return true;
    const following = starts[firstFrom(starts, end)];
    return following !== undefined && following - end <= after && after > 0;
  }
}

/** Index of the first number of a sorted row that is not below `limit`. */
function firstFrom(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
