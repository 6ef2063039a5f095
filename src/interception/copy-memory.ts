/** A one-way figure for a text, the same whatever the blanks; the caller chooses how it is made. */
export type Fingerprint = (text: string) => string;

/** How many copies are remembered: a person who copies, looks elsewhere and comes back is still recognised. */
const REMEMBERED = 8;

/**
 * Knows whether a text was copied from this very site, so that copy and paste inside one site pass. Holds figures only,
 * in memory, until the frame goes.
 */
export interface CopyMemory {
  /**
   * Called for `copy`, `cut` and `dragstart`, in the capture phase (what is selected) and again in the bubbling phase
   * (what the page itself put on the clipboard, as editors do).
   */
  observe(event: Event): void;
  /** A copy seen by another frame or tab of the same site. */
  learn(fingerprint: string): void;
  knows(text: string): boolean;
}

export function createCopyMemory(fingerprint: Fingerprint, tell: (fingerprint: string) => void): CopyMemory {
  const known: string[] = [];
  const learn = (figure: string) => {
    if (known.includes(figure)) return;
    known.push(figure);
    if (known.length > REMEMBERED) known.shift();
  };
  return {
    learn,
    knows: (text) => text !== '' && known.includes(fingerprint(text)),
    observe: (event) => {
      if (!event.isTrusted) return;
      const text = event.eventPhase === Event.CAPTURING_PHASE ? selectedText(event) : carriedText(event);
      if (text.trim() === '') return;
      const figure = fingerprint(text);
      if (known.includes(figure)) return;
      learn(figure);
      tell(figure);
    },
  };
}

function carriedText(event: Event): string {
  const transfer = (event as ClipboardEvent).clipboardData ?? (event as DragEvent).dataTransfer;
  return transfer?.getData('text/plain') ?? '';
}

function selectedText(event: Event): string {
  const target = event.composedPath()[0];
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    return target.value.slice(target.selectionStart ?? 0, target.selectionEnd ?? 0);
  }
  const document = target instanceof Node ? target.ownerDocument : null;
  return document?.getSelection()?.toString() ?? '';
}
