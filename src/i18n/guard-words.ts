import type { EffectivePolicy } from '../policy/effective-policy.ts';
import { standInWords } from './stand-in-words.ts';
import { type WarningMessages, warningTranslator } from './warning-messages.ts';

/** What a guard still says when its extension is gone and its words with it. */
const farewell: Pick<WarningMessages, 'note_updated' | 'button_close'> = {
  note_updated: { message: 'Garde-fou a été mis à jour : rechargez cette page' },
  button_close: { message: 'Fermer' },
};

/**
 * The guard's French words, out of the message `guard_words` that the build writes: see `merge-locales.ts`. To be
 * read while the extension lives; an orphan gets an empty text, and has its farewell only.
 */
export function shippedWords(text: string): WarningMessages {
  return text === '' ? (farewell as WarningMessages) : JSON.parse(text);
}

/** Both kinds of words that a guard needs, in the language that is chosen at the moment of the call. */
export function guardWords(text: string, chosen: () => Pick<EffectivePolicy, 'language' | 'words'>) {
  const shipped = shippedWords(text);
  return {
    translate: () => warningTranslator(shipped, chosen().language, chosen().words),
    words: () => standInWords(shipped, chosen().words),
  };
}
