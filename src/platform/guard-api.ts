import type { GuardBrowser } from './connect-guard.ts';

interface GuardApi extends GuardBrowser {
  readonly i18n: { getMessage(key: string): string };
}

/**
 * The browser's own API, without the polyfill: 30 kB in every frame of every page, for promises that both browsers give
 * by themselves since Manifest V3. `chrome` first, which both have: where the browser defines no `browser`, that name
 * may be an element of the page (`<form id="browser">`).
 */
export function guardApi(): GuardApi {
  const { browser, chrome } = globalThis as { readonly browser?: GuardApi; readonly chrome?: GuardApi };
  const api = chrome ?? browser;
  if (!api) throw new Error('not an extension context');
  return api;
}

/** One of the messages in `_locales`, in the language of the browser; empty when the extension is gone. */
export function guardMessage(key: 'gesture_not_read' | 'guard_words'): string {
  try {
    return guardApi().i18n.getMessage(key);
  } catch {
    // Chromium throws once the context is gone: whoever asks has to do without.
    return '';
  }
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
