const blanks = /[ \t\r\n\f]+/gu;
/** By hand: `/\s*$/` would be quadratic on a run of blanks that does not end the text. */
const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13);

/**
 * Lays text out as a browser's plain-text copy would: blanks collapse, blocks and rows start lines, cells are separated by
 * tabs. What stands between two pieces is decided when the second one comes, so that nested and empty elements draw one
 * line end and a paragraph inside a cell does not break its row.
 */
export class TextFlow {
  readonly #parts: string[] = [];
  readonly #asides = new Set<string>();
  readonly #keepsLineEnds: boolean;
  #gap = '';
  /** The gap is drawn by cells and rows: blocks leave it alone. */
  #tabular = false;
  #cellsInRow = 0;
  #preformatted = 0;

  constructor(keepsLineEnds: boolean) {
    this.#keepsLineEnds = keepsLineEnds;
  }

  text(run: string): void {
    let start = 0;
    let end = run.length;
    while (start < end && isBlank(run.charCodeAt(start))) start++;
    while (end > start && isBlank(run.charCodeAt(end - 1))) end--;
    const before = this.#between(run, 0, start);
    if (this.#parts.length > 0) this.#gap ||= before;
    if (start === end) return;
    const core = run.slice(start, end);
    this.#push(this.#keepsBlanks ? core : core.replace(blanks, ' '));
    this.#gap = this.#between(run, end, run.length);
  }

  block(): void {
    if (!this.#tabular && this.#parts.length > 0 && !this.#gap.startsWith('\n')) this.#gap = '\n';
  }

  lineEnd(): void {
    if (!this.#tabular && this.#parts.length > 0) this.#gap = this.#gap.startsWith('\n') ? '\n\n' : '\n';
  }

  row(): void {
    if (this.#tabular) this.#gap = this.#gap.endsWith('\n') ? this.#gap : `${this.#gap}\n`;
    else if (this.#parts.length > 0) this.#gap = '\n';
    this.#tabular = this.#gap !== '';
    this.#cellsInRow = 0;
  }

  cell(): void {
    if (!this.#tabular && this.#cellsInRow > 0) this.#gap = '';
    if (this.#cellsInRow > 0) this.#gap += '\t';
    this.#cellsInRow++;
    this.#tabular = true;
  }

  /** An emoji stays in its sentence; a caption is a line of its own. */
  picture(alt: string): void {
    const caption = /\p{L}/u.test(alt);
    if (caption) this.block();
    this.text(alt);
    if (caption) this.block();
  }

  /** Words that are not shown: told at the end. */
  aside(words: string): void {
    const line = words.replace(blanks, ' ').trim();
    if (line !== '') this.#asides.add(line);
  }

  preformatted(step: 1 | -1): void {
    this.#preformatted = Math.max(0, this.#preformatted + step);
  }

  finish(): string {
    const text = this.#parts.join('');
    const unsaid = unsaidLines(text, this.#asides);
    return text === '' ? unsaid.join('\n') : [text, ...unsaid].join('\n');
  }

  get #keepsBlanks(): boolean {
    return this.#keepsLineEnds || this.#preformatted > 0;
  }

  #between(run: string, start: number, end: number): string {
    if (end <= start) return '';
    return this.#keepsBlanks && run.slice(start, end).includes('\n') ? '\n' : ' ';
  }

  #push(text: string): void {
    this.#parts.push(this.#gap, text);
    this.#gap = '';
    this.#tabular = false;
  }
}

/** Characters that may be searched to leave out repetitions; beyond, everything is told. */
const SEARCH_BUDGET = 20_000_000;

function unsaidLines(text: string, lines: ReadonlySet<string>): string[] {
  let budget = SEARCH_BUDGET;
  return [...lines].filter((line) => {
    if (budget < 0) return true;
    budget -= text.length;
    return !text.includes(line);
  });
}
