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

export interface Times {
  readonly best: number;
  readonly median: number;
  readonly worst: number;
}

/** Milliseconds of `work`, after `warmUp` calls that do not count. The best says what the code can do, on a busy machine too. */
export function timeOf(work: () => unknown, calls: number, warmUp: number): Times {
  for (let i = 0; i < warmUp; i += 1) work();
  const times: number[] = [];
  for (let i = 0; i < calls; i += 1) {
    const before = performance.now();
    work();
    times.push(performance.now() - before);
  }
  times.sort((one, other) => one - other);
  return {
    best: times[0] ?? Number.NaN,
    median: times[times.length >> 1] ?? Number.NaN,
    worst: times.at(-1) ?? Number.NaN,
  };
}

/** Three digits that matter. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

export function isKept({ value, limit, unit }: Measure): boolean {
  if (limit === undefined) return true;
  return unit === 'MB/s' ? value >= limit : value <= limit;
}
