import type { Detector, Draft } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import { isTitled } from '../persons/is-titled.ts';
import { factSpans, factsOfColumns, personsOf, type RowFact, rowPersons } from './columns.ts';
import { detectMarkedList } from './marked-list.ts';
import { isMarkCell, longestMark } from './marks.ts';
import { nameSpans } from './name-spans.ts';
import { detectReport } from './report-card.ts';
import { detectTheme } from './theme-detector.ts';

/** Gradebooks, report comments, LSU, national tests. */
export const grades: Detector = {
  id: 'grades',
  category: 'grades',
  detect: (document) =>
    detectGradebook(document) ??
    detectMarkedList(document) ??
    detectReport(document) ??
    detectTheme(document, {
      theme: 'grades',
      type: 'appreciation',
      columns: ['appreciation'],
      role: 'pupil',
      // "M. Guyot" gives marks, he gets none.
      keep: (view, { mention }) => !isTitled(view, mention),
    }),
};

function detectGradebook(document: DocumentView): Draft | undefined {
  const isMark = ({ cell }: RowFact) =>
    isMarkCell(document.text.slice(cell.start, Math.min(cell.end, cell.start + longestMark)));
  const known = factsOfColumns(document, new Set(['grade', 'subject'])).filter(
    (fact) => isMark(fact) && isOfPupil(document, fact),
  );
  const facts = known.length > 0 ? known : guessedMarks(document).filter(isMark);
  const persons = personsOf(facts);
  if (persons.size === 0) return undefined;
  // Columns called "Lecture" and "Calcul" look like a lesson; 12/20 below them does not.
  const sure = facts.some((fact) => isUnmistakable(document, fact));
  if (document.context.lesson >= (sure ? 5 : 3) && persons.size < 5) return undefined;
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
