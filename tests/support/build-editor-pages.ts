import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGES = join(ROOT, 'tests/e2e/editors/pages');
const OUTPUT = join(ROOT, '.output/editors');
/** Built last, so that its age is the age of the whole. */
const ENTRY = join(OUTPUT, 'main.js');

/**
 * Bundles the editors' pages for the end-to-end tests and answers their folder; `main.js` is the entry.
 * Built again only when a page or the lockfile is younger than the last build: it takes about half a minute.
 */
export async function buildEditorPages(): Promise<string> {
  const sources = [
    ...readdirSync(PAGES).map((name) => join(PAGES, name)),
    join(ROOT, 'src/interception/safe-markup.ts'),
    join(ROOT, 'package-lock.json'),
  ];
  const newest = Math.max(...sources.map((path) => statSync(path).mtimeMs));
  if (existsSync(ENTRY) && statSync(ENTRY).mtimeMs > newest) return OUTPUT;
  await build({
    configFile: false,
    root: PAGES,
    base: '/assets/',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: OUTPUT,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(PAGES, 'main.ts'),
        output: {
          entryFileNames: 'main.js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
  return OUTPUT;
}
