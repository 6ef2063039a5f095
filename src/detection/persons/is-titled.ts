import { wordBits } from '../dictionaries/word-bits.ts';
import type { TextView } from '../text/text-view.ts';
import { has } from './name-words.ts';
import type { PersonMention } from './person-mention.ts';

/** "Mme Picard", in a sentence or in a cell: a grown-up. */
export function isTitled(view: TextView, { kind, first }: PersonMention): boolean {
  return kind === 'titled' || (first > 0 && has(view, first - 1, wordBits.title));
}
