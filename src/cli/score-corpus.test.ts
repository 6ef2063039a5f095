import { describe, expect, it } from 'vitest';
import type { Category } from '../detection/categories.ts';
import type { Action } from '../policy/decision.ts';
import type { CorpusLine } from './corpus-line.ts';
import { type Judged, scoreCorpus } from './score-corpus.ts';
import { missesList, percent, scoreTable } from './score-table.ts';

function judged(id: string, expected: Category[], action: Action, got: Category[], format = 'prose'): Judged {
  const kind = expected.length > 0 ? 'positive' : 'negative';
  const line: CorpusLine = { id, text: '', kind, expect: expected, format };
  return { line, action, categories: got, ms: 1 };
}

const corpus = [
  judged('held', ['health', 'name-list'], 'warn', ['health']),
  judged('reminded', ['health'], 'remind', ['name-list']),
  judged('missed', ['grades'], 'allow', [], 'csv'),
  judged('clean', [], 'allow', []),
  judged('alarm', [], 'remind', ['health'], 'csv'),
];

describe('the score of a corpus', () => {
  const score = scoreCorpus(corpus);

  it('counts a positive as found when it is reminded of or held', () => {
    expect(score.overall).toEqual({
      name: 'all',
      recall: { hit: 2, of: 3 },
      warned: { hit: 1, of: 3 },
      mainCategory: { hit: 1, of: 3 },
      falseAlarms: { hit: 1, of: 2 },
      falseWarnings: { hit: 0, of: 2 },
    });
  });

  it('tells for each category what was seen, what was named and what was said too much', () => {
    expect(score.byCategory).toEqual([
      {
        category: 'name-list',
        recall: { hit: 1, of: 1 },
        named: { hit: 0, of: 1 },
        falseAlarms: { hit: 0, of: 2 },
        extra: { hit: 1, of: 2 },
      },
      {
        category: 'grades',
        recall: { hit: 0, of: 1 },
        named: { hit: 0, of: 1 },
        falseAlarms: { hit: 0, of: 2 },
        extra: { hit: 0, of: 2 },
      },
      {
        category: 'health',
        recall: { hit: 2, of: 2 },
        named: { hit: 1, of: 2 },
        falseAlarms: { hit: 1, of: 2 },
        extra: { hit: 0, of: 1 },
      },
    ]);
  });

  it('groups by format', () => {
    expect(score.byFormat.map(({ name, recall }) => [name, recall])).toEqual([
      ['csv', { hit: 0, of: 1 }],
      ['prose', { hit: 2, of: 2 }],
    ]);
  });

  it('lists ids, never texts', () => {
    expect(missesList(score)).toBe(`missed (1)
  missed  expected grades
seen, but not as its main category (1)
  reminded  expected health; reported name-list
false alarms (1)
  alarm  remind: health
wrong number of persons (0)`);
  });

  it('compares the persons counted with those of the corpus, in lists of five and more', () => {
    const list = (persons: number, count: number): Judged => ({
      line: { id: `${persons} as ${count}`, text: '', kind: 'positive', expect: ['name-list'], persons },
      action: 'warn',
      categories: ['name-list'],
      count,
      ms: 1,
    });
    const { counts } = scoreCorpus([list(28, 28), list(28, 27), list(10, 12), list(4, 3)]);
    expect(counts.exact).toEqual({ hit: 1, of: 3 });
    expect(counts.near).toEqual({ hit: 2, of: 3 });
    expect(counts.wrong.map(({ id }) => id)).toEqual(['28 as 27', '10 as 12']);
  });

  it('prints a table with one row for each format and category, and a dash where nothing was to be found', () => {
    const lines = scoreTable(score).split('\n');
    expect(lines[0]).toMatch(/^format +recall/u);
    expect(lines.filter((line) => /^(?:csv|prose|all|name-list|grades|health) /u.test(line))).toHaveLength(6);
    expect(percent({ hit: 0, of: 0 })).toBe('–');
    expect(percent({ hit: 1, of: 3 })).toBe('1/3  33.3 %');
  });

  it('has nothing to say of an empty corpus', () => {
    expect(scoreCorpus([]).overall.recall).toEqual({ hit: 0, of: 0 });
    expect(() => scoreTable(scoreCorpus([]))).not.toThrow();
  });
});
