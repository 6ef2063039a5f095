import type { Category } from '../detection/categories.ts';
import type { PolicyException } from '../policy/effective-policy.ts';
import type { FrameReport, HoldAnswer, HoldState, Reply, SiteReport, ToBackground } from './messages.ts';
import { type Sent, send } from './send.ts';
import type { Ourself, Sender } from './sender.ts';
import { readToGuard } from './to-guard.ts';

/** The part of `browser.runtime` that a guard uses. */
export interface GuardRuntime extends Ourself {
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: GuardListener): void;
    removeListener(listener: GuardListener): void;
  };
}

type GuardListener = (message: unknown, sender: Sender) => undefined;

export interface GuardHandlers {
  /** Something was copied in another frame or tab of this frame's origin. */
  readonly copied: (fingerprint: string) => void;
  readonly report: () => FrameReport;
  readonly answer: (answer: HoldAnswer) => void;
}

/** The guard's line to the rest of the extension. The verdict on a text never waits for it. */
export interface GuardLink {
  copied(fingerprint: string): void;
  hold(state: HoldState): void;
  addExceptions(exceptions: readonly PolicyException[]): Promise<Sent<Reply>>;
  openHelp(category: Category | null): Promise<Sent<Reply>>;
  /** Returns how to stop. */
  listen(handlers: GuardHandlers): () => void;
}

/**
 * @param origin Of this frame, `self.origin`.
 * @param alive See `isAlive`.
 */
export function guardLink(runtime: GuardRuntime, origin: string, alive: () => boolean): GuardLink {
  const post = (message: ToBackground, retry: boolean) =>
    send(() => runtime.sendMessage(message) as Promise<Reply>, { alive, retry });
  return {
    copied: (fingerprint) => void post({ kind: 'copied', fingerprint, origin }, true),
    hold: (state) => void post({ kind: 'hold-state', state }, true),
    addExceptions: (exceptions) => post({ kind: 'add-exception', exceptions }, true),
    openHelp: (category) => post({ kind: 'open-help', category }, false),
    listen(handlers) {
      const listener: GuardListener = (raw, sender) => {
        const message = readToGuard(raw, sender, runtime);
        if (message?.kind === 'copied' && message.origin === origin) handlers.copied(message.fingerprint);
        if (message?.kind === 'answer-hold') handlers.answer(message.answer);
        if (message?.kind === 'site-state') {
          const report: SiteReport = {
            kind: 'site-report',
            request: message.request,
            report: handlers.report(),
          };
          // Nobody answers a report: the popup that asked may be closed already.
          runtime.sendMessage(report).catch(() => undefined);
        }
        return undefined;
      };
      runtime.onMessage.addListener(listener);
      return () => runtime.onMessage.removeListener(listener);
    },
  };
}
