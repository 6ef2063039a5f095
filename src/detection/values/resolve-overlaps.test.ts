import { expect, it } from 'vitest';
import { type Ranked, resolveOverlaps } from './resolve-overlaps.ts';

const hit = (start: number, end: number, strength: Ranked['strength']): Ranked => ({
  start,
  end,
  strength,
});

it('keeps what does not overlap, in the order of the text', () => {
  const far = hit(10, 12, 'shape');
  const near = hit(0, 2, 'sure');
  expect(resolveOverlaps([far, near])).toEqual([near, far]);
});

it('lets the stronger stand, wherever it begins', () => {
  const weak = hit(0, 20, 'shape');
  const strong = hit(5, 10, 'sure');
  expect(resolveOverlaps([weak, strong])).toEqual([strong]);
  expect(resolveOverlaps([hit(0, 4, 'sure'), hit(2, 30, 'labelled')])).toEqual([hit(0, 4, 'sure')]);
});

it('lets the longer stand where both are as strong, and the first listed where they are as long', () => {
  expect(resolveOverlaps([hit(0, 5, 'shape'), hit(3, 12, 'shape')])).toEqual([hit(3, 12, 'shape')]);
  const first = { ...hit(0, 5, 'shape'), name: 'first' };
  expect(resolveOverlaps([first, { ...hit(0, 5, 'shape'), name: 'second' }])).toEqual([first]);
});

it('keeps two hits that touch', () => {
  expect(resolveOverlaps([hit(0, 5, 'shape'), hit(5, 9, 'sure')])).toHaveLength(2);
});
