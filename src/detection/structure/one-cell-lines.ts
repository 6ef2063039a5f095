import type { Cell } from './cut-cells.ts';

type Rows = readonly (readonly Cell[])[];

/** Columns whose names nobody knows, beside those that are known. */
const unknownColumns = 4;

/**
 * A table that was copied one cell a line, row by row or column by column; `isHeader` tells a known column name by its
 * index. Undefined where the lines are no table.
 */
export function readOneCellLines(
  text: string,
  cells: readonly Cell[],
  isHeader: (index: number) => boolean,
): Rows | undefined {
  return readStacked(text, cells, isHeader) ?? readColumnwise(text, cells, isHeader);
}

/** `Nom⏎Prénom⏎Classe⏎MARTIN⏎Léa⏎6B…`: k lines of header and then rows of k lines. */
function readStacked(
  text: string,
  cells: readonly Cell[],
  isHeader: (index: number) => boolean,
): Rows | undefined {
  let headers = 0;
  while (headers < cells.length && isHeader(headers)) headers++;
  for (let columns = Math.max(2, headers); columns <= headers + unknownColumns; columns++) {
    if (cells.length < columns * 3 || cells.length % columns !== 0) continue;
    const rows: Cell[][] = [];
    for (let at = 0; at < cells.length; at += columns) rows.push(cells.slice(at, at + columns));
    if (columns === headers || hasColumns(text, rows)) return rows;
  }
  return undefined;
}

/** Fewest lines of a column, its header among them. */
const lowest = 3;

/** `Nom⏎MARTIN⏎DURAND⏎Prénom⏎Léa⏎Tom`: each header heads as many lines as the others. A value may look like a header. */
function readColumnwise(
  text: string,
  cells: readonly Cell[],
  isHeader: (index: number) => boolean,
): Rows | undefined {
  let guessed: Rows | undefined;
  for (let height = lowest; height * 2 <= cells.length; height++) {
    if (cells.length % height !== 0) continue;
    const columns = cells.length / height;
    let known = 0;
    for (let column = 0; column < columns; column++) if (isHeader(column * height)) known++;
    if (known === 0 || (known === 1 && columns < 3)) continue;
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: columns }, (_column, column) => cells[column * height + row]).filter(
        (cell) => cell !== undefined,
      ),
    );
    if (known === columns) return rows;
    if (!guessed && known * 2 >= columns - 1 && hasColumns(text, rows)) guessed = rows;
  }
  return guessed;
}

/** Below the header, the cells of each column look alike in most rows. */
function hasColumns(text: string, rows: Rows): boolean {
  const body = rows.slice(1);
  const width = rows[0]?.length ?? 0;
  let alike = 0;
  for (let column = 0; column < width; column++) {
    const looks = new Map<string, number>();
    for (const row of body) {
      const cell = row[column];
      const look = cell ? lookOf(text.slice(cell.start, cell.end)) : '';
      looks.set(look, (looks.get(look) ?? 0) + 1);
    }
    if (Math.max(...looks.values()) >= body.length * 0.75) alike++;
  }
  return (
    new Set(rows[1]?.map(({ start, end }) => lookOf(text.slice(start, end)))).size > 1 &&
    alike >= width * 0.75
  );
}

/** Letters, digits and signs, and how it begins. */
function lookOf(cell: string): string {
  if (/^[\d\s.,/:h%+-]+$/u.test(cell)) return cell.includes('/') ? 'date' : 'number';
  if (cell.includes('@')) return 'mail';
  if (!/\p{Ll}/u.test(cell)) return cell.length > 2 ? 'capitals' : 'letter';
  return /^\p{Lu}/u.test(cell) ? 'capitalised' : 'small';
}
