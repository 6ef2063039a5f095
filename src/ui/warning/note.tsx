import { render } from 'preact';
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
    render(<Note text={text} closeLabel={options.closeLabel} actionLabel={action?.label} />, box);
  shield.protect(surface.host, (event) => {
    if (event.type !== 'click' || !event.isTrusted) return;
    const wanted = pressedIn(surface.root, event as MouseEvent);
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

function Note({
  text,
  closeLabel,
  actionLabel,
}: {
  text: string;
  closeLabel: string;
  actionLabel: string | undefined;
}) {
  return (
    <div class="note" role="status">
      <p>{text}</p>
      {actionLabel && (
        <button type="button" class="safe" data-action="act">
          {actionLabel}
        </button>
      )}
      <button type="button" data-action="close">
        {closeLabel}
      </button>
    </div>
  );
}

function pressedIn(root: ShadowRoot, event: MouseEvent): string | null | undefined {
  const hit = event.detail === 0 ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
  return hit?.closest('[data-action]')?.getAttribute('data-action');
}
