import type { Samples, ValueDetector } from '../value-detector.ts';

/**
 * Passport (two digits, two letters, five digits), identity card of before 2021 (12 digits) and of today, residence
 * permit (nine letters and digits, or the ten digits of a foreigner's number). None has a public key: a label stands within 300 characters, as in Purview's rules.
 */
export const idDocument: ValueDetector = {
  id: 'id-document',
  type: 'id-document',
  gates: [
    { on: 'digits', min: 2, max: 2, next: ['space'] },
    { on: 'digits', min: 1, max: 8, next: ['letter'] },
    { on: 'digits', min: 10, max: 10 },
    { on: 'digits', min: 12, max: 12 },
    { on: 'code' },
  ],
  pattern: () => /\d{2} ?[A-Z]{2} ?\d{5}|\d{12}|[1-9]\d{9}|(?=[A-Z]{0,8}\d)(?=\d{0,8}[A-Z])[A-Z0-9]{9}/uy,
  labels: { kind: 'id-document', before: 300, after: 30 },
  judge: (_value, { labelled }) => (labelled ? 'labelled' : undefined),
};

export const samples: Samples = {
  detects: [
    'Passeport n° ‹12AB34567›',
    "carte d'identité ‹123456789012›",
    'CNI : ‹X4RTBPFW4›, valable dix ans',
    '‹14 CD 98765› (passeport)',
    'titre de séjour n° ‹9928114730›',
  ],
  ignores: ['référence 12AB34567', 'série X4RTBPFW4', 'code-barres 123456789012'],
};
