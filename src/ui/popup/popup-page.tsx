import type { PageTranslate } from '../../i18n/page-messages.ts';
import { type HeldAnswer, type HeldGesture, PendingHold } from './pending-hold.tsx';
import { SiteCard } from './site-card.tsx';
import type { SiteState } from './site-state.ts';

interface PopupProps {
  readonly state: SiteState;
  /** A gesture that waits for an answer because the page covered the guard's own window. */
  readonly held: HeldGesture | null;
  readonly t: PageTranslate;
  readonly onAnswer: (answer: HeldAnswer) => void;
  readonly onReload: () => void;
  readonly onOptions: () => void;
  readonly onHelp: () => void;
}

export function PopupPage({ state, held, t, onAnswer, onReload, onOptions, onHelp }: PopupProps) {
  return (
    <div class="popup stack">
      <h1 class="popup-name">{t('app_name')}</h1>
      {held && <PendingHold held={held} t={t} onAnswer={onAnswer} />}
      <SiteCard state={state} t={t} onReload={onReload} />
      <div class="row">
        <button type="button" onClick={onOptions}>
          {t('action_options')}
        </button>
        <button type="button" onClick={onHelp}>
          {t('action_help')}
        </button>
      </div>
    </div>
  );
}
