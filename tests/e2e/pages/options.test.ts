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

describe('the allowlist', () => {
  it('takes a new service, shows it first, and answers for its address', async () => {
    await steps.addService('Carnet de liaison', 'https://carnet.example/connexion');
    await expect.poll(() => steps.notice().textContent()).toContain('Carnet de liaison');
    await expect.poll(() => page.getByRole('row').nth(1).textContent()).toContain('carnet.example');
    await page.getByLabel("Adresse d'un site ou d'une page").fill('https://carnet.example/x');
    const answer = page.locator('#try [role="status"]');
    await expect.poll(() => answer.textContent()).toContain('Autorisé');
    expect(await answer.textContent()).toContain('ajoutée par vous');
  });

  it('is still there after a reload', async () => {
    await steps.addService('Carnet de liaison', 'carnet.example');
    await page.reload();
    await steps.row('Carnet de liaison').waitFor();
  });

  it('changes a service, removes it, and takes it back', async () => {
    await steps.addService('Carnet', 'carnet.example');
    await steps.button('Modifier Carnet').click();
    await steps
      .dialog()
      .getByLabel('Décision', { exact: true })
      .selectOption({ label: 'Refusé : toujours un avertissement' });
    await steps.button('Enregistrer').click();
    await steps.row('Carnet').getByText('Refusé', { exact: true }).waitFor();
    await steps.button('Retirer Carnet').click();
    await expect.poll(() => steps.row('Carnet').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Rétablir');
    await page.keyboard.press('Enter');
    await steps.row('Carnet').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('services-title');
  });

  it('refuses a wrong address in words, proposes the right one, and takes the proposal', async () => {
    await steps.button('Ajouter un service').click();
    await steps.dialog().getByLabel('Nom du service').fill('Carnet');
    await steps.dialog().getByLabel('Adresse', { exact: true }).fill('prenom.nom@carnet.example');
    await steps.button('Enregistrer').click();
    const field = steps.dialog().getByLabel('Adresse', { exact: true });
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('#entry-host-about').textContent()).toContain("C'est une adresse électronique");
    await steps.button(/^Utiliser/u).click();
    await expect.poll(() => field.inputValue()).toBe('carnet.example');
    await steps.button('Enregistrer').click();
    await steps.row('carnet.example').waitFor();
  });

  it('switches a service of the catalogue, and follows the chosen area', async () => {
    await page.getByLabel('Chercher un service ou une adresse').fill('monlycee');
    const monLycee = page.getByRole('switch', { name: 'MonLycée.net : autorisé' });
    expect(await monLycee.isChecked()).toBe(false);
    await page.getByLabel('Académie', { exact: true }).selectOption('Versailles');
    await steps.button('Ajouter une académie').click();
    await expect.poll(() => monLycee.isChecked()).toBe(true);
    await monLycee.click();
    await expect.poll(() => steps.notice().textContent()).toContain("n'est plus autorisé");
    await expect.poll(() => monLycee.isChecked()).toBe(false);
  });

  it('finds by words, filters, and says when nothing is left', async () => {
    await page.getByLabel('Chercher un service ou une adresse').fill('elea apps');
    await expect.poll(() => page.locator('#services-count').textContent()).toBe('1 service');
    await page.getByLabel('Chercher un service ou une adresse').fill('zzzz');
    await steps.button('Effacer la recherche et les filtres').click();
    await page.getByLabel('Afficher').selectOption({ label: 'Mes ajouts' });
    await page.getByText("Vous n'avez encore rien ajouté.").waitFor();
  });

  it('works without a mouse, and gives the focus back', async () => {
    await steps.tabTo('Ajouter un service');
    await page.keyboard.press('Enter');
    await steps.dialog().waitFor();
    await page.keyboard.type('Carnet');
    await page.keyboard.press('Tab');
    await page.keyboard.type('carnet.example');
    await page.keyboard.press('Enter');
    await steps.row('Carnet').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Ajouter un service');
    await steps.tabTo('Modifier Carnet');
    await page.keyboard.press('Space');
    await steps.dialog().waitFor();
    await page.keyboard.press('Escape');
    await steps.dialog().waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Modifier Carnet');
    await steps.tabTo('Retirer Carnet');
    await page.keyboard.press('Space');
    await expect.poll(() => steps.row('Carnet').count()).toBe(0);
    await page.keyboard.press('Space');
    await steps.row('Carnet').waitFor();
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
    const answer = page.locator('#try [role="status"]');
    await expect.poll(() => answer.textContent()).toContain(verdict);
    await expect.poll(() => answer.textContent()).toContain(because);
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
    await steps.button('Retirer Camille Exemple').click();
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
    await steps.addService('Carnet', 'carnet.example');
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
    await steps.button('Retirer Notes et appréciations, le 21 novembre 2026').click();
    await page.getByText('Aucune exception.').waitFor();
  });
});

describe('settings that cannot be read', () => {
  // The background writes the key of the fingerprints as soon as it sees none: not in the middle of the test.
  beforeEach(async () => {
    await steps.addService('Carnet', 'carnet.example');
    await expect.poll(() => steps.stored(), { timeout: 10_000 }).toMatch(/fingerprintKey\W+[0-9a-f]{8}/u);
  });

  it('are said so, until the user has answered', async () => {
    await page.evaluate(
      "chrome.storage.local.set({ 'settings.a': { serial: 1, text: '{', checksum: '0' }, 'settings.b': 7 })",
    );
    await page.reload();
    await page.getByRole('alert').getByText('Vos réglages étaient illisibles').waitFor();
    await steps.addService('Carnet', 'carnet.example');
    await page.reload();
    await steps.row('Carnet').waitFor();
    await page.getByRole('alert').getByText('Vos réglages étaient illisibles').waitFor();
    await steps.button("J'ai compris").click();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await page.reload();
    await steps.row('Carnet').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('are taken from the good copy when there is one', async () => {
    await page.evaluate("chrome.storage.local.set({ 'settings.a': 'torn' })");
    await page.reload();
    await page.getByRole('alert').getByText('la dernière copie saine').waitFor();
    await steps.row('Carnet').waitFor();
  });
});
