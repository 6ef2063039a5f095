import type { GuardBrowser } from './connect-guard.ts';

/**
 * The browser's own API, without the polyfill: 30 kB in every frame of every page, for promises that both browsers give
 * by themselves since Manifest V3. `chrome` first, which both have: where the browser defines no `browser`, that name
 * may be an element of the page (`<form id="browser">`).
 */
export function guardApi(): GuardBrowser {
  const { browser, chrome } = globalThis as {
    readonly browser?: GuardBrowser;
    readonly chrome?: GuardBrowser;
  };
  const api = chrome ?? browser;
  if (!api) throw new Error('not an extension context');
  return api;
}

/** False in a content script whose extension was updated, switched off or removed under the open page. */
export function isAlive({ runtime }: GuardBrowser): boolean {
  try {
    return typeof runtime.id === 'string';
  } catch {
    // Firefox throws on any access once the context is gone.
    return false;
  }
}
