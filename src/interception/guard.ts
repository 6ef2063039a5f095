import type { Transfer, TransferTexts } from '../inspection/transfer.ts';
import type { Decision } from '../policy/decision.ts';
import type { CopyMemory } from './copy-memory.ts';
import { readDrop } from './drop.ts';
import { type Gesture, stop } from './gesture.ts';
import { readPaste } from './paste.ts';
import type { WarningView } from './warning-view.ts';

/** What inspection answers; its detection part is handed back to `inspector` and never looked at here. */
export interface GuardVerdict {
  readonly decision: Decision;
}

/** The use cases the guard needs, given by the entrypoint. */
export interface Inspector<V extends GuardVerdict> {
  /** The verdict at once, or `later` for a text too long to be read inside the event. */
  now(transfer: Transfer): V | 'later';
  later(transfer: Transfer, signal: AbortSignal): Promise<V>;
  /** Gets ready, so that the first gesture does not wait. Called when nothing else is to be done. */
  warm(): void;
  /** When reading failed for a reason of ours: held, and said. */
  unread(transfer: Transfer): V;
  /** Whether there is anything to replace: known at once, whatever the length. */
  isPseudonymisable(verdict: V): boolean;
  /** The texts with stand-ins instead of people, made when it is asked for: long texts take a while. */
  pseudonymised(verdict: V): { readonly texts: TransferTexts; readonly replaced: number };
  /** "Ce n'est pas une donnée personnelle": remembers it for the next time. */
  except(transfer: Transfer, verdict: V): void;
}

export interface GuardContext<V extends GuardVerdict> {
  readonly inspector: Inspector<V>;
  readonly view: WarningView;
  readonly copies: CopyMemory;
  readonly place: () => Transfer['place'];
  /** False once the extension was updated or removed under the open page. */
  readonly alive: () => boolean;
  /** Takes every listener away, for good. */
  readonly leave: () => void;
  /** A failure of ours; see `GuardFrame`. */
  readonly report: (where: string, bug: unknown) => void;
}

export interface Guard {
  onPaste(event: Event): void;
  onDrop(event: Event): void;
  onCopy(event: Event): void;
  onPageHide(): void;
}

/** The state machine of one frame: a gesture is let through, noted, or held until the user has answered. */
export function createGuard<V extends GuardVerdict>(context: GuardContext<V>): Guard {
  const { inspector, view, copies } = context;
  // Held gestures are answered one after the other, in the order they came.
  let queue: Promise<void> = Promise.resolve();

  const attempt = <R>(where: string, work: () => R, otherwise: () => R): R => {
    try {
      return work();
    } catch (bug) {
      context.report(where, bug);
      return otherwise();
    }
  };

  const retire = () => {
    context.leave();
    view.tell({ kind: 'extension-updated' });
  };

  const handle = (event: Event, read: () => Gesture | undefined) => {
    if (view.owns(event)) return stop(event);
    if (!context.alive()) return retire();
    const gesture = read();
    if (!gesture) return;
    const transfer = {
      channel: gesture.channel,
      texts: gesture.texts,
      place: context.place(),
      sameSite: copies.knows(gesture.texts.plain),
    };
    const verdict = attempt(
      'inspect',
      () => inspector.now(transfer),
      () => inspector.unread(transfer),
    );
    if (verdict !== 'later' && verdict.decision.action === 'allow') return;
    if (verdict !== 'later' && verdict.decision.action === 'remind') {
      return view.tell({ kind: 'reminder', decision: verdict.decision });
    }
    gesture.hold();
    queue = queue
      .then(() => answer(gesture, transfer, verdict))
      .catch((bug) => context.report('answer', bug));
  };

  const answer = async (gesture: Gesture, transfer: Transfer, known: V | 'later'): Promise<void> => {
    const verdict = known === 'later' ? await readOn(transfer) : known;
    if (!verdict) return gesture.restore();
    const { decision } = verdict;
    if (decision.action === 'allow') return void (await giveBack(gesture, transfer.texts));
    if (decision.action === 'remind') {
      await giveBack(gesture, transfer.texts);
      return view.tell({ kind: 'reminder', decision });
    }
    const chosen = await view.ask({
      decision,
      channel: gesture.channel,
      pseudonymisable: inspector.isPseudonymisable(verdict),
    });
    if (chosen === 'cancel') return gesture.restore();
    if (chosen === 'pseudonymise') return givePseudonymised(gesture, verdict);
    if (chosen === 'not-personal') inspector.except(transfer, verdict);
    const outcome = await giveBack(gesture, transfer.texts);
    if (chosen === 'not-personal' && outcome === 'done') view.tell({ kind: 'exception-kept' });
  };

  const givePseudonymised = async (gesture: Gesture, verdict: V): Promise<void> => {
    const safe = attempt(
      'pseudonymise',
      () => inspector.pseudonymised(verdict),
      () => undefined,
    );
    // A failure of ours: nothing is pasted, and the clipboard still has everything.
    if (!safe) return gesture.restore();
    if ((await giveBack(gesture, safe.texts)) === 'done') {
      view.tell({ kind: 'pseudonymised', count: safe.replaced });
    }
  };

  const readOn = async (transfer: Transfer): Promise<V | undefined> => {
    const abort = new AbortController();
    const progress = view.progress(() => abort.abort());
    try {
      const verdict = await inspector.later(transfer, abort.signal);
      return abort.signal.aborted ? undefined : verdict;
    } catch (bug) {
      if (abort.signal.aborted) return undefined;
      context.report('inspect', bug);
      return inspector.unread(transfer);
    } finally {
      progress.close();
    }
  };

  const giveBack = async (gesture: Gesture, texts: TransferTexts) => {
    const outcome = await gesture.giveBack(texts).catch((bug) => {
      context.report('give-back', bug);
      return 'refused' as const;
    });
    if (outcome === 'refused') {
      // Copied back by hand, it must not be asked about once more.
      copies.accept(texts.plain);
      await view.keep(texts.plain);
    }
    return outcome;
  };

  return {
    onPaste: (event) => handle(event, () => readPaste(event as ClipboardEvent)),
    onDrop: (event) => handle(event, () => readDrop(event as DragEvent)),
    onCopy: copies.observe,
    onPageHide: view.dismiss,
  };
}
