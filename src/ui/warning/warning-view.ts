import type { Category } from '../../detection/categories.ts';
import type { WarningTranslate } from '../../i18n/warning-messages.ts';
import type { Decision } from '../../policy/decision.ts';
import { type Asking, ask } from './ask.ts';
import { describeCategory } from './describe-decision.ts';
import { type NoteOptions, type OpenNote, showNote } from './note.ts';
import type { Answer, Question } from './question.ts';
import type { Shield } from './shield.ts';
import { createSurface, outermostDocument } from './surface.ts';
import css from './warning.css?inline';

/** Milliseconds before a wait is shown: shorter ones would only flicker. */
const SHOW_PROGRESS_AFTER = 300;
const NOTE_LASTS = 12_000;
/** CSS pixels. */
const LEAST_HEIGHT = 260;
const LEAST_WIDTH = 280;

export interface WarningViewContext {
  readonly window: Window;
  /** Already armed on `window`, before the page's own scripts ran. */
  readonly shield: Shield;
  readonly translate: () => WarningTranslate;
  readonly clock: () => number;
  /** Opens the extension's page about this category. */
  readonly openHelp: (category: Category | null) => void;
  /** A question is open, is open but cannot be shown safely here, or is over. */
  readonly tellHold: (state: 'shown' | 'hidden' | 'none') => void;
  readonly copy: (text: string) => Promise<void>;
}

export type WarningViewNote =
  | { readonly kind: 'reminder'; readonly decision: Decision }
  | { readonly kind: 'extension-updated' }
  | { readonly kind: 'pseudonymised'; readonly count: number }
  | { readonly kind: 'exception-kept' };

/** All that the guard shows on a page: the warning, the progress line and the small notes. */
export function createWarningView(context: WarningViewContext) {
  const { shield } = context;
  const armed = new AbortController();
  let open: { question: Question; asking: Asking } | undefined;
  let note: OpenNote | undefined;

  const place = () => {
    const document = outermostDocument(context.window);
    // A frame's window drawn in its parent: the parent's listeners came first, ours still stop what comes after.
    if (document.defaultView) shield.arm(document.defaultView, armed.signal);
    return document;
  };
  const tellNote = (options: Omit<NoteOptions, 'closeLabel'>) => {
    note?.close();
    note = showNote(
      { document: place(), css, shield },
      { ...options, closeLabel: context.translate()('button_close') },
    );
    return note;
  };

  return {
    owns: shield.owns,
    /** What the toolbar may show and answer: categories and counts, no text. */
    pending: (): Question | undefined => open?.question,
    settle: (answer: Answer) => open?.asking.settle(answer),
    dismiss: () => {
      open?.asking.settle('cancel');
      note?.close();
    },
    ask: async (question: Question): Promise<Answer> => {
      note?.close();
      // In a low frame the buttons must be scrolled to: the toolbar offers them too.
      context.tellHold(hasRoom(context.window) ? 'shown' : 'hidden');
      const asking = ask(question, {
        surface: createSurface(place(), css),
        shield,
        t: context.translate(),
        clock: context.clock,
        learnMore: () => context.openHelp(question.decision.categories[0]?.category ?? null),
        onInterference: () => {
          context.tellHold('hidden');
          tellNote({ text: context.translate()('warning_interference') });
        },
      });
      open = { question, asking };
      try {
        return await asking.answer;
      } finally {
        open = undefined;
        context.tellHold('none');
      }
    },
    progress: (onCancel: () => void) => {
      const t = context.translate();
      let line: OpenNote | undefined;
      const cancel = async () => {
        onCancel();
        return undefined;
      };
      const timer = setTimeout(() => {
        line = tellNote({ text: t('progress'), action: { label: t('button_cancel'), run: cancel } });
      }, SHOW_PROGRESS_AFTER);
      return {
        close: () => {
          clearTimeout(timer);
          line?.close();
        },
      };
    },
    keep: (text: string): Promise<void> => {
      const t = context.translate();
      const run = () =>
        context.copy(text).then(
          () => t('note_copied'),
          () => t('note_copy_failed'),
        );
      return tellNote({ text: t('note_replay_failed'), action: { label: t('button_copy'), run } }).closed;
    },
    tell: (news: WarningViewNote) =>
      void tellNote({ text: noteText(news, context.translate()), lasts: NOTE_LASTS }),
  };
}

/** Whether the window shows its buttons without scrolling; editors' small frames draw it in their parent, see `surface.ts`. */
function hasRoom(window: Window): boolean {
  const { defaultView } = outermostDocument(window);
  return (defaultView?.innerHeight ?? 0) >= LEAST_HEIGHT && (defaultView?.innerWidth ?? 0) >= LEAST_WIDTH;
}

function noteText(news: WarningViewNote, t: WarningTranslate): string {
  if (news.kind === 'extension-updated') return t('note_updated');
  if (news.kind === 'pseudonymised') return t('note_pseudonymised', { count: news.count });
  if (news.kind === 'exception-kept') return t('note_exception_kept');
  const { decision } = news;
  const what = decision.categories.map((category) => describeCategory(category, t).label).join(', ');
  const name = decision.destination.entryName ?? decision.destination.host;
  return decision.reason === 'approved-outside-scope'
    ? t('note_reminder_scope', { name, what })
    : t('note_reminder_weak', { what });
}
