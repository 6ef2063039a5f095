import { isIneRnie } from '../../checksums/ine-rnie.ts';
import { compact } from '../compact.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/**
 * The national pupil number of every pupil today (Répertoire national des identifiants élèves): nine digits, the
 * first two the school year of registration, and a key of two letters. Hand-made ones often have a wrong key, so
 * those need the word.
 */
export const ineRnie: ValueDetector = {
  id: 'ine-rnie',
  type: 'ine',
  gates: [
    { on: 'digits', min: 3, max: 3, next: ['digit'] },
    { on: 'digits', min: 9, max: 9, next: ['space', 'letter'] },
  ],
  // Letters apart from their digits only in capitals: "130 025 265 de" is a company and a preposition.
  pattern: () => /\d{3} ?\d{3} ?\d{3}(?: ?[A-Z]{2}|[a-z]{2})/uy,
  labels: { kind: 'ine', before: 40, after: 6 },
  judge: (value, { labelled }) => (isIneRnie(compact(value)) ? 'sure' : labelled ? 'labelled' : undefined),
};

export const samples: Samples = {
  detects: ['élève ‹060454710FF›', '‹150 073 248 BB›', 'INE : ‹123456789ZZ›', '‹220095119bf› (INE)'],
  ignores: ['référence 060454710FG', '130 025 265 de capital', 'lot 060454710', 'X060454710FF'],
};
