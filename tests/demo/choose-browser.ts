import type { BrowserPlace } from '../support/browser-places.ts';
import { ensureBrowsers, findBrowsers } from '../support/ensure-browsers.ts';

/**
 * The browser that shows the demonstration: one that is there rather than one to install. Google Chrome and Edge
 * will do where there is a window, in which the user can load the extension by hand should they refuse it.
 * @throws an Error whose message is one French sentence, when there is none and none can be installed.
 */
export function chooseBrowser(hasWindow: boolean): BrowserPlace {
  const installed = findBrowsers();
  const chosen = installed.find(({ branded }) => !branded) ?? (hasWindow ? installed[0] : undefined);
  if (chosen !== undefined) return chosen;
  const [chromium] = ensureBrowsers(['chromium']);
  if (chromium === undefined) throw new Error('Aucun navigateur : installez Chromium ou Firefox.');
  return chromium;
}
