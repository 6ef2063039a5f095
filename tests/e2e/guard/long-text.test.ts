import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { continueAnyway } from '../../support/answer-warning.ts';
import { CLEAN, copyFrom, PERSONAL, pasteInto, sourcePage } from '../../support/clipboard.ts';
import { fixedPages } from '../../support/fixed-pages.ts';
import { launchers } from '../../support/launchers.ts';
import { readWarning, waitForWarning } from '../../support/read-warning.ts';
import type { TestSite } from '../../support/serve-pages.ts';
import type { TestBrowser, TestPage } from '../../support/test-page.ts';

const field =
  '<!doctype html><html lang="fr"><title>Site</title><textarea id="field" rows="6" cols="60"></textarea>';

/** Lines of a lesson, each a little different, as many characters as asked for. */
function lesson(length: number): string {
  let text = '';
  for (let line = 1; text.length < length; line += 1) text += `${line}. ${CLEAN}\n`;
  return text;
}

describe.each(launchers)('a text too long to be read at once in $family', ({ launch }) => {
  let browser: TestBrowser;
  let server: TestSite;

  beforeAll(async () => {
    server = await fixedPages({ '/source': sourcePage, '/': field });
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const paste = async (text: string): Promise<TestPage> => {
    await copyFrom(browser, server, text);
    const page = await browser.newPage();
    await page.goto(server.url('site.localhost', '/'));
    await pasteInto(page, 'field');
    return page;
  };

  it('arrives whole when it is clean, without a question', async () => {
    const text = lesson(150_000);
    const page = await paste(text);
    await page.waitFor(
      (length) => (document.getElementById('field') as HTMLTextAreaElement).value.length >= length,
      text.length - 1,
    );
    expect(await fieldOf(page)).toBe(text.trimEnd());
    expect(await readWarning(page)).toBeUndefined();
    await page.close();
  });

  it('is held when somebody stands at its very end', async () => {
    const text = `${lesson(150_000)}${PERSONAL}`;
    const page = await paste(text);
    const warning = await waitForWarning(page);
    expect(warning.text).toContain('1 numéro INE');
    expect(await fieldOf(page)).toBe('');
    await continueAnyway(page);
    await page.waitFor(
      (end) => (document.getElementById('field') as HTMLTextAreaElement).value.endsWith(end),
      PERSONAL,
    );
    expect(await fieldOf(page)).toBe(text);
    await page.close();
  });

  it('is said to be not read in full when there is no time for all of it', async () => {
    // Names cost more than lessons: this is about four seconds of reading.
    const page = await paste(`${PERSONAL}\n`.repeat(220_000));
    const warning = await waitForWarning(page, 'alertdialog', 20_000);
    expect(warning.text).toContain('seul le début a été vérifié');
    await page.press('Escape');
    expect(await fieldOf(page)).toBe('');
    await page.close();
  });
});

/** Copying a selection adds a final line break or takes it, by browser: the text itself is what is compared. */
const fieldOf = async (page: TestPage) =>
  (
    await page.evaluate(() => (document.getElementById('field') as HTMLTextAreaElement).value, null)
  ).trimEnd();
