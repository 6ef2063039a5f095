import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

interface Manifest {
  readonly manifest_version: number;
  readonly permissions?: readonly string[];
  readonly content_scripts?: readonly Record<string, unknown>[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly browser_specific_settings?: { readonly gecko?: Record<string, unknown> };
  readonly minimum_chrome_version?: string;
  readonly key?: string;
}

const builds = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** Asked for today, each with its reason in `wxt.config.ts`; a new one is a decision, and changes this list. */
const permissions = { chromium: ['storage', 'activeTab'], firefox: ['storage', 'activeTab'] } as const;

describe.each(['chromium', 'firefox'] as const)('the manifest built for %s', (family) => {
  const file = join(ROOT, '.output', builds[family], 'manifest.json');
  // `npm test` builds first; a run of the unit tests alone says here that it did not look.
  const check = it.skipIf(!existsSync(file));
  const read = () => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

  check('asks for exactly the permissions that were decided', () => {
    expect(read().permissions).toEqual(permissions[family]);
  });

  check('asks for no site, offers no file to pages and no channel to other extensions', () => {
    expect(Object.keys(read())).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/host_permissions|web_accessible|externally_connectable/u),
      ]),
    );
  });

  check('starts the guard before the page, in every frame', () => {
    expect(read().content_scripts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          matches: ['http://*/*', 'https://*/*'],
          js: ['content-scripts/guard.js'],
          run_at: 'document_start',
          all_frames: true,
          match_origin_as_fallback: true,
        }),
      ]),
    );
  });

  check(
    'starts it without WXT’s context, which announces our id to the page and which any page can end',
    () => {
      const script = readFileSync(join(ROOT, '.output', builds[family], 'content-scripts/guard.js'), 'utf8');
      expect(script).toContain('paste');
      expect(script).not.toMatch(/content-script-started|globalThis\.browser\?/u);
    },
  );

  check('keeps its own pages from loading or sending anything', () => {
    const policy = read().content_security_policy?.extension_pages ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|unsafe-inline/u);
  });
});

describe('what the browsers are told of the extension', () => {
  const read = (folder: string) => {
    const file = join(ROOT, '.output', folder, 'manifest.json');
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
  };

  it.skipIf(!read(builds.firefox))('is that Firefox collects nothing, from version 128 on', () => {
    expect(read(builds.firefox)?.browser_specific_settings?.gecko).toEqual({
      id: 'garde-fou@garde-fou.example',
      strict_min_version: '128.0',
      data_collection_permissions: { required: ['none'] },
    });
  });

  it.skipIf(!read(builds.chromium))('is a fixed id and version 116 at least for Chromium', () => {
    const manifest = read(builds.chromium);
    expect(manifest?.manifest_version).toBe(3);
    expect(manifest?.minimum_chrome_version).toBe('116');
    expect(manifest?.key).toMatch(/^MIIB/u);
  });
});
