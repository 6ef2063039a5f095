import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchers } from '../../support/launchers.ts';
import { readWarning } from '../../support/read-warning.ts';
import type { TestSite } from '../../support/serve-pages.ts';
import type { TestBrowser } from '../../support/test-page.ts';
import { serveEditors } from './editor-site.ts';
import { copySample, type Desk, editors, openDesk, type PasteResult, pasteAndUndo } from './editor-steps.ts';

/** Editors number their elements at random; everything else must be the same to the letter. */
const withoutNumbers = (html: string) =>
  html.replace(/ (?:id|for|data-[\w-]+|aria-[\w-]+|class|style)="[^"]*"/gu, '').replace(/\s+/gu, ' ');

describe.each(launchers)('a clean paste in $family', ({ launch }) => {
  let site: TestSite;
  const native = new Map<string, PasteResult>();
  let browser: TestBrowser;
  let desk: Desk;

  beforeAll(async () => {
    site = await serveEditors();
    const plain = await launch({ extension: null });
    try {
      const alone = await openDesk(plain, site);
      await copySample(alone, 'lesson');
      for (const editor of editors) native.set(editor, await pasteAndUndo(alone, editor, 'lesson'));
    } finally {
      await plain.close();
    }
    browser = await launch();
    desk = await openDesk(browser, site);
    await copySample(desk, 'lesson');
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.each(editors)('leaves the same text, events and undo in %s as a browser without us', async (editor) => {
    const expected = native.get(editor);
    const result = await pasteAndUndo(desk, editor, 'lesson');
    expect(result.text).toBe(expected?.text);
    expect(withoutNumbers(result.html)).toBe(withoutNumbers(expected?.html ?? ''));
    expect(result.seen).toEqual(expected?.seen);
    expect(result.seen.every(({ trusted }) => trusted)).toBe(true);
    expect(result.undone).toBe(expected?.undone);
    expect(await readWarning(desk.page)).toBeUndefined();
  });
});
