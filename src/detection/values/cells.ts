const CELL_EDGE = new Set(['\n', '\t', ';', '|', ',', '"', '(', ')', '[', ']', '<', '>', "'", '']);

/**
 * Does the value fill a cell: nothing but one space between it and a line end, a separator, a quote, a bracket or a tag,
 * or two spaces (a tab that a copy turned into spaces)?
 */
export function isWholeCell(text: string, start: number, end: number): boolean {
  return isEdge(text, start - 1, -1) && isEdge(text, end, 1);
}

/** Does the value end its cell or line, a full stop aside? */
export function endsCell(text: string, end: number): boolean {
  return isEdge(text, text[end] === '.' ? end + 1 : end, 1);
}

function isEdge(text: string, at: number, step: 1 | -1): boolean {
  const first = text.charAt(at);
  if (first !== ' ') return CELL_EDGE.has(first) || first === '\r';
  const second = text.charAt(at + step);
  return second === ' ' || (CELL_EDGE.has(second) && second !== ',' && second !== '(');
}
