import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { frenchText } from '../bench/french-text.ts';
import { cpuTimeOf, isKept } from '../bench/measure.ts';

function bench(...args: string[]) {
  return spawnSync(process.execPath, ['tests/bench/bench.ts', ...args], {
    cwd: new URL('../..', import.meta.url).pathname,
    encoding: 'utf8',
  });
}

it('prints sizes for machines, each with its budget', () => {
  const { status, stdout } = bench('--json', '--only', 'every page carries');
  expect(status).toBe(0);
  const { budgets, benches } = JSON.parse(stdout);
  expect(benches).toHaveLength(1);
  for (const budget of budgets) {
    expect(budget).toEqual({
      name: expect.stringContaining('guard script'),
      value: expect.any(Number),
      unit: 'kB',
      limit: expect.any(Number),
    });
  }
});

it('explains itself', () => {
  expect(bench('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--json') });
});

it('makes the same text each time, of the length asked for', () => {
  expect(frenchText(10_000)).toHaveLength(10_000);
  expect(frenchText(10_000)).toBe(frenchText(10_000));
});

it('knows that a speed must not be below its budget, and everything else not above', () => {
  expect(isKept({ name: '', value: 5, unit: 'ms', limit: 4 })).toBe(false);
  expect(isKept({ name: '', value: 5, unit: 'MB/s', limit: 4 })).toBe(true);
  expect(isKept({ name: '', value: 5, unit: 'kB' })).toBe(true);
});

it('measures longer work as longer', () => {
  const steps = (count: number) => () => {
    let sum = 0;
    for (let i = 0; i < count; i += 1) sum += Math.sqrt(i);
    return sum;
  };
  expect(cpuTimeOf(steps(2_000_000), 1)).toBeGreaterThan(2 * cpuTimeOf(steps(200_000), 1));
});
