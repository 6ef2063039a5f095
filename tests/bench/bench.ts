import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benches } from './benches.ts';
import { isKept, type Measure } from './measure.ts';

interface Result {
  readonly title: string;
  readonly measures: readonly Measure[];
}

const HELP = `Measures speeds and sizes, and sets them against their budgets.

  npm run --silent bench                      a table
  npm run --silent bench -- --json            {"machine","budgets":[{name,value,limit,unit}],"benches":[{title,measures}]}
  npm run --silent bench -- --only TEXT       only benches whose title holds TEXT

Never fails because of a number: times on a busy machine say nothing of a change.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) {
    console.log(HELP);
    return;
  }
  const wanted = benches.filter(({ title }) =>
    title.toLowerCase().includes((values.only ?? '').toLowerCase()),
  );
  const results: Result[] = [];
  for (const { title, run } of wanted) results.push({ title, measures: await run() });
  console.log(values.json === true ? JSON.stringify(asJson(results), undefined, 2) : asTable(results));
}

function asJson(results: readonly Result[]) {
  return {
    machine: { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length },
    budgets: results.flatMap(({ measures }) => measures.filter(({ limit }) => limit !== undefined)),
    benches: results,
  };
}

function asTable(results: readonly Result[]): string {
  return results
    .map(({ title, measures }) => {
      const rows = measures.map((measure) => {
        const { name, value, unit, limit } = measure;
        const budget = limit === undefined ? '' : `  ${isKept(measure) ? '✓' : '!'} budget ${limit} ${unit}`;
        return `  ${name.padEnd(56)} ${String(value).padStart(9)} ${unit.padEnd(4)}${budget}`.trimEnd();
      });
      return [title, ...(rows.length > 0 ? rows : ['  nothing to measure: run `npm run build` first'])].join(
        '\n',
      );
    })
    .join('\n\n');
}

await main();
