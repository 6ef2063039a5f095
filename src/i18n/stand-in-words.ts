import { infoTypes } from '../detection/info-types.ts';
import type { Language } from './languages.ts';
import { warningMessages } from './warning-messages.ts';

/** The words of pseudonymised texts. Patterns and not sentences: `{n}` stays for the engine to fill. */
export function standInWords(language: Language) {
  const words: Readonly<Record<string, { readonly message: string }>> = warningMessages[language];
  const word = (key: string) => words[key]?.message ?? '';
  const labels = infoTypes.map((type) => [type, word(`standin_label_${type.replaceAll('-', '_')}`)] as const);
  return {
    pupil: word('standin_pupil'),
    adult: word('standin_adult'),
    person: word('standin_person'),
    or: word('standin_or'),
    labels: Object.fromEntries(labels.filter(([, label]) => label !== '')),
  };
}
