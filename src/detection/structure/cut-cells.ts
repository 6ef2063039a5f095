/** Half-open range of one cell, without its quotes and blanks. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

export type Delimiter = '\t' | ';' | '|' | ',' | 'blanks';

/** Cells of one line. A quoted cell may hold the delimiter; Markdown's outer bars are dropped. */
export function cutCells(text: string, from: number, to: number, delimiter: Delimiter): Cell[] {
  const cells: Cell[] = [];
  let start = from;
  let quoted = false;
  for (let at = from; at <= to; at++) {
    const character = at < to ? text[at] : undefined;
    if (character === '"' && delimiter !== 'blanks') quoted = !quoted && text.slice(start, at).trim() === '';
    const width = at === to ? 1 : quoted ? 0 : delimiterWidth(text, at, to, delimiter);
    if (width === 0) continue;
    cells.push(trim(text, start, at));
    start = at + width;
    at = start - 1;
    quoted = false;
  }
  if (delimiter === '|') return withoutOuterBars(cells, text, from, to);
  return cells;
}

function delimiterWidth(text: string, at: number, to: number, delimiter: Delimiter): number {
  if (delimiter !== 'blanks') return text[at] === delimiter ? 1 : 0;
  if (text[at] !== ' ' || text[at + 1] !== ' ') return 0;
  let end = at;
  while (end < to && text[end] === ' ') end++;
  return end - at;
}

function trim(text: string, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && isBlankOrQuote(text, start)) start++;
  while (end > start && isBlankOrQuote(text, end - 1)) end--;
  return { start, end };
}

function isBlankOrQuote(text: string, at: number): boolean {
  const character = text[at];
  return character === ' ' || character === '\t' || character === '"';
}

function withoutOuterBars(cells: Cell[], text: string, from: number, to: number): Cell[] {
  const line = text.slice(from, to).trim();
  return cells.slice(line.startsWith('|') ? 1 : 0, line.endsWith('|') ? -1 : undefined);
}
