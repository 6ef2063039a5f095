import type { RowGroup } from '../structure/record.ts';
import type { TextView } from '../text/text-view.ts';
import { tokenFrom } from '../text/token-at.ts';
import type { PersonMention } from './person-mention.ts';
import type { Roster } from './roster.ts';

/** Persons set out together, and the words that head them: what the heading says, it says of each of them. */
export interface PersonList {
  readonly mentions: readonly PersonMention[];
  /** Token ranges, `to` exclusive. */
  readonly headFrom: number;
  readonly headTo: number;
  /** For names in a row: the words behind them ("… sont absents"); empty for lines and tables. */
  readonly tailTo: number;
}

/** Lines above a list that may be its heading, and words behind a row of names. */
const headingLines = 2;
const headingWords = 40;
const tailWords = 7;

export function findLists(
  view: TextView,
  rosters: readonly Roster<PersonMention>[],
  groups: readonly RowGroup[],
  mentions: readonly PersonMention[],
): PersonList[] {
  const lists: PersonList[] = [];
  for (const roster of rosters) {
    const first = roster.entries[0];
    const last = roster.entries.at(-1);
    if (!first || !last) continue;
    const inline = roster.layout === 'inline';
    const headFrom = inline ? sentenceStart(view, first.first) : headingAbove(view, first.first);
    const tailTo = inline ? sentenceEnd(view, last.last) : last.last;
    const headTo = inline ? first.first : lineStart(view, first.first);
    lists.push({ mentions: roster.entries, headFrom, headTo, tailTo });
  }
  for (const group of groups) {
    if (group.source !== 'table') continue;
    const from = tokenFrom(view.tokens, group.start);
    const to = tokenFrom(view.tokens, group.end);
    const inside = mentions.filter(
      (mention) => mention.kind === 'record' && mention.first >= from && mention.first < to,
    );
    const first = inside[0];
    if (first)
      lists.push({
        mentions: inside,
        headFrom: headingAbove(view, from),
        headTo: Math.min(first.first, from + 30),
        tailTo: to,
      });
  }
  return lists;
}

function lineStart(view: TextView, token: number): number {
  return view.lines[view.tokens.line[token] ?? 0]?.first ?? token;
}

function headingAbove(view: TextView, token: number): number {
  let seen = 0;
  let from = lineStart(view, token);
  for (let line = (view.tokens.line[token] ?? 0) - 1; line >= 0 && seen < headingLines; line--) {
    const above = view.lines[line];
    if (!above || above.first === above.last) continue;
    from = above.first;
    seen++;
  }
  return Math.max(from, token - headingWords);
}

function sentenceStart(view: TextView, token: number): number {
  let from = token;
  while (from > 0 && token - from < headingWords && view.sentence[from - 1] === view.sentence[token]) from--;
  // "Absents ce matin⏎Lucas, Emma": the line above heads a row that begins its line.
  return from === token ? headingAbove(view, token) : from;
}

function sentenceEnd(view: TextView, token: number): number {
  let to = token;
  while (to < view.tokens.count && to - token < tailWords && view.sentence[to] === view.sentence[token - 1])
    to++;
  return to;
}
