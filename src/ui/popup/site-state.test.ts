import { describe, expect, it } from 'vitest';
import { siteStateOf } from './site-state.ts';

describe('what the popup says of a tab', () => {
  it.each([
    [{ host: 'elea.apps.education.fr', state: 'approved', entryId: 'elea' }, 'approved'],
    [{ host: 'wetransfer.com', state: 'known', kind: 'transfert-fichiers' }, 'known'],
    [{ host: 'exemple.org', state: 'unknown' }, 'unknown'],
    [{ host: 'exemple.org', state: 'unknown', entryId: 'own/x' }, 'refused'],
    [{ host: 'ac-lyon.fr', state: 'unknown', entryId: 'ac-lyon', insecure: true }, 'insecure'],
    [{ host: '', state: 'opaque' }, 'opaque'],
  ] as const)('is the guard’s own answer: %o is %s', (answer, status) => {
    expect(siteStateOf(answer, 'https://exemple.org/', true)).toMatchObject({ guard: 'on', status });
  });

  it.each([
    [undefined, 'browser-page'],
    ['', 'browser-page'],
    ['chrome://settings/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['chrome-extension://abc/options.html', 'browser-page'],
    ['https://chromewebstore.google.com/category', 'store-page'],
    ['https://chrome.google.com/webstore/detail', 'store-page'],
    ['https://addons.mozilla.org/fr/', 'store-page'],
    ['file:///home/prof/liste.html', 'local-file'],
    ['https://nuage.apps.education.fr/', 'reload'],
  ] as const)('without an answer, %s is not protected: %s', (url, reason) => {
    expect(siteStateOf(null, url, true)).toEqual({ guard: 'off', reason });
  });

  it('never says protected without an answer, whatever the address', () => {
    for (const url of ['https://ac-lyon.fr/', 'https://elea.apps.education.fr/', undefined]) {
      expect(siteStateOf(null, url, true).guard).toBe('off');
    }
  });

  it('tells a page that the browser keeps closed from one that only needs reloading', () => {
    expect(siteStateOf(null, 'https://exemple.org/', false)).toEqual({ guard: 'off', reason: 'no-access' });
  });
});
