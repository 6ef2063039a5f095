import { expect, it } from 'vitest';
import type { Category } from '../../src/detection/categories.ts';
import { detect } from '../../src/detection/detect.ts';
import type { Confidence } from '../../src/detection/finding.ts';

/** Test support: samples with their spans marked, `PAI de ‹Noélie Barthez› : allergie…`. */
export interface Samples {
  readonly category: Category;
  readonly detects: readonly string[];
  readonly ignores: readonly string[];
}

const now = new Date('2026-11-21');
const believed: readonly Confidence[] = ['medium', 'high'];

/** Every marked piece must be a span of the finding; what is ignored must not warn of this category. */
export function testSamples({ category, detects, ignores }: Samples): void {
  it.each(detects)('sees %s', (sample) => {
    const { text, marked } = unmark(sample);
    const finding = detect(text, { now }).findings.find((one) => one.category === category);
    expect(finding?.confidence).toBeOneOf([...believed]);
    expect(finding?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(
      expect.arrayContaining(marked),
    );
  });
  it.each(ignores)('leaves alone %s', (text) => {
    const warned = detect(text, { now }).findings.filter((one) => believed.includes(one.confidence));
    expect(warned.map((one) => one.category)).not.toContain(category);
  });
}

function unmark(sample: string): { text: string; marked: string[] } {
  const marked = [...sample.matchAll(/‹([^‹›]{1,200})›/gu)].map((found) => found[1] ?? '');
  return { text: sample.replace(/[‹›]/gu, ''), marked };
}
