import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue/catalogue.ts';
import { classifyDestination } from './classify.ts';
import { compilePolicy } from './compile-policy.ts';
import { decide } from './decide.ts';
import { type AllowlistEntry, defaultSettings } from './settings.ts';

const entries = Array.from(
  { length: 5000 },
  (_, index): AllowlistEntry => ({
    id: `e${index}`,
    label: `Établissement numéro ${index}`,
    host: `etablissement-${index}.ent-exemple.fr`,
    match: index % 2 === 0 ? 'exact' : 'suffix',
    status: 'approved',
  }),
);
const finding = {
  detector: 'test',
  category: 'name-list',
  confidence: 'high',
  count: 28,
  counts: {},
  spans: [],
  evidence: [],
} as const;

/** Prints, and only fails on what no slow machine explains: the budget itself (0.05 ms) is watched by the bench. */
describe('a policy of 5 000 entries', () => {
  it('decides in far less than a millisecond', () => {
    const compiling = performance.now();
    const policy = compilePolicy({ ...defaultSettings, entries }, catalogue);
    const indexing = performance.now();
    const first = classifyDestination(
      { origin: 'https://a.b.etablissement-4999.ent-exemple.fr', href: '' },
      policy,
    );
    const start = performance.now();
    for (let round = 0; round < 10_000; round += 1) {
      const origin = `https://a.b.c.etablissement-${round}.ent-exemple.fr`;
      const destination = classifyDestination({ origin, href: '' }, policy);
      decide({ detection: { findings: [finding], complete: true }, destination, sameSite: false, policy });
    }
    const each = (performance.now() - start) / 10_000;
    const figures = [indexing - compiling, start - indexing, each].map((ms) => ms.toFixed(4));
    process.stdout.write(
      `policy, 5 000 entries: compile ${figures[0]} ms, index ${figures[1]} ms, decide ${figures[2]} ms\n`,
    );
    expect(first.state).toBe('approved');
    expect(each).toBeLessThan(1);
  });
});
