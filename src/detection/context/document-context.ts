import type { Theme } from '../lexicon/lexicon-entry.ts';
import type { TextView } from '../text/text-view.ts';
import type { ThemeHit } from '../text/theme-hits.ts';
import { gap, shape } from '../text/tokens.ts';
import type { ValueHit } from '../values/value-hit.ts';
import { isDialogue, isProblem } from './lesson-shapes.ts';

/** How much a text speaks of each theme: the number of different phrases, and what follows from them. */
export interface DocumentContext {
  readonly words: number;
  readonly distinct: (theme: Theme) => number;
  /** 0 nothing, 1 a word, 2 clearly: the life of a school. */
  readonly school: 0 | 1 | 2;
  /** 0 to 5: an exercise, a book, the past; names in it are nobody's. */
  readonly lesson: number;
  /** Well-known people, places and office holders named. */
  readonly publicFigures: number;
  /** A note of a few lines. */
  readonly short: boolean;
  /** A letter, or a line typed without a capital: somebody writes to somebody. */
  readonly personal: boolean;
}

const shortNote = 60;

export function readContext(
  view: TextView,
  hits: ReadonlyMap<Theme, readonly ThemeHit[]>,
  values: readonly ValueHit[],
  publicFigures: number,
): DocumentContext {
  const counts = new Map<Theme, number>();
  for (const [theme, ofTheme] of hits) {
    counts.set(theme, new Set(ofTheme.map((hit) => view.tokens.hash[hit.first])).size);
  }
  const distinct = (theme: Theme) => counts.get(theme) ?? 0;
  const school = schoolWeight(view, hits.get('school') ?? []) + Math.min(2, classNames(values)) * 2;
  const ordinary = distinct('mail') + distinct('absence') + distinct('relative') + Math.min(4, school);
  const strong = distinctOf(
    view,
    (hits.get('lesson') ?? []).filter((hit) => hit.weight === 3),
  );
  const old = oldYears(view, values);
  const letter = distinct('mail') > 0;
  const shapes =
    // Who says that the names are invented is believed.
    (distinct('fiction') > 0 ? 5 : 0) +
    (isDialogue(view) ? 5 : 0) +
    (letter ? 0 : (isProblem(view) ? 5 : 0) + (old > 1 ? 2 : 0));
  const weak =
    distinct('lesson') -
    strong +
    distinct('literature') +
    distinct('history') +
    old +
    Math.min(2, publicFigures) +
    Math.max(0, distinct('press') - 1) * 0.7;
  return {
    words: view.tokens.count,
    distinct,
    school: school >= 3 ? 2 : school >= 1 ? 1 : 0,
    lesson: Math.min(5, Math.round(shapes + strong * 2.5 + Math.max(0, weak - ordinary * 0.4))),
    publicFigures,
    short: view.tokens.count <= shortNote,
    personal: letter || isTyped(view),
  };
}

function distinctOf(view: TextView, hits: readonly ThemeHit[]): number {
  return new Set(hits.map((hit) => view.tokens.hash[hit.first])).size;
}

/** Words that only schools use count twice; words of all life ("cours", "groupe") never make a school by themselves. */
function schoolWeight(view: TextView, hits: readonly ThemeHit[]): number {
  const strong = distinctOf(
    view,
    hits.filter((hit) => hit.weight === 3),
  );
  const all = distinctOf(view, hits);
  return strong * 2 + Math.min(everyday, all - strong);
}

const everyday = 2;

function classNames(values: readonly ValueHit[]): number {
  const named = values.filter((value) => value.type === 'class-name');
  const sure = named.filter((value) => value.strength !== 'shape').length;
  // "(4A)" three times is no flat number.
  return named.length - sure >= 3 ? sure + 1 : sure;
}

/** A short line that begins with a small letter and is no code. */
function isTyped({ tokens, text }: TextView): boolean {
  return tokens.count <= shortNote && tokens.shape[0] === shape.lower && !/[<>{}=[\]]/u.test(text);
}

/** Years before 1990 that are no part of a date: the past, or a book. */
function oldYears(view: TextView, values: readonly ValueHit[]): number {
  const { tokens, text } = view;
  let years = 0;
  for (let token = 0; token < tokens.count && years < 3; token++) {
    const start = tokens.start[token] ?? 0;
    if (tokens.shape[token] !== shape.number || (tokens.end[token] ?? 0) - start !== 4) continue;
    // A number that opens its line is one of a list.
    if ((tokens.gap[token] ?? 0) & (gap.newline | gap.tab)) continue;
    const year = Number(text.slice(start, start + 4));
    // The law of 1901 is every association's.
    if (year < 1000 || year >= 1990 || year === 1901) continue;
    if (!values.some((value) => value.start <= start && value.end > start)) years += year < 1940 ? 2 : 1;
  }
  return years;
}
