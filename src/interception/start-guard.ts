import { stop } from './gesture.ts';
import type { Guard } from './guard.ts';
import { type Arm, armFirstSign, armGuard, keepListening } from './listeners.ts';

export interface StartGuardContext<G extends ReadyGuard> {
  readonly window: Window & typeof globalThis;
  /** How the warning's window listens to its own events before the page does. */
  readonly shield: Arm;
  /**
   * Makes the guard and all it works with: some milliseconds, so not at the start of every frame of every page, but when
   * the first gesture needs it. May fail; it is then called again for the next gesture.
   */
  readonly open: (frame: GuardFrame) => G;
  /** Learns what was copied on this site before the frame was there; called once, at the first sign of a user. */
  readonly recall: () => void;
  readonly alive: () => boolean;
  /** The browser's own question, for a gesture that nobody could read: true when the person wants it all the same. */
  readonly confirmUnread: () => boolean;
}

export interface ReadyGuard extends Guard {
  /** Gets ready, so that the first gesture does not wait. */
  warm(): void;
}

/** What a guard may do to the listeners of its frame. */
export interface GuardFrame {
  /** Takes every listener away, for good. */
  readonly leave: () => void;
  /** A failure of ours. Without content: where, and the name of the error. Messages of errors may quote what was read. */
  readonly report: (where: string, bug: unknown) => void;
}

export interface StartedGuard<G> {
  /** The guard, made if it was not yet. */
  open(): G;
  opened(): G | undefined;
}

/** Arms one frame, at once and for as long as the extension lives. */
export function startGuard<G extends ReadyGuard>(context: StartGuardContext<G>): StartedGuard<G> {
  const { window } = context;
  let guard: G | undefined;
  const open = (): G => {
    guard ??= context.open({ leave: () => leave(), report });
    return guard;
  };
  /** What a page makes up is no gesture, and nothing that a page can do makes the guard come. */
  const judge = (event: Event, judgement: (guard: G) => void) => {
    if (!event.isTrusted) return;
    try {
      judgement(open());
    } catch (bug) {
      report('gesture', bug);
      // Nobody knows what is in it: it must not pass in silence. An orphan has nothing to say any more.
      if (context.alive() && !context.confirmUnread()) stop(event);
    }
  };
  const attempt = (where: string, work: () => void) => {
    try {
      work();
    } catch (bug) {
      report(where, bug);
    }
  };
  const onFirstSign = () => {
    context.recall();
    // Between two of the page's tasks, at the latest after a second; and one after the other, to keep each task short.
    const whenIdle = (work: () => void) => window.requestIdleCallback(work, { timeout: 1_000 });
    whenIdle(() => {
      attempt('open', open);
      whenIdle(() => attempt('warm', () => guard?.warm()));
    });
  };
  const late: Guard = {
    onPaste: (event) => judge(event, (it) => it.onPaste(event)),
    onDrop: (event) => judge(event, (it) => it.onDrop(event)),
    onCopy: (event) => event.isTrusted && attempt('copy', () => open().onCopy(event)),
    onPageHide: () => guard?.onPageHide(),
  };
  const leave = keepListening(window, [context.shield, armGuard(late), armFirstSign(onFirstSign)]);
  return { open, opened: () => guard };
}

function report(where: string, bug: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the only trace of a failure of ours, on the user's own machine
  console.warn(`Garde-fou: ${where}: ${bug instanceof Error ? bug.name : 'unknown'}`);
}
