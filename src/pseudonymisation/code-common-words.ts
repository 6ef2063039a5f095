import { type CodedHashes, encodeHashes, shortHash } from '../detection/dictionaries/hash-coding.ts';
import { hashWord } from '../detection/text/hash.ts';
import { commonWordBits } from './common-words.ts';

/** Folded words, separated by blanks, as the cut hashes that the guard has. */
export function codeCommonWords(words: string): CodedHashes {
  const hashes = words.split(' ').map((word) => shortHash(hashWord(word), commonWordBits));
  return encodeHashes(0, hashes, commonWordBits);
}
