import { messageKey } from '../../i18n/message-key.ts';
import type { PageTranslate } from '../../i18n/page-messages.ts';
import type { Language, OwnException } from '../../policy/settings.ts';
import { RemovableList } from '../components/removable-list.tsx';
import { Section } from './section.tsx';

interface ExceptionsSectionProps {
  readonly exceptions: readonly OwnException[];
  readonly language: Language;
  readonly t: PageTranslate;
  readonly onRemove: (exception: OwnException) => void;
}

/** Only the category and the day can be shown: the text itself was never kept. */
export function ExceptionsSection({ exceptions, language, t, onRemove }: ExceptionsSectionProps) {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const items = exceptions.map((exception) => ({
    key: `${exception.category}/${exception.fingerprint}`,
    text: t('exceptions_item', {
      category: t(messageKey('category', exception.category)),
      date: day.format(new Date(`${exception.addedOn}T00:00:00Z`)),
    }),
    exception,
  }));
  return (
    <Section id="exceptions" title={t('section_exceptions')}>
      <p>{t('exceptions_intro')}</p>
      <RemovableList
        label={t('exceptions_list')}
        items={items}
        empty={t('exceptions_none')}
        removeLabel={t('action_remove')}
        removeLabelOf={(name) => t('action_remove_named', { name })}
        onRemove={(key) => {
          const item = items.find((other) => other.key === key);
          if (item) onRemove(item.exception);
        }}
      />
    </Section>
  );
}
