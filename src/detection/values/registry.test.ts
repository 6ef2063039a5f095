import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { valueDetectors } from './registry.ts';
import { scanValues } from './scan-values.ts';
import type { Samples, ValueDetector } from './value-detector.ts';

const now = new Date('2026-11-21');
const folder = new URL('detectors/', import.meta.url);

const files = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const { samples, ...rest }: Record<string, unknown> = await import(new URL(file, folder).href);
    const detector = Object.values(rest).find((value) => valueDetectors.some((listed) => listed === value));
    return { file, detector: detector as ValueDetector | undefined, samples: samples as Samples | undefined };
  }),
);

/** `'INE ‹060454710FF›'` → the text without the marks, and the marked pieces. */
function unmark(sample: string): { text: string; marked: string[] } {
  return {
    text: sample.replace(/[‹›]/gu, ''),
    marked: [...sample.matchAll(/‹([^›]*)›/gu)].map((m) => m[1] ?? ''),
  };
}

describe.each(files)('$file', ({ file, detector, samples }) => {
  const id = detector?.id ?? '';

  it('exports a detector that stands in the registry, named like its file, and samples of both kinds', () => {
    expect(`${id}.ts`).toBe(file);
    expect(samples?.detects.length).toBeGreaterThan(0);
    expect(samples?.ignores.length).toBeGreaterThan(0);
  });

  it.each([...(samples?.detects ?? [])])('detects in: %s', (sample) => {
    const { text, marked } = unmark(sample);
    const hits = scanValues(text, { now }).filter((hit) => hit.valueId === id);
    expect(hits.map((hit) => text.slice(hit.start, hit.end))).toEqual(marked);
  });

  it.each([...(samples?.ignores ?? [])])('is silent in: %s', (sample) => {
    expect(scanValues(sample, { now }).filter((hit) => hit.valueId === id)).toEqual([]);
  });
});

it('lists every detector once', () => {
  expect(new Set(valueDetectors.map(({ id }) => id)).size).toBe(valueDetectors.length);
  expect(valueDetectors).toHaveLength(files.length);
});

it('reports nothing for public numbers', () => {
  const text =
    'UAI 0751234J, SIRET 130 025 265 00013, SIREN 552100554, ISBN 978-2-07-036822-8, ISBN 2070360024';
  expect(scanValues(text, { now })).toEqual([]);
});
