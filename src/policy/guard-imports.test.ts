import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const START = 'entrypoints/guard.content/index.ts';
/** Runs when the first gesture needs it; the build sees to that. */
const LATER = 'entrypoints/guard.content/open-guard.ts';

/** A module and all it imports for more than types, without what only `except` leads to. */
function modulesOf(entry: string, except = '', seen = new Set<string>()): Set<string> {
  if (seen.has(entry) || entry === except) return seen;
  seen.add(entry);
  if (!/\.tsx?$/u.test(entry)) return seen;
  const source = readFileSync(entry, 'utf8');
  for (const [, clause = '', name = ''] of source.matchAll(/^(?:import|export) ([^;'"]*)from '([^']+)'/gmu)) {
    const typesOnly = clause.startsWith('type ') || /^\{(?:\s*type \w+,?)+\s*\}\s*$/u.test(clause);
    if (!typesOnly) modulesOf(name.startsWith('.') ? join(dirname(entry), name) : name, except, seen);
  }
  return seen;
}

it('the guard carries no zod, no public suffix list, no polyfill, no complete catalogue and no words', () => {
  const modules = [...modulesOf(START)];
  expect(modules).toContain('src/policy/catalogue/guard-catalogue.json');
  expect(modules).toContain('src/policy/decide.ts');
  const heavy =
    /^(?:zod|tldts|webextension-polyfill)$|\/catalogue\.json$|\/_locales\/|schema\.ts$|host-pattern\.ts$/u;
  expect(modules.filter((module) => heavy.test(module))).toEqual([]);
});

it('what runs at the start of every frame reads nothing, decides nothing and says nothing', () => {
  const modules = [...modulesOf(START, LATER)];
  expect(modules).toContain('src/interception/start-guard.ts');
  const late = /\/(?:detection|extraction|pseudonymisation|policy|inspection|i18n)\/|\.(?:json|css)/u;
  expect(modules.filter((module) => late.test(module))).toEqual([]);
  // Each costs some microseconds in every frame of every page.
  expect(modules.length).toBeLessThan(20);
});
