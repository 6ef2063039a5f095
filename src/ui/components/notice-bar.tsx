import { useEffect, useRef } from 'preact/hooks';

/** What just happened, and the way back if there is one. */
export interface Notice {
  readonly text: string;
  readonly undo?: {
    readonly label: string;
    readonly run: () => void;
    /** Id of the element that takes the focus when the bar goes: the line that had it is no more. */
    readonly focusAfter: string;
  };
}

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/**
 * Stays until the next action or until it is closed: nobody has to be quick. The live region is always in the tree,
 * so that its text is announced when it comes. What removed a line had the focus in it: it goes to "undo".
 */
export function NoticeBar({ notice, closeLabel, onClose }: NoticeBarProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (notice?.undo) undo.current?.focus();
  }, [notice]);
  const leave = (run?: () => void) => () => {
    document.getElementById(notice?.undo?.focusAfter ?? '')?.focus();
    (run ?? onClose)();
  };
  return (
    <div class={notice ? 'notice-bar' : 'notice-bar notice-bar-empty'}>
      <p role="status">{notice?.text}</p>
      {notice?.undo && (
        <button type="button" ref={undo} onClick={leave(notice.undo.run)}>
          {notice.undo.label}
        </button>
      )}
      {notice && (
        <button type="button" onClick={leave()}>
          {closeLabel}
        </button>
      )}
    </div>
  );
}
