import { type Caret, editingHost, isField } from './caret.ts';
import { beforeInputEvent, type Payload, pasteEvent } from './realm.ts';
import { markupOfLines, markupOfText, safeMarkup } from './safe-markup.ts';
import { type ReplayOutcome, watchContent } from './watch-content.ts';

/**
 * Gives a held text back to where it was going, by the ladder that fourteen editors were tried with:
 * a synthetic `paste`; if nobody took it, a synthetic `beforeinput`; if nobody took it, the browser's own commands,
 * which its undo knows. Then looks whether the field changed.
 */
export async function replayPaste(caret: Caret, payload: Payload): Promise<ReplayOutcome> {
  const { element } = caret;
  const window = element.ownerDocument.defaultView;
  if (!window || !element.isConnected) return 'refused';
  // Also ends the run of typing: Chromium joins `insertText` to the word just before it, and one undo would take both.
  caret.restore();
  if (!isField(element)) await selectionTold(element.ownerDocument);
  const watch = watchContent(element, payload.plain);
  const paste = pasteEvent(window, payload);
  const taken = paste !== undefined && !element.dispatchEvent(paste);
  if (taken || insert(element, payload, 'insertFromPaste')) return watch.settled();
  watch.stop();
  return 'refused';
}

/** Fewer lines than this are typed: what pages know best. */
const MANY_LINES = 50;

/** How long to wait for `selectionchange` when the restored selection is the one that stood there, in milliseconds. */
const TOLD_WITHIN = 50;

/**
 * Editors keep a selection of their own and follow the browser's by `selectionchange`, which comes a task or a frame
 * later: a paste before it would replace what they believe to be selected. Ours is the last listener, after theirs.
 */
function selectionTold(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const told = () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', told);
      resolve();
    };
    const timer = setTimeout(told, TOLD_WITHIN);
    document.addEventListener('selectionchange', told);
  });
}

/** The last two rungs. True where the target is nothing one can type into: natively nothing would happen either. */
export function insert(
  element: Element,
  payload: Payload,
  inputType: 'insertFromPaste' | 'insertFromDrop',
): boolean {
  const document = element.ownerDocument;
  const window = document.defaultView;
  if (!window) return false;
  const host = editingHost(element);
  const field = isField(element);
  if (!field && !host) return true;
  if (!element.dispatchEvent(beforeInputEvent(window, payload, inputType, field))) return true;
  const rich = !field && host?.contentEditable !== 'plaintext-only';
  if (rich && payload.html !== '' && insertMarkup(document, safeMarkup(payload.html))) return true;
  // `plaintext-only` is left to `insertText`: Firefox flattens the line ends of markup there.
  const markupOf = field ? markupOfText : rich ? markupOfLines : undefined;
  if (markupOf && isTall(payload.plain) && insertMarkup(document, markupOf(payload.plain))) return true;
  return document.execCommand('insertText', false, payload.plain);
}

/**
 * Chromium's `insertText` takes each line end as a key of its own, in a time that grows with the square of the lines
 * (114 kB in 1 300 lines: 1.9 s, as markup 32 ms). Firefox knows no markup in fields, and needs none: it says no.
 */
function isTall(plain: string): boolean {
  return plain.split('\n', MANY_LINES + 1).length > MANY_LINES;
}

/** False when there is nothing to insert, or when the browser or the page's policy does not allow it. */
function insertMarkup(document: Document, markup: string): boolean {
  if (markup === '') return false;
  try {
    return document.execCommand('insertHTML', false, markup);
  } catch {
    // A page that demands Trusted Types, in browsers that ask content scripts too: the text alone goes in.
    return false;
  }
}
