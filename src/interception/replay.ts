import { type Caret, editingHost, isField } from './caret.ts';
import { beforeInputEvent, type Payload, pasteEvent } from './realm.ts';

/** `refused`: the field did not take the text. Nothing is lost: the caller still holds it and tells the user. */
export type ReplayOutcome = 'done' | 'refused';

/** How long an editor may take to show a paste that it handles itself, in milliseconds. */
const SETTLE = 600;

/** How many ancestors of the target are looked at for a change: editors that type into a hidden field draw beside it. */
const LEVELS = 6;

/**
 * Gives a held text back to where it was going, by the ladder that fourteen editors were tried with:
 * a synthetic `paste`; if nobody took it, a synthetic `beforeinput`; if nobody took it, `insertText`, which the
 * browser's own undo knows. Then looks whether the field changed.
 */
export async function replayPaste(caret: Caret, payload: Payload): Promise<ReplayOutcome> {
  const { element } = caret;
  const document = element.ownerDocument;
  const window = document.defaultView;
  if (!window || !element.isConnected) return 'refused';
  caret.restore();
  const watch = watchContent(element, payload);
  const paste = pasteEvent(window, payload);
  const taken = paste !== undefined && !element.dispatchEvent(paste);
  if (taken) return watch.settled();
  return insertText(element, payload) ? watch.settled() : 'refused';
}

/** The last two rungs. False where the target is nothing one can type into: natively nothing would happen either. */
export function insertText(element: Element, payload: Payload): boolean {
  const document = element.ownerDocument;
  const window = document.defaultView;
  if (!window) return false;
  const field = isField(element);
  if (!field && !editingHost(element)) return true;
  if (!element.dispatchEvent(beforeInputEvent(window, payload, field))) return true;
  return document.execCommand('insertText', false, payload.plain);
}

/**
 * Compares what stands in and around the target before and after. Content is compared here and goes nowhere.
 * A field that already showed the text (pasted over itself) does not change, and is well.
 */
export function watchContent(element: Element, payload: Payload): { settled: () => Promise<ReplayOutcome> } {
  const editable = isField(element) || editingHost(element) !== undefined;
  const before = contentAround(element);
  return {
    settled: () =>
      new Promise((resolve) => {
        if (!editable) return resolve('done');
        const started = performance.now();
        const look = () => {
          if (contentAround(element) !== before || bare(before).includes(bare(payload.plain)))
            resolve('done');
          else if (performance.now() - started > SETTLE) resolve('refused');
          else setTimeout(look, 20);
        };
        look();
      }),
  };
}

const bare = (text: string) => text.replace(/\s+/gu, '');

function contentAround(element: Element): string {
  let around: Element = editingHost(element) ?? element;
  const { body } = element.ownerDocument;
  for (let level = 0; level < LEVELS && around.parentElement && around.parentElement !== body; level += 1) {
    around = around.parentElement;
  }
  return `${isField(element) ? element.value : ''}\n${around.textContent ?? ''}`;
}
