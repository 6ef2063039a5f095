import type { Line, TextView } from '../text/text-view.ts';
import type { ColumnType } from './column-types.ts';
import { type Cell, cutCells, type Delimiter, trim } from './cut-cells.ts';
import { columnTypeOf } from './header-table.ts';
import { readOneCellLines } from './one-cell-lines.ts';
import type { RowGroup, TypedCell } from './record.ts';

/** A grid of cells before anybody knows what its columns hold. */
interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Header rows are looked for behind this many rows of preamble (Cyclades has nine). */
const preambleRows = 10;
const delimiters: readonly Delimiter[] = ['\t', ';', '|', ',', 'blanks'];
/** Least rows and columns that make a table; of commas, as they are in every prose, one column more. */
const leastRows = 2;
const leastColumns = 2;

/** Blocks that looked like a table and were none are tried again from their next lines this often, not for ever. */
const retries = 12;

/** What is known of the lines of a text while its tables are looked for; each line is cut once, however often it is tried. */
interface Reading {
  readonly view: TextView;
  /** Which delimiters each line holds, as bits in the order of `delimiters`. */
  readonly held: Uint8Array;
  readonly failures: Failures;
  readonly rows: Map<Delimiter, Cell[][]>;
  /** For each line: 1 a column name and nothing else, 2 something else, 0 not looked at. */
  readonly headers: Uint8Array;
}

