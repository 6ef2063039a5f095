import type { Draft, DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import type { PersonMention } from '../persons/person-mention.ts';
import type { Roster } from '../persons/roster.ts';
import type { ThemeHit } from '../text/theme-hits.ts';
import { markBehind } from './marks.ts';
import { nameSpans } from './name-spans.ts';

/** "Abgrall Tiphaine 11", "Ugo 15 / Maïmouna 18", "Hippolyte Carron : trimestre catastrophique": marks behind each name. */
export function detectMarkedList(document: DocumentView): Draft | undefined {
  for (const roster of document.rosters) {
    const { entries } = roster;
    if (entries.length < 3) continue;
    const marks = speaksOfMarks(document) ? marksOf(document, roster) : [];
    const told =
      marks.length >= 3 && marks.length >= entries.length * 0.7 ? marks : commentsOf(document, roster);
    if (told.length < 3 || told.length < entries.length * 0.6) continue;
    if (document.context.lesson >= (told === marks ? 3 : 4)) continue;
    return {
      confidence: 'high',
      count: new Set(entries.map((entry) => entry.person)).size,
      spans: [...nameSpans(document.mentions, 'pupil'), ...told],
      evidence: ['repeated-lines'],
    };
  }
  return undefined;
}

/** A heading, a class, a test: "Bac blanc philo TG3". */
function speaksOfMarks({ context }: DocumentView): boolean {
  return context.school > 0 || context.distinct('grades') > 0;
}

function marksOf(document: DocumentView, roster: Roster<PersonMention>): DraftSpan[] {
  const inline = roster.layout === 'inline';
  // In a row "Ali 6e, Zoé 5e" are classes and "Léa 3, Tom 2" anything: the text must speak of marks.
  if (inline && document.context.distinct('grades') === 0) return [];
  return roster.entries.flatMap((entry) => {
    const found = markBehind(document.text, entry.ranges.at(-1)?.end ?? 0);
    return found ? [{ ...found, type: 'grade' as const }] : [];
  });
}

/** One name a line and words of a report behind each, plain ones too: all lines together say what they are. */
function commentsOf(document: DocumentView, roster: Roster<PersonMention>): DraftSpan[] {
  const hits = document.hits.get('grades') ?? [];
  if (roster.layout !== 'lines' || !speaksOfMarks(document)) return [];
  const byLine = new Map<number, ThemeHit>();
  for (const hit of hits) {
    const line = document.tokens.line[hit.first] ?? 0;
    if (!byLine.has(line)) byLine.set(line, hit);
  }
  return roster.entries.flatMap((entry): DraftSpan[] => {
    const line = document.tokens.line[entry.first] ?? 0;
    const from = entry.ranges.at(-1)?.end ?? 0;
    const score = scored.exec(document.text.slice(from, document.lines[line]?.end ?? from));
    if (score) {
      const start = from + score.index;
      return [{ start, end: start + score[0].length, type: 'grade' as const }];
    }
    const hit = byLine.get(line);
    if (!hit || hit.first < entry.last) return [];
    const start = document.tokens.start[hit.first] ?? 0;
    const end = document.tokens.end[hit.last - 1] ?? 0;
    return [{ start, end, type: 'appreciation' as const }];
  });
}

/** "3/15", no date: "12/03/2015", "le 12/03". */
const scored = /(?<![\p{L}\p{N}/]|le )\d{1,3}(?:[.,]\d)? ?\/ ?(?:[1-9]\d{0,2})(?![\p{L}\p{N}/])/u;
