/** A piece of a long text: the header line it was given, and where its own characters stand in the whole. */
export interface Slice {
  readonly text: string;
  /** Length of the header put in front; its findings belong to the first slice. */
  readonly lead: number;
  readonly start: number;
  readonly end: number;
}

/** A header longer than this is no header. */
const longestHeader = 4_096;
const delimiter = /[\t;|,]/u;

/** Cuts at line borders, as near to `length` as they come; a line longer than that is cut where it must. */
export function* cutSlices(text: string, length: number): Generator<Slice> {
  const header = headerOf(text);
  for (let start = 0; start < text.length; ) {
    const wanted = start + length;
    const border = wanted >= text.length ? text.length : text.lastIndexOf('\n', wanted) + 1;
    const end = border > start ? border : Math.min(text.length, wanted);
    const lead = start > 0 && end > start ? header : '';
    yield { text: lead + text.slice(start, end), lead: lead.length, start, end };
    start = end;
  }
}

/** The first line when it has delimiters, with its line end; carried over so that columns keep their names. */
function headerOf(text: string): string {
  const end = text.indexOf('\n');
  if (end < 0 || end > longestHeader) return '';
  const line = text.slice(0, end + 1);
  return delimiter.test(line) ? line : '';
}
