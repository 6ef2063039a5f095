import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERSONAL } from '../../support/clipboard.ts';
import { axeOn, type ExtensionPages, launchExtensionPages } from './extension-pages.ts';

let pages: ExtensionPages;
let server: Server;
let site: string;

beforeAll(async () => {
  server = createServer(({ url, headers }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const frame = `<iframe src="http://inner.${headers.host}/" width="240" height="90"></iframe>`;
    response.end(
      `<!doctype html><html lang="fr"><title>Page</title>${url === '/outer' ? frame : '<textarea></textarea>'}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://localhost:${(server.address() as AddressInfo).port}/`;
  pages = await launchExtensionPages();
});
afterAll(async () => {
  await pages.close();
  server.close();
});

/**
 * The popup's document in a tab of its own, with one lie: which tab is in front. A real popup closes as soon as the
 * test looks elsewhere; everything else, the messages to the guard above all, is real. `more` is another lie.
 */
async function popupOver(tab: { readonly id: number; readonly url?: string }, more = ''): Promise<Page> {
  const page = await pages.context.newPage();
  await page.addInitScript(`chrome.tabs.query = async () => [${JSON.stringify(tab)}];${more}`);
  await page.goto(`${pages.origin}/popup.html`);
  await page.locator('h1').waitFor();
  return page;
}

async function tabOf(page: Page): Promise<number> {
  await page.bringToFront();
  const worker = pages.context.serviceWorkers()[0] ?? (await pages.context.waitForEvent('serviceworker'));
  const [tab] = (await worker.evaluate('chrome.tabs.query({ active: true })')) as [{ id: number }];
  return tab.id;
}

describe('the popup over a page with the guard', () => {
  it('says that it watches, and why this site is not approved', async () => {
    const page = await pages.context.newPage();
    await page.goto(site);
    const popup = await popupOver({ id: await tabOf(page), url: site });
    await popup.getByRole('heading', { name: 'Garde-fou veille sur cette page' }).waitFor();
    expect(await popup.locator('[data-state]').getAttribute('data-state')).toBe('unknown');
    expect(await popup.locator('[data-state]').textContent()).toContain('localhost');
    expect((await axeOn(popup)).violations).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('is green once the user has approved the site', async () => {
    const options = await pages.open('options.html');
    await options.getByRole('button', { name: 'Ajouter un service', exact: true }).click();
    await options.getByLabel('Nom du service').fill('ENT de démonstration');
    await options.getByLabel('Adresse', { exact: true }).fill(new URL(site).host);
    await options.getByRole('button', { name: 'Enregistrer' }).click();
    await options.getByText('est enregistré').waitFor();
    const page = await pages.context.newPage();
    await page.goto(site);
    await expect
      .poll(
        async () => {
          const popup = await popupOver({ id: await tabOf(page), url: site });
          const state = await popup.locator('[data-state]').getAttribute('data-state');
          const text = await popup.locator('[data-state]').textContent();
          await popup.close();
          return `${state} ${text?.includes('ENT de démonstration')}`;
        },
        { timeout: 10_000 },
      )
      .toBe('approved true');
    await page.close();
    await options.close();
  });
});

describe('the popup over a frame too low for the window', () => {
  it('asks the question there, and gives the text back when it is answered', async () => {
    const page = await pages.context.newPage();
    await page.goto(site.replace('localhost', 'source.localhost'));
    await page.locator('textarea').fill(PERSONAL);
    await page.locator('textarea').press('Control+a');
    await page.locator('textarea').press('Control+c');
    await page.goto(`${site}outer`);
    const field = page.frameLocator('iframe').locator('textarea');
    await field.click();
    await page.keyboard.press('Control+v');
    const popup = await popupOver({ id: await tabOf(page), url: site });
    await popup.getByText('1 numéro INE').or(popup.getByText('Identifiants')).first().waitFor();
    expect(await popup.locator('section').textContent()).toContain('inner.localhost');
    expect(await field.inputValue()).toBe('');
    await popup.getByRole('button', { name: 'Continuer quand même' }).click();
    await popup.getByRole('button', { name: 'Confirmer' }).click();
    await expect.poll(() => field.inputValue()).toBe(PERSONAL);
    await page.close();
  });
});

/** Chromium takes no access away from an extension that asks for it; the settings of a person do. */
const noAccess = 'chrome.permissions.contains = async () => false';

describe('the popup without a guard', () => {
  it.each([
    ['a page that was open before', 'https://nuage.apps.education.fr/', 'Rechargez la page'],
    ['a site that was taken from it', 'https://nuage.apps.education.fr/', 'accès à ce site', noAccess],
    ['a page of the browser', undefined, 'page du navigateur'],
    ['the store', 'https://chromewebstore.google.com/', 'boutique'],
    ['a file', 'file:///tmp/liste.html', 'fichier de votre ordinateur'],
  ])('over %s it is never green and says why', async (_, url, words, lie = '') => {
    const page = await pages.context.newPage();
    await page.goto('about:blank');
    const popup = await popupOver({ id: await tabOf(page), ...(url !== undefined && { url }) }, lie);
    expect(await popup.locator('[data-state]').getAttribute('data-state')).toBe('off');
    expect(await popup.locator('[data-state]').textContent()).toContain(words);
    await popup.close();
    await page.close();
  });
});
