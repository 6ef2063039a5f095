import { type CopyMemory, createCopyMemory, type Fingerprint } from './copy-memory.ts';
import { createGuard, type GuardVerdict, type Inspector } from './guard.ts';
import { type Arm, armFirstSign, armGuard, keepListening } from './listeners.ts';
import type { WarningView } from './warning-view.ts';

export interface StartGuardContext<V extends GuardVerdict> {
  readonly window: Window;
  readonly inspector: Inspector<V>;
  /** The window, and how it listens to its own events before the page does. */
  readonly view: WarningView & { readonly arm: Arm };
  readonly fingerprint: Fingerprint;
  readonly tellCopied: (fingerprint: string) => void;
  /** Learns what was copied on this site before the frame was there; called once, at the first sign of a user. */
  readonly recall: () => void;
  readonly alive: () => boolean;
}

/** Arms one frame, at once and for as long as the extension lives. The answer learns copies of other frames. */
export function startGuard<V extends GuardVerdict>(context: StartGuardContext<V>): Pick<CopyMemory, 'learn'> {
  const { window, inspector, view, alive } = context;
  const copies = createCopyMemory(context.fingerprint, context.tellCopied);
  const guard = createGuard({
    inspector,
    view,
    copies,
    place: () => placeOf(window),
    alive,
    retire: () => {
      stop();
      view.tell({ kind: 'extension-updated' });
    },
    // Without content: where, and the name of the error. Messages of errors may quote what was read.
    report: (where, bug) => reportBug(`${where}: ${bug instanceof Error ? bug.name : 'unknown'}`),
  });
  const onFirstSign = () => {
    context.recall();
    // Between two of the page's tasks, at the latest after a second.
    window.requestIdleCallback(() => inspector.warm(), { timeout: 1_000 });
  };
  const stop = keepListening(window, [view.arm, armGuard(guard), armFirstSign(onFirstSign)]);
  return copies;
}

/** What a frame says of itself; `origin` is inherited by about:blank and srcdoc frames, and `null` when sandboxed. */
export function placeOf(window: Window): { origin: string; href: string } {
  return { origin: window.origin, href: window.location.href };
}

function reportBug(what: string): void {
  // biome-ignore lint/suspicious/noConsole: the only trace of a failure of ours, on the user's own machine
  console.warn(`Garde-fou: ${what}`);
}
