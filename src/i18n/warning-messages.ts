import type frenchWarning from '../../assets/_locales/fr/warning.json';
import type { Language } from './languages.ts';
import { createTranslator, type Messages, type Translate } from './translate.ts';

export type WarningKey = keyof typeof frenchWarning;
/** All that the guard can say. */
export type WarningMessages = Readonly<Record<WarningKey, { readonly message: string }>>;
export type WarningTranslate = Translate<WarningKey>;

/**
 * The guard's words. `shipped`: the French ones, which stand in for whatever `given` lacks; `given`: those of another
 * language, which come with the stored policy.
 */
export function warningTranslator(
  shipped: WarningMessages,
  language: Language,
  given: Messages | undefined,
): WarningTranslate {
  const words = { ...shipped, ...given };
  return createTranslator(given === undefined ? 'fr' : language, { fr: words, en: words });
}
