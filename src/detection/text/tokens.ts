import { stemLengths } from '../dictionaries/phrase-code.ts';
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
  /** Bits of a word, from its hash and that of its base. */
  word(hash: number, base: number): number;
  /** True when a stem of the lexicon has this hash. */
  stem(hash: number): boolean;
  readonly stemBit: number;
}

/** Runs of letters and digits. Apostrophes, hyphens and all else separate; one pass, no regular expression. */
export function tokenise(text: string, lookUp: WordLookUp): Tokens {
  const { classes, folded } = charTables();
  const most = (text.length >> 1) + 1;
  const start = new Int32Array(most);
  const end = new Int32Array(most);
  const hashes = new Int32Array(most);
  const bases = new Int32Array(most);
  const shapes = new Uint8Array(most);
  const gaps = new Uint16Array(most);
  const lines = new Int32Array(most);
  const bits = new Int32Array(most);
  let count = 0;
  let line = 0;
  let between = gap.newline as number;
  let newlines = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = code < tableSize ? classes[code] : 0;
    if (kind !== charClass.lower && kind !== charClass.upper && kind !== charClass.digit) {
      if (kind === charClass.newline) {
        line++;
        newlines++;
        between |= newlines > 1 ? gap.newline | gap.paragraph : gap.newline;
      } else if (kind !== charClass.space) newlines = 0;
      between |= gapOf[kind ?? 0] ?? gap.other;
      at++;
      continue;
    }
    const from = at;
    let hash = hashStart;
    let upper = 0;
    let digits = 0;
    let isStem = 0;
    for (; at < text.length; at++) {
      const next = text.charCodeAt(at);
      if (next >= tableSize) break;
      const nextKind = classes[next];
      if (nextKind === charClass.upper) upper++;
      else if (nextKind === charClass.digit) digits++;
      else if (nextKind !== charClass.lower) break;
      hash = hashStep(hash, folded[next] ?? 0);
      const length = at - from + 1;
      if (isStem === 0 && length >= stemLengths.least && length <= stemLengths.most && lookUp.stem(hash))
        isStem = lookUp.stemBit;
    }
    start[count] = from;
    end[count] = at;
    hashes[count] = hash;
    shapes[count] = shapeOf(at - from, upper, digits, classes[text.charCodeAt(from)] === charClass.upper);
    gaps[count] = between;
    lines[count] = line;
    const last = folded[text.charCodeAt(at - 1)] ?? 0;
    const base = at - from < 2 ? hash : baseHash(hash, at - from, last, folded[text.charCodeAt(at - 2)] ?? 0);
    bases[count] = base;
    bits[count] = lookUp.word(hash, base) | isStem;
    count++;
    between = 0;
    newlines = 0;
  }
  return { count, start, end, hash: hashes, base: bases, shape: shapes, gap: gaps, line: lines, bits };
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
