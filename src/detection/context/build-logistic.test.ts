import { describe, expect, it } from 'vitest';
import { fitLogistic } from './build-logistic.ts';

describe('fitLogistic', () => {
  const samples = Array.from({ length: 200 }, (_, index) => ({
    features: index % 2 === 0 ? [1, 3] : [2, 3],
    positive: index % 2 === 0 ? index % 10 !== 0 : index % 10 === 5,
  }));

  it('weighs what speaks for and against, and draws the rest to zero', () => {
    const { weights } = fitLogistic(samples, new Set([1, 2, 3]));
    expect(weights.get(1)).toBeGreaterThan(1);
    expect(weights.get(2)).toBeLessThan(-1);
    expect(Math.abs(weights.get(3) ?? 9)).toBeLessThan(0.1);
  });

  it('leaves out what is not kept and gives the same weights twice', () => {
    const once = fitLogistic(samples, new Set([1]));
    expect([...once.weights.keys()]).toEqual([1]);
    expect(fitLogistic(samples, new Set([1]))).toEqual(once);
  });
});
