import { setTimeout as sleep } from 'node:timers/promises';
import { clickControl, readWarning, waitForNoWarning, waitForWarning } from '../support/read-warning.ts';
import type { TestPage } from '../support/test-page.ts';

/** What a person does with keyboard and pointer in the demonstration, and what they would then see. */

const MESSAGE = '#message';

export function require(holds: boolean, expected: string): asserts holds {
  if (!holds) throw new Error(`ce n’est pas ce qui était attendu : ${expected}`);
}

/** As long as a person needs to read the warning. */
export function settle(): Promise<void> {
  return sleep(1_000);
}

/** Presses the page's own "Sélectionner" by the keyboard, then Ctrl+C. */
export async function copy(page: TestPage, document: string): Promise<void> {
  await page.evaluate((selector) => {
    window.document.querySelector<HTMLElement>(selector)?.focus();
  }, `[data-select="${document}"]`);
  await page.press('Enter');
  await page.waitFor(() => window.getSelection()?.isCollapsed === false, undefined);
  await page.press('Control+c');
}

export async function focusMessage(page: TestPage): Promise<void> {
  await page.evaluate((selector) => {
    document.querySelector<HTMLElement>(selector)?.focus();
  }, MESSAGE);
}

export async function paste(page: TestPage): Promise<void> {
  await page.press('Control+v');
}

/** What a person reads in the message now, editors and plain fields alike. */
export function messageText(page: TestPage): Promise<string> {
  return page.evaluate((selector) => {
    const message = document.querySelector<HTMLElement>(selector);
    if (message instanceof HTMLTextAreaElement) return message.value.trim();
    return (message?.innerText ?? '').trim();
  }, MESSAGE);
}

export async function emptied(page: TestPage): Promise<void> {
  await focusMessage(page);
  await page.press('Control+a');
  await page.press('Delete');
  require((await messageText(page)) === '', 'le message devrait être vide');
}

/** Waits until the message holds these words. */
export async function within(page: TestPage, words: string, expected: string): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!(await messageText(page)).includes(words)) {
    require(Date.now() < deadline, expected);
    await sleep(100);
  }
}

/** The warning is there, has its name and its buttons, and nothing was pasted. Returns its words. */
export async function expectHeld(page: TestPage): Promise<readonly string[]> {
  const warning = await waitForWarning(page).catch(() => undefined);
  require(warning !== undefined, 'un avertissement devrait être affiché');
  require(warning.name.startsWith(
    'Données personnelles',
  ), 'l’avertissement devrait commencer par « Données personnelles »');
  require((await messageText(page)) === '', 'rien ne devrait être collé');
  for (const button of ['Annuler', 'Coller en version pseudonymisée', 'Continuer quand même']) {
    require(warning.controls.some(
      ({ name }) => name === button,
    ), `l’avertissement devrait proposer « ${button} »`);
  }
  const buttons = new Set(warning.controls.map(({ name }) => name));
  return warning.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !buttons.has(line));
}

export async function expectNothingShown(page: TestPage): Promise<void> {
  await waitForNoWarning(page).catch(() => undefined);
  require((await readWarning(page)) === undefined, 'aucun avertissement ne devrait être affiché');
}

/**
 * Clicks a button of the warning with the pointer, and once more if it did not answer: the warning takes no click
 * before it has been seen whole and still for half a second.
 */
export async function press(page: TestPage, button: string): Promise<void> {
  await waitForWarning(page);
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await settle();
    await clickControl(page, button);
    await sleep(300);
    const warning = await readWarning(page);
    if (!warning?.controls.some(({ name }) => name === button)) return;
  }
  require(false, `« ${button} » devrait répondre`);
}
