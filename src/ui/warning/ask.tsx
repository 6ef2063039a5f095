import { render } from 'preact';
import type { WarningTranslate } from '../../i18n/warning-messages.ts';
import { describeDecision } from './describe-decision.ts';
import type { Answer, Question } from './question.ts';
import type { Shield } from './shield.ts';
import { watchSight } from './sight.ts';
import type { Surface } from './surface.ts';
import { type WarningAction, WarningWindow } from './warning-window.tsx';

/** How long a button must have been plainly visible before a press on it counts, in milliseconds. */
const STEADY = 500;

/** How often a page may take the window away before the toolbar takes over. */
const MOST_ATTACHMENTS = 4;

/** Presses that do not count within five seconds: somebody plays with the window. */
const MOST_REFUSALS = 5;
const REFUSAL_SPAN = 5_000;

export interface AskContext {
  readonly surface: Surface;
  readonly shield: Shield;
  readonly t: WarningTranslate;
  readonly clock: () => number;
  readonly learnMore: (question: Question) => void;
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
  // Promise.withResolvers is younger than the oldest Chromium we serve (116).
  let resolve: (answer: Answer) => void = () => undefined;
  const answer = new Promise<Answer>((settled) => {
    resolve = settled;
  });
  const dialog = surface.host.ownerDocument.createElement('dialog');
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('aria-describedby', 'message');
  surface.root.append(dialog);

  let confirming = false;
  let settled = false;
  let steppedAt = clock();
  const refusals: number[] = [];
  const draw = () => render(<View question={question} confirming={confirming} t={context.t} />, dialog);
  const sightOf = () => watchSight(surface, dialog, clock);
  let sight: ReturnType<typeof sightOf> | undefined;
  let stopKeeping: () => void = () => undefined;

  const settle = (chosen: Answer) => {
    if (settled) return;
    settled = true;
    sight?.stop();
    stopKeeping();
    shield.release(surface.host);
    if (dialog.open) dialog.close();
    render(null, dialog);
    dialog.remove();
    surface.remove();
    resolve(chosen);
  };
  const counts = () => sight !== undefined && Math.min(sight.steadyFor(), clock() - steppedAt) >= STEADY;
  const refuse = () => {
    const now = clock();
    refusals.push(now);
    if (refusals.filter((at) => now - at < REFUSAL_SPAN).length >= MOST_REFUSALS) context.onInterference();
  };
  const press = (action: WarningAction) => {
    if (action === 'cancel') return settle('cancel');
    if (action === 'learn-more') return context.learnMore(question);
    if (!counts()) return refuse();
    if (action !== 'continue') return settle(action === 'confirm' ? 'continue' : action);
    confirming = true;
    steppedAt = clock();
    draw();
    focusCancel(dialog);
  };

  shield.protect(surface.host, (event) => {
    if (event.type !== 'click' || !event.isTrusted) return;
    const action = pressed(surface, event as MouseEvent);
    // A key held down since before the window came is no answer, not even "Annuler".
    if (action && !(action === 'cancel' && isKey(event as MouseEvent) && clock() - steppedAt < STEADY))
      press(action);
  });
  // Escape, and the browser's own ways of closing a dialog.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    settle('cancel');
  });
  draw();
  let attachments = 0;
  const show = () => {
    attachments += 1;
    if (attachments > MOST_ATTACHMENTS || !surface.attach()) return context.onInterference();
    if (dialog.open) dialog.close();
    dialog.showModal();
    focusCancel(dialog);
    sight?.stop();
    sight = sightOf();
  };
  show();
  stopKeeping = keep(surface, () => !settled && attachments <= MOST_ATTACHMENTS && show());
  return { answer, settle };
}

function View({ question, confirming, t }: { question: Question; confirming: boolean; t: WarningTranslate }) {
  const { destination } = question.decision;
  const confirmQuestion = destination.host
    ? t('confirm_question', { host: destination.host })
    : t('confirm_question_opaque');
  return (
    <WarningWindow
      description={describeDecision(question.decision, question.channel, t)}
      pseudonymisable={question.pseudonymisable}
      confirming={confirming}
      confirmQuestion={confirmQuestion}
      t={t}
    />
  );
}

function focusCancel(dialog: HTMLDialogElement): void {
  dialog.querySelector<HTMLElement>('[data-action=cancel]')?.focus({ preventScroll: true });
}

const isKey = (event: MouseEvent) => event.detail === 0;

/** The page never sees the click, and neither does the button: it is found under the pointer, or by the focus. */
function pressed({ root }: Surface, event: MouseEvent): WarningAction | undefined {
  const hit = isKey(event) ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
  return hit?.closest('[data-action]')?.getAttribute('data-action') as WarningAction | undefined;
}

/** Tells when the host has been taken out of the document. Removal is never an answer. */
function keep({ host }: Surface, onRemoved: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (!host.isConnected) onRemoved();
  });
  observer.observe(host.ownerDocument, { childList: true, subtree: true });
  return () => observer.disconnect();
}
