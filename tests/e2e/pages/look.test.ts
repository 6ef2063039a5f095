import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOn, type ExtensionPages, launchExtensionPages, sidewaysScroll } from './extension-pages.ts';

let pages: ExtensionPages;
beforeAll(async () => {
  pages = await launchExtensionPages();
});
afterAll(() => pages.close());

const openDialog = async (page: Page) => {
  await page.getByRole('button', { name: 'Ajouter un service', exact: true }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.locator('summary', { hasText: 'Jamais pour' }).click();
  await page.locator('summary', { hasText: 'Qui a décidé' }).click();
};
const tryAddress = (page: Page) =>
  page.getByLabel("Adresse d'un site ou d'une page").fill('webmail.ac-lyon.fr');

const views = [
  { name: 'options', path: 'options.html', prepare: tryAddress },
  { name: 'the form of a service', path: 'options.html', prepare: openDialog },
  { name: 'popup', path: 'popup.html', prepare: async () => undefined },
  { name: 'help', path: 'help.html#health', prepare: async () => undefined },
] as const;

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(views)('axe has nothing against $name', async ({ path, prepare }) => {
    const page = await pages.open(path);
    await page.emulateMedia({ colorScheme });
    await prepare(page);
    const { violations, passes } = await axeOn(page);
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(10);
    await page.close();
  });
});

describe('on a narrow page', () => {
  // 1280 × 900 at 200 % and at 400 %.
  it.each(views.flatMap((view) => [640, 320].map((width) => ({ ...view, width }))))(
    '$name needs no sideways scrolling at $width pixels',
    async ({ path, prepare, width }) => {
      const page = await pages.open(path);
      await page.setViewportSize({ width, height: 700 });
      await prepare(page);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      await page.close();
    },
  );

  it('text of twice the size needs none either', async () => {
    const large = await launchExtensionPages(32);
    const page = await large.open('options.html');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('32px');
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await large.close();
  });
});

describe('the help', () => {
  it('has an anchor for each category, and opens at it', async () => {
    const page = await pages.open('help.html#staff-absence');
    const topic = page.locator('#staff-absence:target');
    await expect
      .poll(() => topic.evaluate((element) => Math.abs(element.getBoundingClientRect().top)))
      .toBeLessThan(100);
    expect(await page.locator('section.topic').count()).toBe(15);
    await page.close();
  });
});

describe('the popup', () => {
  it('never says protected where no guard answers', async () => {
    const page = await pages.open('popup.html');
    expect(await page.locator('[data-state]').getAttribute('data-state')).toBe('off');
    expect(await page.getByRole('heading', { name: 'Non protégé ici' }).count()).toBe(1);
    await page.close();
  });
});
