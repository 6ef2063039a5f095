import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { BrowserPlace } from '../support/browser-places.ts';

/** Firefox draws the address of extension pages at random; the demonstration opens one of them. */
const FIREFOX_ID = 'garde-fou@garde-fou.example';
const FIREFOX_UUID = '7d1f7f3e-5c1a-4c46-9f3a-6f1a0d5c2b11';

export interface OpenedBrowser {
  /** False for a browser that takes no extension from a program: the user then loads it by hand. */
  readonly extensionLoaded: boolean;
  /** One tab for each address, from the left; the first is shown. */
  openTabs(urls: readonly string[]): Promise<void>;
  openExtensionPage(path: string): Promise<Page>;
  /** Settles when the user has closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a real window with a fresh profile and the extension. The extension is handed over by the browser's own
 * debugging protocol: Google Chrome and Edge accept it there, while they ignore `--load-extension`.
 * @param extension Folder of the unpacked build for this family.
 */
export async function openBrowser(place: BrowserPlace, extension: string): Promise<OpenedBrowser> {
  const profile = await mkdtemp(join(profileParent(place), 'garde-fou-demo-'));
  const browser = await launchWindow(place, profile);
  const id = await browser.installExtension(extension).catch(() => undefined);
  const origin = place.family === 'firefox' ? `moz-extension://${FIREFOX_UUID}` : `chrome-extension://${id}`;
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  return {
    extensionLoaded: id !== undefined,
    openTabs: async (urls) => {
      const [blank] = await browser.pages();
      for (const url of urls) await (await browser.newPage()).goto(url);
      await blank?.close();
      await (await browser.pages())[0]?.bringToFront();
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      // Firefox loads the page but never reports it as loaded.
      await page.goto(`${origin}/${path}`, { timeout: 1_500 }).catch((error: Error) => {
        if (!/timeout|timed out/iu.test(error.message)) throw error;
      });
      return page;
    },
    closed,
    close: async () => {
      if (browser.connected) await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function launchWindow({ family, path }: BrowserPlace, profile: string): Promise<Browser> {
  const common = {
    executablePath: path,
    headless: false,
    defaultViewport: null,
    userDataDir: profile,
    // Ctrl+C is answered once, in `start.ts`.
    handleSIGINT: false,
    // On Linux Chromium takes the language of its own words from here.
    env: { ...process.env, LANGUAGE: 'fr' },
  };
  if (family === 'firefox') {
    return launch({
      ...common,
      browser: 'firefox',
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
        'intl.accept_languages': 'fr',
      },
    });
  }
  return launch({
    ...common,
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    // Not a test run: no "controlled by automated software" bar above the pages.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      '--lang=fr',
      '--accept-lang=fr',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-sync',
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** A browser from a snap sees neither the machine's temporary folder nor hidden ones, only its own. */
function profileParent({ path }: BrowserPlace): string {
  return path.startsWith('/snap/') ? join(homedir(), 'snap', basename(path), 'common') : tmpdir();
}
