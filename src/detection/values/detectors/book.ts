import { isEan13, isIsbn10 } from '../../checksums/ean.ts';
import { compact } from '../compact.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** Books and goods. */
export const book: ValueDetector = {
  id: 'book',
  type: 'public',
  gates: [
    { on: 'digits', min: 3, max: 3, next: ['digit'] },
    { on: 'digits', min: 1, max: 5, next: ['joiner'] },
    { on: 'digits', min: 9, max: 9, next: ['letter'] },
    { on: 'digits', min: 10, max: 10 },
    { on: 'digits', min: 13, max: 13 },
  ],
  pattern: () =>
    /97[89][ -]?\d{1,5}[ -]?\d{1,7}[ -]?\d{1,6}[ -]?\d|\d{13}|\d{9}[\dX]|\d{1,5}-\d{1,7}-\d{1,6}-[\dX]/uy,
  labels: { kind: 'reference', before: 8 },
  judge: (value, { labelled }) => {
    const plain = compact(value);
    // Ten digits in one piece are a telephone number as often as a book.
    return isEan13(plain) || (isIsbn10(plain) && (labelled || value.includes('-'))) ? 'sure' : undefined;
  },
};

export const samples: Samples = {
  detects: ['ISBN ‹978-2-07-036822-8›', 'ISBN ‹2070360024›'],
  ignores: ['978-2-07-036822-9'],
};
