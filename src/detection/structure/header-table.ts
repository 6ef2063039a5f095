import { FingerprintTable } from '../dictionaries/fingerprint-table.ts';
import { decodeHashes, shortHash } from '../dictionaries/hash-coding.ts';
import { codedWords } from '../dictionaries/words.data.ts';
import { charTables } from '../text/char-classes.ts';
import { hashStart, hashStep } from '../text/hash.ts';
import { type ColumnType, columnTypes } from './column-types.ts';

/** Hash of a column name → number of its type. */
let table: FingerprintTable | undefined;

/** Longest column name that is worth comparing. */
const longest = 60;
const mostWords = 6;

/** The column type of a header cell, whatever its case, accents, stars, brackets and blanks. */
export function columnTypeOf(text: string, start = 0, end = text.length): ColumnType | undefined {
  if (end === start || end - start > longest) return undefined;
  table ??= build();
  return columnTypes[table.get(shortHash(hashLabel(text, start, end))) - 1];
}

/** The type of the longest column name, of six words at most, that ends this range. */
export function columnTypeEnding(text: string, start: number, end: number): ColumnType | undefined {
  table ??= build();
  let at = lastWord(text, start, end);
  if (at < 0) return undefined;
  const starts = [at];
  while (starts.length < mostWords) {
    at = lastWord(text, start, at);
    if (at < 0) break;
    starts.push(at);
  }
  for (const from of starts.reverse()) {
    const type = columnTypes[table.get(shortHash(hashLabel(text, from, end))) - 1];
    if (type) return type;
  }
  return undefined;
}

/** Where the last word of a range begins; -1 when it has none. */
function lastWord(text: string, start: number, end: number): number {
  const { folded } = charTables();
  let at = end;
  while (at > start && !isPlain(folded[text.charCodeAt(at - 1)])) at--;
  if (at === start) return -1;
  while (at > start && isPlain(folded[text.charCodeAt(at - 1)])) at--;
  return at;
}

/** Of words of letters a to z and digits, one blank between two; all else separates. */
function hashLabel(text: string, start: number, end: number): number {
  const { folded } = charTables();
  let hash = hashStart;
  let apart = false;
  for (let at = start; at < end; at++) {
    const letter = folded[text.charCodeAt(at)];
    if (!isPlain(letter)) {
      apart = hash !== hashStart;
      continue;
    }
    if (apart) hash = hashStep(hash, 0x20);
    apart = false;
    hash = hashStep(hash, letter ?? 0);
  }
  return hash;
}

function isPlain(letter: number | undefined): boolean {
  return letter !== undefined && letter <= 0x7a && (letter >= 0x61 || (letter >= 0x30 && letter <= 0x39));
}

function build(): FingerprintTable {
  const types = new FingerprintTable(1 << 12);
  for (const set of codedWords.headers) decodeHashes(set, (hash) => types.add(hash, set.mark));
  return types;
}
