import { OffsetMap } from './offset-map.ts';

/** A text without the line ends that a PDF or a mail program put into its sentences. */
export interface Unwrapped {
  readonly text: string;
  /** Undefined where no character was taken out. */
  readonly map: OffsetMap | undefined;
}

/** Narrower than any page: shorter lines were ended by hand. */
const narrowest = 45;
/** Wider than any page: a paragraph of its own. */
const widest = 140;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Linear: one look at each line, two at the ends of the long ones. */
export function unwrap(text: string): Unwrapped {
  const breaks: number[] = [];
  let paragraph: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end === start) {
      collect(text, paragraph, breaks);
      paragraph = [];
    } else paragraph.push({ start, end });
    start = end + 1;
  }
  collect(text, paragraph, breaks);
  return breaks.length === 0 ? { text, map: undefined } : join(text, breaks);
}

/**
 * A wrapped paragraph's lines were ended where the next word did not fit; some break stands inside a sentence beyond
 * doubt. Rows of a table, items of a list and lines of a form are none.
 */
function collect(text: string, lines: readonly Line[], breaks: number[]): void {
  let width = 0;
  for (const { start, end } of lines) width = Math.max(width, end - start);
  if (lines.length < 2 || width < narrowest || width > widest) return;
  let run: number[] = [];
  let sure = false;
  const close = () => {
    if (sure) breaks.push(...run);
    run = [];
    sure = false;
  };
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (!line || !next || !goesOn(text, line, next, width)) {
      if (!line || !/[.!?…]$/u.test(text.slice(line.start, line.end))) close();
      continue;
    }
    sure ||= isInside(text, line, run.length > 0);
    run.push(line.end);
  }
  close();
}

/** Cells, addresses, code: what stands in columns, not in sentences. */
const drawn = /[\t|@={}\\]|;.{0,60};| {2}|,\S{1,40},/u;
const item = /^(?:\d{1,3}[.)]\s|\p{L}\)|\d{1,2}[:h]\d\d)/u;
const fewestBlanks = 5;

function goesOn(text: string, line: Line, next: Line, width: number): boolean {
  if (line.end - line.start < narrowest || !/[\p{L}\p{N}"'«(]/u.test(text.charAt(next.start))) return false;
  if (/[.!?:;…>)}\]]/u.test(text.charAt(line.end - 1))) return false;
  if (isHyphen(text, line.end - 1)) return true;
  const space = text.indexOf(' ', next.start);
  const word = (space < 0 || space > next.end ? next.end : space) - next.start;
  if (line.end - line.start + 1 + word <= width) return false;
  const words = text.slice(line.start, line.end);
  return (
    !drawn.test(words) &&
    !drawn.test(text.slice(next.start, Math.min(next.end, next.start + 50))) &&
    words.split(' ', fewestBlanks + 1).length > fewestBlanks &&
    !item.test(text.slice(next.start, next.start + 6))
  );
}

/** Small words that no line of a list ends with. */
const open =
  /(?:^|[ ('])(?:le|la|les|l|un|une|de|du|des|d|à|au|aux|en|et|ou|pour|par|sur|dans|avec|sans|que|qui|est|a|ne|pas|son|sa|ses|mon|ma|mes|m\.|mme|mlle)$/iu;

/** The next line goes on with a small letter behind a line that did not begin with one, or this one ends in the middle. */
function isInside(text: string, { start, end }: Line, goesOnAlready: boolean): boolean {
  const behind = text.slice(end + 1, end + 12);
  if (/^\d{2,4}(?: \d{2,4}|[.\n]|$)/u.test(behind) && /\d/u.test(text.charAt(end - 1))) return true;
  if (text.charAt(end - 1) === ',' || open.test(text.slice(Math.max(start, end - 8), end))) return true;
  return /^\p{Ll}/u.test(behind) && (goesOnAlready || !/\p{Ll}/u.test(text.charAt(start)));
}

/** "osten-⏎sible": the hyphen of a line's end inside a word. */
function isHyphen(text: string, at: number): boolean {
  return text[at] === '-' && /^\p{Ll}-\n\p{Ll}/u.test(text.slice(at - 1, at + 3));
}

function join(text: string, breaks: readonly number[]): Unwrapped {
  const map = new OffsetMap();
  let out = '';
  let from = 0;
  let cut = false;
  for (const at of breaks) {
    const hyphen =
      text[at - 1] === '-' && /\p{Ll}/u.test(text.charAt(at - 2)) && /\p{Ll}/u.test(text.charAt(at + 1));
    out += text.slice(from, hyphen ? at - 1 : at);
    if (hyphen) {
      map.add(out.length, 0, at - 1, at + 1);
      cut = true;
    } else out += ' ';
    from = at + 1;
  }
  return { text: out + text.slice(from), map: cut ? map : undefined };
}
