import { gap, shape, type Tokens } from './tokens.ts';

/** One line of the text; `first`/`last` are token indexes, `last` exclusive. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

export interface TextView {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lines: readonly Line[];
  /** Sentence number of each token; a wrapped line goes on with its sentence. */
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
}

export function readLines(text: string, tokens: Tokens): Line[] {
  const lines: Line[] = [];
  let token = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const first = token;
    while (token < tokens.count && (tokens.start[token] ?? 0) < end) token++;
    lines.push({ start, end, first, last: token });
    start = end + 1;
  }
  return lines;
}

/** A sentence ends at ! ? … and at a dot before a capital, unless an abbreviation stands before the dot ("M. Dupont"). */
export function readSentences(
  tokens: Tokens,
  isAbbreviation: (token: number) => boolean,
): { sentence: Int32Array; paragraph: Int32Array } {
  const sentence = new Int32Array(tokens.count);
  const paragraph = new Int32Array(tokens.count);
  let current = 0;
  let block = 0;
  for (let token = 0; token < tokens.count; token++) {
    const between = tokens.gap[token] ?? 0;
    if (token > 0 && between & gap.paragraph) {
      block++;
      current++;
    } else if (token > 0 && endsSentence(tokens, token, between, isAbbreviation)) current++;
    sentence[token] = current;
    paragraph[token] = block;
  }
  return { sentence, paragraph };
}

function endsSentence(
  tokens: Tokens,
  token: number,
  between: number,
  isAbbreviation: (token: number) => boolean,
): boolean {
  const written = tokens.shape[token];
  if (between & gap.newline) return written !== shape.lower || (between & (gap.end | gap.dot)) !== 0;
  if (between & gap.end) return true;
  if (!(between & gap.dot) || !(between & gap.space)) return false;
  const before = token - 1;
  const abbreviated = tokens.shape[before] === shape.initial || isAbbreviation(before);
  return !abbreviated;
}
