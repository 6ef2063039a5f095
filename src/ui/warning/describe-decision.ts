import type { InfoType } from '../../detection/info-types.ts';
import { messageKey } from '../../i18n/message-key.ts';
import type { WarningKey, WarningTranslate } from '../../i18n/warning-messages.ts';
import { warningMessages } from '../../i18n/warning-messages.ts';
import type { CategoryDecision, Decision } from '../../policy/decision.ts';

/** What one category of the warning says. */
export interface CategoryLine {
  readonly label: string;
  /** "28 élèves, 28 dates de naissance". */
  readonly counts: string;
  readonly why: string;
}

/** The words of one warning: categories and counts, never a value of the text. */
export interface Description {
  readonly title: string;
  readonly where: string;
  readonly lines: readonly CategoryLine[];
  /** Said when a part of the text was not read. */
  readonly notRead?: string;
}

/** More would not be read; the rest is behind "En savoir plus". */
const MOST_LINES = 4;

export function describeDecision(
  decision: Decision,
  channel: 'paste' | 'drop',
  t: WarningTranslate,
): Description {
  const unread = decision.categories.length === 0;
  return {
    title: unread
      ? t('warning_title_unread')
      : t(channel === 'paste' ? 'warning_title_paste' : 'warning_title_drop'),
    where: describeDestination(decision, t),
    lines: decision.categories.slice(0, MOST_LINES).map((category) => describeCategory(category, t)),
    ...(decision.complete ? {} : { notRead: t('warning_not_read') }),
  };
}

export function describeCategory(category: CategoryDecision, t: WarningTranslate): CategoryLine {
  return {
    label: t(messageKey('category', category.category)),
    counts: describeCounts(category, t),
    why: t(messageKey('category_why', category.category)),
  };
}

function describeCounts({ counts }: CategoryDecision, t: WarningTranslate): string {
  return (Object.entries(counts) as [InfoType, number][])
    .filter(([, count]) => count > 0)
    .map(([type, count]) => t(messageKey('count', type), { count }))
    .join(', ');
}

export function describeDestination({ destination, reason }: Decision, t: WarningTranslate): string {
  const { host, kind, entryName: name = host } = destination;
  if (destination.state === 'opaque') return t('destination_opaque');
  if (reason === 'refused-entry') return t('destination_refused', { host, name });
  if (destination.state === 'approved') return t('destination_outside_scope', { host, name });
  const kindKey = kind === undefined ? '' : messageKey('kind', kind);
  if (isWarningKey(kindKey)) return t('destination_known', { host, kind: t(kindKey) });
  return t('destination_unknown', { host });
}

type KindKey = Extract<WarningKey, `kind_${string}`>;

function isWarningKey(key: string): key is KindKey {
  return key !== '' && key in warningMessages.fr;
}
