import { describe, expect, it } from 'vitest';
import { valueDetectors } from './registry.ts';
import { scanValues } from './scan-values.ts';

const now = new Date('2026-11-21');

/** `'INE ‹060454710FF›'` → the text without the marks, and the marked pieces. */
function unmark(sample: string): { text: string; marked: string[] } {
  return {
    text: sample.replace(/[‹›]/gu, ''),
    marked: [...sample.matchAll(/‹([^›]*)›/gu)].map((m) => m[1] ?? ''),
  };
}

describe.each(valueDetectors.map((detector) => [detector.id, detector] as const))(
  '%s',
  (id, { samples, type }) => {
    it.each([...samples.detects])('detects in: %s', (sample) => {
      const { text, marked } = unmark(sample);
      const hits = scanValues(text, { now }).filter((hit) => hit.valueId === id);
      expect(hits.map((hit) => text.slice(hit.start, hit.end))).toEqual(type === 'public' ? [] : marked);
    });

    it.each([...samples.ignores])('is silent in: %s', (sample) => {
      expect(scanValues(sample, { now }).filter((hit) => hit.valueId === id)).toEqual([]);
    });

    it('has a sample of each kind', () => {
      expect(samples.detects.length).toBeGreaterThan(0);
      expect(samples.ignores.length).toBeGreaterThan(0);
    });
  },
);

it('gives every detector its own id', () => {
  expect(new Set(valueDetectors.map(({ id }) => id)).size).toBe(valueDetectors.length);
});
