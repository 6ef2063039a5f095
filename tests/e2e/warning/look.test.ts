import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePage } from '../../support/bundle-page.ts';
import { fixedPages } from '../../support/fixed-pages.ts';
import { launchers } from '../../support/launchers.ts';
import type { TestSite } from '../../support/serve-pages.ts';
import type { TestBrowser, TestPage } from '../../support/test-page.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const surfaces = ['ask', 'unread', 'note', 'keep', 'progress'] as const;
type SurfaceName = (typeof surfaces)[number];

interface AxeWindow {
  readonly axe: {
    run(
      root: Document,
    ): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>;
  };
  readonly gallery: Readonly<Record<SurfaceName, () => void>>;
}

describe.each(launchers)('the window in $family', ({ launch }) => {
  let browser: TestBrowser;
  let server: TestSite;

  beforeAll(async () => {
    const script = await bundlePage(join(import.meta.dirname, 'gallery.ts'));
    const axe = await readFile(axePath, 'utf8');
    const page = (scheme: string) =>
      `<!doctype html><html lang="fr" style="color-scheme:${scheme}"><title>Galerie</title><body><main><h1>Page</h1><textarea aria-label="Champ" id="field"></textarea></main><script>${axe}</script><script type="module">${script}</script>`;
    server = await fixedPages({ '/': page('light dark') });
    browser = await launch({ extension: null });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (surface: SurfaceName, hash = ''): Promise<TestPage> => {
    const page = await browser.newPage();
    await page.goto(`${server.url('gallery.localhost', '/')}${hash}`);
    await page.waitFor(() => 'gallery' in window, null);
    await page.evaluate((name) => (window as unknown as AxeWindow).gallery[name](), surface);
    await page.waitFor(
      () =>
        [...document.documentElement.children].some((element) => element.shadowRoot?.querySelector('[role]')),
      null,
    );
    return page;
  };

  it.each(surfaces)('has no accessibility violation: %s', async (surface) => {
    const page = await open(surface);
    const result = await page.evaluate(async () => {
      const { violations, passes } = await (window as unknown as AxeWindow).axe.run(document);
      return {
        violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        passes: passes.length,
      };
    }, null);
    expect(result.violations).toEqual([]);
    expect(result.passes).toBeGreaterThan(10);
    await page.close();
  });

  it.each([
    { name: 'a phone-narrow window', width: 320, height: 640 },
    { name: 'a window at 200 % zoom', width: 550, height: 400 },
    { name: 'a very low window', width: 700, height: 220 },
  ])('fits without sideways scrolling in $name, all buttons reachable', async ({ width, height }) => {
    const page = await open('ask');
    await page.viewport(width, height);
    const layout = await page.evaluate(() => {
      const root = [...document.documentElement.children].find((element) => element.shadowRoot)?.shadowRoot;
      const dialog = root?.querySelector('dialog');
      if (!dialog) throw new Error('no dialog');
      const box = dialog.getBoundingClientRect();
      const outside = [...dialog.querySelectorAll('button')].filter((button) => {
        button.focus();
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return left < 0 || right > innerWidth || top < 0 || bottom > innerHeight;
      });
      return {
        sideways: dialog.scrollWidth > dialog.clientWidth,
        inside: box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight,
        outside: outside.map((button) => button.textContent),
      };
    }, null);
    expect(layout).toEqual({ sideways: false, inside: true, outside: [] });
    await page.close();
  });
});
