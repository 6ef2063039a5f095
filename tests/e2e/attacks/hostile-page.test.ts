import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerWarning } from '../../support/answer-warning.ts';
import { copyFrom, PERSONAL, pasteInto, sourcePage } from '../../support/clipboard.ts';
import { fixedPages } from '../../support/fixed-pages.ts';
import { launchers } from '../../support/launchers.ts';
import { readWarning, waitForWarning } from '../../support/read-warning.ts';
import type { TestSite } from '../../support/serve-pages.ts';
import type { TestBrowser, TestPage } from '../../support/test-page.ts';

const field = '<textarea id="field" rows="6" cols="60"></textarea>';
const html = (body: string) =>
  `<!doctype html><html lang="fr"><title>Page hostile</title><body>${field}${body}`;

const pages = {
  '/source': sourcePage,
  '/plain': html(''),
  // Every name under which WXT could announce a newer script, sent before and after the page's own load.
  '/kill-switch': html(`<script>
    const ids = ['garde-fou@garde-fou.example', 'ldccliefhaldjnifejkheikhbefbcoli', 'undefined', ''];
    const kill = () => {
      for (const id of ids) {
        const type = id + ':guard:wxt:content-script-started';
        const detail = { contentScriptName: 'guard', messageId: 'x', type };
        document.dispatchEvent(new CustomEvent(type, { detail }));
        window.postMessage({ type, contentScriptName: 'guard', messageId: 'x' }, '*');
      }
    };
    kill(); addEventListener('load', kill); setInterval(kill, 50);
  </script>`),
  '/oracle': html(`<script>
    window.hits = []; window.control = 0; window.turns = 0;
    const words = ['LEROY', 'Hugo', '060454710FF', '12/03/2014'];
    setInterval(() => {
      window.turns += 1;
      for (const word of words) if (window.find(word, false, false, true)) window.hits.push(word);
      if (window.find('temoin-de-la-page', false, false, true)) window.control += 1;
      getSelection().removeAllRanges();
    }, 60);
  </script><p>temoin-de-la-page</p>`),
  '/remover': html(`<script>
    setInterval(() => {
      for (const node of [...document.documentElement.children]) if (node !== document.head && node !== document.body) node.remove();
    }, 100);
  </script>`),
  '/wiper': html(`<script>
    const content = document.body.innerHTML;
    addEventListener('paste', () => {}, true);
    setInterval(() => { if (document.activeElement?.id !== 'field') document.body.innerHTML = content; }, 100);
  </script>`),
  '/rewritten': html(`<script>
    addEventListener('load', () => {
      document.open();
      document.write('<!doctype html><title>Autre</title><textarea id="field"></textarea>');
      document.close();
    });
  </script>`),
  '/listener': html(`<script>
    window.seen = [];
    for (const type of ['paste', 'keydown', 'keyup', 'click', 'pointerdown', 'mousedown'])
      addEventListener(type, (event) => window.seen.push(type + ':' + event.target.localName), true);
  </script>`),
  '/forger': html(`<script>
    const data = () => { const d = new DataTransfer(); d.setData('text/plain', 'inventé par la page'); return d; };
    for (let turn = 0; turn < 1000; turn += 1) {
      window.postMessage({ kind: 'answer-hold', answer: 'continue', turn }, '*');
      document.dispatchEvent(new CustomEvent('answer-hold', { detail: { answer: 'continue' } }));
      document.getElementById('field').dispatchEvent(new ClipboardEvent('copy', { clipboardData: data(), bubbles: true, cancelable: true }));
    }
  </script>`),
};

describe.each(launchers)('in $family', ({ launch }) => {
  let browser: TestBrowser;
  let server: TestSite;

  beforeAll(async () => {
    server = await fixedPages(pages);
    browser = await launch();
    await copyFrom(browser, server, PERSONAL);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (path: keyof typeof pages): Promise<TestPage> => {
    const page = await browser.newPage();
    await page.goto(server.url('hostile.localhost', path));
    await page.waitFor(() => document.getElementById('field') !== null, null);
    return page;
  };

  it("a page that ends WXT's content script context is still guarded", async () => {
    const page = await open('/kill-switch');
    await pasteInto(page, 'field');
    await waitForWarning(page);
    expect(await fieldOf(page)).toBe('');
    await page.close();
  });

  it('a page that searches itself for each value finds none of them in the warning', async () => {
    const page = await open('/oracle');
    // The search works: it finds a word of the page, as long as no window of ours makes the page inert.
    await page.waitFor(() => (window as unknown as { control: number }).control > 0, null);
    await pasteInto(page, 'field');
    await waitForWarning(page);
    const before = await page.evaluate(() => (window as unknown as { turns: number }).turns, null);
    await page.waitFor((turns) => (window as unknown as { turns: number }).turns > turns + 12, before);
    expect(await page.evaluate(() => (window as unknown as { hits: string[] }).hits, null)).toEqual([]);
    await page.close();
  });

  it('a page that removes the warning again and again has accepted nothing', async () => {
    const page = await open('/remover');
    await pasteInto(page, 'field');
    // Four appearances of 100 ms at most; afterwards the toolbar has the question.
    await page.waitFor(() => performance.now() > 2_000, null);
    expect(await fieldOf(page)).toBe('');
    await page.close();
  });

  it('a page that rewrites its body keeps the warning and gets nothing', async () => {
    const page = await open('/wiper');
    await pasteInto(page, 'field');
    const warning = await waitForWarning(page);
    await page.waitFor(
      (since) => performance.now() - since > 600,
      await page.evaluate(() => performance.now(), null),
    );
    expect((await readWarning(page))?.name).toBe(warning.name);
    expect(await fieldOf(page)).toBe('');
    await page.close();
  });

  it('a document rewritten with document.open is still guarded', async () => {
    const page = await open('/rewritten');
    await page.waitFor(() => document.title === 'Autre', null);
    await pasteInto(page, 'field');
    await waitForWarning(page);
    expect(await fieldOf(page)).toBe('');
    await page.close();
  });

  it('a page sees neither the held paste nor the keys and clicks that answer it', async () => {
    const page = await open('/listener');
    await page.evaluate(() => document.getElementById('field')?.focus(), null);
    await page.press('Control+v');
    await waitForWarning(page);
    const before = await page.evaluate(() => (window as unknown as { seen: string[] }).seen.length, null);
    await page.press('Tab');
    await page.press('Shift+Tab');
    await answerWarning(page, 'Annuler');
    const after = await page.evaluate(() => (window as unknown as { seen: string[] }).seen, null);
    expect(after.slice(before)).toEqual([]);
    expect(after.filter((entry) => entry.startsWith('paste'))).toEqual([]);
    await page.close();
  });

  it('a page that forges a thousand messages and copies answers nothing and whitelists nothing', async () => {
    const page = await open('/forger');
    await pasteInto(page, 'field');
    await waitForWarning(page);
    expect(await fieldOf(page)).toBe('');
    await page.close();
  });
});

const fieldOf = (page: TestPage) =>
  page.evaluate(() => (document.getElementById('field') as HTMLTextAreaElement).value, null);
