import { messageKey } from '../i18n/message-key.ts';
import type { WarningKey, WarningTranslate } from '../i18n/warning-messages.ts';

/** "IA générative"; `undefined` for a kind that a newer catalogue brought and these words do not know yet. */
export function kindPhrase(kind: string | undefined, t: WarningTranslate): string | undefined {
  const key = messageKey('kind', kind ?? '');
  return isKindKey(key, t) ? t(key) : undefined;
}

function isKindKey(key: string, t: WarningTranslate): key is Extract<WarningKey, `kind_${string}`> {
  return t.knows(key);
}
