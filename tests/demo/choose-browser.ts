import type { BrowserPlace } from '../support/browser-places.ts';
import { ensureBrowsers, findBrowsers } from '../support/ensure-browsers.ts';

/**
 * The browser that shows the demonstration: one that is there, whatever it is, rather than one to install.
 * @throws an Error whose message is one French sentence, when there is none and none can be installed.
 */
export function chooseBrowser(): BrowserPlace {
  const installed = findBrowsers();
  const chosen = installed.find(({ branded }) => !branded) ?? installed[0] ?? ensureBrowsers(['chromium'])[0];
  if (chosen === undefined) throw new Error('Aucun navigateur : installez Chromium ou Firefox.');
  return chosen;
}
