import { messageKey } from '../../../i18n/message-key.ts';
import type { PageTranslate } from '../../../i18n/page-messages.ts';
import type { Catalogue } from '../../../policy/catalogue/catalogue.ts';
import type { Settings } from '../../../policy/settings.ts';
import type { SettingsDiff } from './settings-diff.ts';

/** Enough to recognise a list by; a director who wants all of them opens the file. */
const NAMES_SHOWN = 8;

/** The preview, a sentence a line. */
export function diffLines(
  diff: SettingsDiff,
  after: Settings,
  catalogue: Catalogue,
  t: PageTranslate,
): string[] {
  const parts = [
    ['import_entries_added', diff.entriesAdded],
    ['import_entries_changed', diff.entriesChanged],
    ['import_entries_removed', diff.entriesRemoved],
    ['import_services_on', diff.servicesOn],
    ['import_services_off', diff.servicesOff],
  ] as const;
  const lines = parts
    .filter(([, names]) => names.length > 0)
    .map(([key, names]) => t(key, { count: names.length, names: shortened(names, t) }));
  if (diff.areasChanged) lines.push(areasLine(after, catalogue, t));
  if (diff.namesChanged) {
    const { ownNames } = after;
    lines.push(
      ownNames.length === 0 ? t('import_names_none') : t('import_names', { names: ownNames.join(', ') }),
    );
  }
  if (diff.languageChanged) {
    lines.push(t('import_language', { names: t(messageKey('language', after.language)) }));
  }
  return lines;
}

function areasLine({ academies, departements }: Settings, catalogue: Catalogue, t: PageTranslate): string {
  const names = [
    ...academies.map((id) => catalogue.academies.find((one) => one.id === id)?.name ?? id),
    ...departements.map((code) => catalogue.departements.find((one) => one.code === code)?.name ?? code),
  ];
  return names.length === 0 ? t('import_areas_none') : t('import_areas', { names: names.join(', ') });
}

function shortened(names: readonly string[], t: PageTranslate): string {
  if (names.length <= NAMES_SHOWN) return names.join(', ');
  return t('import_more_names', { names: names.slice(0, NAMES_SHOWN).join(', ') });
}
