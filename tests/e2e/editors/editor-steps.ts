import type { TestSite } from '../../support/serve-pages.ts';
import type { TestBrowser, TestPage } from '../../support/test-page.ts';
import type { SampleName } from './samples.ts';
import { samples } from './samples.ts';

/** The editors of the design's table; `input` is a field of one line. */
export const editors = [
  'textarea',
  'input',
  'react-textarea',
  'contenteditable',
  'prosemirror',
  'tiptap',
  'lexical',
  'slate',
  'quill',
  'ckeditor',
  'tinymce-frame',
  'tinymce-inline',
  'codemirror',
  'draft',
  'monaco',
] as const;

export type EditorName = (typeof editors)[number];

/** One entry of the page's own record of what it saw. */
export interface Seen {
  readonly type: string;
  readonly trusted: boolean;
  readonly inputType: string;
  readonly prevented: boolean;
}

/** A browser with a tab to copy from and one to paste into. */
export interface Desk {
  readonly site: TestSite;
  readonly source: TestPage;
  readonly page: TestPage;
}

export async function openDesk(browser: TestBrowser, site: TestSite): Promise<Desk> {
  return { site, source: await browser.newPage(), page: await browser.newPage() };
}

/** Selects a sample on another site and presses Control+C. */
export async function copySample({ site, source }: Desk, name: SampleName): Promise<void> {
  await source.goto(site.url('source.localhost', `/${name}`));
  await source.toFront();
  await source.evaluate(() => {
    const sample = document.getElementById('sample');
    if (sample) getSelection()?.selectAllChildren(sample);
  }, undefined);
  await source.press('Control+c');
}

/** Loads a fresh page with this editor, empty and focused. */
export async function openEditor({ site, page }: Desk, name: EditorName): Promise<void> {
  await page.goto(site.url('editors.localhost', `/${name}`));
  await page.toFront();
  await page.waitFor(() => window.mounted !== undefined, undefined, 20_000);
  await page.evaluate(() => window.mounted?.focus(), undefined);
  // Some editors take the focus a frame later, and keys typed before would be lost.
  await page.waitFor(() => document.getElementById('root')?.contains(document.activeElement), undefined);
}

/** The text in the editor now; blanks at the ends of lines are the editors' own affair. */
export function textOf(page: TestPage): Promise<string> {
  return page.evaluate(
    () => window.mounted?.read().replaceAll('\u00a0', ' ').replaceAll('\r', '') ?? '',
    undefined,
  );
}

export async function waitForText(page: TestPage, words: string, present = true): Promise<string> {
  await page.waitFor(
    ({ words, present }) => window.mounted?.read().replaceAll('\u00a0', ' ').includes(words) === present,
    { words, present },
    5_000,
  );
  return textOf(page);
}

/** Types with the real keyboard and waits until the editor shows it. */
export async function typeInto(page: TestPage, text: string): Promise<void> {
  await page.type(text);
  await waitForText(page, text.trim());
}

async function seenBy(page: TestPage): Promise<Seen[]> {
  // Entries are completed in a task of their own.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)), undefined);
  return page.evaluate(() => (window as unknown as { seen: Seen[] }).seen, undefined);
}

/** The editor's own markup once it has drawn: Monaco does so in a frame after the one that changed the text. */
function drawnHtml(page: TestPage): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const read = () => resolve(document.getElementById('root')?.innerHTML ?? '');
        requestAnimationFrame(() => requestAnimationFrame(read));
      }),
    undefined,
  );
}

export interface PasteResult {
  readonly text: string;
  readonly html: string;
  readonly seen: readonly Seen[];
  readonly undone: string;
}

/** Pastes what is on the clipboard into the empty editor, then presses Control+Z once. */
export async function pasteAndUndo(desk: Desk, editor: EditorName, sample: SampleName): Promise<PasteResult> {
  const { page } = desk;
  await openEditor(desk, editor);
  await page.press('Control+v');
  const text = await waitForText(page, samples[sample].words);
  const html = await drawnHtml(page);
  const seen = await seenBy(page);
  await page.press('Control+z');
  const undone = await waitForText(page, samples[sample].words, false);
  return { text, html, seen, undone };
}

/** Types a word just before the paste, as people do: one undo must not take it away. */
export async function typeAndPaste(desk: Desk, editor: EditorName): Promise<void> {
  await openEditor(desk, editor);
  await typeInto(desk.page, 'Avant ');
  await desk.page.press('Control+v');
}

/** Types "début MILIEU fin", selects MILIEU with the keyboard and pastes over it. */
export async function pasteOverSelection(desk: Desk, editor: EditorName): Promise<void> {
  const { page } = desk;
  await openEditor(desk, editor);
  await typeInto(page, 'début MILIEU fin');
  for (const _ of ' fin') await page.press('ArrowLeft');
  for (const _ of 'MILIEU') await page.press('Shift+ArrowLeft');
  await page.press('Control+v');
}
