import { frenchSpacing } from './french-spacing.ts';
import type { Language } from './languages.ts';

/** The part of Chrome's messages.json that we use. Placeholders are named and in braces: `{host}`. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

export type Params = Readonly<Record<string, string | number>>;

/** Two messages, `phone_one` and `phone_other`, are asked for as `phone` with a `count`. */
export type CountedKey<K extends string> = K extends `${infer Base}_one` ? Base : never;
export type PlainKey<K extends string> = Exclude<K, `${string}_one` | `${string}_other`>;

export interface Translate<K extends string> {
  (key: PlainKey<K>, params?: Params): string;
  (key: CountedKey<K>, params: Params & { readonly count: number }): string;
  /** Whether there is such a word, for keys made of what is stored. */
  knows(key: string): boolean;
}

/**
 * The words of one language. A key that is in no file is a type error; a placeholder without its parameter
 * stays visible in braces, so that it is seen and reported rather than silently empty.
 */
export function createTranslator<M extends Messages>(
  language: Language,
  messages: Readonly<Record<Language, M>>,
): Translate<keyof M & string> {
  const words: Messages = messages[language];
  const translate = (key: string, params: Params = {}) => {
    const count = params.count;
    const written =
      typeof count === 'number' ? (words[pluralKey(language, key, count)] ?? words[key]) : words[key];
    if (written === undefined) throw new Error(`no message "${key}" in ${language}`);
    return fill(language === 'fr' ? frenchSpacing(written.message) : written.message, params, language);
  };
  return Object.assign(translate, { knows: (key: string) => key in words });
}

/** French counts 0 and 1 as singular, English only 1 (Unicode CLDR plural rules). */
function pluralKey(language: Language, key: string, count: number): string {
  const singular = language === 'fr' ? Math.abs(count) < 2 : count === 1;
  return `${key}_${singular ? 'one' : 'other'}`;
}

function fill(message: string, params: Params, language: Language): string {
  return message.replace(/\{(\w{1,40})\}/gu, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    // Only a count is a quantity; `{n}` of "Élève {n}" is a name and gets no thousands separator.
    return name === 'count' ? Number(value).toLocaleString(language) : String(value);
  });
}
