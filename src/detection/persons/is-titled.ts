import { wordBits } from '../dictionaries/word-bits.ts';
import type { TextView } from '../text/text-view.ts';
import { gap } from '../text/tokens.ts';
import { has } from './name-words.ts';
import type { PersonMention } from './person-mention.ts';

/** "Mme Picard", in a sentence or in a cell: a grown-up. */
export function isTitled(view: TextView, { kind, first }: PersonMention): boolean {
  if (kind === 'titled') return true;
  // A tab or a line end before the name: the "M" of a column of sexes is no title.
  return (
    first > 0 &&
    has(view, first - 1, wordBits.title) &&
    ((view.tokens.gap[first] ?? 0) & ~(gap.space | gap.dot)) === 0
  );
}
