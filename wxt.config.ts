import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { lazyModule } from './src/bundling/lazy-module.ts';
import { letBindings } from './src/bundling/let-bindings.ts';
import { packing } from './src/bundling/packing.ts';
import { withoutContext } from './src/bundling/without-context.ts';
import { mergedLocales } from './src/i18n/merge-locales.ts';

/** Public half of an RSA key: it fixes the Chromium id, which policies and updates need. The private half is kept out of the repository. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApEAYlzUHXxvQnNN0teXtLkf4taJ9Mzw4PGCCQWJgaprICmimPuqVpzmpprnrjc00XBEeeoWDZLvOLT3vF5lv13roE45SBO7djGk9pEhDFb6jFz4mpaIlzYQrlrqGBx6HxDdzMEBf30QBmWudH3HREa5ZsoiQ9kP5McbxdFm5mawr5fRykHyt75A0KF0ZW1Ra1SB8FraWqV2oB9QbpODSqliBtYIFHdkwfo1Cs0uUX5u9Resy9h4/sis5lDPG7UnLqciCYC357p5ol4YA1BWwINBMJuYxVjvclxw2SELeIYW0kViC9BJwQx2b+I419VxQm2tPt1osd+hmI9nMKbdNBwIDAQAB';

/** Nothing may be loaded, sent or framed by our own pages except what is in the package (design: security, "egress"). */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  vite: () => ({
    // Readable code in the package: store reviewers, unions and data protection officers must be able to read it.
    build: {
      minify: false,
      modulePreload: { polyfill: false },
      // Comments stay in the sources archive.
      rolldownOptions: { output: { comments: { legal: true, annotation: false, jsdoc: false } } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Garde-fou',
    description: '__MSG_extension_description__',
    default_locale: 'fr',
    permissions: [
      // The allowlist, the options and the effective policy, on this machine only.
      'storage',
      // The popup says which site it speaks of: the address of the tab in front, and only while it is open.
      'activeTab',
    ],
    content_security_policy: { extension_pages: PAGE_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'garde-fou@garde-fou.example',
              strict_min_version: '128.0',
              // Firefox shows this at install: nothing is collected.
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: CHROMIUM_KEY, minimum_chrome_version: '116' }),
  }),
  hooks: {
    // The guard runs in every frame of every page: it is packed small, and its source map, which the browser's own tools
    // open, shows the TypeScript with its comments.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'guard')) return;
      config.build = { ...config.build, ...packing };
      const open = resolve('entrypoints/guard.content/open-guard.ts');
      config.plugins?.push(withoutContext(), lazyModule(open), letBindings());
    },
    // The browser wants one messages.json a language; the sources keep the guard's words apart from the pages'.
    'build:publicAssets': (_wxt, files) => {
      files.push(...mergedLocales());
    },
  },
});
