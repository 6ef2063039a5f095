import type { Strength } from './value-hit.ts';

export interface Ranked {
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
  readonly isPublic: boolean;
}

/** A key that is right beats a label, a label beats a public number, and that beats a form. */
function rank({ strength, isPublic }: Ranked): number {
  if (isPublic) return 1;
  return strength === 'sure' ? 3 : strength === 'labelled' ? 2 : 0;
}

function beats(challenger: Ranked, holder: Ranked): boolean {
  const difference = rank(challenger) - rank(holder);
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
