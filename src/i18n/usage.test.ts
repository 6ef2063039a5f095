import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslator } from './translate.ts';

/**
 * That a key exists is the type checker's business; that each key is used, and with its parameters, is looked up here
 * in the sources: `'key'` anywhere, or `messageKey('prefix', …)` and `prefix_${…}` for a family of keys.
 */
const sources = ['src', 'entrypoints']
  .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path)))
  .filter((path) => /\.tsx?$/u.test(path) && !/\.test\.tsx?$/u.test(path))
  .map((path) => readFileSync(path, 'utf8'));
const source = sources.join('\n');

const files = readdirSync('assets/_locales/fr').filter((file) => file !== 'manifest.json');
const fr = Object.assign(
  {},
  ...files.map((file) => JSON.parse(readFileSync(join('assets/_locales/fr', file), 'utf8'))),
) as Record<string, { message: string }>;
const keys = Object.keys(fr);
const baseOf = (key: string) => key.replace(/_(?:one|other)$/u, '');
const prefixes = [
  ...[...source.matchAll(/messageKey\(\s*'(\w+)'/gu)].map(([, prefix]) => `${prefix}_`),
  ...[...source.matchAll(/`([a-z_]+_)\$\{/gu)].map(([, prefix = '']) => prefix),
];

describe('the words of the interface', () => {
  it('are all used somewhere', () => {
    const unused = keys.filter((key) => {
      const base = baseOf(key);
      return !source.includes(`'${base}'`) && !prefixes.some((prefix) => key.startsWith(prefix));
    });
    expect(unused).toEqual([]);
  });

  it('get the parameters that they name', () => {
    // Only calls with a literal key and a literal list of parameters; others are seen in the pages' own tests.
    const calls = [...source.matchAll(/\bt\(\s*'(\w+)'(?:,\s*(\{[^{}]*\}))?\s*,?\s*\)/gu)];
    expect(calls.length).toBeGreaterThan(100);
    const wrong = calls.flatMap(([, key = '', params = '{}']) => {
      const message = (fr[key] ?? fr[`${key}_one`])?.message ?? '';
      const wanted = [...message.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '');
      const given = [...params.matchAll(/(?:^\{|,)\s*(\w+)/gu)].map(([, name]) => name ?? '');
      return wanted.every((name) => given.includes(name))
        ? []
        : [`${key}: ${wanted.join()} ≠ ${given.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it('are never asked for by a key that is not there', () => {
    const t = createTranslator('fr', { fr, en: fr }) as (key: string, params?: { count: number }) => string;
    const asked = [...source.matchAll(/\bt\(\s*'(\w+)'/gu)].map(([, key = '']) => key);
    for (const key of new Set(asked)) {
      expect(t(key, `${key}_one` in fr ? { count: 2 } : undefined)).not.toBe('');
    }
  });
});
