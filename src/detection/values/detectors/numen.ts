import type { Samples, ValueDetector } from '../value-detector.ts';

/**
 * The number of a member of staff, confidential (note de service 89-175): academy, letter, year, five digits,
 * three letters. No key, so the academy must exist.
 */
export const numen: ValueDetector = {
  id: 'numen',
  type: 'numen',
  gates: [{ on: 'digits', min: 2, max: 2, next: ['space', 'letter'] }],
  pattern: () => /(?:0[1-9]|1\d|2[0-57-9]|3[1-3]|43) ?[A-Z] ?\d{2} ?\d{5} ?[A-Z]{3}/iuy,
  labels: { kind: 'numen', before: 40, after: 6 },
  judge: (value, { labelled }) => (labelled ? 'labelled' : /^[0-9A-Z]+$/u.test(value) ? 'shape' : undefined),
};

export const samples: Samples = {
  detects: ['NUMEN : ‹12E0012345ABC›', 'mon numen ‹06 E 99 54321 XYZ›', '‹43G1200042KLM›'],
  ignores: ['99E0012345ABC', '12E0012345AB', '12e0012345abc'],
};
