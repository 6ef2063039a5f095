import { messageKey } from '../i18n/message-key.ts';
import { type WarningKey, type WarningTranslate, warningMessages } from '../i18n/warning-messages.ts';

/** "IA générative"; `undefined` for a kind that a newer catalogue brought and these words do not know yet. */
export function kindPhrase(kind: string | undefined, t: WarningTranslate): string | undefined {
  const key = messageKey('kind', kind ?? '');
  return isKindKey(key) ? t(key) : undefined;
}

function isKindKey(key: string): key is Extract<WarningKey, `kind_${string}`> {
  return key in warningMessages;
}
