import { deepTarget, rememberCaret } from './caret.ts';
import { type Gesture, isEmpty, readTexts, stop } from './gesture.ts';
import { replayPaste } from './replay.ts';

/**
 * The paste as a gesture, or `undefined` when it carries no text. Events made by scripts are left alone: they can only
 * carry what the page already has, and our own replay is one of them.
 */
export function readPaste(event: ClipboardEvent): Gesture | undefined {
  if (!event.isTrusted) return undefined;
  const texts = readTexts(event.clipboardData);
  if (isEmpty(texts)) return undefined;
  const target = deepTarget(event);
  let caret: ReturnType<typeof rememberCaret> | undefined;
  return {
    channel: 'paste',
    texts,
    hold: () => {
      stop(event);
      if (target) caret = rememberCaret(target);
    },
    restore: () => caret?.restore(),
    giveBack: async (given) => (caret ? replayPaste(caret, given) : 'refused'),
  };
}
