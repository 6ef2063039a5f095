import { type Category, categories, levelOf } from '../../../detection/categories.ts';
import { messageKey } from '../../../i18n/message-key.ts';
import type { PageTranslate } from '../../../i18n/page-messages.ts';

const ordinary = categories.filter((category) => levelOf(category) === 'ordinary');

/** A set of categories as a person would say it: "Toutes les données, sauf : …" rather than a list of thirteen. */
export function scopePhrase(allowed: readonly Category[], t: PageTranslate): string {
  if (allowed.length === 0) return t('scope_none');
  const sensitive = allowed.some((category) => levelOf(category) === 'sensitive');
  const base = sensitive ? categories : ordinary;
  const missing = base.filter((category) => !allowed.includes(category));
  const names = (list: readonly Category[]) => list.map((one) => t(messageKey('category', one))).join(' · ');
  if (missing.length > allowed.length) return t('scope_only', { categories: names(allowed) });
  const scope = t(sensitive ? 'scope_all' : 'scope_ordinary');
  return missing.length === 0 ? scope : t('scope_except', { scope, categories: names(missing) });
}
