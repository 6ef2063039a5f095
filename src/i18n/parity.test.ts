import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from './languages.ts';
import { mergedLocales } from './merge-locales.ts';
import type { Messages } from './translate.ts';

const SOURCES = 'assets/_locales';
const files = readdirSync(join(SOURCES, 'fr')).sort();
const read = (language: string, file: string) =>
  JSON.parse(readFileSync(join(SOURCES, language, file), 'utf8')) as Messages;
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort();

describe('French and English', () => {
  it('have the same files', () => {
    expect(languages.map((language) => readdirSync(join(SOURCES, language)).sort())).toEqual([files, files]);
  });

  it.each(files)('have the same keys, in the same order, in %s', (file) => {
    expect(Object.keys(read('en', file))).toEqual(Object.keys(read('fr', file)));
  });

  it.each(files)('ask for the same parameters in %s', (file) => {
    const en = read('en', file);
    for (const [key, { message }] of Object.entries(read('fr', file))) {
      expect([key, placeholders(en[key]?.message ?? '')]).toEqual([key, placeholders(message)]);
    }
  });

  it.each(files)('leave nothing empty, and nothing untrimmed, in %s', (file) => {
    for (const language of languages) {
      for (const [key, { message }] of Object.entries(read(language, file))) {
        expect([key, message.trim() !== '' && message === message.trim()]).toEqual([key, true]);
      }
    }
  });

  it.each(files)('have both forms of what is counted in %s', (file) => {
    const keys = Object.keys(read('fr', file));
    const counted = keys.filter((key) => /_(?:one|other)$/u.test(key));
    for (const key of counted) {
      expect(keys).toContain(key.replace(/_(?:one|other)$/u, '_one'));
      expect(keys).toContain(key.replace(/_(?:one|other)$/u, '_other'));
      expect([key, placeholders(read('fr', file)[key]?.message ?? '')]).toEqual([
        key,
        expect.arrayContaining(['count']),
      ]);
    }
  });

  it('differ: no sentence was forgotten in French', () => {
    const alike = files.flatMap((file) => {
      const en = read('en', file);
      return Object.entries(read('fr', file))
        .filter(
          ([key, { message }]) =>
            message === en[key]?.message && /\p{L}{3,} \p{L}{2,} \p{L}{2,}/u.test(message),
        )
        .map(([key]) => key);
    });
    expect(alike).toEqual([]);
  });
});

describe('the merged messages.json', () => {
  const merged = mergedLocales().map(({ contents }) => JSON.parse(contents) as Messages);

  it('is valid for Chrome: names of letters, digits, _ and @, unlike without regard to case', () => {
    expect(merged).toHaveLength(languages.length);
    for (const messages of merged) {
      const keys = Object.keys(messages);
      expect(keys.length).toBeGreaterThan(400);
      expect(keys.filter((key) => !/^[A-Za-z0-9_@]+$/u.test(key))).toEqual([]);
      expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
    }
  });

  it('has no stray dollar sign, which Chrome would read as a placeholder of its own', () => {
    for (const messages of merged) {
      expect(Object.entries(messages).filter(([, { message }]) => message.includes('$'))).toEqual([]);
    }
  });

  it('refuses a key that two files of one language hold', () => {
    expect(existsSync(join(SOURCES, 'fr', 'warning.json'))).toBe(true);
    const keys = files.flatMap((file) => Object.keys(read('fr', file)));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
