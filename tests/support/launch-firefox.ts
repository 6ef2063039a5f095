import { resolve } from 'node:path';
import { type KeyInput, launch, type Page } from 'puppeteer-core';
import { expectNoEgress, openEgressSink } from './egress-sink.ts';
import { findBrowsers } from './ensure-browsers.ts';
import type { LaunchOptions, TestBrowser, TestPage } from './test-page.ts';

const BUILD = '.output/firefox-mv3';
const READER = 'tests/support/reader-extension';
const ID = 'garde-fou@garde-fou.example';
const UUID = '7d1f7f3e-5c1a-4c46-9f3a-6f1a0d5c2b11';

/** A fresh Firefox over WebDriver BiDi, our build and the tests' reader. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<TestBrowser> {
  const installed = (await findBrowsers()).find(({ family }) => family === 'firefox');
  if (!installed) throw new Error('No Firefox on this machine: npm test installs one');
  const sink = await openEgressSink();
  const browser = await launch({
    browser: 'firefox',
    executablePath: installed.path,
    headless: options.headless !== false,
    args: ['--remote-allow-system-access'],
    defaultViewport: options.viewport ?? { width: 1100, height: 800 },
    extraPrefsFirefox: {
      // The address of extension pages is drawn at random otherwise, and a test could not open them.
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'intl.accept_languages': 'fr',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': sink.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': sink.port,
    },
  });
  await browser.installExtension(resolve(READER));
  if (options.extension !== null) await browser.installExtension(resolve(options.extension ?? BUILD));
  const extensionOrigin = `moz-extension://${UUID}`;
  const newPage = async () => wrap(await browser.newPage());
  return {
    family: 'firefox',
    extensionOrigin,
    newPage,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      // Firefox loads the page but never reports it as loaded over BiDi.
      await page.goto(`${extensionOrigin}/${path}`, { timeout: 1_500 }).catch((error: Error) => {
        if (!/timeout|timed out/iu.test(error.message)) throw error;
      });
      return wrap(page);
    },
    // Puppeteer is not told of navigations to extension pages: the pages themselves are asked.
    addresses: async () =>
      Promise.all((await browser.pages()).map((page) => page.evaluate(() => location.href).catch(() => ''))),
    close: async () => {
      await browser.close();
      await sink.close();
      expectNoEgress(sink);
    },
  };
}

async function press(page: Page, keys: string): Promise<void> {
  const names = keys.split('+');
  const last = names.pop() ?? '';
  for (const name of names) await page.keyboard.down(name as KeyInput);
  await page.keyboard.press(last as KeyInput);
  for (const name of names.reverse()) await page.keyboard.up(name as KeyInput);
}

function wrap(page: Page): TestPage {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return {
    family: 'firefox',
    goto: async (url) => void (await page.goto(url)),
    toFront: () => page.bringToFront(),
    evaluate: (work, argument) => page.evaluate(work as never, argument as never) as never,
    waitFor: async (work, argument, timeout = 10_000) => {
      const handle = await page.waitForFunction(work as never, { timeout }, argument as never);
      return (await (handle as { jsonValue(): Promise<unknown> }).jsonValue()) as never;
    },
    press: (keys) => press(page, keys),
    type: (text) => page.keyboard.type(text),
    click: (x, y) => page.mouse.click(x, y),
    move: (x, y) => page.mouse.move(x, y),
    trace: () => Promise.reject(new Error('Firefox tells no timeline over WebDriver BiDi')),
    drop: () => Promise.reject(new Error('Firefox cannot be made to drop over WebDriver BiDi')),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    viewport: (width, height) => page.setViewport({ width, height }),
    frames: () =>
      page.frames().map((frame) => ({
        url: () => frame.url(),
        evaluate: (work, argument) => frame.evaluate(work as never, argument as never) as never,
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
