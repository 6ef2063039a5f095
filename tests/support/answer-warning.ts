import { clickControl, readWarning, waitForNoWarning, waitForWarning } from './read-warning.ts';
import type { TestPage } from './test-page.ts';

/** A button counts half a second after it came to rest; presses before that are lost, and five of them are too many. */
const BETWEEN_PRESSES = 400;
const PRESSES = 6;

/** Presses a button of the warning with the pointer until the warning has moved on, as an impatient person does. */
async function pressUntil(page: TestPage, name: string, movedOn: () => Promise<boolean>): Promise<void> {
  for (let press = 0; press < PRESSES; press += 1) {
    await clickControl(page, name);
    const until = performance.now() + BETWEEN_PRESSES;
    while (performance.now() < until) if (await movedOn()) return;
  }
  throw new Error(`"${name}" was pressed ${PRESSES} times and the warning did not move on`);
}

/** Answers the warning: "Annuler", "Coller en version pseudonymisée"… */
export async function answerWarning(page: TestPage, name: string): Promise<void> {
  await waitForWarning(page);
  await pressUntil(page, name, async () => (await readWarning(page)) === undefined);
}

/** "Continuer quand même", then "Confirmer" elsewhere in the window. */
export async function continueAnyway(page: TestPage): Promise<void> {
  await waitForWarning(page);
  await pressUntil(page, 'Continuer quand même', async () => {
    const warning = await readWarning(page);
    return warning?.controls.some((control) => control.name === 'Confirmer') === true;
  });
  await pressUntil(page, 'Confirmer', async () => (await readWarning(page)) === undefined);
  await waitForNoWarning(page);
}
