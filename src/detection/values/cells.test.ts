import { describe, expect, it } from 'vitest';
import { endsCell, isWholeCell } from './cells.ts';

/** The value stands between ‹ and ›. */
function at(sample: string): [string, number, number] {
  return [sample.replace(/[‹›]/gu, ''), sample.indexOf('‹'), sample.indexOf('›') - 1];
}

describe('a whole cell', () => {
  it.each([
    '‹4A›',
    'Tom;‹4A›;F',
    'Tom\t‹4A›\tF',
    '| ‹4A› |',
    'Tom,‹4A›,F',
    '"‹4A›"',
    '<td>‹4A›</td>',
    'Tom   ‹4A›   F',
    'a\r\n‹4A›\r\nb',
  ])('is %j', (sample) => {
    expect(isWholeCell(...at(sample))).toBe(true);
  });

  it.each(['le vol ‹4A› part', 'Tom ‹4A›;', ';‹4A› Tom', 'B‹4A›'])('is not %j', (sample) => {
    expect(isWholeCell(...at(sample))).toBe(false);
  });
});

it('ends where a line, a cell or a sentence ends', () => {
  expect(endsCell('soleil', 6)).toBe(true);
  expect(endsCell('soleil.', 6)).toBe(true);
  expect(endsCell('soleil ;', 6)).toBe(true);
  expect(endsCell('soleil levant', 6)).toBe(false);
});
