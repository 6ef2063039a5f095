import { describe, expect, it } from 'vitest';
import { browserPlaces } from './browser-places.ts';

const paths = (platform: NodeJS.Platform, environment: NodeJS.ProcessEnv = {}) =>
  browserPlaces(platform, environment).map(({ path }) => path);

describe('the places where browsers are looked for', () => {
  it('on Linux are the folders of PATH, the system’s and the snaps’', () => {
    const found = paths('linux', { PATH: '/opt/bin:/usr/bin' });
    expect(found).toContain('/opt/bin/chromium');
    expect(found).toContain('/snap/bin/firefox');
    expect(found.filter((path) => path === '/usr/bin/firefox-esr')).toHaveLength(1);
  });

  it('on Windows are the three folders of programs, those that exist', () => {
    const found = paths('win32', {
      PROGRAMFILES: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
    });
    expect(found).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(found).toContain('C:\\Users\\a\\AppData\\Local\\Chromium\\Application\\chrome.exe');
    expect(found.join()).not.toContain('undefined');
  });

  it('on macOS are the applications', () => {
    expect(paths('darwin')).toContain('/Applications/Firefox.app/Contents/MacOS/firefox');
  });

  it.each(['linux', 'darwin', 'win32'] as const)(
    'on %s come first those that load an extension from a folder',
    (platform) => {
      const chromiums = browserPlaces(platform, { PATH: '/usr/bin', PROGRAMFILES: 'C:\\P' })
        .filter(({ family }) => family === 'chromium')
        .map(({ branded }) => branded);
      expect(chromiums).toContain(true);
      expect(chromiums).toEqual([...chromiums].sort((one, other) => Number(one) - Number(other)));
    },
  );
});
