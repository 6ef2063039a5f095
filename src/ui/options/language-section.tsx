import { messageKey } from '../../i18n/message-key.ts';
import type { PageTranslate } from '../../i18n/page-messages.ts';
import { type Language, languages } from '../../policy/settings.ts';
import { Section } from './section.tsx';

interface LanguageSectionProps {
  readonly language: Language;
  readonly t: PageTranslate;
  readonly onChoose: (language: Language) => void;
}

export function LanguageSection({ language, t, onChoose }: LanguageSectionProps) {
  return (
    <Section id="language" title={t('section_language')}>
      <fieldset class="stack-tight">
        <legend class="visually-hidden">{t('section_language')}</legend>
        <p class="soft">{t('language_intro')}</p>
        {languages.map((one) => (
          <label key={one} class="choice" lang={one}>
            <input
              type="radio"
              name="language"
              value={one}
              checked={one === language}
              onChange={() => onChoose(one)}
            />
            {t(messageKey('language', one))}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
