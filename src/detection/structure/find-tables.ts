import type { Line, TextView } from '../text/text-view.ts';
import type { ColumnType } from './column-types.ts';
import { type Cell, cutCells, type Delimiter } from './cut-cells.ts';
import { columnTypeOf } from './header-table.ts';
import type { RowGroup } from './record.ts';

/** A grid of cells before anybody knows what its columns hold. */
interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Header rows are looked for behind this many rows of preamble (Cyclades has nine). */
const preambleRows = 10;
const delimiters: readonly Delimiter[] = ['\t', ';', '|', ',', 'blanks'];
/** Least rows and columns that make a table of each delimiter: commas and blanks are in every prose. */
const least: Readonly<Record<Delimiter, { readonly rows: number; readonly columns: number }>> = {
  '\t': { rows: 2, columns: 2 },
  ';': { rows: 2, columns: 2 },
  '|': { rows: 2, columns: 2 },
  ',': { rows: 2, columns: 3 },
  blanks: { rows: 2, columns: 2 },
};

/** Blocks that looked like a table and were none are tried again from their next lines this often, not for ever. */
const retries = 12;

/** All tables of a text, with the type of each column that has a known header. */
export function findTables(view: TextView): RowGroup[] {
  const groups: RowGroup[] = [];
  const held = delimitersOfLines(view);
  const failures: Failures = new Map();
  for (let line = 0; line < view.lines.length; ) {
    const grid = gridAt(view, line, held[line] ?? 0, failures);
    if (!grid) {
      line++;
      continue;
    }
    groups.push(typeColumns(view, grid));
    line = grid.lastLine + 1;
  }
  return groups;
}

/** How often reading failed from lines up to `until`; `lines`: a block of one cell a line. */
type Failures = Map<Delimiter | 'lines', { until: number; count: number }>;

function gridAt(view: TextView, line: number, held: number, failures: Failures): Grid | undefined {
  const first = view.lines[line];
  if (!first || first.first === first.last) return undefined;
  for (const [index, delimiter] of delimiters.entries()) {
    if (!(held & (1 << index))) continue;
    if (isHopeless(failures, delimiter, line)) continue;
    const block = readGrid(view, line, delimiter);
    if (block.grid) return block.grid;
    noteFailure(failures, delimiter, line, block.until);
  }
  if (!isHeader(view.text, singleCell(view, line)) || isHopeless(failures, 'lines', line)) return undefined;
  const cells = cellsFrom(view, line);
  const grid = readStackedGrid(view, line, cells) ?? readColumnwiseGrid(view, line, cells);
  if (!grid) noteFailure(failures, 'lines', line, line + cells.length - 1);
  return grid;
}

/** Each failure reads to the end of its block: without a limit, a block of headers would cost the square of its length. */
function isHopeless(failures: Failures, kind: Delimiter | 'lines', line: number): boolean {
  const failed = failures.get(kind);
  return failed !== undefined && line <= failed.until && failed.count >= retries;
}

function noteFailure(failures: Failures, kind: Delimiter | 'lines', line: number, until: number): void {
  const failed = failures.get(kind);
  const count = failed && line <= failed.until ? failed.count + 1 : 1;
  failures.set(kind, { until: Math.max(until, failed?.until ?? 0), count });
}

/** The lines of one cell each, from this one to the end of their block. */
function cellsFrom(view: TextView, from: number): Cell[] {
  const cells: Cell[] = [];
  for (let line = from; line < view.lines.length; line++) {
    const cell = singleCell(view, line);
    if (!cell) break;
    cells.push(cell);
  }
  return cells;
}

/** Which delimiters each line holds, as bits in the order of `delimiters`; one pass over the text. */
function delimitersOfLines({ text, lines }: TextView): Uint8Array {
  const held = new Uint8Array(lines.length);
  let line = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7c) continue;
    if (code === 0x0a) line++;
    else if (code === 0x09) held[line] = (held[line] ?? 0) | 1;
    else if (code === 0x3b) held[line] = (held[line] ?? 0) | 2;
    else if (code === 0x7c) held[line] = (held[line] ?? 0) | 4;
    else if (code === 0x2c) held[line] = (held[line] ?? 0) | 8;
    else if (code === 0x20 && text.charCodeAt(at + 1) === 0x20) held[line] = (held[line] ?? 0) | 16;
  }
  return held;
}

