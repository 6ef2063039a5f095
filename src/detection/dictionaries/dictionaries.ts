import { hashPair, hashStart, hashStep } from '../text/hash.ts';
import type { WordLookUp } from '../text/tokens.ts';
import { FingerprintTable } from './fingerprint-table.ts';
import { firstNames } from './first-names.data.ts';
import { decodeHashes, shortHash } from './hash-coding.ts';
import { codedLexicon } from './lexicon.data.ts';
import { PhraseTable } from './phrase-table.ts';
import { commonWords, fillers, particles, placeLeads, titleOnlyWords, titleWords } from './plain-words.ts';
import { surnames } from './surnames.data.ts';
import { singleFamousNames, wellKnownPeople } from './well-known-people.ts';
import { wordBits } from './word-bits.ts';

export interface Dictionaries extends WordLookUp {
  /** What the lexicon knows of a phrase's key, see `PhraseTable`. */
  phrase(key: number): number;
  isFamousPair(first: number, last: number): boolean;
}

let built: Dictionaries | undefined;

/** Built on first use (a few milliseconds, half a megabyte), once per frame. */
export function dictionaries(): Dictionaries {
  built ??= build();
  return built;
}

function build(): Dictionaries {
  const names = nameTable();
  const words = new FingerprintTable(1 << 14);
  addAll(words, commonWords, wordBits.common);
  addAll(words, titleWords, wordBits.title);
  addAll(words, titleOnlyWords, wordBits.titleOnly);
  addAll(words, particles, wordBits.particle);
  addAll(words, placeLeads, wordBits.placeLead);
  addAll(words, singleFamousNames, wordBits.famous);
  let first: number | undefined;
  eachWord(wellKnownPeople, (hash) => {
    if (first !== undefined) words.add(hashPair(first, hash), wordBits.famousPair);
    first = first === undefined ? hash : undefined;
  });
  addAll(words, fillers, wordBits.filler);
  const lexicon = new PhraseTable(codedLexicon);
  return {
    word: (hash, base) =>
      words.get(hash) | names.get(shortHash(hash)) | (lexicon.get(base) === 0 ? 0 : wordBits.phraseStart),
    stem: (hash) => lexicon.isStem(hash),
    stemBit: wordBits.stem,
    phrase: (key) => lexicon.get(key),
    isFamousPair: (first, last) => (words.get(hashPair(first, last)) & wordBits.famousPair) !== 0,
  };
}

/** Names by the part of their hash that is shipped. */
function nameTable(): FingerprintTable {
  const names = new FingerprintTable(1 << 15);
  for (const set of firstNames) {
    const bits = wordBits.firstName | firstNameMarks(set.mark);
    decodeHashes(set, (hash) => names.add(hash, bits));
  }
  for (const set of surnames) {
    const bits = wordBits.surname | (set.mark & 1 ? wordBits.surnameAlsoWord : 0);
    decodeHashes(set, (hash) => names.add(hash, bits));
  }
  return names;
}

function firstNameMarks(mark: number): number {
  return (
    (mark & 1 ? wordBits.alsoWord : 0) | (mark & 2 ? wordBits.elder : 0) | (mark & 4 ? wordBits.younger : 0)
  );
}

function addAll(words: FingerprintTable, list: string, bit: number): void {
  eachWord(list, (hash) => words.add(hash, bit));
}

/** Hashes of the words of a list, in one pass; words stand between blanks or bars. */
function eachWord(list: string, each: (hash: number) => void): void {
  let hash = hashStart;
  for (let at = 0; at < list.length; at++) {
    const code = list.charCodeAt(at);
    if (code !== 0x20 && code !== 0x7c) hash = hashStep(hash, code);
    if (at + 1 < list.length && code !== 0x20 && code !== 0x7c) continue;
    if (hash !== hashStart) each(hash);
    hash = hashStart;
  }
}
