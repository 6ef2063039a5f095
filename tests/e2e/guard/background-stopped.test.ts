import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerWarning, continueAnyway } from '../../support/answer-warning.ts';
import { copyFrom, PERSONAL, pasteInto, sourcePage } from '../../support/clipboard.ts';
import { fixedPages } from '../../support/fixed-pages.ts';
import { launchChromium } from '../../support/launch-chromium.ts';
import { clickControl, waitForWarning } from '../../support/read-warning.ts';
import type { TestSite } from '../../support/serve-pages.ts';
import type { TestBrowser, TestPage } from '../../support/test-page.ts';

let browser: TestBrowser;
let server: TestSite;
let page: TestPage;

beforeAll(async () => {
  server = await fixedPages({
    '/source': sourcePage,
    '/': '<!doctype html><html lang="fr"><title>Site</title><textarea id="field"></textarea>',
  });
  browser = await launchChromium();
  await copyFrom(browser, server, PERSONAL);
  page = await browser.newPage();
  await page.goto(server.url('site.localhost', '/'));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const value = () =>
  page.evaluate(() => (document.getElementById('field') as HTMLTextAreaElement).value, null);

it('a paste is held when the service worker is not running', async () => {
  await browser.stopBackground?.();
  await page.toFront();
  await pasteInto(page, 'field');
  await waitForWarning(page);
  expect(await value()).toBe('');
  await answerWarning(page, 'Annuler');
});

it('a question outlives the service worker, and its link wakes it again', async () => {
  await pasteInto(page, 'field');
  await waitForWarning(page);
  await browser.stopBackground?.();
  await page.toFront();
  await clickControl(page, 'En savoir plus');
  const help = `${browser.extensionOrigin}/help.html#identifier`;
  await expect.poll(() => browser.addresses(), { timeout: 5_000 }).toContain(help);
  await page.toFront();
  await continueAnyway(page);
  await expect.poll(value).toBe(PERSONAL);
});
