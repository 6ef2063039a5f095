import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerWarning } from '../../support/answer-warning.ts';
import { copyFrom, PERSONAL, pasteInto, sourcePage } from '../../support/clipboard.ts';
import { fixedPages } from '../../support/fixed-pages.ts';
import { launchers } from '../../support/launchers.ts';
import { readWarning, waitForNoWarning, waitForWarning } from '../../support/read-warning.ts';
import type { TestSite } from '../../support/serve-pages.ts';
import type { TestBrowser, TestPage } from '../../support/test-page.ts';

const field =
  '<!doctype html><html lang="fr"><title>Site</title><textarea id="field" rows="6" cols="60"></textarea>';

describe.each(launchers)('when the extension changes under an open tab in $family', ({ launch }) => {
  let browser: TestBrowser;
  let server: TestSite;
  let page: TestPage;

  beforeAll(async () => {
    server = await fixedPages({ '/source': sourcePage, '/': field });
  });
  beforeEach(async () => {
    browser = await launch();
    await copyFrom(browser, server, PERSONAL);
    page = await browser.newPage();
    await page.goto(server.url('site.localhost', '/'));
    return () => browser.close();
  });
  afterAll(() => server.close());

  const reload = async () => {
    const options = await browser.openExtensionPage('options.html');
    await options.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      // Later, so that the answer to the test still has a page to come from.
      setTimeout(() => chrome.runtime.reload(), 50);
    }, null);
    await expect
      .poll(async () => (await browser.addresses()).some((url) => url.startsWith(browser.extensionOrigin)), {
        timeout: 5_000,
      })
      .toBe(false);
    await page.toFront();
  };
  const value = () =>
    page.evaluate(() => (document.getElementById('field') as HTMLTextAreaElement).value, null);

  // Chromium leaves the old script running without its extension; Firefox ends it and starts the new one in the open tab.
  it('a paste goes on as the browser allows, and is never lost', async () => {
    await reload();
    if (page.family === 'chromium') {
      await pasteInto(page, 'field');
      expect(await value()).toBe(PERSONAL);
      expect((await waitForWarning(page, 'status')).text).toContain('rechargez cette page');
      await pasteInto(page, 'field');
      expect(await value()).toBe(PERSONAL + PERSONAL);
    } else {
      // The new script is put into the open tab a moment after the old one has ended.
      const held = async () => {
        await pasteInto(page, 'field');
        return (await readWarning(page)) !== undefined;
      };
      await expect.poll(held, { timeout: 10_000, interval: 300 }).toBe(true);
      await answerWarning(page, 'Annuler');
    }
  });

  it('a paste that was held before leaves no dead window behind', async () => {
    await pasteInto(page, 'field');
    await waitForWarning(page);
    await reload();
    if (page.family === 'chromium') await answerWarning(page, 'Annuler');
    await waitForNoWarning(page);
    await page.evaluate(() => document.getElementById('field')?.focus(), null);
    await page.type('suite');
    expect(await value()).toBe('suite');
  });
});
