import type { Category } from '../detection/categories.ts';
import type { PolicyException } from '../policy/effective-policy.ts';
import type { FrameReport, HoldAnswer, HoldState, SiteReport, ToBackground } from './messages.ts';
import { followPolicy, type PolicySource } from './policy-store.ts';
import { send } from './send.ts';
import type { Ourself, Sender } from './sender.ts';
import { readToGuard } from './to-guard.ts';

type GuardListener = (message: unknown, sender: Sender) => undefined;

/** The part of the extension API that a guard uses. */
export interface GuardBrowser {
  readonly runtime: Ourself & {
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(listener: GuardListener): void };
  };
  readonly storage: PolicySource;
}

export interface GuardLinkHandlers {
  /** This frame's own origin. */
  readonly origin: string;
  /** A copy seen in another frame or tab of this origin. */
  readonly onCopied: (fingerprint: string) => void;
  /** The answer to the held gesture, given in the toolbar. */
  readonly onAnswer: (answer: HoldAnswer) => void;
  /** `undefined`: this frame has nothing to say to the popup. */
  readonly report: () => FrameReport | undefined;
}

/** What one guard has of the extension: the policy in force, and messages that hold no text. */
export interface GuardLink {
  /** The policy as the background left it, unchecked; `undefined` until it has been read. See `policyInForce`. */
  storedPolicy(): unknown;
  /** False once the extension was updated or removed under this page. */
  alive(): boolean;
  tellCopied(fingerprint: string): void;
  /**
   * Learns, through `onCopied`, what was copied in this origin before this frame was there. For the first sign of a user
   * in the frame (a key, a click): asking when each frame starts would wake the background for every page.
   */
  recall(): void;
  tellHold(state: HoldState): void;
  addExceptions(exceptions: readonly PolicyException[]): void;
  openHelp(category: Category | null): void;
}

/**
 * The verdict on a text never waits for any of this: the policy is in memory, and messages are sent and forgotten.
 * `afterStart` runs its work once the script has started: the first touch of each part of the extension API costs half a
 * millisecond, and the page waits for the start of the script in every frame.
 */
export function connectGuard(
  api: GuardBrowser,
  alive: () => boolean,
  { origin, onCopied, onAnswer, report }: GuardLinkHandlers,
  afterStart: (work: () => void) => void,
): GuardLink {
  let stored: unknown;
  const tell = (message: ToBackground, retry = true) =>
    void send(() => api.runtime.sendMessage(message), { alive, retry });

  const learnEarlier = async () => {
    const ask: ToBackground = { kind: 'recall', origin };
    const sent = await send(() => api.runtime.sendMessage(ask), { alive, retry: true });
    const copied = sent.ok ? (sent.answer as { readonly copied?: unknown }).copied : [];
    if (Array.isArray(copied)) for (const figure of copied) if (typeof figure === 'string') onCopied(figure);
  };

  // Every frame of the tab was asked and answers for itself; the popup that asked may be closed already.
  const tellPopup = (request: string) => {
    const said = report();
    if (!said) return;
    const answer: SiteReport = { kind: 'site-report', request, report: said };
    api.runtime.sendMessage(answer).catch(() => undefined);
  };

  const onMessage: GuardListener = (raw, sender) => {
    const message = readToGuard(raw, sender, api.runtime);
    if (message?.kind === 'copied' && message.origin === origin) onCopied(message.fingerprint);
    if (message?.kind === 'answer-hold') onAnswer(message.answer);
    if (message?.kind === 'site-state') tellPopup(message.request);
    return undefined;
  };
  afterStart(() => {
    followPolicy(api.storage, (next) => {
      stored = next;
    });
    api.runtime.onMessage.addListener(onMessage);
  });

  return {
    storedPolicy: () => stored,
    alive,
    tellCopied: (fingerprint) => tell({ kind: 'copied', fingerprint, origin }),
    recall: () => void learnEarlier(),
    tellHold: (state) => tell({ kind: 'hold-state', state }),
    addExceptions: (exceptions) => exceptions.length > 0 && tell({ kind: 'add-exception', exceptions }),
    openHelp: (category) => tell({ kind: 'open-help', category }, false),
  };
}
