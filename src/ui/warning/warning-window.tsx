import type { WarningTranslate } from '../../i18n/warning-messages.ts';
import type { Description } from './describe-decision.ts';

export type WarningAction =
  | 'cancel'
  | 'pseudonymise'
  | 'continue'
  | 'confirm'
  | 'not-personal'
  | 'learn-more';

export interface WarningWindowProps {
  readonly description: Description;
  readonly pseudonymisable: boolean;
  /** True after "Continuer quand même": the second gesture is asked for, elsewhere in the window. */
  readonly confirming: boolean;
  readonly confirmQuestion: string;
  readonly t: WarningTranslate;
}

/**
 * The warning: what, where to, why, and the ways on. It only draws: buttons carry `data-action`, and the view decides
 * whether a press on one is a person's.
 */
export function WarningWindow(props: WarningWindowProps) {
  const { description, confirming, t } = props;
  return (
    <>
      <header>
        <ShieldIcon />
        <h1 id="title">{description.title}</h1>
      </header>
      {confirming && <ConfirmBar question={props.confirmQuestion} label={t('button_confirm')} />}
      <div id="message">
        {description.lines.length > 0 && <Findings description={description} t={t} />}
        {description.notRead && <p class="unread">{description.notRead}</p>}
        <p class="where">
          {t('warning_where')} <strong>{description.where}</strong>
        </p>
      </div>
      <footer>
        <button type="button" class="primary" data-action="cancel">
          {t('button_cancel')}
        </button>
        {props.pseudonymisable && (
          <button type="button" class="safe" data-action="pseudonymise">
            {t('button_pseudonymise')}
          </button>
        )}
        {!confirming && (
          <button type="button" data-action="continue">
            {t('button_continue')}
          </button>
        )}
      </footer>
      <nav>
        {description.lines.length > 0 && (
          <button type="button" class="quiet" data-action="not-personal">
            {t('button_not_personal')}
          </button>
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: a real address would open in the page's name; the guard opens ours */}
        <button type="button" class="quiet" role="link" data-action="learn-more">
          {t('button_learn_more')}
        </button>
      </nav>
    </>
  );
}

function Findings({ description, t }: { description: Description; t: WarningTranslate }) {
  return (
    <>
      <p class="lead">{t('warning_what')}</p>
      <ul>
        {description.lines.map(({ label, counts, why }) => (
          <li key={label}>
            <strong>{label}</strong>
            {counts && <span class="counts">{t('warning_finding', { category: '', counts })}</span>}
            <span class="why">{why}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function ConfirmBar({ question, label }: { question: string; label: string }) {
  return (
    <div class="confirm">
      <p>{question}</p>
      <button type="button" data-action="confirm">
        {label}
      </button>
    </div>
  );
}

function ShieldIcon() {
  return (
    <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">
      <path
        d="M12 2 4 5v6c0 5 3.4 9.4 8 11 4.6-1.6 8-6 8-11V5z"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
      />
      <path d="M8.5 10.5h7M8.5 14h7" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
