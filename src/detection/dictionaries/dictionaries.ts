import { hashPair } from '../text/hash.ts';
import type { WordLookUp } from '../text/tokens.ts';
import { FingerprintTable } from './fingerprint-table.ts';
import { firstNames } from './first-names.data.ts';
import { decodeHashes, shortHash } from './hash-coding.ts';
import { codedLexicon } from './lexicon.data.ts';
import { PhraseTable } from './phrase-table.ts';
import { surnames } from './surnames.data.ts';
import { wordBits } from './word-bits.ts';
import { codedWords } from './words.data.ts';

export interface Dictionaries extends WordLookUp {
  /** Themes of a phrase by its key, and lengths of the phrases that a word begins: see `PhraseTable`. */
  phrase(key: number): number;
  lengths(word: number): number;
  /** True when a stem of the lexicon has this hash. */
  isStem(hash: number): boolean;
  isFamousPair(first: number, last: number): boolean;
}

let built: Dictionaries | undefined;

/** Built on first use (a millisecond or two, half a megabyte), once per frame. */
export function dictionaries(): Dictionaries {
  built ??= build();
  return built;
}

function build(): Dictionaries {
  const words = wordTable();
  const lexicon = new PhraseTable(codedLexicon);
  const pairs = new FingerprintTable(1 << 11);
  for (const set of codedWords.famousPairs) decodeHashes(set, (hash) => pairs.add(hash, 1));
  return {
    word: (hash) => words.get(shortHash(hash)),
    isStem: (hash) => lexicon.isStem(hash),
    phrase: (key) => lexicon.phrase(key),
    lengths: (word) => lexicon.lengths(word),
    isFamousPair: (first, last) => pairs.get(shortHash(hashPair(first, last))) !== 0,
  };
}

/** Single words by the part of their hash that is shipped. */
function wordTable(): FingerprintTable {
  const words = new FingerprintTable(1 << 15);
  for (const set of firstNames) {
    const bits = wordBits.firstName | firstNameMarks(set.mark);
    decodeHashes(set, (hash) => words.add(hash, bits));
  }
  for (const set of surnames) {
    const bits = wordBits.surname | (set.mark & 1 ? wordBits.surnameAlsoWord : 0);
    decodeHashes(set, (hash) => words.add(hash, bits));
  }
  for (const set of codedWords.plain) decodeHashes(set, (hash) => words.add(hash, set.mark));
  return words;
}

function firstNameMarks(mark: number): number {
  return (
    (mark & 1 ? wordBits.alsoWord : 0) | (mark & 2 ? wordBits.elder : 0) | (mark & 4 ? wordBits.younger : 0)
  );
}
