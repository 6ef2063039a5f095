import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Bench, rounded } from './measure.ts';

const SCRIPT = fileURLToPath(new URL('first-call.ts', import.meta.url));
const PROCESSES = 5;

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

function firstCalls(length: number): { readonly load: number; readonly call: number }[] {
  return Array.from({ length: PROCESSES }, () =>
    JSON.parse(execFileSync(process.execPath, [SCRIPT, String(length)], { encoding: 'utf8' })),
  );
}

export const coldStart: Bench = {
  title: `First call in a fresh process (median of ${PROCESSES})`,
  run: () => {
    const message = firstCalls(4_000);
    const short = firstCalls(10_000);
    const long = firstCalls(100_000);
    return [
      {
        name: 'first call, 4 kB',
        value: rounded(median(message.map(({ call }) => call))),
        unit: 'ms',
        limit: 15,
      },
      { name: 'first call, 10 kB', value: rounded(median(short.map(({ call }) => call))), unit: 'ms' },
      { name: 'first call, 100 kB', value: rounded(median(long.map(({ call }) => call))), unit: 'ms' },
      // From TypeScript sources, which Node strips first: an upper bound for the built script.
      {
        name: 'loading the engine from its sources',
        value: rounded(median(short.map(({ load }) => load))),
        unit: 'ms',
      },
    ];
  },
};
