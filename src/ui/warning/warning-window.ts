import type { WarningTranslate } from '../../i18n/warning-messages.ts';
import type { Description } from './describe-decision.ts';
import { type Child, element } from './element.ts';
import { shieldIcon } from './shield-icon.ts';

export type WarningAction =
  | 'cancel'
  | 'pseudonymise'
  | 'continue'
  | 'confirm'
  | 'not-personal'
  | 'learn-more';

export interface WarningWindow {
  readonly description: Description;
  readonly pseudonymisable: boolean;
  /** Asked after "Continuer quand même"; the second gesture is elsewhere in the window. */
  readonly confirmQuestion: string | undefined;
  readonly t: WarningTranslate;
}

/**
 * The warning: what, where to, why, and the ways on. It only draws: buttons carry `data-action`, and the view decides
 * whether a press on one is a person's.
 */
export function warningWindow(document: Document, window: WarningWindow): Node[] {
  const { description, confirmQuestion, t } = window;
  const found = description.lines.length > 0;
  const button = (action: WarningAction, look: string, label: string) =>
    element(document, 'button', { type: 'button', class: look, 'data-action': action }, label);
  const learnMore = button('learn-more', 'quiet', t('button_learn_more'));
  // A real address would open in the page's name: the guard opens ours.
  learnMore.setAttribute('role', 'link');
  const confirmBar = () =>
    element(
      document,
      'div',
      { class: 'confirm' },
      element(document, 'p', {}, confirmQuestion),
      button('confirm', '', t('button_confirm')),
    );
  return [
    element(
      document,
      'header',
      {},
      shieldIcon(document),
      element(document, 'h1', { id: 'title' }, description.title),
    ),
    ...(confirmQuestion === undefined ? [] : [confirmBar()]),
    message(document, description, t),
    element(
      document,
      'footer',
      {},
      button('cancel', 'primary', t('button_cancel')),
      window.pseudonymisable && button('pseudonymise', 'safe', t('button_pseudonymise')),
      confirmQuestion === undefined && button('continue', '', t('button_continue')),
    ),
    element(
      document,
      'nav',
      {},
      found && button('not-personal', 'quiet', t('button_not_personal')),
      learnMore,
    ),
  ];
}

function message(document: Document, description: Description, t: WarningTranslate): HTMLElement {
  const paragraph = (look: string, ...children: Child[]) =>
    element(document, 'p', { class: look }, ...children);
  const span = (look: string, text: string) => element(document, 'span', { class: look }, text);
  const lines = description.lines.map(({ label, counts, why }) =>
    element(
      document,
      'li',
      {},
      element(document, 'strong', {}, label),
      counts !== '' && span('counts', t('warning_finding', { category: '', counts })),
      span('why', why),
    ),
  );
  return element(
    document,
    'div',
    { id: 'message' },
    lines.length > 0 && paragraph('lead', t('warning_what')),
    lines.length > 0 && element(document, 'ul', {}, ...lines),
    description.notRead !== undefined && paragraph('unread', description.notRead),
    paragraph('where', `${t('warning_where')} `, element(document, 'strong', {}, description.where)),
  );
}
