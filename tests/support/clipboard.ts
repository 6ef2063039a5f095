import type { TestSite } from './serve-pages.ts';
import type { TestBrowser, TestPage } from './test-page.ts';

/** The page to copy from: it must be served as `/source` on a site of its own. */
export const sourcePage = '<!doctype html><title>Source</title><pre id="source" tabindex="0"></pre>';

/** Copies a text for real: selected in a page of another site, then Control+C. */
export async function copyFrom(browser: TestBrowser, server: TestSite, text: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(server.url('source.localhost', '/source'));
  await page.evaluate((content) => {
    const source = document.getElementById('source') as HTMLElement;
    source.textContent = content;
    source.focus();
    getSelection()?.selectAllChildren(source);
  }, text);
  await page.press('Control+c');
  await page.close();
}

/** Pastes for real into the element with this id. */
export async function pasteInto(page: TestPage, id: string): Promise<void> {
  await page.evaluate((wanted) => document.getElementById(wanted)?.focus(), id);
  await page.press('Control+v');
}

/** Text that every version of the engine takes for personal: an INE with a right key. All of it is invented. */
export const PERSONAL = 'Élève LEROY Hugo, INE 060454710FF, né le 12/03/2014';
export const CLEAN =
  'Le théorème de Thalès : si deux droites sont parallèles, alors les rapports sont égaux.';
