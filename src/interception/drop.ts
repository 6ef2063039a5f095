import { editingHost, isField, shadowRootOf } from './caret.ts';
import { type Gesture, isEmpty, readTexts, stop } from './gesture.ts';
import { dropEvent, type Payload } from './realm.ts';
import { insertText, type ReplayOutcome, watchContent } from './replay.ts';

/** The drop of a text as a gesture, or `undefined` when it carries files or nothing: files are another path. */
export function readDrop(event: DragEvent): Gesture | undefined {
  if (!event.isTrusted || event.dataTransfer?.types.includes('Files')) return undefined;
  const texts = readTexts(event.dataTransfer);
  if (isEmpty(texts)) return undefined;
  const element = deepest(event);
  const caret = caretAt(element, event);
  return {
    channel: 'drop',
    texts,
    hold: () => stop(event),
    restore: caret,
    giveBack: async (given) => (element ? replayDrop(element, caret, given, event) : 'refused'),
  };
}

async function replayDrop(
  element: Element,
  caret: () => void,
  payload: Payload,
  at: DragEvent,
): Promise<ReplayOutcome> {
  const window = element.ownerDocument.defaultView;
  if (!window || !element.isConnected) return 'refused';
  const watch = watchContent(element, payload);
  if (!element.dispatchEvent(dropEvent(window, payload, at))) return watch.settled();
  // Nobody took it: the browser's own default would have put the text at the pointer.
  caret();
  return insertText(element, payload) ? watch.settled() : 'refused';
}

/** A drop points with the mouse: look under it, in closed shadow roots too. */
function deepest(event: DragEvent): Element | undefined {
  const first = event.composedPath()[0];
  let element = first instanceof Element ? first : undefined;
  for (let root = element && shadowRootOf(element); root; root = element && shadowRootOf(element)) {
    const inner: Element | null = root.elementFromPoint(event.clientX, event.clientY);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** Prepares to put the caret where the pointer let go. Fields tell no position under the pointer: their end is used. */
function caretAt(element: Element | undefined, { clientX, clientY }: DragEvent): () => void {
  if (!element) return () => undefined;
  const document = element.ownerDocument;
  if (isField(element)) {
    return () => {
      element.focus({ preventScroll: true });
      const end = element.value.length;
      if (element.selectionStart !== null) element.setSelectionRange(end, end);
    };
  }
  const range = rangeAt(document, clientX, clientY);
  return () => {
    editingHost(element)?.focus({ preventScroll: true });
    if (!range) return;
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}

interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** `caretPositionFromPoint` is the standard; Chromium before 128 has only the older name. */
function rangeAt(document: Document, x: number, y: number): Range | null {
  const { caretPositionFromPoint, caretRangeFromPoint } = document as CaretDocument;
  const position = caretPositionFromPoint?.call(document, x, y);
  if (!position) return caretRangeFromPoint?.call(document, x, y) ?? null;
  const range = document.createRange();
  range.setStart(position.offsetNode, position.offset);
  return range;
}
