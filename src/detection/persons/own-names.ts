import { fold } from '../text/char-classes.ts';
import type { TextView } from '../text/text-view.ts';
import type { Candidate } from './person-mention.ts';

/** The user's own name, in any order and case: every word of the mention belongs to it. */
export function isOwnName(view: TextView, mention: Candidate, ownNames: readonly string[] = []): boolean {
  if (ownNames.length === 0) return false;
  const words = wordsOf(mention.ranges.map(({ start, end }) => view.text.slice(start, end)).join(' '));
  return ownNames.some((own) => {
    const known = new Set(wordsOf(own));
    return words.length > 0 && words.every((word) => known.has(word));
  });
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^a-z0-9]{1,20}/u)
    .filter(Boolean);
}
