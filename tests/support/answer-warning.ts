import { clickControl, readWarning, waitForNoWarning, waitForWarning } from './read-warning.ts';
import type { TestPage } from './test-page.ts';

/** Milliseconds for which a button must have been at rest before a press on it counts, and a little more. */
const AT_REST = 560;
/** Presses that do not count bring the toolbar in: few are tried. */
const PRESSES = 3;

/** "Annuler" counts at once: nothing is given away by it. */
const AT_ONCE = 'Annuler';

/** Answers the warning with the pointer: "Annuler", "Coller en version pseudonymisée"… */
export async function answerWarning(page: TestPage, name: string): Promise<void> {
  await waitForWarning(page);
  await press(page, name, async () => (await readWarning(page)) === undefined);
}

/** "Continuer quand même", then "Confirmer" elsewhere in the window. */
export async function continueAnyway(page: TestPage): Promise<void> {
  await waitForWarning(page);
  await press(page, 'Continuer quand même', async () => {
    const warning = await readWarning(page);
    return warning?.controls.some((control) => control.name === 'Confirmer') === true;
  });
  await press(page, 'Confirmer', async () => (await readWarning(page)) === undefined);
  await waitForNoWarning(page);
}

/** Presses a button once the window has come to rest, again if that was still too early for it. */
async function press(page: TestPage, name: string, movedOn: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < PRESSES; attempt += 1) {
    if (name !== AT_ONCE) await comeToRest(page);
    await clickControl(page, name);
    const until = performance.now() + AT_REST;
    while (performance.now() < until) if (await movedOn()) return;
  }
  throw new Error(`"${name}" was pressed ${PRESSES} times and the warning did not move on`);
}

/** Looks at the window until it has stood still long enough. */
async function comeToRest(page: TestPage): Promise<void> {
  let place = '';
  let since = performance.now();
  while (performance.now() - since < AT_REST) {
    const warning = await waitForWarning(page);
    const now = JSON.stringify([warning.rect, warning.controls.map(({ rect }) => rect)]);
    if (now !== place) since = performance.now();
    place = now;
  }
}
