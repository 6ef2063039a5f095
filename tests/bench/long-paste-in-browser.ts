import { existsSync } from 'node:fs';
import { copyFrom, PERSONAL, sourcePage } from '../support/clipboard.ts';
import { fixedPages } from '../support/fixed-pages.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import { waitForWarning } from '../support/read-warning.ts';
import type { TestSite } from '../support/serve-pages.ts';
import type { TestBrowser } from '../support/test-page.ts';
import type { TraceEvent } from '../support/trace-chromium.ts';
import { frenchText } from './french-text.ts';
import { type Bench, type Measure, rounded } from './measure.ts';

const LENGTH = 1_000_000;
/** Milliseconds: what keeps a page alive, and when reading ends at the latest. */
const LONGEST_TASK = 50;
const DEADLINE = 1_500;

const pages = {
  '/source': sourcePage,
  // The timeline tells of events that somebody listens to.
  '/field': `<!doctype html><title>Champ</title><textarea id="field"></textarea>
    <script>addEventListener('input', () => undefined);</script>`,
};

/** Processor time in milliseconds; on the wall clock where Chromium gives no other. */
const time = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000;
const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const longest = (tasks: readonly TraceEvent[]) => rounded(Math.max(...tasks.map(time)));

interface LongPaste {
  /** Tasks of the page's thread from the paste on, until the text goes in or the trace ends. */
  readonly reading: readonly TraceEvent[];
  /** The task in which the browser puts the text into the field. */
  readonly insertion: TraceEvent | undefined;
  /** Milliseconds on the wall clock from the paste to the insertion. */
  readonly wait: number;
}

/** The tasks of one paste. Those that run a script of the test itself, which looks whether it is over, do not count. */
function tasksOf(events: readonly TraceEvent[]): LongPaste {
  const paste = events.find(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'paste');
  if (!paste) throw new Error('no paste in the trace');
  const thread = events.filter(({ pid, tid }) => pid === paste.pid && tid === paste.tid);
  const inside = (task: TraceEvent) =>
    thread.filter((event) => event.ts >= task.ts && end(event) <= end(task));
  const tasks = thread
    .filter((event) => event.name === 'RunTask' && end(event) > paste.ts)
    .filter((task) => !inside(task).some(({ name }) => name === 'EvaluateScript'));
  const insertion = tasks.find((task) =>
    inside(task).some(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'input'),
  );
  const reading = tasks.filter((task) => task !== insertion && (!insertion || task.ts < insertion.ts));
  return { reading, insertion, wait: ((insertion?.ts ?? paste.ts) - paste.ts) / 1000 };
}

async function longPaste(browser: TestBrowser, site: TestSite, text: string, held: boolean) {
  await copyFrom(browser, site, text);
  const page = await browser.newPage();
  await page.goto(site.url('field.localhost', '/field'));
  const work = async () => {
    await page.evaluate(() => document.getElementById('field')?.focus(), undefined);
    await page.press('Control+v');
    if (held) await waitForWarning(page);
    else {
      const isThere = (length: number) =>
        (document.getElementById('field') as HTMLTextAreaElement).value.length >= length;
      await page.waitFor(isThere, text.length - 1, 20_000);
    }
  };
  const tasks = tasksOf(await page.trace(work, { tasks: true }));
  await page.close();
  return tasks;
}

async function withUs(site: TestSite): Promise<Measure[]> {
  const browser = await launchChromium();
  try {
    const clean = await longPaste(browser, site, frenchText(LENGTH), false);
    const held = await longPaste(browser, site, `${frenchText(LENGTH)}\n${PERSONAL}`, true);
    const name = 'longest task while 1 MB is read';
    return [
      { name: `${name}, clean`, value: longest(clean.reading), unit: 'ms', limit: LONGEST_TASK },
      { name: `${name}, held for its end`, value: longest(held.reading), unit: 'ms', limit: LONGEST_TASK },
      {
        name: 'from the paste of 1 MB to its verdict',
        value: rounded(clean.wait),
        unit: 'ms',
        limit: DEADLINE,
      },
      { name: 'inserting 1 MB (the browser), given back by us', value: insertionOf(clean), unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
}

async function withoutUs(site: TestSite): Promise<Measure[]> {
  const browser = await launchChromium({ extension: null });
  try {
    const alone = await longPaste(browser, site, frenchText(LENGTH), false);
    return [{ name: 'inserting 1 MB, without the extension', value: insertionOf(alone), unit: 'ms' }];
  } finally {
    await browser.close();
  }
}

function insertionOf({ insertion }: LongPaste): number {
  if (!insertion) throw new Error('the text did not go into the field');
  return rounded(time(insertion));
}

/** Empty where nothing was built yet. */
export const longPasteInBrowser: Bench = {
  title: 'A paste of 1 MB in a real Chromium (tasks of the page’s own thread, processor time)',
  run: async () => {
    if (!existsSync('.output/chrome-mv3/manifest.json')) return [];
    const site = await fixedPages(pages);
    try {
      return [...(await withUs(site)), ...(await withoutUs(site))];
    } finally {
      await site.close();
    }
  },
};

if (import.meta.main) {
  for (const { name, value, unit } of await longPasteInBrowser.run()) {
    console.log(`${name.padEnd(56)} ${value} ${unit}`);
  }
}
