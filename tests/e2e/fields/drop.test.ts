import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerWarning, continueAnyway } from '../../support/answer-warning.ts';
import { CLEAN, PERSONAL } from '../../support/clipboard.ts';
import { fixedPages } from '../../support/fixed-pages.ts';
import { launchChromium } from '../../support/launch-chromium.ts';
import { readWarning, waitForWarning } from '../../support/read-warning.ts';
import type { TestSite } from '../../support/serve-pages.ts';
import type { TestBrowser, TestPage } from '../../support/test-page.ts';

const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Dépôt</title><style>
  body { margin: 0 } body > * { position: absolute; left: 0; width: 600px; height: 90px; margin: 0; font: 16px monospace }
</style>
<textarea style="top: 0">Avant. Après.</textarea>
<div contenteditable style="top: 100px">Avant. Après.</div>
<div id="zone" style="top: 200px">Déposez ici</div>
<script>
  window.seen = [];
  const zone = document.getElementById('zone');
  for (const type of ['dragenter', 'dragover', 'dragleave', 'drop']) zone.addEventListener(type, (event) => {
    if (type !== 'dragleave') event.preventDefault();
    if (type !== 'dragover') window.seen.push(type + (type === 'drop' ? ':' + event.dataTransfer.getData('text/plain') : ''));
  });
</script>`;

/** Middles of the three places. */
const FIELD = [300, 45] as const;
const EDITABLE = [300, 145] as const;
const ZONE = [300, 245] as const;

const seen = (tab: TestPage) => tab.evaluate(() => (window as unknown as { seen: string[] }).seen, undefined);
const field = (tab: TestPage) =>
  tab.evaluate(() => document.querySelector('textarea')?.value ?? '', undefined);
const editable = (tab: TestPage) =>
  tab.evaluate(() => document.querySelector('[contenteditable]')?.innerHTML ?? '', undefined);

/** Chromium alone: see `TestPage.drop`. */
describe('a text dropped in chromium', () => {
  let site: TestSite;
  let browser: TestBrowser;
  let tab: TestPage;

  beforeAll(async () => {
    site = await fixedPages({ '/drop': page });
    browser = await launchChromium();
    tab = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const dropAt = async ([x, y]: readonly [number, number], texts: Readonly<Record<string, string>>) => {
    await tab.goto(site.url('drop.localhost', '/drop'));
    await tab.drop(x, y, texts);
  };

  it('goes its way when it is clean', async () => {
    await dropAt(ZONE, { 'text/plain': CLEAN });
    expect(await seen(tab)).toEqual(['dragenter', `drop:${CLEAN}`]);
    await dropAt(FIELD, { 'text/plain': CLEAN });
    expect(await field(tab)).toContain(CLEAN);
    expect(await readWarning(tab)).toBeUndefined();
  });

  it('into a field is held, changes nothing after Annuler, and comes back after Continuer', async () => {
    await dropAt(FIELD, { 'text/plain': PERSONAL });
    await answerWarning(tab, 'Annuler');
    expect(await field(tab)).toBe('Avant. Après.');
    await tab.drop(...FIELD, { 'text/plain': PERSONAL });
    await continueAnyway(tab);
    await tab.waitFor(() => document.querySelector('textarea')?.value !== 'Avant. Après.', undefined);
    expect(await field(tab)).toBe(`Avant. Après.${PERSONAL}`);
    await tab.press('Control+z');
    expect(await field(tab)).toBe('Avant. Après.');
  });

  it('comes back where the pointer let go, in a field and in an editable element', async () => {
    const x = await tab.evaluate(() => {
      const range = document.createRange();
      const text = document.querySelector('[contenteditable]')?.firstChild;
      if (!text) return 0;
      range.setStart(text, 0);
      range.setEnd(text, 'Avant. '.length);
      return Math.round(range.getBoundingClientRect().width);
    }, undefined);
    await dropAt([x, 108], { 'text/plain': PERSONAL });
    await continueAnyway(tab);
    await tab.waitFor(
      () => document.querySelector('[contenteditable]')?.textContent?.includes('INE'),
      undefined,
    );
    expect(await editable(tab)).toBe(`Avant. ${PERSONAL}Après.`);
    await dropAt([x + 3, 12], { 'text/plain': PERSONAL });
    await continueAnyway(tab);
    await tab.waitFor(() => document.querySelector('textarea')?.value.includes('INE'), undefined);
    expect(await field(tab)).toBe(`Avant. ${PERSONAL}Après.`);
  });

  it('brings its formatting into an editable element', async () => {
    await dropAt(EDITABLE, {
      'text/plain': PERSONAL,
      'text/html': `<p>${PERSONAL.replace('Hugo', '<b>Hugo</b>')}</p>`,
    });
    await continueAnyway(tab);
    await tab.waitFor(() => document.querySelector('[contenteditable] b'), undefined);
    expect(await editable(tab)).toContain('LEROY <b>Hugo</b>, INE');
  });

  it("onto a page's own zone is hidden from it, and handed over once after Continuer", async () => {
    await dropAt(ZONE, { 'text/plain': PERSONAL });
    await waitForWarning(tab);
    expect(await seen(tab)).toEqual(['dragenter']);
    await continueAnyway(tab);
    await tab.waitFor(() => (window as unknown as { seen: string[] }).seen.length > 1, undefined);
    expect(await seen(tab)).toEqual(['dragenter', `drop:${PERSONAL}`]);
  });

  it("onto a page's own zone lets the zone put its colours away after Annuler", async () => {
    await dropAt(ZONE, { 'text/plain': PERSONAL });
    await answerWarning(tab, 'Annuler');
    expect(await seen(tab)).toEqual(['dragenter', 'dragleave']);
  });

  it('is seen when it is a link alone, whose address names a pupil', async () => {
    await dropAt(ZONE, { 'text/uri-list': 'https://exemple.fr/?ine=060454710FF&nom=LEROY' });
    await waitForWarning(tab);
    await answerWarning(tab, 'Annuler');
  });
});
