import frenchWarning from '../../assets/_locales/fr/warning.json' with { type: 'json' };
import type { Language } from './languages.ts';
import { createTranslator, type Messages, type Translate } from './translate.ts';

/**
 * All that the guard can say, in French. It is in every frame of every page: nothing else belongs in this file, and the
 * words of another language come with the stored policy.
 */
export const warningMessages: Readonly<Record<WarningKey, { readonly message: string }>> = frenchWarning;

export type WarningKey = keyof typeof frenchWarning;
export type WarningTranslate = Translate<WarningKey>;

/** The guard's words: those given, and French for whatever is missing in them. */
export function warningWords(
  given: Messages | undefined,
): Readonly<Record<WarningKey, { readonly message: string }>> {
  return given === undefined ? warningMessages : { ...warningMessages, ...given };
}

export function warningTranslator(language: Language, given: Messages | undefined): WarningTranslate {
  const words = warningWords(given);
  return createTranslator(given === undefined ? 'fr' : language, { fr: words, en: words });
}
