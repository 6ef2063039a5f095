import type { FoundSpan } from '../detection/finding.ts';
import { afterCivility, civilityAt, endWithDot, type Range, wordsOf } from './name-words.ts';
import { type Name, type Role, tellingWords } from './people.ts';

/** A name as it stands in the text: in one piece, or in several cells of a row. */
export interface Mention extends Name {
  readonly parts: readonly Range[];
}

const roles: Readonly<Partial<Record<FoundSpan['type'], Role>>> = {
  'pupil-name': 'pupil',
  'adult-name': 'adult',
};

/** Borders of cells inside one span: tab, semicolon, bar, or a comma without a blank after it; with their quotes. */
const cellBorder = /"?[ \u00a0]{0,3}[\t;|][ \u00a0]{0,3}"?|"?,(?=\S)"?/gu;
const lineEnd = /[ \t]{0,20}(?:\r\n|\r|\n)[ \t>]{0,20}/gu;

export function mentionOf(text: string, span: FoundSpan): Mention | undefined {
  const start = afterCivility(text, span);
  const civility = civilityAt(text, start);
  const role = roles[span.type] ?? (civility ? 'adult' : 'person');
  const last = wordsOf(text, { start, end: span.end }).at(-1);
  const end = last?.end === span.end ? endWithDot(text, last) : span.end;
  const parts = partsOf(text, { start, end });
  const words = parts.flatMap((part) => wordsIn(text, part));
  return words.length === 0 ? undefined : { ...civility, parts, role, words: tellingWords(words) };
}

/** Cells of one row that make one name together. */
export function joinMentions(mentions: readonly Mention[]): Mention {
  return {
    ...mentions[0],
    parts: mentions.flatMap(({ parts }) => parts),
    role: mentions.find(({ role }) => role !== 'person')?.role ?? 'person',
    words: [...new Set(mentions.flatMap(({ words }) => words))],
  };
}

function wordsIn(text: string, part: Range): string[] {
  return wordsOf(text, part).map(({ folded, end }) => {
    const cut = text[end] === '.' && end < part.end && folded.length <= 3;
    return cut || folded.length === 1 ? `${folded}.` : folded;
  });
}

function partsOf(text: string, range: Range): Range[] {
  const lines = split(text, range, lineEnd);
  return lines.flatMap((line) => split(text, line, cellBorder));
}

function split(text: string, { start, end }: Range, border: RegExp): Range[] {
  const parts: Range[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(border)) {
    parts.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  parts.push({ start: from, end });
  return parts.filter((part) => part.start < part.end);
}
