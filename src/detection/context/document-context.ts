import type { Theme } from '../lexicon/lexicon-entry.ts';
import type { TextView } from '../text/text-view.ts';
import type { ThemeHit } from '../text/theme-hits.ts';

/** How much a text speaks of each theme: the number of different phrases, and what follows from them. */
export interface DocumentContext {
  readonly words: number;
  readonly distinct: (theme: Theme) => number;
  /** 0 nothing, 1 a word, 2 clearly: the life of a school. */
  readonly school: 0 | 1 | 2;
  /** 0 to 5: an exercise, a book, the past; names in it are nobody's. */
  readonly lesson: number;
  /** A note of a few lines. */
  readonly short: boolean;
}

const shortNote = 90;

export function readContext(
  view: TextView,
  hits: ReadonlyMap<Theme, readonly ThemeHit[]>,
  classNames: number,
): DocumentContext {
  const counts = new Map<Theme, number>();
  for (const [theme, ofTheme] of hits) {
    counts.set(theme, new Set(ofTheme.map((hit) => view.tokens.hash[hit.first])).size);
  }
  const distinct = (theme: Theme) => counts.get(theme) ?? 0;
  const school = distinct('school') + distinct('pupil') + Math.min(classNames, 2);
  const lesson = distinct('lesson') + distinct('literature') + distinct('history');
  const ordinary = distinct('mail') + distinct('absence') + distinct('relative') + school;
  const weighed = lesson - ordinary * 0.4;
  return {
    words: view.tokens.count,
    distinct,
    school: school >= 2 ? 2 : school === 1 ? 1 : 0,
    lesson: Math.max(0, Math.min(5, Math.round(weighed))),
    short: view.tokens.count <= shortNote,
  };
}
