import type { Draft, DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import { isTitled } from '../persons/is-titled.ts';
import { columnTypeOf } from '../structure/header-table.ts';
import type { Line } from '../text/text-view.ts';
import { levelBehind, markBehind } from './marks.ts';
import { nameSpans } from './name-spans.ts';

/** Subjects with a mark behind them before a text is a report card. */
const least = 3;
/** Characters of a competence: "Comprendre un texte lu par un adulte". */
const longestLabel = 70;
/** Words that a subject has: "Histoire géographie". */
const longestSubject = 3;

/** One pupil and a line for each subject: "Français 13,2 (classe 11,8) De bonnes analyses". */
export function detectReport(document: DocumentView): Draft | undefined {
  const pupils = document.mentions.filter((mention) => !isTitled(document, mention));
  const persons = new Set(pupils.map((mention) => mention.person));
  if (persons.size === 0 || persons.size > 3 || document.context.lesson >= 5) return undefined;
  const marks: DraftSpan[] = [];
  for (const line of document.lines) {
    const found = markOfSubject(document, line) ?? levelOfLine(document, line);
    if (found) marks.push({ ...found, type: 'grade' });
  }
  if (marks.length < (document.context.school === 2 ? 2 : least)) return undefined;
  if (document.context.lesson >= 4 && document.context.school < 2) return undefined;
  return {
    confidence: 'high',
    count: 1,
    spans: [...nameSpans(pupils, 'pupil'), ...marks],
    evidence: ['repeated-lines'],
  };
}

function markOfSubject(
  { tokens, text }: DocumentView,
  line: Line,
): { start: number; end: number } | undefined {
  for (let token = line.first; token < Math.min(line.last, line.first + longestSubject); token++) {
    const end = tokens.end[token] ?? 0;
    if (columnTypeOf(text, line.start, end) !== 'subject') continue;
    const found = markBehind(text, end);
    // "Maths 8 h 30" is a timetable.
    if (found && !/^\s?h/u.test(text.slice(found.end, found.end + 2))) return found;
  }
  return undefined;
}

/** The first colon, arrow or dash of a line, and a level behind it. */
function levelOfLine(
  { text }: DocumentView,
  { start, end }: Line,
): { start: number; end: number } | undefined {
  const label = /\s?[:→]|\s[–-]\s/u.exec(text.slice(start, Math.min(end, start + longestLabel)));
  return label ? levelBehind(text, start + label.index) : undefined;
}
