import { editingHost, isField, shadowRootOf } from './caret.ts';
import { type Gesture, isEmpty, readTexts, stop } from './gesture.ts';
import { dragLeaveEvent, dropEvent, type Payload } from './realm.ts';
import { insert } from './replay.ts';
import { type ReplayOutcome, watchContent } from './watch-content.ts';

/** The drop of a text as a gesture, or `undefined` when it carries files or nothing: files are another path. */
export function readDrop(event: DragEvent): Gesture | undefined {
  if (!event.isTrusted || event.dataTransfer?.types.includes('Files')) return undefined;
  const texts = readTexts(event.dataTransfer);
  if (isEmpty(texts)) return undefined;
  const element = deepest(event);
  // Read now: what the pointer was over moves with the page.
  const putCaret = caretAt(element, event);
  return {
    channel: 'drop',
    texts,
    hold: () => stop(event),
    // The page still shows its "drop here": for it, the pointer leaves without having let go of anything.
    restore: () => void element?.dispatchEvent(dragLeaveEvent(event)),
    giveBack: async (given) => (element ? replayDrop(element, putCaret, given, event) : 'refused'),
  };
}

async function replayDrop(
  element: Element,
  putCaret: () => void,
  payload: Payload,
  at: DragEvent,
): Promise<ReplayOutcome> {
  const window = element.ownerDocument.defaultView;
  if (!window || !element.isConnected) return 'refused';
  const watch = watchContent(element, payload.plain);
  if (!element.dispatchEvent(dropEvent(window, payload, at))) return watch.settled();
  // Nobody took it: the browser's own default would have put the text at the pointer.
  putCaret();
  if (insert(element, payload, 'insertFromDrop')) return watch.settled();
  watch.stop();
  return 'refused';
}

/** A drop points with the mouse: look under it, in closed shadow roots too. */
function deepest(event: DragEvent): Element | undefined {
  const first = event.composedPath()[0];
  // The text in an editable element is hit as often as the element.
  let element: Element | undefined =
    first instanceof Element ? first : first instanceof Node ? (first.parentElement ?? undefined) : undefined;
  for (let root = element && shadowRootOf(element); root; root = element && shadowRootOf(element)) {
    const inner: Element | null = root.elementFromPoint(event.clientX, event.clientY);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** Prepares to put the caret where the pointer let go. */
function caretAt(element: Element | undefined, { clientX, clientY }: DragEvent): () => void {
  if (!element) return () => undefined;
  const position = positionAt(element.ownerDocument, clientX, clientY);
  if (isField(element)) {
    // The position in a field is told by the newer browsers only: elsewhere the text goes to its end.
    const offset = position?.node === element ? position.offset : element.value.length;
    return () => {
      element.focus({ preventScroll: true });
      if (element.selectionStart !== null) element.setSelectionRange(offset, offset);
    };
  }
  return () => {
    editingHost(element)?.focus({ preventScroll: true });
    if (position?.node.isConnected)
      element.ownerDocument.getSelection()?.collapse(position.node, position.offset);
  };
}

interface Position {
  readonly node: Node;
  readonly offset: number;
}

interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** `caretPositionFromPoint` is the standard; Chromium before 128 has only the older name. */
function positionAt(document: Document, x: number, y: number): Position | undefined {
  const { caretPositionFromPoint, caretRangeFromPoint } = document as CaretDocument;
  const position = caretPositionFromPoint?.call(document, x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = caretRangeFromPoint?.call(document, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
