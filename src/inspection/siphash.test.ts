import { expect, it } from 'vitest';
import { siphash } from './siphash.ts';

const count = (length: number) => Uint8Array.from({ length }, (_, index) => index);

it.each([
  // From the reference implementation's vectors (little-endian there), key 00 01 … 0f, message 00 01 ….
  [0, '726fdb47dd0e0e31'],
  [1, '74f839c593dc67fd'],
  // Appendix A of the paper.
  [15, 'a129ca6149be45e5'],
])('gives the published figure for a message of %i bytes', (length, figure) => {
  expect(siphash(count(16), count(length))).toBe(figure);
});
