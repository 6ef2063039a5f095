import type { Page } from 'playwright-core';

/** What a person does on the options page, and where they look. */
export function optionsSteps(page: Page) {
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const dialog = () => page.getByRole('dialog');
  return {
    button,
    dialog,
    row: (name: string) => page.getByRole('row').filter({ hasText: name }),
    notice: () => page.locator('.notice-bar [role="status"]'),
    stored: () => page.evaluate('chrome.storage.local.get("settings.a").then((all) => JSON.stringify(all))'),
    addService: async (name: string, host: string) => {
      await button('Ajouter un service').click();
      await dialog().getByLabel('Nom du service').fill(name);
      await dialog().getByLabel('Adresse', { exact: true }).fill(host);
      await button('Enregistrer').click();
      await dialog().waitFor({ state: 'detached' });
    },
    /** Tab until the control with this name has the focus, as somebody without a mouse does. */
    tabTo: async (name: string) => {
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement | null;
          const label = element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent;
          return label ?? element?.textContent;
        });
        if (focused === name) return;
      }
      throw new Error(`"${name}" was not reached by Tab`);
    },
  };
}
