import { isLuhn } from '../../checksums/luhn.ts';
import { compact } from '../compact.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** A company (SIREN) or one of its places (SIRET). */
export const company: ValueDetector = {
  id: 'company',
  type: 'public',
  gates: [
    { on: 'digits', min: 3, max: 3, next: ['digit'] },
    { on: 'digits', min: 9, max: 9 },
    { on: 'digits', min: 14, max: 14 },
  ],
  pattern: () => /\d{3} ?\d{3} ?\d{3}(?: ?\d{5}(?!\d))?/uy,
  judge: (value) => (isLuhn(compact(value)) ? 'sure' : undefined),
};

export const samples: Samples = { detects: ['SIRET ‹130 025 265 00013›'], ignores: ['130025266'] };
