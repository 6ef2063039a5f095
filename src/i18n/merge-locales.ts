import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = 'assets/_locales';

/** What the guard says, as one message: a text of `warning.json`'s shape. In French whatever the browser speaks. */
const guardWords = (root: string) => {
  const words: unknown = JSON.parse(readFileSync(join(root, 'fr', 'warning.json'), 'utf8'));
  return { message: JSON.stringify(words) };
};

/**
 * One `_locales/<language>/messages.json` a language, joined from the files of `assets/_locales/<language>/`, and
 * `guard_words`. Runs at build time only. A key written in two files of one language is an error: the second would win in silence.
 */
export function mergedLocales(root = SOURCES): { relativeDest: string; contents: string }[] {
  return readdirSync(root).map((language) => {
    const merged: Record<string, unknown> = { guard_words: guardWords(root) };
    for (const file of readdirSync(join(root, language)).sort()) {
      const messages = JSON.parse(readFileSync(join(root, language, file), 'utf8')) as Record<
        string,
        unknown
      >;
      for (const [key, message] of Object.entries(messages)) {
        if (key in merged) throw new Error(`${language}/${file}: the key "${key}" is already taken`);
        merged[key] = message;
      }
    }
    return {
      relativeDest: `_locales/${language}/messages.json`,
      contents: `${JSON.stringify(merged, null, 2)}\n`,
    };
  });
}
