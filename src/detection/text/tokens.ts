import { baseHash } from './base-word.ts';
import { charClass, charTables, tableSize } from './char-classes.ts';
import { hashStart, hashStep } from './hash.ts';

/** How a word is written. */
export const shape = { number: 0, lower: 1, capitalised: 2, caps: 3, mixed: 4, initial: 5 } as const;

/** What stands between a word and the one before it, as bits. */
export const gap = {
  space: 1,
  newline: 2,
  tab: 4,
  hyphen: 8,
  apostrophe: 16,
  dot: 32,
  comma: 64,
  /** Brackets, colons, semicolons, quotes, symbols. */
  other: 128,
  /** Exclamation or question mark. */
  end: 256,
  /** An empty line. */
  paragraph: 512,
} as const;

/** Words of a text as parallel arrays: one object per word would cost more than all the rest. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  /** Hash of the word without the ending of plural and feminine, as the lexicon knows it. */
  readonly base: Int32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint16Array;
  readonly line: Int32Array;
  /** Dictionary bits, filled by the caller's `lookUp`. */
  readonly bits: Int32Array;
}

export interface WordLookUp {
  /** Bits of a word, from its hash. */
  word(hash: number): number;
}

/** Letters of a text for one word and what follows it, in French; shorter words make the arrays grow. */
const lettersPerWord = 5;

/** Runs of letters and digits. Apostrophes, hyphens and all else separate; one pass, no regular expression. */
export function tokenise(text: string, lookUp: WordLookUp): Tokens {
  const { classes, folded } = charTables();
  const { length } = text;
  let tokens = allocate(Math.ceil(length / lettersPerWord) + 16);
  let room = tokens.start.length;
  let count = 0;
  let line = 0;
  let between = gap.newline as number;
  let newlines = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = code < tableSize ? (classes[code] ?? 0) : 0;
    if (kind < charClass.digit || kind > charClass.upper) {
      if (kind === charClass.newline) {
        line++;
        newlines++;
        between |= newlines > 1 ? gap.newline | gap.paragraph : gap.newline;
      } else if (kind !== charClass.space) newlines = 0;
      between |= gapOf[kind] ?? gap.other;
      at++;
      continue;
    }
    const from = at;
    let hash = hashStart;
    let upper = 0;
    let digits = 0;
    for (; at < length; at++) {
      const next = text.charCodeAt(at);
      if (next >= tableSize) break;
      const nextKind = classes[next] ?? 0;
      if (nextKind === charClass.upper) upper++;
      else if (nextKind === charClass.digit) digits++;
      else if (nextKind !== charClass.lower) break;
      hash = hashStep(hash, folded[next] ?? 0);
    }
    const size = at - from;
    const last = folded[text.charCodeAt(at - 1)] ?? 0;
    const base = size < 2 ? hash : baseHash(hash, size, last, folded[text.charCodeAt(at - 2)] ?? 0);
    if (count === room) {
      tokens = grown(tokens);
      room = tokens.start.length;
    }
    tokens.start[count] = from;
    tokens.end[count] = at;
    tokens.hash[count] = hash;
    tokens.base[count] = base;
    tokens.shape[count] = shapeOf(size, upper, digits, kind === charClass.upper);
    tokens.gap[count] = between;
    tokens.line[count] = line;
    tokens.bits[count] = lookUp.word(hash);
    count++;
    between = 0;
    newlines = 0;
  }
  return { count, ...tokens };
}

type Columns = Omit<Tokens, 'count'>;

function allocate(room: number): Columns {
  return {
    start: new Int32Array(room),
    end: new Int32Array(room),
    hash: new Int32Array(room),
    base: new Int32Array(room),
    shape: new Uint8Array(room),
    gap: new Uint16Array(room),
    line: new Int32Array(room),
    bits: new Int32Array(room),
  };
}

function grown(tokens: Columns): Columns {
  const larger = allocate(tokens.start.length * 2);
  for (const column of ['start', 'end', 'hash', 'base', 'shape', 'gap', 'line', 'bits'] as const)
    larger[column].set(tokens[column]);
  return larger;
}

const gapOf: readonly number[] = [
  gap.other,
  gap.space,
  gap.newline,
  0,
  0,
  0,
  gap.apostrophe,
  gap.hyphen,
  gap.dot,
  gap.comma,
  gap.tab,
  gap.end,
];

function shapeOf(length: number, upper: number, digits: number, startsUpper: boolean): number {
  if (digits > 0) return digits === length ? shape.number : shape.mixed;
  if (upper === 0) return shape.lower;
  if (upper === length) return length === 1 ? shape.initial : shape.caps;
  // McDonald, DuPont, LeBlanc count as capitalised.
  return startsUpper ? shape.capitalised : shape.mixed;
}
