import type { Decision } from '../policy/decision.ts';

/** What the user chose. Closing the window in any other way is `cancel`. */
export type Answer = 'cancel' | 'continue' | 'pseudonymise' | 'not-personal';

/** Small words beside the page that hold nothing back. */
export type Note =
  | { readonly kind: 'reminder'; readonly decision: Decision }
  | { readonly kind: 'extension-updated' }
  /** `count`: how many pieces were replaced. */
  | { readonly kind: 'pseudonymised'; readonly count: number }
  | { readonly kind: 'exception-kept' };

/** The guard's side of the warning's window. The window never gets a text of the gesture, save to copy it back. */
export interface WarningView {
  ask(question: {
    readonly decision: Decision;
    readonly channel: 'paste' | 'drop';
    readonly pseudonymisable: boolean;
  }): Promise<Answer>;
  /** A line that shows itself when the reading takes long, with a live Annuler. */
  progress(onCancel: () => void): { close(): void };
  /** The field did not take the text: it is kept here until the user has copied it or closed the note. */
  keep(text: string): Promise<void>;
  tell(note: Note): void;
  /** Closes whatever is open as if Annuler had been chosen: the page is going away. */
  dismiss(): void;
  /** True for events of the window itself: the guard must not treat them as gestures of the page. */
  owns(event: Event): boolean;
}
