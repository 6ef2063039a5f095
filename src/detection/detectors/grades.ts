import type { Detector, Draft, DraftSpan } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import { isTitled } from '../persons/is-titled.ts';
import { factSpans, factsOfColumns, personsOf, type RowFact, rowPersons } from './columns.ts';
import { nameSpans } from './name-spans.ts';
import { detectTheme } from './theme-detector.ts';

/** Gradebooks, report comments, LSU, national tests. */
export const grades: Detector = {
  id: 'grades',
  category: 'grades',
  detect: (document) =>
    detectGradebook(document) ??
    detectMarkedList(document) ??
    detectTheme(document, {
      theme: 'grades',
      type: 'appreciation',
      columns: ['appreciation'],
      role: 'pupil',
      // "M. Guyot" gives marks, he gets none.
      keep: (view, { mention }) => !isTitled(view, mention),
    }),
};

const gradeCell =
  /^(?:\d{1,2}(?:[.,]\d{1,2})?(?:\s?\/\s?\d{1,3})?|[A-E][+-]?|TBM|MS|MF|MI|ECA|NA|PA|A\+|abs|disp|nn|n\.?not|\d{1,3}\s?%)$/iu;

function detectGradebook(document: DocumentView): Draft | undefined {
  const isMark = ({ cell }: RowFact) =>
    gradeCell.test(document.text.slice(cell.start, Math.min(cell.end, cell.start + 20)).trim());
  const known = factsOfColumns(document, new Set(['grade', 'subject'])).filter(isMark);
  const facts = known.length > 0 ? known : guessedMarks(document).filter(isMark);
  const persons = personsOf(facts);
  if (persons.size === 0 || (document.context.lesson >= 4 && persons.size < 5)) return undefined;
  if (known.length === 0 && persons.size < 2) return undefined;
  const comments = factsOfColumns(document, new Set(['appreciation']));
  return {
    confidence: persons.size > 1 ? 'high' : 'medium',
    count: rowPersons(document, new Set(facts.map((fact) => fact.group))).size,
    spans: [
      ...nameSpans(document.mentions, 'pupil'),
      ...factSpans(facts, 'grade'),
      ...factSpans(comments, 'appreciation'),
    ],
    evidence: ['column-header'],
  };
}

/** Columns called "Lire", "Saut 1", "Ex. 3": what they hold decides, in a text of a school or of marks. */
function guessedMarks(document: DocumentView): RowFact[] {
  const facts = factsOfColumns(document, new Set([undefined])).filter((fact) => isOfPupil(document, fact));
  const letters = facts.some((fact) => isLevel(document, fact));
  const numbers = document.context.school > 0 && facts.some((fact) => isUnmistakable(document, fact));
  return letters || numbers || document.context.distinct('grades') > 0 ? facts : [];
}

/** Letters of the official scales. */
function isLevel({ text }: DocumentView, { cell }: RowFact): boolean {
  return /^(?:NA|PA|ECA|TBM|MI|MF|MS)$/u.test(text.slice(cell.start, cell.end));
}

/** Not "Mme Noiret", who has a task, and not a day and a month. */
function isOfPupil(document: DocumentView, { cell, persons }: RowFact): boolean {
  const dated = /^\d{1,2}\/(?:0\d|1[12])$/u.test(document.text.slice(cell.start, cell.end));
  return !dated && !persons.slice(0, 1).some((person) => isTitled(document, person));
}

/** A mark with a half, or out of something. */
function isUnmistakable(document: DocumentView, { cell }: RowFact): boolean {
  return /^(?:\d{1,2}[.,]\d{1,2}|\d{1,2}\s?\/\s?[12]0)$/u.test(document.text.slice(cell.start, cell.end));
}

/** A heading, a class, a test: "Bac blanc philo TG3". */
function speaksOfMarks(document: DocumentView): boolean {
  return document.context.school > 0 || document.context.distinct('grades') > 0;
}

const mark = /^[ \t:;,–—-]{1,30}(?:\d{1,2}(?:[.,]\d{1,2})?(?:\s?\/\s?\d{1,3})?|\d{1,3})(?![\p{L}\p{N}/])/u;

/** "Abgrall Tiphaine 11": one name a line and a mark behind each. */
function detectMarkedList(document: DocumentView): Draft | undefined {
  if (!speaksOfMarks(document)) return undefined;
  for (const roster of document.rosters) {
    const marks: DraftSpan[] = [];
    for (const entry of roster.entries) {
      const end = entry.ranges.at(-1)?.end ?? 0;
      const found = mark.exec(document.text.slice(end, end + 45));
      if (found)
        marks.push({ start: end + found[0].search(/\d/u), end: end + found[0].length, type: 'grade' });
    }
    if (roster.layout !== 'lines' || marks.length < 3 || marks.length < roster.entries.length * 0.7) continue;
    if (document.context.lesson >= 3) continue;
    const count = new Set(roster.entries.map((entry) => entry.person)).size;
    return {
      confidence: 'high',
      count,
      spans: [...nameSpans(document.mentions, 'pupil'), ...marks],
      evidence: ['repeated-lines'],
    };
  }
  return undefined;
}
