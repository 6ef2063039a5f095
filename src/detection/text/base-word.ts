import { hashBack } from './hash.ts';

const letters = { e: 0x65, s: 0x73, x: 0x78 } as const;
/** Shorter words keep their end: "pas", "bus", "mes", "cas". */
const least = 5;

/**
 * Phrases are compared without the endings of plural and feminine, and so without both: "absent", "absente", "absents"
 * and "absentes" are one word. Answers how many of the folded word's letters stay.
 */
function baseLength(length: number, last: number, beforeLast: number): number {
  let kept = length;
  let end = last;
  if (kept >= least && (end === letters.s || end === letters.x)) {
    kept--;
    end = beforeLast;
  }
  return kept >= least && end === letters.e ? kept - 1 : kept;
}

/** Hash of the base of a word from the hash of the whole; `last` and `beforeLast` are its last two folded letters. */
export function baseHash(hash: number, length: number, last: number, beforeLast: number): number {
  const kept = baseLength(length, last, beforeLast);
  if (kept === length) return hash;
  const shorter = hashBack(hash, last);
  return kept === length - 1 ? shorter : hashBack(shorter, beforeLast);
}

/** Base of a folded word. */
export function baseOf(folded: string): string {
  const { length } = folded;
  return folded.slice(0, baseLength(length, folded.charCodeAt(length - 1), folded.charCodeAt(length - 2)));
}
