import { levelOf } from '../../detection/categories.ts';
import type { InfoType } from '../../detection/info-types.ts';
import { messageKey } from '../../i18n/message-key.ts';
import type { WarningTranslate } from '../../i18n/warning-messages.ts';
import type { CategoryDecision, Decision } from '../../policy/decision.ts';
import { kindPhrase } from '../kind-phrase.ts';

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
    lines: withoutEchoes(decision.categories)
      .slice(0, MOST_LINES)
      .map((category) => describeCategory(category, t)),
    ...(decision.complete ? {} : { notRead: t('warning_not_read') }),
  };
}

/** A class list is a name list and 28 pupil records: of ordinary categories with the same counts the first is told. */
function withoutEchoes(all: readonly CategoryDecision[]): CategoryDecision[] {
  const told = new Set<string>();
  return all.filter(({ category, counts }) => {
    if (levelOf(category) === 'sensitive') return true;
    const said = JSON.stringify(Object.entries(counts).sort());
    if (told.has(said)) return false;
    told.add(said);
    return true;
  });
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

export function describeDestination(
  { destination, reason }: Pick<Decision, 'destination' | 'reason'>,
  t: WarningTranslate,
): string {
  const { host, entryName: name = host } = destination;
  if (destination.state === 'opaque') return t('destination_opaque');
  if (reason === 'refused-entry') return t('destination_refused', { host, name });
  if (destination.state === 'approved') return t('destination_outside_scope', { host, name });
  if (destination.insecure) return t('destination_insecure', { host });
  const kind = kindPhrase(destination.kind, t);
  return kind === undefined ? t('destination_unknown', { host }) : t('destination_known', { host, kind });
}
