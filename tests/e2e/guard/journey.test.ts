import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveEnt } from '../../demo/approve-ent.ts';
import { copy, emptied, focusMessage, messageText } from '../../demo/gestures.ts';
import { type School, type SiteName, startSchool } from '../../demo/school.ts';
import { answerWarning, continueAnyway } from '../../support/answer-warning.ts';
import { launchers } from '../../support/launchers.ts';
import { clickControl, readWarning, waitForNoWarning, waitForWarning } from '../../support/read-warning.ts';
import type { TestBrowser, TestPage } from '../../support/test-page.ts';

describe.each(launchers)('a school day in $family', ({ launch }) => {
  let browser: TestBrowser;
  let school: School;

  beforeAll(async () => {
    school = await startSchool();
    browser = await launch();
    await approveEnt(browser, school);
  });
  afterAll(async () => {
    await browser.close();
    await school.close();
  });

  /** Copies one document of the source page and opens a site with the caret in its message. */
  const carry = async (what: string, to: SiteName): Promise<TestPage> => {
    const page = await browser.newPage();
    await page.goto(school.url('source'));
    await copy(page, what);
    await page.goto(school.url(to));
    await focusMessage(page);
    return page;
  };

  it('holds a class list on its way to a private mail, and says how many pupils it saw', async () => {
    const page = await carry('class-list', 'mail-prive');
    await page.press('Control+v');
    const warning = await waitForWarning(page);
    expect(warning.name).toMatch(/^Données personnelles/u);
    expect(warning.text).toContain('28 élèves, 28 dates de naissance');
    expect(warning.controls.map(({ name }) => name)).toEqual([
      'Annuler',
      'Coller en version pseudonymisée',
      'Continuer quand même',
      "Ce n'est pas une donnée personnelle",
      'En savoir plus',
    ]);
    expect(warning.controls.find(({ focused }) => focused)?.name).toBe('Annuler');
    expect(await messageText(page)).toBe('');
    await page.press('Escape');
    await page.waitFor(() => document.activeElement?.id === 'message', null);
    await page.close();
  });

  it('lets the same list into the approved ENT without a word', async () => {
    const page = await carry('class-list', 'ent');
    await page.press('Control+v');
    expect((await messageText(page)).length).toBeGreaterThan(500);
    expect(await readWarning(page)).toBeUndefined();
    await page.close();
  });

  it("reminds, and holds nothing, when a colleague's absence goes to the ENT", async () => {
    const page = await carry('absence', 'ent');
    await page.press('Control+v');
    expect(await messageText(page)).not.toBe('');
    const note = await waitForWarning(page, 'status');
    expect(note.text).toContain('ENT Les Tilleuls est autorisé, mais pas pour ceci');
    await page.close();
  });

  it('lets a lesson through everywhere', async () => {
    for (const site of ['mail-prive', 'chat', 'transfert'] as const) {
      const page = await carry('lesson', site);
      await page.press('Control+v');
      expect(await messageText(page)).not.toBe('');
      expect(await readWarning(page)).toBeUndefined();
      await page.close();
    }
  });

  it('is answered by the keyboard alone', async () => {
    const page = await carry('health', 'transfert');
    await page.press('Control+v');
    await waitForWarning(page);
    await page.press('Tab');
    await page.press('Tab');
    // Enter counts once the window has stood for half a second: pressed again until the question comes.
    await untilShown(page, 'Confirmer', () => page.press('Enter'));
    expect((await readWarning(page))?.controls.find(({ focused }) => focused)?.name).toBe('Annuler');
    await page.press('Shift+Tab');
    const before = await messageText(page);
    const answered = async () => {
      await page.press('Enter');
      return (await readWarning(page)) === undefined;
    };
    await expect.poll(answered, { timeout: 5_000, interval: 250 }).toBe(true);
    expect(before).toBe('');
    await expect.poll(() => messageText(page)).toContain('PAI');
    await page.close();
  });

  it('lets copies inside one site pass, from one tab to another', async () => {
    const page = await carry('class-list', 'mail-prive');
    await page.press('Control+v');
    await continueAnyway(page);
    await expect.poll(() => messageText(page)).not.toBe('');
    await page.press('Control+a');
    await page.press('Control+c');
    const other = await browser.newPage();
    await other.goto(school.url('mail-prive'));
    await focusMessage(other);
    await expect.poll(() => passes(other), { timeout: 5_000, interval: 200 }).toBe(true);
    expect((await messageText(other)).length).toBeGreaterThan(500);
    await other.close();
    await page.close();
  });

  it('opens the help page of the category', async () => {
    const page = await carry('health', 'chat');
    await page.press('Control+v');
    await clickControl(page, 'En savoir plus');
    await expect
      .poll(() => browser.addresses(), { timeout: 5_000 })
      .toContain(`${browser.extensionOrigin}/help.html#health`);
    await page.toFront();
    await answerWarning(page, 'Annuler');
    await page.close();
  });

  it('does not ask twice about what is no personal data', async () => {
    const page = await carry('absence', 'mail-prive');
    await page.press('Control+v');
    await answerWarning(page, "Ce n'est pas une donnée personnelle");
    await page.waitFor(() => document.querySelector<HTMLElement>('#message')?.innerText.trim() !== '', null);
    await emptied(page);
    await expect.poll(() => passes(page), { timeout: 5_000, interval: 200 }).toBe(true);
    await page.close();
  });
});

/**
 * Pastes, and says whether it passed; a warning is answered with Annuler. What was copied in another tab, and what the user
 * has excepted, comes to this frame by way of the background, a moment later: to be asked again until it is known.
 */
async function passes(page: TestPage): Promise<boolean> {
  await page.press('Control+v');
  if ((await readWarning(page)) === undefined) return true;
  await page.press('Escape');
  await waitForNoWarning(page);
  return false;
}

/** Acts again, as a person who waits a little in between, until the window shows this button. */
async function untilShown(page: TestPage, control: string, act: () => Promise<void>): Promise<void> {
  const step = async () => {
    if ((await readWarning(page))?.controls.some(({ name }) => name === control)) return true;
    await act();
    return false;
  };
  await expect.poll(step, { timeout: 5_000, interval: 250 }).toBe(true);
}
