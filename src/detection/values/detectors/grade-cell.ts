import { isWholeCell } from '../cells.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** What fills a cell of a mark book: a decimal mark up to 20, or a level of mastery (LSU: TBM, MS, MF, MI; A to E). */
export const gradeCell: ValueDetector = {
  id: 'grade-cell',
  type: 'grade',
  gates: [
    { on: 'digits', min: 1, max: 2, next: ['joiner', 'other'] },
    {
      on: 'word',
      starts: ['tbm', 'tb-', 'ms-', 'mf-', 'mi-', 'a-', 'b-', 'c-', 'd-', 'e-', 'ab-', 'na-', 'pa-', 'eca'],
    },
  ],
  pattern: () => /(?:1?\d|20)[.,]\d{1,2}|TBM|TB|MS|MF|MI|AB|NA|PA|ECA|[A-E][+-]?/uy,
  judge: (_value, { text, start, end }) => (isWholeCell(text, start, end) ? 'shape' : undefined),
};

export const samples: Samples = {
  detects: ['Lina;‹14,5›;‹TBM›', 'Tom\t‹A›\t‹B+›\t‹12.25›', '‹MI›'],
  ignores: ['il y a 14,5 litres', 'A demain', 'Tom a', '25,5', 'le vol MS est plein'],
};
