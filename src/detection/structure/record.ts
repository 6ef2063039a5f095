import type { ColumnType } from './column-types.ts';

/** One typed cell of a table or one labelled field; half-open offsets of the normalised text, blanks trimmed. */
export interface TypedCell {
  readonly type: ColumnType | undefined;
  readonly start: number;
  readonly end: number;
  /** Column of a table, 0 for a labelled field. */
  readonly column: number;
}

/** One row of a table, or the labelled fields of one person. */
export interface Row {
  readonly cells: readonly TypedCell[];
}

/** Rows that share their columns. */
export interface RowGroup {
  readonly source: 'table' | 'fields';
  /** Header cells or labels that were recognised; 0 = columns typed by what they hold. */
  readonly known: number;
  readonly types: ReadonlySet<ColumnType>;
  readonly rows: readonly Row[];
  readonly start: number;
  readonly end: number;
}
