import { lexicon } from '../lexicon/lexicon.ts';
import type { Theme } from '../lexicon/lexicon-entry.ts';
import { fold } from '../text/char-classes.ts';
import { hashPair, hashWord } from '../text/hash.ts';
import type { WordLookUp } from '../text/tokens.ts';
import { FingerprintTable } from './fingerprint-table.ts';
import { firstNames } from './first-names.data.ts';
import { decodeHashes, shortHash } from './hash-coding.ts';
import { commonWords, particles, placeLeads, titleOnlyWords, titleWords } from './plain-words.ts';
import { surnames } from './surnames.data.ts';
import { singleFamousNames, wellKnownPeople } from './well-known-people.ts';
import { wordBits } from './word-bits.ts';

/** One phrase of the lexicon behind its first word. */
export interface Phrase {
  readonly theme: Theme;
  readonly weight: 1 | 2 | 3;
  /** Hashes of the words behind the first; a stem is given by the length of its beginning. */
  readonly rest: readonly { readonly hash: number; readonly stem: number }[];
}

export interface Dictionaries extends WordLookUp {
  /** Phrases that begin with this word (or with this stem of a word). */
  phrases(hash: number): readonly Phrase[];
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
  const stems = new FingerprintTable(1 << 10);
  addAll(words, commonWords, wordBits.common);
  addAll(words, titleWords, wordBits.title);
  addAll(words, titleOnlyWords, wordBits.titleOnly);
  addAll(words, particles, wordBits.particle);
  addAll(words, placeLeads, wordBits.placeLead);
  addAll(words, singleFamousNames, wordBits.famous);
  for (const person of wellKnownPeople.split('|')) {
    const [first = '', last = ''] = person.split(' ');
    words.add(hashPair(hashWord(first), hashWord(last)), wordBits.famousPair);
  }
  const phrases = addPhrases(words, stems);
  return {
    word: (hash) => words.get(hash) | names.get(shortHash(hash)),
    stem: (hash) => stems.get(hash) !== 0,
    stemBit: wordBits.stem,
    phrases: (hash) => phrases.get(hash) ?? none,
    isFamousPair: (first, last) => (words.get(hashPair(first, last)) & wordBits.famousPair) !== 0,
  };
}

const none: readonly Phrase[] = [];

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
  for (const word of list.split(' ')) if (word) words.add(hashWord(word), bit);
}

function addPhrases(words: FingerprintTable, stems: FingerprintTable): Map<number, Phrase[]> {
  const phrases = new Map<number, Phrase[]>();
  for (const { theme, weight, phrases: list } of lexicon) {
    for (const written of list.split('|').flatMap(inflect)) {
      const [first, ...rest] = plain(written).split(' ').map(readWord);
      if (!first) continue;
      if (first.stem) stems.add(first.hash, wordBits.stem);
      else words.add(first.hash, wordBits.phraseStart);
      const known = phrases.get(first.hash);
      if (known) known.push({ theme, weight, rest });
      else phrases.set(first.hash, [{ theme, weight, rest }]);
    }
  }
  return phrases;
}

/** Most phrases are written without accents already. */
function plain(phrase: string): string {
  for (let at = 0; at < phrase.length; at++) if (phrase.charCodeAt(at) > 0x7f) return fold(phrase);
  return phrase;
}

/** Single words stand for their plural and feminine too: "retenue", "retenues"; "exclu", "exclue", "exclus". */
function inflect(phrase: string): string[] {
  if (phrase.length < 5 || /[ *sx]/u.test(phrase)) return [phrase];
  return phrase.endsWith('e') ? [phrase, `${phrase}s`] : [phrase, `${phrase}s`, `${phrase}e`, `${phrase}es`];
}

function readWord(word: string): { hash: number; stem: number } {
  const stem = word.endsWith('*');
  const bare = stem ? word.slice(0, -1) : word;
  return { hash: hashWord(bare), stem: stem ? bare.length : 0 };
}
