import { isIneBea } from '../../checksums/letter-of-23.ts';
import { compact } from '../compact.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** The pupil number before the RNIE (base élèves académique), still in old exports: ten digits and a control letter. */
export const ineBea: ValueDetector = {
  id: 'ine-bea',
  type: 'ine',
  gates: [
    { on: 'digits', min: 10, max: 10, next: ['space', 'letter'] },
    { on: 'digits', min: 3, max: 4, next: ['digit'] },
  ],
  pattern: () => /(?:\d{10}|\d{4} \d{3} \d{3}|\d{3} \d{3} \d{4}) ?[A-Z]|\d{10}[a-z]/uy,
  labels: { kind: 'ine', before: 40, after: 6 },
  judge: (value, { labelled }) => (isIneBea(compact(value)) ? 'sure' : labelled ? 'labelled' : undefined),
};

export const samples: Samples = {
  detects: ['élève ‹5942859575Y›', 'INE : ‹1161042648X›', 'N° national ‹3179419893N›'],
  ignores: ['référence 5942859575A', 'colis 1161042648'],
};
