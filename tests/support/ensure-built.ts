import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Family } from './browser-places.ts';
import { runStep } from './run-step.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** All that a build reads. */
const SOURCES = ['entrypoints', 'src', 'assets', 'wxt.config.ts', 'package-lock.json'];

const builds = {
  chromium: { folder: '.output/chrome-mv3', options: ['-b', 'chrome'] },
  firefox: { folder: '.output/firefox-mv3', options: ['-b', 'firefox', '--mv3'] },
} as const;

/**
 * The folder of the unpacked extension for one browser, built if it is missing or older than a source.
 * @throws an Error with the build's own words when it fails.
 */
export async function ensureBuilt(family: Family): Promise<string> {
  const { folder, options } = builds[family];
  const built = join(ROOT, folder);
  if (
    changedAt(join(built, 'manifest.json')) <
    Math.max(...SOURCES.map((path) => newestBelow(join(ROOT, path))))
  ) {
    const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const { ok, output } = await runStep([process.execPath, wxt, 'build', ...options]);
    if (!ok) throw new Error(output.trim());
  }
  return built;
}

function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestBelow(path: string): number {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return changedAt(path);
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return Math.max(changedAt(path), ...entries.map((entry) => changedAt(join(entry.parentPath, entry.name))));
}
