/** One number of a bench, with its budget where it has one. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB/s' | 'kB' | '×';
  /** The value must not be above it; for `MB/s`, not below. */
  readonly limit?: number;
}

/** A file of this folder exports one, and `benches.ts` lists it. */
export interface Bench {
  readonly title: string;
  readonly run: () => readonly Measure[] | Promise<readonly Measure[]>;
}

/** Enough for the system's own clock of processor time, which ticks in milliseconds. */
const LEAST_TOTAL_MS = 80;
const MOST_CALLS = 2000;

/**
 * Milliseconds of this thread's processor time for one call of `work`, on average over as many calls as make a
 * total worth measuring; `warmUp` calls before do not count. Other programs on the machine do not count either.
 */
export function cpuTimeOf(work: () => unknown, warmUp: number): number {
  for (let i = 0; i < warmUp; i += 1) work();
  const before = process.threadCpuUsage();
  let calls = 0;
  let total = 0;
  while (total < LEAST_TOTAL_MS && calls < MOST_CALLS) {
    work();
    calls += 1;
    const { user, system } = process.threadCpuUsage(before);
    total = (user + system) / 1000;
  }
  return total / calls;
}

/** Milliseconds on the wall clock of each of so many calls; 30 calls before do not count. */
export function timesOf(work: () => unknown, calls: number): readonly number[] {
  for (let i = 0; i < 30; i += 1) work();
  return Array.from({ length: calls }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
}

/** The value that this share of them does not exceed: 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
}

/** Three digits that matter. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

export function isKept({ value, limit, unit }: Measure): boolean {
  if (limit === undefined) return true;
  return unit === 'MB/s' ? value >= limit : value <= limit;
}
