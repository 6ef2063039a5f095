import { isUai } from '../../checksums/letter-of-23.ts';
import { compact } from '../compact.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** A school: seven digits and their letter (RNE, now UAI). */
export const uai: ValueDetector = {
  id: 'uai',
  type: 'public',
  gates: [{ on: 'digits', min: 7, max: 7, next: ['space', 'letter'] }],
  pattern: () => /\d{7} ?[A-Z]/iuy,
  judge: (value) => (isUai(compact(value)) ? 'sure' : undefined),
};

export const samples: Samples = { detects: ['établissement ‹0751234J›'], ignores: ['0751234A'] };
