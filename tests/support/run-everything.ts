import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBudgets } from './check-budgets.ts';
import { countLine, countTests, type TestCount } from './count-tests.ts';
import { ensureBrowsers } from './ensure-browsers.ts';
import { runStep } from './run-step.ts';

// `npm test`: everything, in this order. What is cheap and says most comes first; the last line counts the tests.

const NONE: TestCount = { passed: 0, failed: 1, skipped: 0 };

/** Steps that must pass before a test is worth running: npm scripts of the project. */
const preparations = [
  { title: 'Format and lint (Biome)', script: 'lint' },
  { title: 'Types (TypeScript)', script: 'types' },
  { title: 'Nothing unused (knip)', script: 'unused' },
] as const;

const count = await runEverything();
console.log(`\n${countLine(count)}`);
process.exitCode = count.failed > 0 ? 1 : 0;

async function runEverything(): Promise<TestCount> {
  for (const { title, script } of preparations) {
    if (!(await timed(title, () => runScript(script)))) return NONE;
  }
  if (!(await timed('Browsers: Chromium and Firefox', installBrowsers))) return NONE;
  if (!(await timed('Build for Chromium and Firefox', () => runScript('build')))) return NONE;
  const tests = await runTests();
  const budgetsKept = await timed('Budgets', checkBudgets);
  return { ...tests, failed: tests.failed + (budgetsKept ? 0 : 1) };
}

/** Says what begins, and afterwards how it ended and how long it took. */
async function timed(title: string, work: () => Promise<boolean>): Promise<boolean> {
  console.log(`\n▶ ${title}`);
  const start = performance.now();
  const ok = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(ok ? `  ok, ${seconds} s` : `✖ ${title}: failed after ${seconds} s`);
  return ok;
}

async function runScript(script: string): Promise<boolean> {
  const { ok, output } = await runStep(['npm', 'run', '--silent', script]);
  if (!ok) console.log(`${output.trim()}\n  To see it alone: npm run ${script}`);
  return ok;
}

async function installBrowsers(): Promise<boolean> {
  try {
    for (const { name, path } of ensureBrowsers(['chromium', 'firefox'])) console.log(`  ${name}: ${path}`);
    return true;
  } catch (error) {
    console.log(`  ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

async function runTests(): Promise<TestCount> {
  const folder = await mkdtemp(join(tmpdir(), 'garde-fou-report-'));
  const report = join(folder, 'report.json');
  try {
    await timed('Tests: unit, architecture, integration, end-to-end (Vitest)', async () => {
      const vitest = join('node_modules', 'vitest', 'vitest.mjs');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const command = [process.execPath, vitest, 'run', '--config', 'tests/vitest.config.ts', ...reporters];
      return (await runStep(command, true)).ok;
    });
    if (!existsSync(report)) console.log('✖ Vitest ended without a report.');
    return countTests(report);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
