import { compact } from '../compact.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** "01 02 03 04 05" is a row of exercises, not a telephone. `digits`: ten of them. */
function isCountingRow(digits: string): boolean {
  const pair = (index: number) => Number(digits.slice(2 * index, 2 * index + 2));
  const step = pair(1) - pair(0);
  if (step < 0 || step > 11) return false;
  return [2, 3, 4].every((index) => pair(index) - pair(index - 1) === step);
}

/** National numbers in pairs, in one piece or in the groupings people type; 08 is for companies and hot lines. */
export const phone: ValueDetector = {
  id: 'phone',
  type: 'phone',
  gates: [
    { on: 'digits', min: 2, max: 2, next: ['digit', 'space', 'joiner'] },
    { on: 'digits', min: 4, max: 4, next: ['digit', 'joiner'] },
    { on: 'digits', min: 10, max: 10 },
  ],
  pattern: () =>
    /0[1-79](?:\d{8}|\)?( |\.|-|\/|_| - | {2})\d{2}(?:\1\d{2}){3}|\d{2}([ .-])\d{2}\2\d{2}\2\d{2}|\d{2}([ .-])\d{3}\3\d{3})/uy,
  labels: { kind: 'phone', before: 24, after: 3 },
  judge: (value, { labelled, text, end }) => {
    if (labelled) return 'labelled';
    const digits = compact(value);
    if (isCountingRow(digits)) return undefined;
    const isMobile = digits[1] === '6' || digits[1] === '7';
    if (isMobile) return 'sure';
    // A landline in one piece has the form of any reference; a sixth pair makes it a row of numbers.
    if (value === digits) return 'shape';
    return /^[ .-]\d{2}(?!\d)(?!(?:[ .-]\d{2}){4})/u.test(text.slice(end, end + 16)) ? undefined : 'sure';
  },
};

export const samples: Samples = {
  detects: [
    '‹06 39 98 12 34›',
    'Tél. : ‹0199001234›',
    'papa ‹06.39.98.12.34› maman ‹06-39-98-12-35›',
    '‹06 39 98 12 34› ‹06 39 98 12 35›',
    '‹01 99 00 12 34›',
    'ligne ‹0199001234›',
    '‹0639 98 12 34›',
  ],
  ignores: [
    '0 800 123 456',
    '08 00 12 34 56',
    '3018',
    '119',
    '01 02 03 04 05',
    '05 12 23 31 44 49',
    '10612345678',
  ],
};
