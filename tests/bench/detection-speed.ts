import { detect, detectInSlices } from '../../src/detection/detect.ts';
import { scanValues } from '../../src/detection/values/scan-values.ts';
import { classList, frenchText } from './french-text.ts';
import { type Bench, cpuTimeOf, type Measure, quantile, rounded, timesOf } from './measure.ts';

const now = new Date('2026-11-21T08:00:00Z');
const classes = new Uint8Array(65_536).map((_, code) => (code > 64 ? 1 : 0));

/** What one look at each character costs on this machine, now: the unit that other machines can be compared by. */
function classTableLoop(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i += 1) letters += classes[text.charCodeAt(i)] ?? 0;
  return letters;
}

function inSlices(text: string): void {
  const steps = detectInSlices(text, { now });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
}

function speed(name: string, text: string, work: (text: string) => unknown): Measure[] {
  const ms = cpuTimeOf(() => work(text), text.length > 50_000 ? 3 : 30);
  return [
    { name, value: rounded(ms), unit: 'ms' },
    { name: `${name}, speed`, value: rounded(text.length / ms / 1000), unit: 'MB/s' },
  ];
}

/** Against the budgets of a paste: half of the calls, and all but one in a hundred. */
function quantiles(length: number, budget: { readonly p50?: number; readonly p99: number }): Measure[] {
  const text = frenchText(length);
  const times = timesOf(() => detect(text, { now }), 300);
  const name = `clean lesson, ${length / 1000} kB`;
  return [
    {
      name: `${name}, p50`,
      value: quantile(times, 0.5),
      unit: 'ms',
      ...(budget.p50 === undefined ? {} : { limit: budget.p50 }),
    },
    { name: `${name}, p99`, value: quantile(times, 0.99), unit: 'ms', limit: budget.p99 },
  ];
}

export const detectionSpeed: Bench = {
  title: 'Detection of texts, warm',
  run: () => {
    const long = frenchText(1_000_000);
    const loop = cpuTimeOf(() => classTableLoop(long), 3);
    const whole = cpuTimeOf(() => inSlices(long), 1);
    const values = cpuTimeOf(() => scanValues(long), 2);
    return [
      ...speed('clean lesson, 4 kB', frenchText(4_000), (text) => detect(text, { now })),
      ...speed('clean lesson, 10 kB', frenchText(10_000), (text) => detect(text, { now })),
      ...quantiles(10_000, { p50: 2, p99: 10 }),
      ...speed('clean lesson, 100 kB', frenchText(100_000), (text) => detect(text, { now })),
      ...quantiles(100_000, { p99: 25 }),
      ...speed('class list, 30 pupils', classList(30), (text) => detect(text, { now })),
      ...speed('class list, 1000 pupils', classList(1000), (text) => detect(text, { now })),
      { name: 'clean lesson, 1 MB in slices', value: rounded(whole), unit: 'ms' },
      { name: 'clean lesson, 1 MB in slices, speed', value: rounded(1000 / whole), unit: 'MB/s' },
      { name: 'values alone, 1 MB', value: rounded(1000 / values), unit: 'MB/s' },
      { name: 'class-table loop, 1 MB', value: rounded(1000 / loop), unit: 'MB/s' },
      { name: 'detection ÷ class-table loop', value: rounded(whole / loop), unit: '×' },
      { name: 'values ÷ class-table loop', value: rounded(values / loop), unit: '×' },
    ];
  },
};