function readGrid(view: TextView, from: number, delimiter: Delimiter): { grid?: Grid; until: number } {
  const rows: Cell[][] = [];
  let line = from;
  let lastLine = from;
  for (; line < view.lines.length; line++) {
    const current = view.lines[line];
    if (!current) break;
    if (current.first === current.last) {
      // A rule (`|---|---|`) belongs to the table; one empty line is a copy accident.
      if (isRule(view.text, current) || line === lastLine + 1) continue;
      break;
    }
    const cells = cutCells(view.text, current.start, current.end, delimiter);
    if (cells.length < least[delimiter].columns) break;
    rows.push(cells);
    lastLine = line;
  }
  if (rows.length < least[delimiter].rows || !isRegular(view.text, rows, delimiter))
    return { until: lastLine };
  return { grid: { rows, firstLine: from, lastLine }, until: lastLine };
}

function isRule(text: string, line: Line): boolean {
  return (
    line.end > line.start &&
    /^[\s|:+=-]{3,400}$/u.test(text.slice(line.start, Math.min(line.end, line.start + 400)))
  );
}

/** Prose with commas has uneven rows and long cells; a table has neither. */
function isRegular(text: string, rows: readonly (readonly Cell[])[], delimiter: Delimiter): boolean {
  if (delimiter === '\t' || delimiter === '|') return true;
  const head = rows[0]?.length ?? 0;
  const even = rows.filter((cells) => cells.length === head).length;
  if (delimiter === ';' || delimiter === ',') {
    const known = headerTypes(text, rows[0] ?? []).known;
    if (known >= 2) return true;
    if (even < rows.length * 0.8) return false;
    const long = rows.flat().filter((cell) => cell.end - cell.start > 60).length;
    return long <= rows.flat().length / 10 && (delimiter === ';' || rows.length >= 3);
  }
  return rows.length >= 3 || headerTypes(text, rows[0] ?? []).known >= 1 || even === rows.length;
}

/** Copied cell by cell: `Nom⏎Prénom⏎Classe⏎MARTIN⏎Léa⏎6B…`, that is k header lines and then rows of k lines. */
function readStackedGrid({ text }: TextView, from: number, cells: readonly Cell[]): Grid | undefined {
  let columns = 0;
  while (columns < cells.length && isHeader(text, cells[columns])) columns++;
  if (columns < 2 || cells.length < columns * 3 || cells.length % columns !== 0) return undefined;
  const rows: Cell[][] = [];
  for (let at = 0; at < cells.length; at += columns) rows.push(cells.slice(at, at + columns));
  return { rows, firstLine: from, lastLine: from + cells.length - 1 };
}

/** Copied column by column: `Nom⏎MARTIN⏎DURAND⏎Prénom⏎Léa⏎Tom`, each header heading as many lines as the others. */
function readColumnwiseGrid({ text }: TextView, from: number, cells: readonly Cell[]): Grid | undefined {
  const columns: Cell[][] = [];
  for (const cell of cells) {
    if (isHeader(text, cell)) columns.push([cell]);
    else columns.at(-1)?.push(cell);
  }
  const height = columns[0]?.length ?? 0;
  if (columns.length < 2 || height < 3 || columns.some((column) => column.length !== height))
    return undefined;
  const rows = Array.from({ length: height }, (_, row) => columns.flatMap((column) => column[row] ?? []));
  return { rows, firstLine: from, lastLine: from + cells.length - 1 };
}

function singleCell(view: TextView, line: number): Cell | undefined {
  const current = view.lines[line];
  if (!current || current.end - current.start > 60) return undefined;
  const [cell] = cutCells(view.text, current.start, current.end, '|');
  return cell && cell.end > cell.start ? cell : undefined;
}

function isHeader(text: string, cell: Cell | undefined): boolean {
  return cell !== undefined && columnTypeOf(text.slice(cell.start, cell.end)) !== undefined;
}

function headerTypes(
  text: string,
  cells: readonly Cell[],
): { types: (ColumnType | undefined)[]; known: number } {
  const types = cells.map((cell) => columnTypeOf(text.slice(cell.start, cell.end)));
  return { types, known: types.filter((type) => type !== undefined).length };
}

function typeColumns(view: TextView, grid: Grid): RowGroup {
  let header = -1;
  let best: { types: (ColumnType | undefined)[]; known: number } = { types: [], known: 0 };
  for (let row = 0; row < Math.min(grid.rows.length, preambleRows); row++) {
    const candidate = headerTypes(view.text, grid.rows[row] ?? []);
    if (candidate.known > best.known && (candidate.known >= 2 || row === 0)) {
      best = candidate;
      header = row;
    }
  }
  const rows = grid.rows.slice(header + 1).map((cells) => ({
    cells: cells
      .map((cell, column) => ({ ...cell, column, type: best.types[column] }))
      .filter((cell) => cell.end > cell.start),
  }));
  return {
    source: 'table',
    known: best.known,
    types: new Set(best.types.filter((type) => type !== undefined)),
    rows,
    start: view.lines[grid.firstLine]?.start ?? 0,
    end: view.lines[grid.lastLine]?.end ?? 0,
  };
}
