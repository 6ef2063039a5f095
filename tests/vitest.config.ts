import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the code; everything that crosses modules stands under `tests/`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'tests/{support,demo}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'integration', include: ['tests/integration/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One second try, on a machine of CI only, and the report names who needed it: to be mended like a failed one.
          retry: process.env.CI ? 1 : 0,
          // Real clipboards and real focus: two browsers at once on one display steal each other's.
          fileParallelism: false,
          // After the others: busy cores make a browser miss its deadlines.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
