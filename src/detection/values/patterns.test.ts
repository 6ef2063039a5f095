import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { labels } from './labels.ts';
import { valueDetectors } from './registry.ts';

const patterns = [
  ...valueDetectors.map(({ id, pattern }) => [`the detector ${id}`, pattern()] as const),
  ...valueDetectors.flatMap(({ id, lead }) => (lead ? [[`the beginning of ${id}`, lead()] as const] : [])),
  ...labels.map(({ kind, pattern }) => [`the label ${kind}`, pattern()] as const),
];

describe.each(patterns)('the pattern of %s', (_name, pattern) => {
  it('cannot be made to run for ever', async () => {
    const { status, ...rest } = await check(pattern.source, pattern.flags, { timeout: 20_000 });
    expect({ status, complexity: 'complexity' in rest ? rest.complexity?.summary : undefined }).toMatchObject(
      {
        status: 'safe',
      },
    );
  }, 30_000);

  it('is sticky and reads Unicode', () => {
    expect(pattern.sticky).toBe(true);
    expect(pattern.unicode).toBe(true);
  });

  it('repeats nothing without a bound', () => {
    const outsideClasses = pattern.source.replace(/\\./gu, '').replace(/\[[^\]]*\]/gu, '');
    expect(outsideClasses).not.toMatch(/[*+]|,\}/u);
  });
});
