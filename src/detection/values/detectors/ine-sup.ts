import { isIneSup } from '../../checksums/ine-sup.ts';
import { compact } from '../compact.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/**
 * Higher education's number: eleven letters and digits, the last a control digit. One code in ten has that digit
 * right by chance, so without its label it stays a shape.
 */
export const ineSup: ValueDetector = {
  id: 'ine-sup',
  type: 'ine',
  gates: [{ on: 'digits', min: 1, max: 9, next: ['letter'] }, { on: 'code' }],
  pattern: () => /(?=\d{0,9}[A-Z])[0-9A-Z]{10}\d/uy,
  labels: { kind: 'ine', before: 40, after: 6 },
  judge: (value, { labelled }) => {
    if (labelled) return 'labelled';
    return isIneSup(compact(value)) ? 'shape' : undefined;
  },
};

export const samples: Samples = {
  detects: ['INE étudiant : ‹0CX4A01B2C0›', 'INE ‹12AB34CD5E0›', 'code ‹12AB34CD5E0›'],
  ignores: ['code 12AB34CD5E1', 'candidat 12345678901', '0cx4a01b2c0'],
};
