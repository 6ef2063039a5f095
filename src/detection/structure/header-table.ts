import { fold } from '../text/char-classes.ts';
import type { ColumnType } from './column-types.ts';
import { headerWords } from './header-words.ts';

interface HeaderTable {
  readonly types: ReadonlyMap<string, ColumnType>;
  /** Last words of all column names: most labels end here. */
  readonly lastWords: ReadonlySet<string>;
}

let table: HeaderTable | undefined;

/** Longest column name that is worth comparing. */
const longest = 60;

/** The column type of a header cell, whatever its case, accents, stars, brackets and blanks. */
export function columnTypeOf(cell: string): ColumnType | undefined {
  return cell.length === 0 || cell.length > longest ? undefined : columnTypeOfPlain(plainLabel(cell));
}

export function columnTypeOfPlain(words: string): ColumnType | undefined {
  table ??= build();
  return table.types.get(words);
}

/** Whether any column name ends in this word: a cheap "no" for nearly every colon of a text. */
export function endsColumnName(word: string): boolean {
  table ??= build();
  return table.lastWords.has(word);
}

export function plainLabel(cell: string): string {
  return fold(cell)
    .replace(/[^a-z0-9]{1,40}/gu, ' ')
    .trim();
}

function build(): HeaderTable {
  const types = new Map<string, ColumnType>();
  const lastWords = new Set<string>();
  for (const [type, names] of headerWords) {
    for (const name of names.split('|')) {
      if (!types.has(name)) types.set(name, type);
      lastWords.add(name.slice(name.lastIndexOf(' ') + 1));
    }
  }
  return { types, lastWords };
}
