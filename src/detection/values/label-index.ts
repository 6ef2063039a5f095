import { firstIndex } from '../first-index.ts';
import type { LabelKind } from './labels.ts';

interface Places {
  readonly starts: number[];
  readonly ends: number[];
}

/** Where the labels of a text stand, each kind in the order of the text. */
export type LabelIndex = Map<LabelKind, Places>;

/** Labels must come in the order of their starts. */
export function addLabel(index: LabelIndex, kind: LabelKind, start: number, end: number): void {
  const places = index.get(kind);
  if (places === undefined) index.set(kind, { starts: [start], ends: [end] });
  else {
    places.starts.push(start);
    places.ends.push(end);
  }
}

export interface Reach {
  readonly kind: LabelKind;
  /** A label may end at most so many characters before the value. */
  readonly before: number;
  /** A label may begin at most so many characters behind it; absent: not at all. */
  readonly after?: number;
}

/** Does a label stand within reach of `start`–`end`? In logarithmic time. */
export function isLabelNear(
  index: LabelIndex,
  { kind, before, after = 0 }: Reach,
  start: number,
  end: number,
): boolean {
  const places = index.get(kind);
  if (places === undefined) return false;
  const last = places.ends[firstFrom(places.starts, start) - 1];
  if (last !== undefined && last <= start && start - last <= before) return true;
  const following = places.starts[firstFrom(places.starts, end)];
  return following !== undefined && following - end < after;
}

/** Index of the first number of a sorted row that is not below `limit`. */
function firstFrom(sorted: readonly number[], limit: number): number {
  return firstIndex(sorted.length, (index) => (sorted[index] ?? 0) < limit);
}
