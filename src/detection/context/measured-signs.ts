import { themes } from '../lexicon/lexicon-entry.ts';
import { themeBit } from '../text/theme-hits.ts';
import { gap, shape } from '../text/tokens.ts';
import type { ReadText } from './told-features.ts';

/**
 * How a text is built, whatever its words: how thick it stands with names, commas, numbers and capitals, how its
 * sentences begin, what stands beside names. Who writes of something new still writes a message, or a lesson.
 */
export function* measuredSigns(document: ReadText): Generator<string> {
  yield* measures(document);
  yield* places(document);
  yield* neighbours(document);
}

/** A sign for each border that a measure reaches, so that its weight need not grow in a straight line. */
function* steps(name: string, measure: number, borders: readonly number[]): Generator<string> {
  for (const border of borders) if (measure >= border) yield `${name}-${border}`;
}

/** In the shortest notes one comma is not yet a habit. */
const leastWords = 8;

function* measures({ tokens, sentence, mentions, text }: ReadText): Generator<string> {
  const { count } = tokens;
  const named = new Uint8Array(count);
  for (const { first, last } of mentions) named.fill(1, first, last);
  const gaps = new Map<number, number>();
  const shapes = new Map<number, number>();
  for (let token = 0; token < count; token++) {
    const form = tokens.shape[token] ?? 0;
    for (const bit of counted) if ((tokens.gap[token] ?? 0) & bit) gaps.set(bit, (gaps.get(bit) ?? 0) + 1);
    if (form !== shape.capitalised || named[token] === 0) shapes.set(form, (shapes.get(form) ?? 0) + 1);
    if (form === shape.number || (token > 0 && sentence[token] === sentence[token - 1])) continue;
    yield `first-word-in-${text.slice((tokens.end[token] ?? 0) - 2, tokens.end[token]).toLowerCase()}`;
  }
  const gapOf = (bit: number) => gaps.get(bit) ?? 0;
  const shapeOf = (form: number) => shapes.get(form) ?? 0;
  const all = Math.max(leastWords, count);
  yield* steps('commas', gapOf(gap.comma) / all, [0.04, 0.08, 0.12, 0.2]);
  yield* steps('symbols', gapOf(gap.other) / all, [0.03, 0.06, 0.1, 0.15, 0.25]);
  yield* steps('dots', gapOf(gap.dot) / all, [0.03, 0.06, 0.1, 0.15]);
  yield* steps('line-ends', gapOf(gap.newline) / all, [0.03, 0.06, 0.12, 0.2]);
  yield* steps('calls', gapOf(gap.end), [1, 2, 4]);
  yield* steps('numbers', shapeOf(shape.number) / all, [0.02, 0.05, 0.1, 0.2, 0.3]);
  // A text all in capitals says nothing by them.
  if (shapeOf(shape.lower) > 0) {
    yield* steps('capitalised', shapeOf(shape.capitalised), [1, 3, 6]);
    yield* steps('caps', shapeOf(shape.caps), [1, 3, 6]);
    yield* steps('capitals', shapeOf(shape.capitalised) / shapeOf(shape.lower), [0.125, 0.25, 0.5]);
  }
  yield* steps('words', count, [10, 20, 30, 40, 50, 60, 80, 120, 180, 260]);
}

const counted = [gap.comma, gap.other, gap.dot, gap.newline, gap.end] as const;

/** Where names and themes stand, and how much of the text they are. */
function* places({ tokens, sentence, mentions, hits }: ReadText): Generator<string> {
  const { count } = tokens;
  const sentences = new Set(mentions.map(({ first }) => sentence[first]));
  const persons = new Set(mentions.map(({ person }) => person));
  let phrases = 0;
  for (const ofTheme of hits.values()) phrases += ofTheme.length;
  yield* steps('before-names', mentions[0]?.first ?? count, [1, 3, 6, 10, 20, 40]);
  yield* steps('naming', sentences.size / ((sentence[count - 1] ?? 0) + 1), [0.2, 0.34, 0.5, 0.75, 1]);
  yield* steps('names', mentions.length / count, [0.02, 0.04, 0.07, 0.1, 0.15, 0.25]);
  yield* steps('phrases', phrases / count, [0.05, 0.1, 0.15, 0.2, 0.3]);
  yield* steps('persons', persons.size, [2, 3, 4, 5, 7, 10]);
}

/** What stands right before and behind a name of this kind, and what its sentence speaks of. */
function* neighbours({ tokens, sentence, sentenceThemes, mentions }: ReadText): Generator<string> {
  for (const { kind, role, first, last } of mentions) {
    yield `${kind}-${role}`;
    yield `${first > 0 ? tokens.gap[first] : 'start'}-before-${kind}`;
    yield `${last < tokens.count ? tokens.gap[last] : 'end'}-behind-${kind}`;
    const bits = sentenceThemes[sentence[first] ?? 0] ?? 0;
    for (const theme of themes) if (bits & themeBit(theme)) yield `${theme}-of-${kind}`;
  }
}
