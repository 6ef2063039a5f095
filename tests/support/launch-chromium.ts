import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { expectNoEgress, openEgressSink } from './egress-sink.ts';
import { findBrowsers } from './ensure-browsers.ts';
import type { LaunchOptions, TestBrowser, TestPage } from './test-page.ts';
import { traceChromium } from './trace-chromium.ts';

const BUILD = '.output/chrome-mv3';
const READER = 'tests/support/reader-extension';

/** Flags without which a closed network makes Chromium noisy, and extensions are not loaded. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=fr',
];

/** A fresh Chromium with an empty profile, our build and the tests' reader. */
export async function launchChromium(options: LaunchOptions = {}): Promise<TestBrowser> {
  const installed = (await findBrowsers()).find(({ family }) => family === 'chromium');
  if (!installed) throw new Error('No Chromium on this machine: npm test installs one');
  const profile = await mkdtemp(join(tmpdir(), 'garde-fou-chromium-'));
  const extensions = [resolve(READER)];
  if (options.extension !== null) extensions.unshift(resolve(options.extension ?? BUILD));
  const sink = await openEgressSink();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: installed.path,
    headless: false,
    viewport: options.viewport ?? { width: 1100, height: 800 },
    args: [
      ...(options.headless === false ? [] : ['--headless=new']),
      ...FLAGS,
      `--proxy-server=127.0.0.1:${sink.port}`,
      `--disable-extensions-except=${extensions.join(',')}`,
      `--load-extension=${extensions.join(',')}`,
    ],
  });
  const extensionOrigin = options.extension === null ? '' : await originOf(context);
  const newPage = async () => wrap(await context.newPage());
  return {
    family: 'chromium',
    extensionOrigin,
    newPage,
    openExtensionPage: async (path) => {
      const page = await newPage();
      await page.goto(`${extensionOrigin}/${path}`);
      return page;
    },
    stopBackground: async () => {
      const page = await context.newPage();
      await page.goto(`${extensionOrigin}/help.html`);
      const devtools = await context.newCDPSession(page);
      const stopped = new Promise<void>((resolve) => {
        devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
        });
      });
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await page.close();
    },
    addresses: async () => context.pages().map((page) => page.url()),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      await sink.close();
      expectNoEgress(sink);
    },
  };
}

async function originOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).origin === 'null'
    ? worker.url().split('/').slice(0, 3).join('/')
    : new URL(worker.url()).origin;
}

async function drop(
  page: Page,
  x: number,
  y: number,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const items = Object.entries(texts).map(([mimeType, data]) => ({ mimeType, data }));
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data: { items, dragOperationsMask: 1 } });
  }
  await session.detach();
}

function wrap(page: Page): TestPage {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return {
    family: 'chromium',
    goto: async (url) => void (await page.goto(url)),
    toFront: () => page.bringToFront(),
    evaluate: (work, argument) => page.evaluate(work as never, argument),
    waitFor: async (work, argument, timeout = 10_000) => {
      const handle = await page.waitForFunction(work as never, argument, { timeout });
      return (await handle.jsonValue()) as never;
    },
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    click: (x, y) => page.mouse.click(x, y),
    move: (x, y) => page.mouse.move(x, y),
    drop: (x, y, texts) => drop(page, x, y, texts),
    trace: (work, options) => traceChromium(page, work, options),
    screenshot: async (path) => void (await page.screenshot({ path })),
    viewport: (width, height) => page.setViewportSize({ width, height }),
    frames: () =>
      page.frames().map((frame) => ({
        url: () => frame.url(),
        evaluate: (work, argument) => frame.evaluate(work as never, argument),
      })),
    answerDialogs: (accept) => {
      const said: string[] = [];
      page.on('dialog', (dialog) => {
        said.push(dialog.message());
        void (accept ? dialog.accept() : dialog.dismiss());
      });
      return said;
    },
    requests: () => requests,
    close: () => page.close(),
  };
}
