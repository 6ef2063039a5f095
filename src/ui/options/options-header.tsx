import type { PageTranslate } from '../../i18n/page-messages.ts';

interface HeaderProps {
  readonly t: PageTranslate;
  readonly onHelp: () => void;
}

export function OptionsHeader({ t, onHelp }: HeaderProps) {
  const sections = [
    ['try', t('section_try')],
    ['services', t('section_list')],
    ['place', t('section_place')],
    ['exchange', t('section_exchange')],
    ['names', t('section_names')],
    ['exceptions', t('section_exceptions')],
    ['language', t('section_language')],
  ] as const;
  return (
    <header class="stack-tight">
      <div class="row title-row">
        <img src="/icon/48.png" alt="" width={48} height={48} />
        <h1>{t('options_title')}</h1>
        <button type="button" class="button-small" onClick={onHelp}>
          {t('action_help')}
        </button>
      </div>
      <p class="soft">{t('options_intro')}</p>
      <nav aria-label={t('options_nav')}>
        <ul class="plain-list row section-links">
          {sections.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
