import { existsSync } from 'node:fs';
import { copyFrom, sourcePage } from '../support/clipboard.ts';
import { fixedPages } from '../support/fixed-pages.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import type { TestSite } from '../support/serve-pages.ts';
import type { TestBrowser } from '../support/test-page.ts';
import type { TraceEvent } from '../support/trace-chromium.ts';
import { frenchText } from './french-text.ts';
import { type Bench, type Measure, quantile, rounded } from './measure.ts';

const PASTES = 200;
const FRAMES = 50;
const GUARD = 'content-scripts/guard.js';

const pages = {
  '/source': sourcePage,
  // A field that takes nothing: what the browser does with the text after us is not measured.
  '/field': `<!doctype html><title>Champ</title><textarea id="field"></textarea><script>
    window.pastes = 0;
    addEventListener('paste', (event) => { window.pastes += 1; event.preventDefault(); }, true);
  </script>`,
  '/frames': `<!doctype html><title>Cadres</title>${'<iframe srcdoc="<p>cadre</p>"></iframe>'.repeat(FRAMES)}`,
};

/** Processor time of an entry in milliseconds; on the wall clock where Chromium gives no other. */
const time = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000;
const ofGuard = ({ args }: TraceEvent) => args?.data?.url?.endsWith(GUARD) === true;

/** Our calls inside the dispatch of each paste, one number a paste. */
function handlerTimes(events: readonly TraceEvent[]): number[] {
  const pastes = events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'paste');
  const calls = events.filter((event) => event.name === 'FunctionCall' && ofGuard(event));
  return pastes.map((paste) =>
    calls
      .filter(
        ({ tid, pid, ts }) =>
          tid === paste.tid && pid === paste.pid && ts >= paste.ts && ts <= paste.ts + (paste.dur ?? 0),
      )
      .reduce((sum, call) => sum + time(call), 0),
  );
}

async function pasteTimes(browser: TestBrowser, site: TestSite, length: number): Promise<Measure[]> {
  await copyFrom(browser, site, frenchText(length));
  const page = await browser.newPage();
  await page.goto(site.url('field.localhost', '/field'));
  await page.evaluate(() => document.getElementById('field')?.focus(), undefined);
  const paste = async (times: number) => {
    for (let turn = 0; turn < times; turn += 1) await page.press('Control+v');
  };
  const [first] = handlerTimes(await page.trace(() => paste(1)));
  const times = handlerTimes(await page.trace(() => paste(PASTES)));
  const seen = await page.evaluate(() => (window as unknown as { pastes: number }).pastes, undefined);
  // A paste that was held would not be seen by the page, and its time would not be that of a clean one.
  if (seen !== PASTES + 1 || times.length !== PASTES)
    throw new Error(`${seen} pastes seen, ${times.length} traced`);
  await page.close();
  const large = length > 50_000;
  const name = `handler, clean paste of ${length / 1000} kB`;
  return [
    { name: `${name}, first of a page`, value: rounded(first ?? Number.NaN), unit: 'ms' },
    { name: `${name}, p50`, value: quantile(times, 0.5), unit: 'ms', ...(large ? {} : { limit: 2 }) },
    { name: `${name}, p99`, value: quantile(times, 0.99), unit: 'ms', limit: large ? 25 : 10 },
  ];
}

async function evaluationTimes(browser: TestBrowser, site: TestSite): Promise<Measure[]> {
  const page = await browser.newPage();
  const events = await page.trace(async () => {
    await page.goto(site.url('frames.localhost', '/frames'));
    await page.waitFor((count) => document.querySelectorAll('iframe').length === count, FRAMES);
  });
  await page.close();
  const times = events.filter((event) => event.name === 'EvaluateScript' && ofGuard(event)).map(time);
  return [
    {
      name: `guard script evaluated, median of ${times.length} frames`,
      value: quantile(times, 0.5),
      unit: 'ms',
      limit: 1,
    },
    { name: 'guard script evaluated, p99', value: quantile(times, 0.99), unit: 'ms' },
  ];
}

/** Empty where nothing was built yet. */
export const pasteInBrowser: Bench = {
  title: `In a real Chromium (${PASTES} pastes, ${FRAMES} frames; processor time from its own timeline)`,
  run: async () => {
    if (!existsSync('.output/chrome-mv3/manifest.json')) return [];
    const site = await fixedPages(pages);
    const browser = await launchChromium();
    try {
      const small = await pasteTimes(browser, site, 10_000);
      const large = await pasteTimes(browser, site, 100_000);
      return [...small, ...large, ...(await evaluationTimes(browser, site))];
    } finally {
      await browser.close();
      await site.close();
    }
  },
};

if (import.meta.main) {
  const measures = await pasteInBrowser.run();
  if (process.argv.includes('--json')) console.log(JSON.stringify(measures, undefined, 2));
  else for (const { name, value, unit } of measures) console.log(`${name.padEnd(56)} ${value} ${unit}`);
}
