import { expect, it } from 'vitest';
import { asCorpusLine } from './corpus-line.ts';
import { readJsonLines } from './json-lines.ts';
import { asTextLine } from './text-line.ts';

it('names the number of each bad line and goes on', () => {
  const lines = '{"id":1,"text":"a"}\n\nnon\n[]\n{"id":2}\r\n{"text":"b"}\n{"id":"3","text":"c"}';
  expect([...readJsonLines(lines, asTextLine)]).toEqual([
    { ok: true, line: 1, value: { id: 1, text: 'a' } },
    { ok: false, line: 3, problem: 'not JSON' },
    { ok: false, line: 4, problem: 'not a JSON object' },
    { ok: false, line: 5, problem: '"text" must be a string' },
    { ok: false, line: 6, problem: '"id" must be a string or a number' },
    { ok: true, line: 7, value: { id: '3', text: 'c' } },
  ]);
});

it.each([
  [{ text: 'a', kind: 'negative' }, '"id" must be a string'],
  [{ id: 'a', kind: 'negative' }, '"text" must be a string'],
  [{ id: 'a', text: '', kind: 'maybe' }, '"kind" must be "positive" or "negative"'],
  [{ id: 'a', text: '', kind: 'positive', expect: 'health' }, '"expect" must be a list of categories'],
  [
    { id: 'a', text: '', kind: 'positive', expect: ['healt'] },
    '"expect" names "healt", which is no category',
  ],
  [{ id: 'a', text: '', kind: 'positive' }, 'a positive must expect at least one category'],
  [{ id: 'a', text: '', kind: 'negative', expect: ['health'] }, 'a negative must expect nothing'],
])('says what is wrong with a line of a corpus: %j', (line, problem) => {
  expect(asCorpusLine(line)).toBe(problem);
});
