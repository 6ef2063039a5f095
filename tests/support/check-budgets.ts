import { isKept, type Measure } from '../bench/measure.ts';
import { runStep } from './run-step.ts';

/**
 * Measures and prints the budgets. False when a size is over its limit, or when the benches cannot run. A time over
 * its limit is shown and fails nothing: measured on a busy machine it says nothing of the change.
 */
export async function checkBudgets(): Promise<boolean> {
  const { ok, output } = await runStep(['npm', 'run', '--silent', 'bench', '--', '--json']);
  if (!ok) {
    console.log(output.trim());
    return false;
  }
  // npm's own warnings may stand before the answer.
  const { budgets } = JSON.parse(output.slice(output.indexOf('{'))) as { budgets: readonly Measure[] };
  for (const measure of budgets) {
    const { name, value, limit, unit } = measure;
    const mark = isKept(measure) ? '✓' : isSize(measure) ? '✖' : '!';
    console.log(`  ${mark} ${name}: ${value} ${unit} (budget ${limit} ${unit})`);
  }
  const sizes = budgets.filter(isSize);
  if (sizes.length === 0) console.log('  ✖ no size was measured');
  return sizes.length > 0 && sizes.every(isKept);
}

function isSize({ unit }: Measure): boolean {
  return unit === 'kB';
}
