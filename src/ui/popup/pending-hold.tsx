import { useState } from 'preact/hooks';
import type { Category } from '../../detection/categories.ts';
import { messageKey } from '../../i18n/message-key.ts';
import type { PageTranslate } from '../../i18n/page-messages.ts';
import type { Action, ReasonKey } from '../../policy/decision.ts';
import type { Destination } from '../../policy/destination.ts';
import { describeDestination } from '../warning/describe-decision.ts';

/** A gesture that waits in one frame of the tab; figures and categories only, as everywhere outside the guard. */
export interface HeldGesture {
  readonly destination: Destination;
  readonly action: Action;
  readonly reason: ReasonKey;
  readonly categories: readonly { readonly category: Category; readonly count: number }[];
  readonly pseudonymisable: boolean;
}

export type HeldAnswer = 'cancel' | 'pseudonymise' | 'continue';

export interface PendingHoldProps {
  readonly held: HeldGesture;
  readonly t: PageTranslate;
  readonly onAnswer: (answer: HeldAnswer) => void;
}

/** These are in the words about the destination already. */
const saidByDestination: ReadonlySet<ReasonKey> = new Set<ReasonKey>([
  'not-approved',
  'refused-entry',
  'approved-outside-scope',
]);

/** The toolbar takes over when a page removes or covers the guard's window: no page can reach this one. */
export function PendingHold({ held, t, onAnswer }: PendingHoldProps) {
  const { categories, reason } = held;
  return (
    <section class="note note-care stack-tight" aria-labelledby="hold-title">
      <h2 id="hold-title">{t('hold_title')}</h2>
      <p>{t('hold_intro')}</p>
      <h3>{t('warning_what')}</h3>
      <ul class="bullets">
        {categories.map(({ category, count }) => (
          <li key={category}>
            {t('hold_finding', { category: t(messageKey('category', category)), count })}
          </li>
        ))}
        {categories.length === 0 && <li>{t('warning_not_read')}</li>}
      </ul>
      <h3>{t('warning_where')}</h3>
      <p>{describeDestination(held, t)}</p>
      {!saidByDestination.has(reason) && <p>{t(messageKey('reason', reason))}</p>}
      <HoldChoices held={held} t={t} onAnswer={onAnswer} />
    </section>
  );
}

/** The same ways on as in the window: "continue" takes two gestures in two places. */
function HoldChoices({ held, t, onAnswer }: PendingHoldProps) {
  const [asked, setAsked] = useState(false);
  const blocked = held.action === 'block';
  return (
    <div class="stack-tight">
      <button type="button" class="button-main" onClick={() => onAnswer('cancel')}>
        {t('button_cancel')}
      </button>
      {held.pseudonymisable && (
        <button type="button" onClick={() => onAnswer('pseudonymise')}>
          {t('button_pseudonymise')}
        </button>
      )}
      {blocked && <p>{t('warning_blocked')}</p>}
      {!blocked && !asked && (
        <button type="button" onClick={() => setAsked(true)}>
          {t('button_continue')}
        </button>
      )}
      {!blocked && asked && (
        <>
          <p>{t('hold_confirm')}</p>
          <button type="button" onClick={() => onAnswer('continue')}>
            {t('button_confirm')}
          </button>
        </>
      )}
    </div>
  );
}
