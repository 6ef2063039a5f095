import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerWarning, continueAnyway } from '../../support/answer-warning.ts';
import { launchers } from '../../support/launchers.ts';
import { readWarning } from '../../support/read-warning.ts';
import type { TestSite } from '../../support/serve-pages.ts';
import type { TestBrowser } from '../../support/test-page.ts';
import { serveEditors } from './editor-site.ts';
import {
  copySample,
  type Desk,
  editors,
  openDesk,
  pasteOverSelection,
  textOf,
  typeAndPaste,
  typeInto,
  waitForText,
} from './editor-steps.ts';
import { samples } from './samples.ts';

const { words } = samples.record;
const PUPIL = 'LEROY';

describe.each(launchers)('a held paste in $family', ({ launch }) => {
  let site: TestSite;
  /** What the same keys leave in each editor when nobody holds the paste. */
  const native = new Map<string, string>();
  let browser: TestBrowser;
  let desk: Desk;

  beforeAll(async () => {
    site = await serveEditors();
    const plain = await launch({ extension: null });
    try {
      const alone = await openDesk(plain, site);
      await copySample(alone, 'record');
      for (const editor of editors) {
        await typeAndPaste(alone, editor);
        native.set(editor, await waitForText(alone.page, words));
      }
    } finally {
      await plain.close();
    }
    browser = await launch();
    desk = await openDesk(browser, site);
    await copySample(desk, 'record');
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  describe.each(editors)('into %s', (editor) => {
    it('gives the exact text after Continuer quand même, and one Control+Z takes exactly that back', async () => {
      await typeAndPaste(desk, editor);
      await continueAnyway(desk.page);
      expect(await waitForText(desk.page, words)).toBe(native.get(editor));
      expect(await readWarning(desk.page, 'status')).toBeUndefined();
      await desk.page.press('Control+z');
      expect((await waitForText(desk.page, words, false)).trimEnd()).toBe('Avant');
    });

    it('changes nothing after Annuler, then puts the pseudonymised text in the place of the selection', async () => {
      await pasteOverSelection(desk, editor);
      await answerWarning(desk.page, 'Annuler');
      expect((await textOf(desk.page)).trimEnd()).toBe('début MILIEU fin');
      // Focus and selection are where they were: the same keys ask the same question.
      await desk.page.press('Control+v');
      await answerWarning(desk.page, 'Coller en version pseudonymisée');
      await waitForText(desk.page, words);
      await typeInto(desk.page, '!');
      const text = await textOf(desk.page);
      expect(text).toMatch(/^début\s+Élève .*\[INE\].*Dossier complet\.!\s+fin\s*$/su);
      expect(text).not.toContain(PUPIL);
      expect(text).not.toContain('MILIEU');
    });
  });
});
