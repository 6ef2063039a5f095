import type { TestPage } from './test-page.ts';

export interface Control {
  readonly kind: string;
  readonly name: string;
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly focused: boolean;
  readonly disabled: boolean;
}

/** A surface of ours on the page, read by the tests' own extension: the page cannot see it. */
export interface Surface {
  readonly role: string;
  readonly name: string;
  readonly text: string;
  readonly rect: Control['rect'];
  readonly controls: readonly Control[];
}

const readNow = (role: string): Surface | undefined => {
  document.dispatchEvent(new CustomEvent('reader:read'));
  const surfaces = JSON.parse(document.documentElement.getAttribute('data-reader') ?? '[]') as Surface[];
  document.documentElement.removeAttribute('data-reader');
  return surfaces.find((surface) => surface.role === role);
};

/** The warning of this moment, if there is one. */
export function readWarning(page: TestPage, role = 'alertdialog'): Promise<Surface | undefined> {
  return page.evaluate(readNow, role);
}

/** The warning, as soon as it is on screen. */
export function waitForWarning(page: TestPage, role = 'alertdialog', timeout = 5_000): Promise<Surface> {
  return page.waitFor(readNow, role, timeout);
}

export async function waitForNoWarning(page: TestPage, role = 'alertdialog'): Promise<void> {
  await page.waitFor(
    (wanted) => {
      document.dispatchEvent(new CustomEvent('reader:read'));
      const surfaces = JSON.parse(document.documentElement.getAttribute('data-reader') ?? '[]') as Surface[];
      return !surfaces.some((surface) => surface.role === wanted);
    },
    role,
    5_000,
  );
}

/** Clicks a button of the warning with the real pointer. */
export async function clickControl(page: TestPage, name: string, role = 'alertdialog'): Promise<void> {
  const surface = await waitForWarning(page, role);
  const control = surface.controls.find((candidate) => candidate.name === name);
  if (!control)
    throw new Error(`No "${name}" among: ${surface.controls.map((candidate) => candidate.name).join(', ')}`);
  await page.click(control.rect.x + control.rect.width / 2, control.rect.y + control.rect.height / 2);
}
