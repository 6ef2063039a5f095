import type { LexiconEntry, Theme } from '../lexicon/lexicon-entry.ts';
import { themes } from '../lexicon/lexicon-entry.ts';
import { baseOf } from '../text/base-word.ts';
import { fold } from '../text/char-classes.ts';
import { hashPhrase, hashStep, hashWord } from '../text/hash.ts';
import { type CodedHashes, encodeHashes, hashBits, shortHash } from './hash-coding.ts';

/** Bits that are kept of a phrase's key: a text of 1 000 words passes for a wrong phrase about once in five. */
const phraseBits = 25;
const longestPhrase = 6;
/** Letters of a stem; a longer one is cut. */
export const stemLengths = { least: 4, most: 9 } as const;

const star = 0x2a;

/** The lexicon as it ships. */
export interface CodedLexicon {
  /** Keys of phrases, cut to `phraseBits`; `mark` is theme × 4 + weight. */
  readonly phrases: readonly CodedHashes[];
  /** First words of longer phrases, cut to `hashBits`; bit n of `mark` says that a phrase of n + 2 words begins so. */
  readonly starts: readonly CodedHashes[];
  /** Beginnings of words that stand for any ending, cut to `hashBits`. */
  readonly stems: readonly CodedHashes[];
}

/** Key of a word that is read as a stem, from the hash of the stem. */
export function stemKey(hash: number): number {
  return hashStep(hash, star);
}

export function shortPhrase(key: number): number {
  return shortHash(key, phraseBits);
}

/** Codes the lexicon. Throws where a phrase or a stem breaks the rules of `LexiconEntry`. */
export function codeLexicon(lexicon: readonly LexiconEntry[]): CodedLexicon {
  const phrases = new Map<number, Set<number>>();
  const lengths = new Map<number, number>();
  const stems = new Set<string>();
  for (const { theme, weight, phrases: list } of lexicon) {
    for (const phrase of list.split('|')) {
      const words = readPhrase(phrase, stems);
      const [first = 0] = words;
      addTo(phrases, markOf(theme, weight), shortPhrase(words.slice(1).reduce(hashPhrase, first)));
      if (words.length > 1) lengths.set(first, (lengths.get(first) ?? 0) | (1 << (words.length - 2)));
    }
  }
  const starts = new Map<number, Set<number>>();
  for (const [first, mask] of lengths) addTo(starts, mask, shortHash(first));
  return {
    phrases: code(phrases, phraseBits),
    starts: code(starts, hashBits),
    stems: code(new Map([[0, stemHashes(stems)]]), hashBits),
  };
}

function readPhrase(phrase: string, stems: Set<string>): number[] {
  const words = fold(phrase).split(' ');
  if (words.length > longestPhrase) throw new Error(`more than ${longestPhrase} words: ${phrase}`);
  return words.map((word) => {
    if (!/^[a-z0-9]+\*?$/u.test(word)) throw new Error(`not folded words: ${phrase}`);
    if (!word.endsWith('*')) return hashWord(baseOf(word));
    const stem = word.slice(0, -1).slice(0, stemLengths.most);
    if (stem.length < stemLengths.least)
      throw new Error(`a stem has ${stemLengths.least} letters: ${phrase}`);
    stems.add(stem);
    return stemKey(hashWord(stem));
  });
}

function markOf(theme: Theme, weight: number): number {
  return themes.indexOf(theme) * 4 + weight;
}

function stemHashes(stems: ReadonlySet<string>): Set<number> {
  return new Set([...stems].map((stem) => shortHash(hashWord(stem))));
}

function addTo(sets: Map<number, Set<number>>, mark: number, hash: number): void {
  const set = sets.get(mark);
  if (set) set.add(hash);
  else sets.set(mark, new Set([hash]));
}

function code(sets: ReadonlyMap<number, ReadonlySet<number>>, bits: number): CodedHashes[] {
  return [...sets]
    .sort(([one], [other]) => one - other)
    .map(([mark, hashes]) => encodeHashes(mark, hashes, bits));
}
