import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface ModalDialogProps {
  readonly titleId: string;
  readonly title: string;
  /** Escape, or whatever else closes it without an answer. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * The browser's own modal dialog: it traps the focus and, being closed before it leaves the tree, gives it back to
 * the control that opened it.
 */
export function ModalDialog({ titleId, title, onClose, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="stack">
        <h2 id={titleId}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
