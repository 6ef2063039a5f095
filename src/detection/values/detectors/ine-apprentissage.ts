import type { Samples, ValueDetector } from '../value-detector.ts';

/** Apprentices (`9999A99999X`) and pupils of the CNED (seven digits, a letter, three more characters): no key. */
export const ineApprentissage: ValueDetector = {
  id: 'ine-apprentissage',
  type: 'ine',
  gates: [
    { on: 'digits', min: 4, max: 4, next: ['letter'] },
    { on: 'digits', min: 7, max: 7, next: ['letter'] },
  ],
  pattern: () => /\d{4}A\d{5}[A-Z]|\d{7}[A-Z][A-Z0-9]{3}/uy,
  labels: { kind: 'ine', before: 40, after: 6 },
  judge: (value, { labelled }) => (labelled ? 'labelled' : value[4] === 'A' ? 'shape' : undefined),
};

export const samples: Samples = {
  detects: ['INE : ‹1234A56789B›', 'identifiant national ‹0123456CNED›', 'apprenti ‹1234A56789B›'],
  ignores: ['réf. 0123456CNED', '1234B56789B'],
};
