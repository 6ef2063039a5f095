/** Half-open range of one cell, without its quotes and blanks. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

export type Delimiter = '\t' | ';' | '|' | ',' | 'blanks';

const quote = 0x22;
const space = 0x20;
const tab = 0x09;

/** Cells of one line. A quoted cell may hold the delimiter; Markdown's outer bars are dropped. */
export function cutCells(text: string, from: number, to: number, delimiter: Delimiter): Cell[] {
  const cells: Cell[] = [];
  const cut = delimiter === 'blanks' ? space : delimiter.charCodeAt(0);
  let start = from;
  let quoted = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === quote && delimiter !== 'blanks') quoted = !quoted && text.slice(start, at).trim() === '';
    if (code !== cut || quoted) continue;
    let end = at + 1;
    if (delimiter === 'blanks') {
      if (text.charCodeAt(end) !== space) continue;
      while (end < to && text.charCodeAt(end) === space) end++;
    }
    cells.push(trim(text, start, at));
    start = end;
    at = end - 1;
  }
  cells.push(trim(text, start, to));
  return delimiter === '|' ? withoutOuterBars(cells, text, from, to) : cells;
}

/** Without blanks and quotes around it. */
export function trim(text: string, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && isBlankOrQuote(text.charCodeAt(start))) start++;
  while (end > start && isBlankOrQuote(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isBlankOrQuote(code: number): boolean {
  return code === space || code === tab || code === quote;
}

function withoutOuterBars(cells: Cell[], text: string, from: number, to: number): Cell[] {
  const line = text.slice(from, to).trim();
  return cells.slice(line.startsWith('|') ? 1 : 0, line.endsWith('|') ? -1 : undefined);
}
