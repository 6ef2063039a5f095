import { expect, it } from 'vitest';
import { firstIndex } from './first-index.ts';

const starts = [2, 4, 4, 9];
const from = (limit: number) => firstIndex(starts.length, (index) => (starts[index] ?? 0) < limit);

it('finds the first place at or behind a limit', () => {
  expect([0, 2, 3, 4, 5, 9].map(from)).toEqual([0, 0, 1, 1, 3, 3]);
});

it('answers the count where all places stand before, and 0 where there are none', () => {
  expect(from(10)).toBe(4);
  expect(firstIndex(0, () => true)).toBe(0);
});
