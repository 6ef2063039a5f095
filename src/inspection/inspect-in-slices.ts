import { type DetectOptions, detectInSlices } from '../detection/detect.ts';
import type { Detection } from '../detection/finding.ts';
import { htmlTextInSteps } from '../extraction/extractors/html-text.ts';
import { conclude, concludeSameSite } from './conclude.ts';
import { readings } from './readings.ts';
import type { Transfer } from './transfer.ts';
import type { InspectOptions, Verdict } from './verdict.ts';

/** Milliseconds. Work goes on for `WORK` between two pauses; a slice that starts just before adds its own few. */
const WORK = 8;
const DEADLINE = 1500;

/** Characters read between two looks at the clock. */
const SLICE = 16_384;

export interface SliceOptions extends InspectOptions {
  /** Lets the page breathe: resolves in a later task. */
  readonly pause: () => Promise<void>;
  /** Milliseconds, monotonic: `performance.now`. */
  readonly clock: () => number;
  /** Share read so far, 0 to 1, growing; called at most once a pause. */
  readonly onProgress?: (share: number) => void;
  /** Milliseconds from the call until what is not read stays unread; 1 500 by default. */
  readonly deadline?: number;
  readonly signal?: AbortSignal;
}

/**
 * The verdict on a transfer of any length, a slice at a time. At the deadline the rest stays unread and the decision says
 * so ("contenu non vérifié en entier"). `'aborted'` when the signal asked for it.
 */
export async function inspectInSlices(
  transfer: Transfer,
  options: SliceOptions,
): Promise<Verdict | 'aborted'> {
  const { policy, now, signal } = options;
  if (transfer.sameSite) return concludeSameSite(transfer, policy);
  const breath = createBreath(options);

  // Markup is read some fifty times faster than text is searched: its share of the progress is small.
  const markup = await run(htmlTextInSteps(transfer.texts.html), breath, (share) => share * 0.05);
  if (signal?.aborted) return 'aborted';
  const { text, more } = readings(transfer.texts, markup ?? '');
  await breath.take(0.05);
  const detectOptions = { now, ownNames: policy.ownNames };
  const total = text.length + more.length;
  const shareFrom = (from: number, length: number) => (share: number) =>
    0.05 + (0.95 * (from + share * length)) / total;
  const detection = await search(text, detectOptions, breath, shareFrom(0, text.length));
  const ofMore = await search(more, detectOptions, breath, shareFrom(text.length, more.length));
  if (signal?.aborted) return 'aborted';
  const complete = detection.complete && markup !== undefined;
  return conclude(transfer, { text, more }, { ...detection, complete }, ofMore, policy);
}

interface Breath {
  /** True when there is no time left, or no one waits any more. */
  readonly over: () => boolean;
  /** Pauses when the thread was kept long enough. */
  readonly take: (share: number) => Promise<void>;
}

function createBreath({ pause, clock, onProgress, deadline = DEADLINE, signal }: SliceOptions): Breath {
  const end = clock() + deadline;
  let workingSince = clock();
  let told = 0;
  return {
    over: () => signal?.aborted === true || clock() >= end,
    take: async (share) => {
      if (clock() - workingSince < WORK) return;
      told = Math.max(told, Math.min(1, share));
      onProgress?.(told);
      await pause();
      workingSince = clock();
    },
  };
}

/** Runs steps to their end; `undefined` when time was over before. */
async function run<R>(
  steps: Generator<number, R>,
  breath: Breath,
  shareOf: (share: number) => number,
): Promise<R | undefined> {
  for (;;) {
    const step = steps.next();
    // After the last step too: what comes next is long in itself.
    await breath.take(shareOf(step.done === true ? 1 : step.value));
    if (step.done === true) return step.value;
    if (breath.over()) return undefined;
  }
}

async function search(
  text: string,
  options: DetectOptions,
  breath: Breath,
  shareOf: (share: number) => number,
): Promise<Detection> {
  if (text === '') return { findings: [], complete: true };
  let soFar: Detection = { findings: [], complete: false };
  if (breath.over()) return soFar;
  const steps = detectInSlices(text, options, SLICE);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    soFar = step.value.soFar;
    await breath.take(shareOf(step.value.progress));
    if (step.value.progress < 1 && breath.over()) return { ...soFar, complete: false };
  }
}
