import { type Sight, watchSight } from './sight.ts';
import type { Surface } from './surface.ts';

/** How often the window is put back after the page took it away; then the toolbar takes over. */
const MOST_RETURNS = 3;

/** The warning's dialog on the page: modal, in the top layer, and put back when the page takes it away. */
export interface Stage {
  readonly dialog: HTMLDialogElement;
  /** Milliseconds for which the window has been plainly visible; 0 when it is not. */
  steadyFor(): number;
  close(): void;
}

/**
 * Opens the dialog. `onShown` is called each time it stands (the focus is then the caller's to set), `onLost` when the
 * page has won: the window is gone, the question is not.
 */
export function openStage(
  surface: Surface,
  clock: () => number,
  on: { readonly shown: (dialog: HTMLDialogElement) => void; readonly lost: () => void },
): Stage {
  const dialog = surface.host.ownerDocument.createElement('dialog');
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('aria-describedby', 'message');
  surface.root.append(dialog);
  let sight: Sight | undefined;
  let returns = -1;
  const show = () => {
    returns += 1;
    sight?.stop();
    sight = undefined;
    if (returns > MOST_RETURNS || !surface.attach()) return lose();
    // A dialog that was moved still says "open" although it has left the top layer.
    if (dialog.open) dialog.close();
    dialog.showModal();
    sight = watchSight(surface, dialog, clock);
    on.shown(dialog);
  };
  const keeper = new MutationObserver(() => {
    if (!surface.isAttached() || !dialog.matches(':modal')) show();
  });
  const lose = () => {
    keeper.disconnect();
    on.lost();
  };
  keeper.observe(surface.host.ownerDocument, { childList: true, subtree: true });
  show();
  return {
    dialog,
    steadyFor: () => sight?.steadyFor() ?? 0,
    close: () => {
      keeper.disconnect();
      sight?.stop();
      dialog.remove();
      surface.remove();
    },
  };
}
