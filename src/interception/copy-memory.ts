import { deepTarget, isField } from './caret.ts';
import type { Figures } from './figures.ts';

/** A one-way figure for a text, the same whatever the blanks; the caller chooses how it is made. */
export type Fingerprint = (text: string) => string;

/** Knows whether a text was copied from this very site, so that copy and paste inside one site pass. Holds figures only. */
export interface CopyMemory {
  /**
   * Called for `copy`, `cut` and `dragstart` in the capture phase: remembers what is selected, and at the end of the
   * event what the page itself put on the clipboard, as editors do.
   */
  observe(event: Event): void;
  /** The person has answered for this text on this site: pasting it again asks nothing again. */
  accept(text: string): void;
  knows(text: string): boolean;
}

/** `figures` also learns copies seen by other frames and tabs of the same site. */
export function createCopyMemory(
  fingerprint: Fingerprint,
  figures: Figures,
  tell: (fingerprint: string) => void,
): CopyMemory {
  const notice = (text: string) => {
    if (text.trim() === '') return;
    const figure = fingerprint(text);
    figures.learn(figure);
    // Told again even when known here: a tab that was opened meanwhile has not heard of it.
    tell(figure);
  };
  return {
    accept: (text) => figures.learn(fingerprint(text)),
    // A figure of a megabyte takes 20 ms the first time: none is made where there is nothing to compare it with.
    knows: (text) => text !== '' && !figures.isEmpty() && figures.has(fingerprint(text)),
    observe: (event) => {
      if (!event.isTrusted || event.eventPhase !== Event.CAPTURING_PHASE) return;
      notice(selectedText(event));
      let carried = '';
      atEachStep(event, () => {
        const now = carriedText(event);
        if (now !== carried) notice(now);
        carried = now;
      });
    },
  };
}

/**
 * Runs `look` wherever the event comes by after the page's own listeners of that place, because any of them may end
 * its way, and a clipboard can be read only while its event is on the way.
 */
function atEachStep(event: Event, look: () => void): void {
  const ended = new AbortController();
  for (const target of event.composedPath())
    target.addEventListener(event.type, look, { signal: ended.signal });
  setTimeout(() => ended.abort());
}

function carriedText(event: Event): string {
  const transfer = (event as ClipboardEvent).clipboardData ?? (event as DragEvent).dataTransfer;
  return transfer?.getData('text/plain') ?? '';
}

function selectedText(event: Event): string {
  const target = deepTarget(event);
  if (!target) return '';
  if (isField(target)) return target.value.slice(target.selectionStart ?? 0, target.selectionEnd ?? 0);
  const root = target.getRootNode() as Document & { getSelection?: () => Selection | null };
  return (root.getSelection?.() ?? target.ownerDocument.getSelection())?.toString() ?? '';
}
