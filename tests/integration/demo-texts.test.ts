import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { detect } from '../../src/detection/detect.ts';
import { htmlText } from '../../src/extraction/extractors/html-text.ts';

const source = readFileSync(new URL('../demo/pages/source.html', import.meta.url), 'utf8');

/** The text that a person copies there, as the clipboard's HTML gives it. */
function textOf(id: string): string {
  const from = source.lastIndexOf('<', source.indexOf(`id="${id}"`));
  const next = source.indexOf('data-select=', from);
  return htmlText(source.slice(from, next < 0 ? source.length : source.lastIndexOf('<section', next)));
}

function found(id: string) {
  const { findings } = detect(textOf(id), { now: new Date('2026-11-21') });
  return findings.map(({ category, confidence, count }) => ({ category, confidence, count }));
}

it('a class list is a list of its 28 pupils', () => {
  expect(found('class-list')).toContainEqual({ category: 'name-list', confidence: 'high', count: 28 });
});

it('an absence notice is about one absent colleague, and names the illness', () => {
  expect(found('absence')).toContainEqual({ category: 'staff-absence', confidence: 'high', count: 1 });
  expect(found('absence').map(({ category }) => category)).toContain('health');
});

it('a health note is about health before anything else', () => {
  expect(found('health')[0]).toMatchObject({ category: 'health', count: 1 });
});

it('a lesson is nothing', () => {
  expect(found('lesson')).toEqual([]);
});
