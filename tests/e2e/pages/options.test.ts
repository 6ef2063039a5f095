import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionPages, launchExtensionPages } from './extension-pages.ts';

let pages: ExtensionPages;
let page: Page;

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
});
afterEach(async () => {
  await page.evaluate('chrome.storage.local.clear()');
  await page.close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const dialog = () => page.getByRole('dialog');
const row = (name: string) => page.getByRole('row').filter({ hasText: name });
const notice = () => page.locator('.notice-bar [role="status"]');
const stored = () =>
  page.evaluate('chrome.storage.local.get("settings.a").then((all) => JSON.stringify(all))');

async function addService(name: string, host: string): Promise<void> {
  await button('Ajouter un service').click();
  await dialog().getByLabel('Nom du service').fill(name);
  await dialog().getByLabel('Adresse', { exact: true }).fill(host);
  await button('Enregistrer').click();
  await dialog().waitFor({ state: 'detached' });
}

/** Tab until the control with this name has the focus, as somebody without a mouse does. */
async function tabTo(name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? element?.textContent;
    });
    if (focused === name) return;
  }
  throw new Error(`"${name}" was not reached by Tab`);
}

describe('the allowlist', () => {
  it('takes a new service, shows it first, and answers for its address', async () => {
    await addService('Carnet de liaison', 'https://carnet.example/connexion');
    await expect.poll(() => notice().textContent()).toContain('Carnet de liaison');
    expect(await page.getByRole('row').nth(1).textContent()).toContain('carnet.example');
    await page.getByLabel("Adresse d'un site ou d'une page").fill('https://carnet.example/x');
    const answer = page.locator('#try [role="status"]');
    expect(await answer.textContent()).toContain('Autorisé');
    expect(await answer.textContent()).toContain('ajoutée par vous');
  });

  it('is still there after a reload', async () => {
    await addService('Carnet de liaison', 'carnet.example');
    await page.reload();
    await row('Carnet de liaison').waitFor();
  });

  it('changes a service, removes it, and takes it back', async () => {
    await addService('Carnet', 'carnet.example');
    await button('Modifier Carnet').click();
    await dialog()
      .getByLabel('Décision', { exact: true })
      .selectOption({ label: 'Refusé : toujours un avertissement' });
    await button('Enregistrer').click();
    await row('Carnet').getByText('Refusé', { exact: true }).waitFor();
    await button('Retirer Carnet').click();
    await expect.poll(() => row('Carnet').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Rétablir');
    await page.keyboard.press('Enter');
    await row('Carnet').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('services-title');
  });

  it('refuses a wrong address in words, proposes the right one, and takes the proposal', async () => {
    await button('Ajouter un service').click();
    await dialog().getByLabel('Nom du service').fill('Carnet');
    await dialog().getByLabel('Adresse', { exact: true }).fill('prenom.nom@carnet.example');
    await button('Enregistrer').click();
    const field = dialog().getByLabel('Adresse', { exact: true });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('#entry-host-about').textContent()).toContain("C'est une adresse électronique");
    await button(/^Utiliser/u).click();
    expect(await field.inputValue()).toBe('carnet.example');
    await button('Enregistrer').click();
    await row('carnet.example').waitFor();
  });

  it('switches a service of the catalogue, and follows the chosen area', async () => {
    await page.getByLabel('Chercher un service ou une adresse').fill('monlycee');
    const monLycee = page.getByRole('switch', { name: 'MonLycée.net : autorisé' });
    expect(await monLycee.isChecked()).toBe(false);
    await page.getByLabel('Académie', { exact: true }).selectOption('Versailles');
    await button('Ajouter une académie').click();
    await expect.poll(() => monLycee.isChecked()).toBe(true);
    await monLycee.click();
    await expect.poll(() => notice().textContent()).toContain("n'est plus autorisé");
    expect(await monLycee.isChecked()).toBe(false);
  });

  it('finds by words, filters, and says when nothing is left', async () => {
    await page.getByLabel('Chercher un service ou une adresse').fill('elea apps');
    expect(await page.locator('#services-count').textContent()).toBe('1 service');
    await page.getByLabel('Chercher un service ou une adresse').fill('zzzz');
    await button('Effacer la recherche et les filtres').click();
    await page.getByLabel('Afficher').selectOption({ label: 'Mes ajouts' });
    await page.getByText("Vous n'avez encore rien ajouté.").waitFor();
  });

  it('works without a mouse, and gives the focus back', async () => {
    await tabTo('Ajouter un service');
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    await page.keyboard.type('Carnet');
    await page.keyboard.press('Tab');
    await page.keyboard.type('carnet.example');
    await page.keyboard.press('Enter');
    await row('Carnet').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ajouter un service');
    await tabTo('Modifier Carnet');
    await page.keyboard.press('Space');
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Modifier Carnet',
    );
    await tabTo('Retirer Carnet');
    await page.keyboard.press('Space');
    await expect.poll(() => row('Carnet').count()).toBe(0);
    await page.keyboard.press('Space');
    await row('Carnet').waitFor();
  });
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
    const [download] = await Promise.all([page.waitForEvent('download'), button('Exporter en JSON').click()]);
    return readFile(await download.path(), 'utf8');
  }

  it('applies nothing when the file has errors, and says each with its place', async () => {
    await addService('Carnet', 'carnet.example');
    const before = await stored();
    await chooseFile(
      file({ entries: [entry, { ...entry, id: 'b', host: '*.fr' }, { ...entry, id: 'c', match: 'tout' }] }),
    );
    const text = await dialog().textContent();
    expect(text).toContain("rien n'a été importé");
    expect(text).toMatch(/entrée 2, champ «\s?host\s?»/u);
    expect(text).toMatch(/entrée 3, champ «\s?match\s?»/u);
    expect(await dialog().getByRole('button', { name: 'Appliquer' }).count()).toBe(0);
    await button('Fermer').last().click();
    expect(await stored()).toBe(before);
  });

  it.each([
    ['no JSON at all', '{"kind": "garde-fou-settings",\n oops', 'ligne 2'],
    ['another kind of file', '{"name":"x"}', "Ce n'est pas un fichier de réglages"],
  ])('says what is wrong with %s', async (_, text, words) => {
    await chooseFile(text);
    expect(await dialog().textContent()).toContain(words);
  });

  it('shows what will change before it changes anything, and can be undone', async () => {
    await addService('Carnet', 'carnet.example');
    const before = await exported();
    await chooseFile(file({ entries: [entry], academies: ['versailles'] }));
    const lines = await dialog().getByRole('listitem').allTextContents();
    expect(lines.join('\n')).toMatch(/ajouté\s?: Alpha/u);
    expect(lines.join('\n')).toMatch(/retiré\s?: Carnet/u);
    expect(lines.join('\n')).toContain('MonLycée.net');
    expect(await row('Carnet').count()).toBe(1);
    await button('Appliquer').click();
    await row('Alpha').waitFor();
    await button('Rétablir').click();
    await row('Carnet').waitFor();
    expect(await exported()).toBe(before);
  });

  it('gives the same list back on another machine, byte for byte', async () => {
    await addService('Carnet', 'carnet.example');
    await addService('Cahier', '*.cahier.example');
    await page.getByLabel('Département', { exact: true }).selectOption('69 Rhône et métropole de Lyon');
    await button('Ajouter un département').click();
    await expect.poll(() => notice().textContent()).toBe('Enregistré.');
    const first = await exported();
    await page.evaluate('chrome.storage.local.clear()');
    await page.reload();
    await chooseFile(first);
    await button('Appliquer').click();
    await row('Cahier').waitFor();
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
    await button('Appliquer').click();
    await row('Service 999').waitFor();
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

describe('try an address', () => {
  it.each([
    ['https://webmail.ac-lyon.fr/', 'Autorisé', 'Académie de Lyon'],
    ['wetransfer.com', 'Non autorisé', 'transfert de fichiers'],
    ['exemple.org', 'Non autorisé', "n'est pas dans la liste"],
    ['sites.ac-lyon.fr', 'Non autorisé', 'pages publiées'],
    ['http://webmail.ac-lyon.fr/', 'Non autorisé', 'chiffrée'],
    ['prenom@ac-lyon.fr', 'adresse électronique', 'Utiliser'],
  ])('answers for %s', async (address, verdict, because) => {
    await page.getByLabel("Adresse d'un site ou d'une page").fill(address);
    const answer = await page.locator('#try [role="status"]').textContent();
    expect(answer).toContain(verdict);
    expect(answer).toContain(because);
  });

  it('says of an ENT what it is not the place for', async () => {
    await page.getByRole('switch', { name: /^Toutatice/u }).click();
    await page.getByLabel("Adresse d'un site ou d'une page").fill('college.toutatice.fr');
    await expect
      .poll(() => page.locator('#try').textContent())
      .toMatch(/Un simple rappel, après coup\s: Absence d'un personnel/u);
  });
});

describe('what belongs to the user', () => {
  it('keeps own names, and forgets them again', async () => {
    await page.getByLabel("Nom tel qu'il apparaît").fill('  Camille   Exemple ');
    await page.keyboard.press('Enter');
    await button('Retirer Camille Exemple').click();
    await page.getByText('Aucun nom enregistré.').waitFor();
  });

  it('speaks English when asked, and keeps to it', async () => {
    await page.getByLabel('English').check();
    await page.getByRole('heading', { name: 'Approved services' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.reload();
    await page.getByRole('heading', { name: 'Approved services' }).waitFor();
  });

  it('shows exceptions by category and day, and removes them', async () => {
    await addService('Carnet', 'carnet.example');
    await page.evaluate(`(async () => {
      const slot = (await chrome.storage.local.get('settings.a'))['settings.a'];
      const settings = JSON.parse(slot.text);
      settings.exceptions = [{ fingerprint: 'abcdefgh12', category: 'grades', addedOn: '2026-11-21' }];
      const text = JSON.stringify(settings);
      let hash = 0x811c9dc5;
      for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      const checksum = (hash >>> 0).toString(16).padStart(8, '0');
      const next = { serial: slot.serial + 1, text, checksum };
      await chrome.storage.local.set({ 'settings.a': next, 'settings.b': next });
    })()`);
    await page.reload();
    await button('Retirer Notes et appréciations, le 21 novembre 2026').click();
    await page.getByText('Aucune exception.').waitFor();
  });
});

describe('settings that cannot be read', () => {
  it('are said so, until the user has answered', async () => {
    await page.evaluate(
      "chrome.storage.local.set({ 'settings.a': { serial: 1, text: '{', checksum: '0' }, 'settings.b': 7 })",
    );
    await page.reload();
    await page.getByRole('alert').getByText('Vos réglages étaient illisibles').waitFor();
    await addService('Carnet', 'carnet.example');
    await page.reload();
    await row('Carnet').waitFor();
    await page.getByRole('alert').getByText('Vos réglages étaient illisibles').waitFor();
    await button("J'ai compris").click();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await page.reload();
    await row('Carnet').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('are taken from the good copy when there is one', async () => {
    await addService('Carnet', 'carnet.example');
    await page.evaluate("chrome.storage.local.set({ 'settings.a': 'torn' })");
    await page.reload();
    await page.getByRole('alert').getByText('la dernière copie saine').waitFor();
    await row('Carnet').waitFor();
  });
});
