import { type Category, categories, levelOf } from '../../detection/categories.ts';
import { evidenceKeys } from '../../detection/evidence.ts';
import { messageKey } from '../../i18n/message-key.ts';
import type { PageTranslate } from '../../i18n/page-messages.ts';

interface HelpProps {
  readonly t: PageTranslate;
  readonly onPrint: () => void;
}

/** Each category has its anchor: `help.html#staff-absence` is where "En savoir plus" of the warning leads. */
export function HelpPage({ t, onPrint }: HelpProps) {
  return (
    <div class="page stack">
      <header class="stack-tight" id="top">
        <h1>{t('help_title')}</h1>
        <p class="lead">{t('help_intro')}</p>
        <div class="row no-print">
          <button type="button" onClick={onPrint}>
            {t('help_print')}
          </button>
        </div>
      </header>
      <Contents t={t} />
      {categories.map((category) => (
        <Topic key={category} category={category} t={t} />
      ))}
      <Limits t={t} />
      <section class="panel stack-tight" id="privacy">
        <h2>{t('help_privacy_title')}</h2>
        <p>{t('help_privacy')}</p>
      </section>
      <section class="panel stack-tight" id="doubt">
        <h2>{t('help_doubt_title')}</h2>
        <p>{t('help_doubt')}</p>
      </section>
      <footer class="small soft">
        <p>{t('help_dated')}</p>
      </footer>
    </div>
  );
}

function Contents({ t }: Pick<HelpProps, 't'>) {
  const others = [
    ['limits', t('help_limits_title')],
    ['privacy', t('help_privacy_title')],
    ['doubt', t('help_doubt_title')],
  ] as const;
  return (
    <nav class="panel stack-tight no-print" aria-labelledby="contents-title">
      <h2 id="contents-title">{t('help_contents')}</h2>
      <ul class="columns bullets">
        {categories.map((category) => (
          <li key={category}>
            <a href={`#${category}`}>{t(messageKey('category', category))}</a>
          </li>
        ))}
        {others.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Topic({ category, t }: { readonly category: Category; readonly t: PageTranslate }) {
  const sensitive = levelOf(category) === 'sensitive';
  return (
    <section class="panel stack-tight topic" id={category} aria-labelledby={`${category}-title`}>
      <h2 id={`${category}-title`}>{t(messageKey('category', category))}</h2>
      <p>
        <span class={sensitive ? 'tag tag-care' : 'tag soft'}>
          {t(sensitive ? 'help_sensitive' : 'help_ordinary')}
        </span>
      </p>
      <h3>{t('help_what')}</h3>
      <p>{t(messageKey('help_what', category))}</p>
      <h3>{t('help_why')}</h3>
      <p>{t(messageKey('category_why', category))}</p>
      <h3>{t('help_instead')}</h3>
      <p>{t(messageKey('help_instead', category))}</p>
      <h3>{t('help_rule')}</h3>
      <p>{t(messageKey('help_rule', category))}</p>
      <p class="no-print small">
        <a href="#top">{t('help_top')}</a>
      </p>
    </section>
  );
}

function Limits({ t }: Pick<HelpProps, 't'>) {
  const blind = ['help_blind_1', 'help_blind_2', 'help_blind_3', 'help_blind_4'] as const;
  const sees = ['help_sees_1', 'help_sees_2'] as const;
  return (
    <section class="panel stack-tight" id="limits">
      <h2>{t('help_limits_title')}</h2>
      <h3>{t('help_sees')}</h3>
      <ul class="bullets">
        {sees.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h3>{t('help_blind')}</h3>
      <ul class="bullets">
        {blind.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h3>{t('help_evidence')}</h3>
      <ul class="bullets">
        {evidenceKeys.map((key) => (
          <li key={key}>{t(messageKey('evidence', key))}</li>
        ))}
      </ul>
      <p>{t('help_errors')}</p>
    </section>
  );
}
