import type { Page } from 'playwright-core';

/** One entry of Chromium's own timeline; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly tid: number;
  readonly pid: number;
  readonly dur?: number;
  /** Processor time of the thread: other programs of the machine do not count in it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string; readonly url?: string } };
}

export interface TraceOptions {
  /** Each task of each thread as an entry `RunTask`; the browser then writes a lot more. */
  readonly tasks?: boolean;
}

/** What Chromium's timeline wrote while `work` ran. */
export async function traceChromium(
  page: Page,
  work: () => Promise<void>,
  { tasks = false }: TraceOptions = {},
): Promise<readonly TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  const categories = ['devtools.timeline', 'v8', ...(tasks ? ['disabled-by-default-devtools.timeline'] : [])];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}
