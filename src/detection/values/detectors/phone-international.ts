import type { Samples, ValueDetector } from '../value-detector.ts';

/** E.164 with its sign or with 00. */
export const phoneInternational: ValueDetector = {
  id: 'phone-international',
  type: 'phone',
  gates: [
    { on: 'plus' },
    { on: 'digits', min: 2, max: 2, next: ['digit'] },
    { on: 'digits', min: 4, max: 15 },
  ],
  pattern: () => /(?:\+ ?|00 ?)[1-9]\d{0,2}(?:[ .-]?\(0\))?(?:[ .-]?\d{1,4}){2,7}/uy,
  labels: { kind: 'phone', before: 24, after: 3 },
  judge: (value, { labelled }) => {
    const digits = value.replace(/^00|\(0\)|\D/gu, '');
    const french = /^330?(\d)(\d*)$/u.exec(digits);
    if (french !== null)
      return french[1] !== '8' && french[1] !== '0' && french[2]?.length === 8 ? 'sure' : undefined;
    if (digits.length < 10 || digits.length > 14) return undefined;
    return value.startsWith('+') ? 'sure' : labelled ? 'labelled' : 'shape';
  },
};

export const samples: Samples = {
  detects: [
    '‹+33 6 39 98 45 67›',
    '‹+33639984567›',
    '‹+33 (0)6 39 98 45 67›',
    '‹0033 6 39 98 45 67›',
    '‹+262 692 39 98 12›',
    '‹+32 475 12 34 56›',
  ],
  ignores: ['+33 8 00 12 34 56', '2 + 12 345', '+5 points', '+33 6 39 98 45', '00 12'],
};
