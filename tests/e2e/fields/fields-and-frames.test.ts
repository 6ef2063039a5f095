import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerWarning, continueAnyway } from '../../support/answer-warning.ts';
import { CLEAN, copyFrom, PERSONAL, sourcePage } from '../../support/clipboard.ts';
import { fixedPages } from '../../support/fixed-pages.ts';
import { frameAsPage, waitForFrameWithWarning } from '../../support/frame-as-page.ts';
import { launchers } from '../../support/launchers.ts';
import type { TestSite } from '../../support/serve-pages.ts';
import type { TestBrowser, TestPage } from '../../support/test-page.ts';
import { placePages, placePath, places } from './field-pages.ts';

describe.each(launchers)('in $family', ({ launch }) => {
  let site: TestSite;
  let foreign: TestSite;
  let browser: TestBrowser;
  let page: TestPage;

  beforeAll(async () => {
    foreign = await fixedPages(placePages(''));
    site = await fixedPages({ ...placePages(foreign.url('foreign.localhost', '')), '/source': sourcePage });
    browser = await launch();
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await foreign?.close();
  });

  /** Opens the page and puts the caret into the field with the pointer. */
  const open = async (place: string) => {
    await page.goto(site.url('fields.localhost', placePath(place)));
    // A frame of another process is there before clicks find it.
    const focused = async () => {
      await page.click(150, 60);
      const holder = await withField(page);
      return holder.evaluate(
        () => document.hasFocus() && window.field?.matches(':focus') === true,
        undefined,
      );
    };
    await expect.poll(focused, { timeout: 5_000, interval: 100 }).toBe(true);
  };

  describe('a personal text', () => {
    beforeAll(async () => {
      await copyFrom(browser, site, PERSONAL);
      await page.toFront();
    });

    it.each(Object.keys(places))(
      'pasted into %s is held, and comes back when it is wanted',
      async (place) => {
        await open(place);
        await page.press('Control+v');
        await answerWarning(await waitForFrameWithWarning(page), 'Annuler');
        expect(await textIn(await withField(page))).toBe('');
        await page.press('Control+v');
        await continueAnyway(await waitForFrameWithWarning(page));
        const holder = await withField(page);
        await holder.waitFor(() => (window.field?.value ?? window.field?.textContent) !== '', undefined);
        expect(await textIn(holder)).toBe(PERSONAL);
      },
    );
  });

  describe('a clean text', () => {
    beforeAll(async () => {
      await copyFrom(browser, site, CLEAN);
      await page.toFront();
    });

    it.each(Object.keys(places))('pasted into %s goes its way', async (place) => {
      await open(place);
      await page.press('Control+v');
      const holder = await withField(page);
      await holder.waitFor(() => (window.field?.value ?? window.field?.textContent) !== '', undefined);
      expect(await textIn(holder)).toBe(CLEAN);
    });
  });
});

/** The frame in which the field stands, as soon as it does. */
async function withField(page: TestPage): Promise<TestPage> {
  const end = performance.now() + 5_000;
  while (performance.now() < end) {
    for (const frame of page.frames()) {
      // A frame may go while it is being asked: about:blank is there before what replaces it.
      const has = await frame.evaluate(() => window.field !== undefined, undefined).catch(() => false);
      if (has) return frameAsPage(page, frame);
    }
  }
  throw new Error('no frame has the field');
}

const textIn = (holder: TestPage) =>
  holder.evaluate(() => window.field?.value ?? window.field?.textContent ?? '', undefined);
