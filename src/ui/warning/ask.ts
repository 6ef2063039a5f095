import type { WarningTranslate } from '../../i18n/warning-messages.ts';
import { describeDecision } from './describe-decision.ts';
import { createPatience } from './patience.ts';
import { isByKey, pressedAction } from './pressed-action.ts';
import type { Answer, Question } from './question.ts';
import type { Shield } from './shield.ts';
import { openStage } from './stage.ts';
import type { Surface } from './surface.ts';
import { type WarningAction, warningWindow } from './warning-window.ts';

/** How long a button must have been plainly visible before a press on it counts, in milliseconds. */
const STEADY = 500;

export interface AskContext {
  readonly surface: Surface;
  readonly shield: Shield;
  readonly t: WarningTranslate;
  readonly clock: () => number;
  readonly learnMore: () => void;
  /** The window cannot be trusted on this page: the question stays open and is answered from the toolbar. */
  readonly onInterference: () => void;
}

export interface Asking {
  readonly answer: Promise<Answer>;
  /** From the toolbar, or because the page goes away. */
  settle(answer: Answer): void;
}

/** Shows the warning and waits. Whatever the page does to the window, only a person's press is an answer. */
export function ask(question: Question, context: AskContext): Asking {
  const { surface, shield, clock } = context;
  let resolve: (answer: Answer) => void = () => undefined;
  // Promise.withResolvers is younger than the oldest Chromium we serve (116).
  const answer = new Promise<Answer>((settled) => {
    resolve = settled;
  });
  const patience = createPatience(clock, context.onInterference);
  let confirming = false;
  let steppedAt = clock();
  const draw = (dialog: HTMLElement) => {
    const { host } = question.decision.destination;
    const confirmQuestion = host
      ? context.t('confirm_question', { host })
      : context.t('confirm_question_opaque');
    const drawn = warningWindow(dialog.ownerDocument, {
      description: describeDecision(question.decision, question.channel, context.t),
      pseudonymisable: question.pseudonymisable,
      confirmQuestion: confirming ? confirmQuestion : undefined,
      t: context.t,
    });
    dialog.replaceChildren(...drawn);
  };
  const stage = openStage(surface, clock, {
    shown: (dialog) => {
      draw(dialog);
      focusCancel(dialog);
    },
    lost: context.onInterference,
  });
  const settle = (chosen: Answer) => {
    shield.release(surface.host);
    stage.close();
    resolve(chosen);
  };
  const press = (action: WarningAction) => {
    if (action === 'cancel') return settle('cancel');
    if (action === 'learn-more') return context.learnMore();
    if (Math.min(stage.steadyFor(), clock() - steppedAt) < STEADY) return patience.lose();
    if (action !== 'continue') return settle(action === 'confirm' ? 'continue' : action);
    confirming = true;
    steppedAt = clock();
    draw(stage.dialog);
    // The question stands at the top, away from the button that was just pressed.
    stage.dialog.scrollTop = 0;
    focusCancel(stage.dialog);
  };
  shield.protect(surface.host, (event) => {
    const action = pressedAction(surface.root, event) as WarningAction | undefined;
    // A key held down since before the window came is no answer, not even "Annuler".
    const tooSoon = isByKey(event as MouseEvent) && clock() - steppedAt < STEADY;
    if (action && !(action === 'cancel' && tooSoon)) press(action);
  });
  // Escape, and the browser's own ways of closing a dialog.
  stage.dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    settle('cancel');
  });
  return { answer, settle };
}

function focusCancel(dialog: HTMLElement): void {
  dialog.querySelector<HTMLElement>('[data-action=cancel]')?.focus({ preventScroll: true });
}
