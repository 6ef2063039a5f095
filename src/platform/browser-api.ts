import browser from 'webextension-polyfill';

/** The door to the extension API for the background and the pages: everything else in `src` gets the parts it needs. */
export { browser };
