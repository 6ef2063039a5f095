import { fold } from '../text/char-classes.ts';
import type { ColumnType } from './column-types.ts';
import { headerWords } from './header-words.ts';

let table: ReadonlyMap<string, ColumnType> | undefined;

/** Longest column name that is worth comparing. */
const longest = 60;

/** The column type of a header cell, whatever its case, accents, stars, brackets and blanks. */
export function columnTypeOf(cell: string): ColumnType | undefined {
  if (cell.length === 0 || cell.length > longest) return undefined;
  table ??= build();
  return table.get(plain(cell));
}

function plain(cell: string): string {
  return fold(cell)
    .replace(/[^a-z0-9]{1,40}/gu, ' ')
    .trim();
}

function build(): Map<string, ColumnType> {
  const map = new Map<string, ColumnType>();
  for (const [type, words] of headerWords) {
    for (const word of words.split('|')) if (!map.has(word)) map.set(word, type);
  }
  return map;
}
