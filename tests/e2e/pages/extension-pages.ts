import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowsers } from '../../support/ensure-browsers.ts';
import { ensureBuilt } from '../../support/ensure-built.ts';

/** Our own pages in a real Chromium, with Playwright's own locators: forms, downloads and files need them. */
export interface ExtensionPages {
  readonly context: BrowserContext;
  /** `chrome-extension://<id>`. */
  readonly origin: string;
  /** `options.html`, `popup.html`, `help.html#health`. */
  open(path: string): Promise<Page>;
  /** Everything any page asked for, ours included. */
  requests(): readonly string[];
  close(): Promise<void>;
}

/** @param fontSize The browser's own setting, in pixels, as somebody chooses it who needs larger text. */
export async function launchExtensionPages(fontSize = 16): Promise<ExtensionPages> {
  const installed = findBrowsers().find(({ family }) => family === 'chromium');
  if (!installed) throw new Error('No Chromium on this machine: npm test installs one');
  const profile = await mkdtemp(join(tmpdir(), 'garde-fou-pages-'));
  const preferences = { webkit: { webprefs: { default_font_size: fontSize } } };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const extension = await ensureBuilt('chromium');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: installed.path,
    headless: false,
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--lang=fr',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = worker.url().split('/').slice(0, 3).join('/');
  return {
    context,
    origin,
    open: async (path) => {
      const page = await context.newPage();
      await page.goto(`${origin}/${path}`);
      await page.locator('h1').first().waitFor();
      return page;
    },
    requests: () => requests,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Ids and places of what axe has against the page; empty is good. Also how many rules had something to look at. */
export async function axeOn(page: Page): Promise<{ violations: string[]; passes: number }> {
  await page.evaluate(await axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; nodes: { html: string }[] }[];
          passes: unknown[];
        }>;
      };
    };
    const { violations, passes } = await axe.run();
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      passes: passes.length,
    };
  });
}

/** What sticks out to the right, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
