import { isEan13, isIsbn10 } from '../../checksums/ean.ts';
import { isUai } from '../../checksums/letter-of-23.ts';
import { isLuhn } from '../../checksums/luhn.ts';
import { compact } from '../compact.ts';
import type { ValueDetector } from '../value-detector.ts';

/** A school: seven digits and their letter (RNE, now UAI). */
const uai: ValueDetector = {
  id: 'uai',
  type: 'public',
  gates: [{ on: 'digits', min: 7, max: 7, next: ['space', 'letter'] }],
  pattern: () => /\d{7} ?[A-Z]/iuy,
  judge: (value) => (isUai(compact(value)) ? 'sure' : undefined),
  samples: { detects: ['établissement ‹0751234J›'], ignores: ['0751234A'] },
};

/** A company (SIREN) or one of its places (SIRET). */
const company: ValueDetector = {
  id: 'company',
  type: 'public',
  gates: [
    { on: 'digits', min: 3, max: 3, next: ['digit'] },
    { on: 'digits', min: 9, max: 9 },
    { on: 'digits', min: 14, max: 14 },
  ],
  pattern: () => /\d{3} ?\d{3} ?\d{3}(?: ?\d{5}(?!\d))?/uy,
  judge: (value) => (isLuhn(compact(value)) ? 'sure' : undefined),
  samples: { detects: ['SIRET ‹130 025 265 00013›'], ignores: ['130025266'] },
};

/** Books and goods. */
const book: ValueDetector = {
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
  samples: { detects: ['ISBN ‹978-2-07-036822-8›', 'ISBN ‹2070360024›'], ignores: ['978-2-07-036822-9'] },
};

/** Recognised only so that nothing personal is seen in them. */
export const publicNumbers: readonly ValueDetector[] = [uai, company, book];
