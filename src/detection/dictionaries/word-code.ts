import { type ColumnType, columnTypes } from '../structure/column-types.ts';
import { hashPair, hashWord } from '../text/hash.ts';
import { type CodedHashes, encodeHashes, shortHash } from './hash-coding.ts';

/** Word lists as they ship, beside the lexicon and the names; cut like the names, to `hashBits`. */
export interface CodedWords {
  /** Single words; `mark` holds their `wordBits`. */
  readonly plain: readonly CodedHashes[];
  /** Well-known people by both names. */
  readonly famousPairs: readonly CodedHashes[];
  /** Names of columns; `mark` is the number of the type, from 1. */
  readonly headers: readonly CodedHashes[];
}

export interface WordLists {
  /** A bit, and the words between blanks that bear it. */
  readonly plain: ReadonlyArray<readonly [number, string]>;
  /** "victor hugo|emile zola". */
  readonly people: string;
  readonly headers: ReadonlyArray<readonly [ColumnType, string]>;
}

export function codeWords({ plain, people, headers }: WordLists): CodedWords {
  const bits = new Map<string, number>();
  for (const [bit, words] of plain) {
    for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit);
  }
  const types = new Map<string, number>();
  for (const [type, names] of headers) {
    for (const name of names.split('|')) {
      // The first type that claims a name has it.
      if (!types.has(name)) types.set(name, columnTypes.indexOf(type) + 1);
    }
  }
  return {
    plain: byMark(bits).map(([mark, words]) => encodeHashes(mark, words.map(shortWord))),
    famousPairs: [encodeHashes(0, people.split('|').map(pairOf))],
    headers: byMark(types).map(([mark, names]) => encodeHashes(mark, names.map(shortWord))),
  };
}

function byMark(marks: ReadonlyMap<string, number>): [number, string[]][] {
  const groups = new Map<number, string[]>();
  for (const [word, mark] of marks) groups.set(mark, [...(groups.get(mark) ?? []), word]);
  return [...groups].sort(([one], [other]) => one - other);
}

function shortWord(word: string): number {
  return shortHash(hashWord(word));
}

function pairOf(person: string): number {
  const [first, last, more] = person.split(' ');
  if (!first || !last || more) throw new Error(`not a first name and a surname: ${person}`);
  return shortHash(hashPair(hashWord(first), hashWord(last)));
}
