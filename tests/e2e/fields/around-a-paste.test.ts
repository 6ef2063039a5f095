import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answerWarning, continueAnyway } from '../../support/answer-warning.ts';
import { CLEAN, copyFrom, PERSONAL, pasteInto, sourcePage } from '../../support/clipboard.ts';
import { fixedPages } from '../../support/fixed-pages.ts';
import { launchers } from '../../support/launchers.ts';
import { clickControl, readWarning, waitForNoWarning, waitForWarning } from '../../support/read-warning.ts';
import type { TestSite } from '../../support/serve-pages.ts';
import type { TestBrowser, TestPage } from '../../support/test-page.ts';
import { pastePages, TALL } from './paste-pages.ts';

/** Longer than what is read inside the event: held, read in slices, given back without a question. */
const LONG = [
  ['in many lines', `${CLEAN}\n`.repeat(1_300).trimEnd()],
  ['in one line', `${CLEAN} `.repeat(1_300).trimEnd()],
] as const;

describe.each(launchers)('in $family', ({ family, launch }) => {
  let site: TestSite;
  let browser: TestBrowser;
  let page: TestPage;

  beforeAll(async () => {
    site = await fixedPages({ ...pastePages, '/source': sourcePage });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(() => page.close());

  /** Each page is a site of its own: what was copied from one is known there. */
  const addressOf = (path: string) => site.url(`${path.slice(1)}.localhost`, path);
  const open = async (path: string) => {
    page = await browser.newPage();
    await page.goto(addressOf(path));
  };
  const textIn = (id: string) =>
    page.evaluate((wanted) => (document.getElementById(wanted) as HTMLTextAreaElement).value, id);
  const waitForValue = (id: string, part: string) =>
    page.waitFor(
      (wanted) => (document.getElementById(wanted.id) as HTMLTextAreaElement).value.includes(wanted.part),
      { id, part },
    );
  const copyHere = async () => {
    await page.evaluate(() => {
      const record = document.getElementById('record');
      record?.focus();
      if (record) getSelection()?.selectAllChildren(record);
    }, undefined);
    await page.press('Control+c');
  };

  it('a paste that was held when the page navigates away is given to nobody', async () => {
    await copyFrom(browser, site, PERSONAL);
    await open('/plain');
    await pasteInto(page, 'field');
    await waitForWarning(page);
    await page.goto(addressOf('/same-site'));
    await waitForNoWarning(page);
    expect([await textIn('field'), await textIn('other')]).toEqual(['', '']);
  });

  it('a paste whose field is gone is kept, and Copier puts it on the clipboard to be pasted once more', async () => {
    await copyFrom(browser, site, PERSONAL);
    await open('/plain');
    await pasteInto(page, 'field');
    await waitForWarning(page);
    await page.evaluate(() => {
      const fresh = document.createElement('textarea');
      fresh.id = 'field';
      document.getElementById('field')?.replaceWith(fresh);
    }, undefined);
    await continueAnyway(page);
    await waitForWarning(page, 'status');
    expect([await textIn('field'), await textIn('other')]).toEqual(['', '']);
    await copyFrom(browser, site, CLEAN);
    await page.toFront();
    await clickControl(page, 'Copier', 'status');
    await pasteInto(page, 'other');
    await waitForValue('other', PERSONAL);
    expect(await readWarning(page)).toBeUndefined();
  });

  it('a field that refuses the text loses nothing: it is kept, and the user is told', async () => {
    await copyFrom(browser, site, PERSONAL);
    await open('/refuser');
    await pasteInto(page, 'field');
    await continueAnyway(page);
    const note = await waitForWarning(page, 'status');
    expect(note.controls.map(({ name }) => name)).toContain('Copier');
    expect(await textIn('field')).toBe('');
  });

  it.each(['/same-site', '/list', '/own-clipboard'])(
    'copy and paste inside one site passes: %s',
    async (path) => {
      await copyFrom(browser, site, CLEAN);
      await open(path);
      await copyHere();
      await pasteInto(page, 'field');
      await waitForValue('field', '060454710FF');
      expect(await readWarning(page)).toBeUndefined();
    },
  );

  it.each(LONG)(
    'long clean pastes that follow each other quickly arrive in order, apart from the typing before them: %s',
    async (_, long) => {
      await copyFrom(browser, site, long);
      await open('/plain');
      await page.evaluate(() => document.getElementById('field')?.focus(), undefined);
      await page.type('Avant ');
      await page.press('Control+v');
      await page.press('Control+v');
      await page.waitFor(
        (length) => (document.getElementById('field') as HTMLTextAreaElement).value.length >= length,
        6 + 2 * long.length,
      );
      expect((await textIn('field')) === `Avant ${long}${long}`).toBe(true);
      await page.press('Control+z');
      await page.press('Control+z');
      expect(await textIn('field')).toBe('Avant ');
    },
  );

  it.each(['rich', 'plain'])(
    'a tall text without markup comes back line by line: editable element, %s',
    async (id) => {
      const source = await browser.newPage();
      await source.goto(addressOf('/text-source'));
      await source.press('Control+c');
      await source.close();
      await open('/editable');
      await pasteInto(page, id);
      await continueAnyway(page);
      await page.waitFor((wanted) => document.getElementById(wanted)?.textContent?.includes('Ligne 59'), id);
      // As it is seen: an empty line between two blocks reads as two line ends, blanks kept as no-break spaces as blanks.
      const shown = await page.evaluate((wanted) => document.getElementById(wanted)?.innerText ?? '', id);
      const lines = shown.replaceAll('\u00a0', ' ').split('\n');
      expect(lines.filter((line) => line !== '')).toEqual(TALL.split('\n').filter((line) => line !== ''));
      await page.press('Control+z');
      expect(await page.evaluate((wanted) => document.getElementById(wanted)?.textContent, id)).toBe('');
    },
  );

  it('an editor that hands the paste on to other places asks once, and gets the text once', async () => {
    await copyFrom(browser, site, PERSONAL);
    await open('/canvas-editor');
    await page.evaluate(() => (window as unknown as { focusEditor(): void }).focusEditor(), undefined);
    await page.press('Control+v');
    await continueAnyway(page);
    await page.waitFor(() => window.received?.length, undefined);
    expect(await page.evaluate(() => window.received, undefined)).toEqual([PERSONAL]);
    // What is drawn on a canvas cannot be read back; that the page moved at all is taken as an answer.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)), undefined);
    expect(await readWarning(page)).toBeUndefined();
    expect(await readWarning(page, 'status')).toBeUndefined();
  });

  it('a second Control+V while the question is open is no second paste', async () => {
    await copyFrom(browser, site, PERSONAL);
    await open('/plain');
    await pasteInto(page, 'field');
    await waitForWarning(page);
    await page.press('Control+v');
    await answerWarning(page, 'Annuler');
    await pasteInto(page, 'field');
    await continueAnyway(page);
    await waitForValue('field', PERSONAL);
    expect(await textIn('field')).toBe(PERSONAL);
    expect(await readWarning(page)).toBeUndefined();
  });

  // Headless Firefox has no clipboard for pictures: nothing arrives with or without us.
  it.skipIf(family === 'firefox')('a picture without text is not touched', async () => {
    await open('/image');
    await page.press('F2');
    await page.waitFor(() => document.title === 'copié', undefined);
    await pasteInto(page, 'field');
    await page.waitFor(() => window.received?.length, undefined);
    expect(await page.evaluate(() => window.received, undefined)).toEqual(['Files', 'false', 'true']);
    expect(await readWarning(page)).toBeUndefined();
  });
});
