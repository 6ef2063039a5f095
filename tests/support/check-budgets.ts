import { existsSync } from 'node:fs';
import { runStep } from './run-step.ts';

/** One line of `npm run --silent bench -- --json`. */
interface Budget {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  /** `kB`, `ms`… Only sizes can fail a run: a time measured on a busy machine says nothing of the change. */
  readonly unit: string;
}

/** Measures and prints the budgets. False when a size is over its limit, or when the benches cannot run. */
export async function checkBudgets(): Promise<boolean> {
  if (!existsSync('tests/bench/bench.ts')) {
    console.log('  no bench yet');
    return true;
  }
  const { ok, output } = await runStep(['npm', 'run', '--silent', 'bench', '--', '--json']);
  if (!ok) {
    console.log(output.trim());
    return false;
  }
  const { budgets } = JSON.parse(output) as { budgets: readonly Budget[] };
  let kept = true;
  for (const { name, value, limit, unit } of budgets) {
    const over = value > limit;
    const size = /^(?:bytes|k?B|MB)$/u.test(unit);
    if (over && size) kept = false;
    console.log(`  ${over ? (size ? '✖' : '!') : '✓'} ${name}: ${value} ${unit} (budget ${limit} ${unit})`);
  }
  return kept;
}
