import type { Cell } from './cut-cells.ts';

type Rows = readonly (readonly Cell[])[];

/**
 * A table that was copied one cell a line, row by row or column by column; `isHeader` tells a known column name by its
 * index. Undefined where the lines are no table.
 */
export function readOneCellLines(
  cells: readonly Cell[],
  isHeader: (index: number) => boolean,
): Rows | undefined {
  return readStacked(cells, isHeader) ?? readColumnwise(cells, isHeader);
}

/** `Nom⏎Prénom⏎Classe⏎MARTIN⏎Léa⏎6B…`: k lines of header and then rows of k lines. */
function readStacked(cells: readonly Cell[], isHeader: (index: number) => boolean): Rows | undefined {
  let columns = 0;
  while (columns < cells.length && isHeader(columns)) columns++;
  if (columns < 2 || cells.length < columns * 3 || cells.length % columns !== 0) return undefined;
  const rows: Cell[][] = [];
  for (let at = 0; at < cells.length; at += columns) rows.push(cells.slice(at, at + columns));
  return rows;
}

/** Fewest lines of a column, its header among them. */
const lowest = 3;

/** `Nom⏎MARTIN⏎DURAND⏎Prénom⏎Léa⏎Tom`: each header heads as many lines as the others. A value may look like a header. */
function readColumnwise(cells: readonly Cell[], isHeader: (index: number) => boolean): Rows | undefined {
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
    if (!guessed && known * 2 >= columns - 1) guessed = rows;
  }
  return guessed;
}
