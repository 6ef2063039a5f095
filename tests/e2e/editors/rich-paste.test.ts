import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { continueAnyway } from '../../support/answer-warning.ts';
import { launchers } from '../../support/launchers.ts';
import type { TestSite } from '../../support/serve-pages.ts';
import type { TestBrowser } from '../../support/test-page.ts';
import { serveEditors } from './editor-site.ts';
import { copySample, type Desk, openDesk, openEditor, typeAndPaste, waitForText } from './editor-steps.ts';
import { hostileMarkup } from './hostile-markup.ts';
import { type SampleName, samples } from './samples.ts';

/** All that may stand in an editable element after a paste of ours. */
const ALLOWED =
  'a b i u s sub sup br p div blockquote ul ol li h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th';

const bareStructure = (html: string) =>
  html
    .replace(/<(\w+)[^>]*>/gu, '<$1>')
    .replace(/>\s+</gu, '><')
    .replaceAll('&nbsp;', ' ');

describe.each(launchers)('formatting in a plain editable element of $family', ({ launch }) => {
  let site: TestSite;
  let browser: TestBrowser;
  let desk: Desk;
  const native = new Map<SampleName, string>();

  const htmlAfterPaste = async (alone: Desk, sample: SampleName, answer: () => Promise<void>) => {
    await copySample(alone, sample);
    await typeAndPaste(alone, 'contenteditable');
    await answer();
    await waitForText(alone.page, samples[sample].words);
    return alone.page.evaluate(() => document.getElementById('root')?.innerHTML ?? '', undefined);
  };

  beforeAll(async () => {
    site = await serveEditors();
    const plain = await launch({ extension: null });
    try {
      const alone = await openDesk(plain, site);
      for (const sample of ['record', 'table'] as const)
        native.set(sample, await htmlAfterPaste(alone, sample, async () => undefined));
    } finally {
      await plain.close();
    }
    browser = await launch();
    desk = await openDesk(browser, site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.each(['record', 'table'] as const)(
    'has after Continuer the structure of the native paste: %s',
    async (sample) => {
      const html = await htmlAfterPaste(desk, sample, () => continueAnyway(desk.page));
      expect(bareStructure(html)).toBe(bareStructure(native.get(sample) ?? ''));
    },
  );

  it('never lets a handler, a script, a picture or an address of another kind through', async () => {
    await desk.page.goto(site.url('editors.localhost', '/safe-markup'));
    await desk.page.waitFor(() => window.safeMarkup !== undefined, undefined);
    const before = desk.page.requests().length;
    const found = await desk.page.evaluate(
      ({ hostileMarkup, allowed }) => {
        const names = new Set(allowed.split(' '));
        const bad: string[] = [];
        window.mounted?.focus();
        for (const html of hostileMarkup) {
          const markup = window.safeMarkup?.(html) ?? 'missing';
          document.execCommand('insertHTML', false, markup);
          for (const text of [markup, document.querySelector('[contenteditable]')?.innerHTML ?? '']) {
            for (const element of new DOMParser()
              .parseFromString(text, 'text/html')
              .body.querySelectorAll('*')) {
              const wrong = [...element.attributes].filter(
                ({ name, value }) =>
                  !(name === 'href' && element.localName === 'a' && /^(?:https?|mailto):/u.test(value)),
              );
              // The browser's own command adds styles of its own: they were not in what we gave it.
              const ours = text === markup ? wrong : wrong.filter(({ name }) => name !== 'style');
              if (!names.has(element.localName) && !(text !== markup && element.localName === 'span'))
                bad.push(element.outerHTML);
              if (ours.length > 0 && !element.hasAttribute('contenteditable')) bad.push(element.outerHTML);
            }
          }
        }
        return { bad, pwned: (window as { pwned?: number }).pwned };
      },
      { hostileMarkup, allowed: ALLOWED },
    );
    expect(found).toEqual({ bad: [] });
    // A whole turn of the browser's tasks later, nothing was fetched and nothing ran.
    await desk.page.waitFor(
      () => document.querySelector('img, script[src*=tracked], iframe') === null,
      undefined,
    );
    expect(desk.page.requests().slice(before)).toEqual([]);
    expect(await desk.page.evaluate(() => (window as { pwned?: number }).pwned ?? 0, undefined)).toBe(0);
  });

  it('gives hostile clipboard HTML back without its handlers', async () => {
    await desk.source.goto(site.url('source.localhost', '/hostile'));
    await desk.source.toFront();
    await desk.source.press('Control+c');
    await openEditor(desk, 'contenteditable');
    await desk.page.press('Control+v');
    await continueAnyway(desk.page);
    await waitForText(desk.page, '060454710FF');
    const html = await desk.page.evaluate(() => document.getElementById('root')?.innerHTML ?? '', undefined);
    expect(html).toMatch(/<b>LEROY<\/b>/u);
    expect(html).not.toMatch(/<img|<script|onerror|onclick|javascript:/iu);
    expect(await desk.page.evaluate(() => (window as { pwned?: number }).pwned ?? 0, undefined)).toBe(0);
  });

  it('keeps bold, lists, headings and links, and drops what Google Docs and Word add', async () => {
    await openEditor(desk, 'contenteditable');
    await desk.page.goto(site.url('editors.localhost', '/safe-markup'));
    await desk.page.waitFor(() => window.safeMarkup !== undefined, undefined);
    const rebuilt = (html: string) => desk.page.evaluate((given) => window.safeMarkup?.(given), html);
    expect(
      await rebuilt(
        '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Titre</span> <span style="font-style:italic">suite</span></p></b>',
      ),
    ).toBe('<p><b>Titre</b> <i>suite</i></p>');
    expect(
      await rebuilt(
        '<html><head><style>p{color:red}</style></head><body><!--StartFragment--><p class="MsoNormal">Bonjour<o:p></o:p></p>\n<p style="display:none">caché</p><!--EndFragment--></body></html>',
      ),
    ).toBe('<p>Bonjour</p>');
    expect(
      await rebuilt(
        '<h2>Plan</h2><ol start="3"><li><a href="https://exemple.fr/a?b=1&amp;c">un</a></li></ol>',
      ),
    ).toBe('<h2>Plan</h2><ol><li><a href="https://exemple.fr/a?b=1&#38;c">un</a></li></ol>');
    expect(await rebuilt('<pre>a\n  b &lt; c</pre>')).toBe('<div>a<br>\u00a0 b &#60; c</div>');
  });
});
