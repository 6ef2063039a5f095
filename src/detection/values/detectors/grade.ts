import type { Samples, ValueDetector } from '../value-detector.ts';

/** "14,5/20", "8 sur 10": never alone a finding, fractions look the same. */
export const grade: ValueDetector = {
  id: 'grade',
  type: 'grade',
  gates: [{ on: 'digits', min: 1, max: 3, next: ['space', 'joiner', 'other'] }],
  pattern: () => /\d{1,3}(?:[.,]\d{1,2})?(?: ?\/ ?| sur )(?:20|10|5|30|40|50|100)(?![.,]?\d| ?\/ ?\d| ?%)/uy,
  judge: (value, { text, start }) => {
    if (/[/.,-]/u.test(text.charAt(start - 1))) return undefined;
    const [mark, whole] = value
      .replace(/,/gu, '.')
      .split(/\/|sur/u)
      .map(Number);
    return mark !== undefined && whole !== undefined && mark <= whole ? 'shape' : undefined;
  },
};

export const samples: Samples = {
  detects: ['Lina ‹14,5/20›', '‹12/20›', '‹8 sur 10›', '‹9.5 / 10›', '‹87/100›'],
  ignores: ['12/20/2014', '01/12/20', '24/20', '3/4', '7 sur 7', '5/10/2014'],
};
