import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** Every module that runs in a frame: the guard's entrypoint and what it imports for more than types. */
function modulesOf(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  if (!/\.tsx?$/u.test(entry)) return seen;
  const source = readFileSync(entry, 'utf8');
  for (const [, clause = '', name = ''] of source.matchAll(/^(?:import|export) ([^;'"]*)from '([^']+)'/gmu)) {
    const typesOnly = clause.startsWith('type ') || /^\{(?:\s*type \w+,?)+\s*\}\s*$/u.test(clause);
    if (!typesOnly) modulesOf(name.startsWith('.') ? join(dirname(entry), name) : name, seen);
  }
  return seen;
}

it('the guard carries no zod, no public suffix list, no polyfill and no complete catalogue', () => {
  const modules = [...modulesOf('entrypoints/guard.content/index.ts')];
  expect(modules).toContain('src/policy/catalogue/guard-catalogue.json');
  expect(modules).toContain('src/policy/decide.ts');
  const heavy = /^(?:zod|tldts|webextension-polyfill)$|\/catalogue\.json$|schema\.ts$|host-pattern\.ts$/u;
  expect(modules.filter((module) => heavy.test(module))).toEqual([]);
});
