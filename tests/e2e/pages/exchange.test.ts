import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionPages, launchExtensionPages } from './extension-pages.ts';
import { optionsSteps } from './options-steps.ts';

let pages: ExtensionPages;
let page: Page;
let steps: ReturnType<typeof optionsSteps>;

beforeAll(async () => {
  pages = await launchExtensionPages();
});
afterAll(async () => {
  const outside = pages.requests().filter((url) => !/^(?:chrome-extension|blob|data):/u.test(url));
  await pages.close();
  expect(outside).toEqual([]);
});
beforeEach(async () => {
  page = await pages.open('options.html');
  steps = optionsSteps(page);
});
afterEach(async () => {
  await page.evaluate('chrome.storage.local.clear()');
  await page.close();
});

describe('import and export', () => {
  const chooseFile = (text: string) =>
    page.getByLabel('Importer un fichier JSON').setInputFiles({
      name: 'liste.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  const file = (changes: object) => JSON.stringify({ kind: 'garde-fou-settings', format: 1, ...changes });
  const entry = { id: 'a', label: 'Alpha', host: 'alpha.example', match: 'exact', status: 'approved' };

  async function exported(): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      steps.button('Exporter en JSON').click(),
    ]);
    return readFile(await download.path(), 'utf8');
  }

  it('applies nothing when the file has errors, and says each with its place', async () => {
    await steps.addService('Carnet', 'carnet.example');
    const before = await steps.stored();
    await chooseFile(
      file({ entries: [entry, { ...entry, id: 'b', host: '*.fr' }, { ...entry, id: 'c', match: 'tout' }] }),
    );
    const text = await steps.dialog().textContent();
    expect(text).toContain("rien n'a été importé");
    expect(text).toMatch(/entrée 2, champ «\s?host\s?»/u);
    expect(text).toMatch(/entrée 3, champ «\s?match\s?»/u);
    expect(await steps.dialog().getByRole('button', { name: 'Appliquer' }).count()).toBe(0);
    await steps.button('Fermer').last().click();
    expect(await steps.stored()).toBe(before);
  });

  it.each([
    ['no JSON at all', '{"kind": "garde-fou-settings",\n oops', 'ligne 2'],
    ['another kind of file', '{"name":"x"}', "Ce n'est pas un fichier de réglages"],
  ])('says what is wrong with %s', async (_, text, words) => {
    await chooseFile(text);
    expect(await steps.dialog().textContent()).toContain(words);
  });

  it('shows what will change before it changes anything, and can be undone', async () => {
    await steps.addService('Carnet', 'carnet.example');
    const before = await exported();
    await chooseFile(file({ entries: [entry], academies: ['versailles'] }));
    const items = steps.dialog().getByRole('listitem');
    await items.first().waitFor();
    const lines = await items.allTextContents();
    expect(lines.join('\n')).toMatch(/ajouté\s?: Alpha/u);
    expect(lines.join('\n')).toMatch(/retiré\s?: Carnet/u);
    expect(lines.join('\n')).toContain('MonLycée.net');
    expect(await steps.row('Carnet').count()).toBe(1);
    await steps.button('Appliquer').click();
    await steps.row('Alpha').waitFor();
    await steps.button('Rétablir').click();
    await steps.row('Carnet').waitFor();
    expect(await exported()).toBe(before);
  });

  it('gives the same list back on another machine, byte for byte', async () => {
    await steps.addService('Carnet', 'carnet.example');
    await steps.addService('Cahier', '*.cahier.example');
    await page.getByLabel('Département', { exact: true }).selectOption('69 Rhône et métropole de Lyon');
    await steps.button('Ajouter un département').click();
    await expect.poll(() => steps.notice().textContent()).toBe('Enregistré.');
    const first = await exported();
    await page.evaluate('chrome.storage.local.clear()');
    await page.reload();
    await chooseFile(first);
    await steps.button('Appliquer').click();
    await steps.row('Cahier').waitFor();
    expect(await exported()).toBe(first);
  });

  it('keeps a thousand lines quick', async () => {
    const entries = Array.from({ length: 1000 }, (_, n) => ({
      ...entry,
      id: `s${n}`,
      label: `Service ${n}`,
      host: `s${n}.example`,
    }));
    await chooseFile(file({ entries }));
    await steps.button('Appliquer').click();
    await steps.row('Service 999').waitFor();
    const times = await page.evaluate(async () => {
      const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const timed = async (act: () => void) => {
        const start = performance.now();
        act();
        await settled();
        return Math.round(performance.now() - start);
      };
      const search = document.querySelector<HTMLInputElement>('#list-search');
      const type = (text: string) => () => {
        if (search) search.value = text;
        search?.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const more = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.startsWith('Afficher'),
      );
      return {
        more: await timed(() => more?.click()),
        search: await timed(type('service 99')),
        clear: await timed(type('')),
      };
    });
    console.log(`1 140 lines, in ms: ${JSON.stringify(times)} (aim: 100)`);
    // The aim is printed; what fails is a page that has become slow, not a busy machine.
    expect(Math.max(...Object.values(times))).toBeLessThan(1000);
    expect(await page.locator('#services-count').textContent()).toMatch(/1\s140 services/u);
  });
});
