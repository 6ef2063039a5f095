import browser from 'webextension-polyfill';

/** The one door to the browser's extension API: everything else in `src` gets the parts it needs as arguments. */
export { browser };

/** False in a content script whose extension was updated, switched off or removed under the open page. */
export function isAlive(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    // Firefox throws on any access once the context is gone.
    return false;
  }
}
