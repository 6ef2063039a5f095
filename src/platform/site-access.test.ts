import { describe, expect, it } from 'vitest';
import { hasSiteAccess } from './site-access.ts';

function browserThat(answers: (origin: string) => boolean) {
  const asked: string[] = [];
  const contains = async ({ origins: [origin = ''] }: { origins: string[] }) => {
    asked.push(origin);
    return answers(origin);
  };
  return { asked, browser: { permissions: { contains } } };
}

describe('access to a site', () => {
  it('is what the browser says of its host, whatever the port and the path', async () => {
    const { browser, asked } = browserThat((origin) => origin.includes('exemple'));
    expect(await hasSiteAccess(browser, 'https://exemple.fr:8443/liste?classe=6B')).toBe(true);
    expect(await hasSiteAccess(browser, 'http://autre.fr/')).toBe(false);
    expect(asked).toEqual(['https://exemple.fr/*', 'http://autre.fr/*']);
  });

  it.each([undefined, '', 'about:config', 'file:///tmp/a.html', 'moz-extension://x/popup.html'])(
    'is not asked for %s',
    async (url) => {
      const { browser, asked } = browserThat(() => false);
      expect(await hasSiteAccess(browser, url)).toBe(true);
      expect(asked).toEqual([]);
    },
  );

  it('is not denied because a browser does not understand the question', async () => {
    const { browser } = browserThat(() => {
      throw new Error('Invalid host permission');
    });
    expect(await hasSiteAccess(browser, 'http://[::1]/')).toBe(true);
  });
});