/** All tables of a text, with the type of each column that has a known header. */
export function findTables(view: TextView): RowGroup[] {
  const groups: RowGroup[] = [];
  const reading: Reading = {
    view,
    held: delimitersOfLines(view),
    failures: new Map(),
    rows: new Map(),
    headers: new Uint8Array(view.lines.length),
  };
  for (let line = 0; line < view.lines.length; ) {
    const grid = gridAt(reading, line);
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

function gridAt(reading: Reading, line: number): Grid | undefined {
  const { view, failures } = reading;
  const first = view.lines[line];
  if (!first || first.first === first.last) return undefined;
  const held = reading.held[line] ?? 0;
  for (let index = 0; held >> index > 0; index++) {
    const delimiter = delimiters[index];
    if (!delimiter || !(held & (1 << index)) || isHopeless(failures, delimiter, line)) continue;
    if (delimiter === ',' && (isSentence(view.text, first) || isRow(view.text, first))) continue;
    const block = readGrid(reading, line, delimiter);
    if (block.grid) return block.grid;
    noteFailure(failures, delimiter, line, block.until);
  }
  if (isHopeless(failures, 'lines', line) || !isHeader(reading, line)) return undefined;
  const cells = cellsFrom(reading, line);
  const rows = readOneCellLines(cells, (index) => isHeader(reading, line + index));
  const grid = rows && { rows, firstLine: line, lastLine: line + cells.length - 1 };
  if (!grid) noteFailure(failures, 'lines', line, line + cells.length - 1);
  return grid;
}

const longestRow = 120;

/** "Groupe 1 : Rosa, Romane, Eden": a label and a row of names, not the cells of a table. */
function isRow(text: string, { start, end }: Line): boolean {
  const label = text.indexOf(' : ', start);
  return label > start && label < end && label < text.indexOf(',', start);
}

/** A long line that ends like a sentence has commas of prose; it is not cut to find that out. */
function isSentence(text: string, { start, end }: Line): boolean {
  return (
    end - start > longestRow && /[.!?…]/u.test(text.charAt(end - 1)) && !text.slice(start, end).includes('"')
  );
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
function cellsFrom(reading: Reading, from: number): Cell[] {
  const cells: Cell[] = [];
  for (let line = from; line < reading.view.lines.length; line++) {
    const cell = singleCell(reading, line);
    if (!cell) break;
    cells.push(cell);
  }
  return cells;
}

const delimiterSigns: readonly string[] = ['\t', ';', '|', ',', '  '];
const comma = delimiters.indexOf(',');

/** The engine's own search jumps from one delimiter to the next. A single comma makes no table. */
function delimitersOfLines({ text, lines }: TextView): Uint8Array {
  const held = new Uint8Array(lines.length);
  for (const [index, sign] of delimiterSigns.entries()) {
    let line = 0;
    for (let at = text.indexOf(sign); at >= 0; ) {
      while (at > (lines[line]?.end ?? at)) line++;
      const end = lines[line]?.end ?? text.length;
      const second = index === comma ? text.indexOf(sign, at + 1) : at;
      if (second >= 0 && second < end) held[line] = (held[line] ?? 0) | (1 << index);
      at = text.indexOf(sign, end);
    }
  }
  return held;
}

function readGrid(reading: Reading, from: number, delimiter: Delimiter): { grid?: Grid; until: number } {
  const { view, held } = reading;
  const bit = 1 << delimiters.indexOf(delimiter);
  const rows: Cell[][] = [];
  let line = from;
  let lastLine = from;
  for (; line < view.lines.length; line++) {
    const current = view.lines[line];
    if (!current) break;
    if (current.first === current.last) {
      // A rule (`|---|---|`) has no words either; one empty line is a copy accident.
      if (line === lastLine + 1) continue;
      break;
    }
    if (!((held[line] ?? 0) & bit)) break;
    const cells = rowAt(reading, line, current, delimiter);
    if (cells.length < leastColumns + Number(delimiter === ',')) break;
    rows.push(cells);
    lastLine = line;
  }
  if (rows.length < leastRows || !isRegular(view.text, rows, delimiter)) return { until: lastLine };
  return { grid: { rows, firstLine: from, lastLine }, until: lastLine };
}

function rowAt({ view, rows }: Reading, line: number, { start, end }: Line, delimiter: Delimiter): Cell[] {
  let cut = rows.get(delimiter);
  if (!cut) {
    cut = [];
    rows.set(delimiter, cut);
  }
  let cells = cut[line];
  if (!cells) {
    cells = cutCells(view.text, start, end, delimiter);
    cut[line] = cells;
  }
  return cells;
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
    const cells = rows.flat();
    const long = cells.filter((cell) => cell.end - cell.start > 60).length;
    return long <= cells.length / 10 && (delimiter === ';' || rows.length >= 3);
  }
  return rows.length >= 3 || headerTypes(text, rows[0] ?? []).known >= 1 || even === rows.length;
}

function singleCell({ view, held }: Reading, line: number): Cell | undefined {
  const current = view.lines[line];
  if (!current || current.end - current.start > 60) return undefined;
  const { start, end } = current;
  const cell = (held[line] ?? 0) & 4 ? cutCells(view.text, start, end, '|')[0] : trim(view.text, start, end);
  return cell && cell.end > cell.start ? cell : undefined;
}

function isHeader(reading: Reading, line: number): boolean {
  if (reading.headers[line] === 0) {
    const cell = singleCell(reading, line);
    reading.headers[line] = cell && columnTypeOf(reading.view.text, cell.start, cell.end) ? 1 : 2;
  }
  return reading.headers[line] === 1;
}

function headerTypes(
  text: string,
  cells: readonly Cell[],
): { types: (ColumnType | undefined)[]; known: number } {
  // "[photo]" stands where a picture was.
  const types = cells.map(({ start, end }) =>
    text[start] === '[' ? undefined : columnTypeOf(text, start, end),
  );
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
  const rows = grid.rows.slice(header + 1).map((cells) => {
    const typed: TypedCell[] = [];
    for (const [column, { start, end }] of cells.entries()) {
      if (end > start) typed.push({ start, end, column, type: best.types[column] });
    }
    return { cells: typed };
  });
  return {
    source: 'table',
    known: best.known,
    types: new Set(best.types.filter((type) => type !== undefined)),
    rows,
    start: view.lines[grid.firstLine]?.start ?? 0,
    end: view.lines[grid.lastLine]?.end ?? 0,
  };
}
