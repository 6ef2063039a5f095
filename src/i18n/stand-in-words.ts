import { infoTypes } from '../detection/info-types.ts';
import type { Messages } from './translate.ts';
import type { WarningMessages } from './warning-messages.ts';

/** The words of pseudonymised texts; `shipped` and `given` as for `warningTranslator`. Patterns and not sentences: `{n}` stays for the engine to fill. */
export function standInWords(shipped: WarningMessages, given: Messages | undefined) {
  const words: Messages = { ...shipped, ...given };
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
