import { editingHost, isField } from './caret.ts';

/** `refused`: the field did not take the text. Nothing is lost: the caller still holds it and tells the user. */
export type ReplayOutcome = 'done' | 'refused';

/** How long an editor may take to show a paste that it handles itself, in milliseconds. */
const SETTLE = 600;
const LOOK_EVERY = 20;

/** How many ancestors of the target are looked at for a change: editors that type into a hidden field draw beside it. */
const LEVELS = 6;

/** Smaller than this, in CSS pixels, an element is no field that a person sees. */
const SMALLEST_FIELD = 8;

export interface ContentWatch {
  /** Resolves as soon as something changed, or with `refused` after a while. */
  settled(): Promise<ReplayOutcome>;
  /** Nothing is waited for any more. */
  stop(): void;
}

/**
 * Compares what stands in and around the target before and after. Content is compared here and goes nowhere.
 * A selection that already reads like the text (pasted over itself) need not change.
 */
export function watchContent(element: Element, plain: string): ContentWatch {
  const editable = isField(element) || editingHost(element) !== undefined;
  if (!editable) return { settled: async () => 'done', stop: () => undefined };
  const before = contentAround(element);
  const same = bare(selectedText(element)) === bare(plain);
  const proxy = isProxy(element) ? watchDocuments(element) : undefined;
  const changed = () => same || proxy?.changed() === true || contentAround(element) !== before;
  const stop = () => proxy?.stop();
  const settled = () =>
    new Promise<ReplayOutcome>((resolve) => {
      const started = performance.now();
      const look = () => {
        const done = changed();
        if (!done && performance.now() - started <= SETTLE) return void setTimeout(look, LOOK_EVERY);
        stop();
        resolve(done ? 'done' : 'refused');
      };
      look();
    });
  return { settled, stop };
}

const bare = (text: string) => text.replace(/\s+/gu, '');

function selectedText(element: Element): string {
  if (!isField(element)) return element.ownerDocument.getSelection()?.toString() ?? '';
  return element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0);
}

function contentAround(element: Element): string {
  let around: Element = editingHost(element) ?? element;
  const { body } = element.ownerDocument;
  for (let level = 0; level < LEVELS && around.parentElement && around.parentElement !== body; level += 1) {
    around = around.parentElement;
  }
  return `${isField(element) ? element.value : ''}\n${around.textContent ?? ''}`;
}

/**
 * An editor that draws its text elsewhere, on a canvas even, and keeps a tiny field for the keyboard (Google Docs):
 * there any change of the page, a moved caret for one, says that it acted.
 */
function isProxy(element: Element): boolean {
  const { width, height } = (editingHost(element) ?? element).getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  return [width, height, ...(frame ? [frame.width, frame.height] : [])].some((size) => size < SMALLEST_FIELD);
}

function watchDocuments(element: Element): { changed: () => boolean; stop: () => void } {
  let seen = false;
  const observer = new MutationObserver(() => {
    seen = true;
  });
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  const own = element.ownerDocument;
  for (const document of new Set([own, own.defaultView?.frameElement?.ownerDocument ?? own])) {
    observer.observe(document, everything);
  }
  return { changed: () => seen, stop: () => observer.disconnect() };
}
