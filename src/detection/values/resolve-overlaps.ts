import type { Strength } from './value-hit.ts';

export interface Ranked {
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
}

/** A key that is right beats a label, and that beats a form. */
const ranks: readonly Strength[] = ['shape', 'labelled', 'sure'];

function beats(challenger: Ranked, holder: Ranked): boolean {
  const difference = ranks.indexOf(challenger.strength) - ranks.indexOf(holder.strength);
  return difference !== 0 ? difference > 0 : challenger.end - challenger.start > holder.end - holder.start;
}

/** What stands when two of these share a character: the stronger, then the longer, then the earlier. Sorted by start. */
export function resolveOverlaps<T extends Ranked>(found: readonly T[]): T[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const candidate of sorted) {
    const holder = kept.at(-1);
    if (holder !== undefined && candidate.start < holder.end) {
      if (!beats(candidate, holder)) continue;
      // Those before the holder end before it begins: one goes at most.
      kept.pop();
    }
    kept.push(candidate);
  }
  return kept;
}
