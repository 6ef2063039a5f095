import { element } from './element.ts';
import { pressedAction } from './pressed-action.ts';
import type { Shield } from './shield.ts';
import { createSurface } from './surface.ts';

export interface NoteContext {
  readonly document: Document;
  readonly css: string;
  readonly shield: Shield;
}

export interface NoteAction {
  readonly label: string;
  /** Answers the words to show next, or nothing to close the note. */
  readonly run: () => Promise<string | undefined>;
}

export interface NoteOptions {
  readonly text: string;
  readonly closeLabel: string;
  readonly action?: NoteAction;
  /** Milliseconds until it goes by itself; left out: it stays until it is closed. */
  readonly lasts?: number;
}

export interface OpenNote {
  readonly closed: Promise<void>;
  close(): void;
}

/** A discreet line in a corner: it takes no focus and holds nothing back. */
export function showNote({ document, css, shield }: NoteContext, options: NoteOptions): OpenNote {
  const surface = createSurface(document, css);
  const box = document.createElement('div');
  let end: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    end = resolve;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    shield.release(surface.host);
    surface.remove();
    end();
  };
  const draw = (text: string, action: NoteAction | undefined) =>
    box.replaceChildren(drawNote(document, text, action?.label, options.closeLabel));
  shield.protect(surface.host, (event) => {
    const wanted = pressedAction(surface.root, event);
    if (wanted === 'close') close();
    if (wanted === 'act')
      void options.action?.run().then((next) => (next === undefined ? close() : draw(next, undefined)));
  });
  surface.root.append(box);
  draw(options.text, options.action);
  surface.attach();
  if (options.lasts !== undefined) timer = setTimeout(close, options.lasts);
  return { closed, close };
}

function drawNote(document: Document, text: string, actionLabel: string | undefined, closeLabel: string) {
  const button = (action: string, look: string, label: string) =>
    element(document, 'button', { type: 'button', class: look, 'data-action': action }, label);
  return element(
    document,
    'div',
    { class: 'note', role: 'status' },
    element(document, 'p', {}, text),
    actionLabel !== undefined && button('act', 'safe', actionLabel),
    button('close', '', closeLabel),
  );
}
