import type { Detector, Draft } from '../detector.ts';
import type { DocumentView } from '../document-view.ts';
import { factSpans, factsOfColumns, personsOf } from './columns.ts';
import { nameSpans } from './name-spans.ts';
import { detectTheme } from './theme-detector.ts';

/** Gradebooks, report comments, LSU, national tests. */
export const grades: Detector = {
  id: 'grades',
  category: 'grades',
  detect: (document) =>
    detectGradebook(document) ??
    detectTheme(document, {
      theme: 'grades',
      type: 'appreciation',
      columns: ['appreciation'],
      role: 'pupil',
    }),
};

const gradeCell =
  /^(?:\d{1,2}(?:[.,]\d{1,2})?(?:\s?\/\s?\d{1,3})?|[A-E][+-]?|TBM|MS|MF|MI|ECA|NA|PA|A\+|abs|disp|nn|n\.?not|\d{1,3}\s?%)$/iu;

function detectGradebook(document: DocumentView): Draft | undefined {
  const facts = factsOfColumns(document, new Set(['grade', 'subject'])).filter(({ cell }) =>
    gradeCell.test(document.text.slice(cell.start, Math.min(cell.end, cell.start + 20)).trim()),
  );
  const persons = personsOf(facts);
  if (persons.size === 0 || document.context.lesson >= 4) return undefined;
  const comments = factsOfColumns(document, new Set(['appreciation']));
  return {
    confidence: persons.size > 1 ? 'high' : 'medium',
    count: persons.size,
    spans: [
      ...nameSpans(document.mentions, 'pupil'),
      ...factSpans(facts, 'grade'),
      ...factSpans(comments, 'appreciation'),
    ],
    evidence: ['column-header'],
  };
}
