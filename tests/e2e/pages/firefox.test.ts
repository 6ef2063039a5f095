import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedPages } from '../../support/fixed-pages.ts';
import { launchFirefox } from '../../support/launch-firefox.ts';
import type { TestSite } from '../../support/serve-pages.ts';
import type { TestBrowser, TestPage } from '../../support/test-page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The part of the extension API that our own pages have, and these tests use from inside one of them. */
interface PageApi {
  readonly extension: { getViews(): Window[] };
  readonly permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
  readonly tabs: { create(tab: { url: string; active: boolean }): Promise<unknown> };
}

let browser: TestBrowser;
let site: TestSite;

beforeAll(async () => {
  site = await fixedPages({ '/': '<!doctype html><html lang="fr"><title>Site</title><textarea></textarea>' });
  browser = await launchFirefox();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const ours = async (path: string): Promise<TestPage> => {
  const page = await browser.openExtensionPage(path);
  await page.waitFor(() => document.querySelector('h1')?.textContent, null);
  return page;
};

describe('the pages in firefox', () => {
  it.each(['options.html', 'popup.html', 'help.html#health'])('axe has nothing against %s', async (path) => {
    const page = await ours(path);
    const found = await page.evaluate(async (source) => {
      // A script of the test's own protocol: the page's policy forbids it to pages, and so it should.
      const script = window as unknown as { eval(text: string): void; axe: { run(): Promise<AxeResult> } };
      script.eval(source);
      const { violations, passes } = await script.axe.run();
      return { violations: violations.map(({ id }) => id), passes: passes.length };
    }, axeSource);
    expect(found.violations).toEqual([]);
    expect(found.passes).toBeGreaterThan(10);
    await page.close();
  });
});

describe('the options in firefox', () => {
  it('take a new service by the keyboard and keep it', async () => {
    const page = await ours('options.html');
    const focus = (name: string) =>
      page.waitFor((wanted) => {
        const named = (element: HTMLElement) =>
          element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
        const controls = [...document.querySelectorAll<HTMLElement>('button, input')];
        const control = controls.find((element) => named(element)?.trim() === wanted);
        control?.focus();
        return control !== undefined && document.activeElement === control;
      }, name);
    await focus('Ajouter un service');
    await page.press('Enter');
    await focus('Nom du service');
    await page.type('Carnet de liaison');
    await focus('Adresse');
    await page.type('carnet.example');
    await page.press('Enter');
    const isListed = () =>
      [...document.querySelectorAll('tr')].some((row) => /Carnet de liaison/u.test(row.textContent ?? ''));
    await page.waitFor(isListed, null);
    await page.close();
    const again = await ours('options.html');
    await again.waitFor(isListed, null);
    await again.close();
  });
});

interface AxeResult {
  readonly violations: readonly { readonly id: string }[];
  readonly passes: readonly unknown[];
}

/** What the popup says of the tab in front: opened behind it, and read by another page of ours. */
async function popupOver(front: TestPage, helper: TestPage) {
  await front.toFront();
  await helper.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: PageApi }).chrome;
    await tabs.create({ url: 'popup.html', active: false });
  }, null);
  return helper.waitFor(() => {
    const { extension } = (globalThis as unknown as { chrome: PageApi }).chrome;
    const popup = extension.getViews().find(({ location }) => location.pathname === '/popup.html');
    const card = popup?.document.querySelector('[data-state]');
    if (!popup || !card) return undefined;
    const said = { state: card.getAttribute('data-state'), text: card.textContent };
    popup.close();
    return said;
  }, null);
}

describe('the popup in firefox', () => {
  it('says that it watches, and is not protected any more once the user takes the access away', async () => {
    const helper = await ours('help.html');
    const page = await browser.newPage();
    await page.goto(site.url('site.localhost', '/'));
    const before = await popupOver(page, helper);
    expect(before.state).toBe('unknown');
    expect(before.text).toContain('site.localhost');

    await helper.evaluate(async () => {
      const { permissions } = (globalThis as unknown as { chrome: PageApi }).chrome;
      await permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
    }, null);
    await page.goto(site.url('site.localhost', '/'));
    expect((await popupOver(page, helper)).state).toBe('off');
    await page.close();
    await helper.close();
  });
});
