import { compact } from '../compact.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** A candidate's number in Cyclades, eleven digits; MEF codes have eleven too, so only with its label. */
export const examNumber: ValueDetector = {
  id: 'exam-number',
  type: 'exam-number',
  gates: [
    { on: 'digits', min: 10, max: 11 },
    { on: 'digits', min: 2, max: 4, next: ['digit'] },
  ],
  pattern: () => /\d{10,11}|\d{2,4}(?: \d{2,4}){2,4}/uy,
  labels: { kind: 'exam-number', before: 20, after: 3 },
  judge: (value, { labelled }) => {
    if (!labelled) return undefined;
    const length = compact(value).length;
    return length >= 10 && length <= 11 ? 'labelled' : undefined;
  },
};

export const samples: Samples = {
  detects: [
    'N° candidat : ‹02345678901›',
    'numéro de candidat ‹0234 567 8901›',
    "n° d'inscription : ‹2345678901›",
  ],
  ignores: ['MEF 10010012110', 'candidat 12', 'inscriptions du 12 03 2024 au 14'],
};
