import { type CodedHashes, decodeHashes, shortHash } from '../detection/dictionaries/hash-coding.ts';
import { hashWord } from '../detection/text/hash.ts';
import { commonWords } from './common-words.data.ts';

/** Of 339 words in 2^20 places, one in 3 000 others passes for one of them. */
export const commonWordBits = 20;

let known: ReadonlySet<number> | undefined;

/**
 * Whether a folded name is an everyday word of a school text as well (`everyday-words.ts`): alone and in lower case, or
 * opening a sentence, it is left as a word.
 */
export function isCommonWord(folded: string): boolean {
  known ??= hashesOf(commonWords);
  return known.has(shortHash(hashWord(folded), commonWordBits));
}

function hashesOf(coded: CodedHashes): ReadonlySet<number> {
  const hashes = new Set<number>();
  decodeHashes(coded, (hash) => hashes.add(hash));
  return hashes;
}
