import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ReadyGuard, startGuard } from './start-guard.ts';

/** A window as far as the start of a guard touches one: listeners by type, work for idle moments, a watched document. */
function fakeWindow() {
  const listeners = new Map<string, Set<(event: Event) => void>>();
  const idle: (() => void)[] = [];
  let seeChange = () => undefined;
  const window = {
    document: {},
    MutationObserver: class {
      constructor(see: () => undefined) {
        seeChange = see;
      }
      observe = () => undefined;
      disconnect = () => undefined;
    },
    addEventListener: (
      type: string,
      listener: (event: Event) => void,
      { signal }: { signal: AbortSignal },
    ) => {
      const those = listeners.get(type) ?? new Set();
      listeners.set(type, those.add(listener));
      signal.addEventListener('abort', () => those.delete(listener));
    },
    requestIdleCallback: (work: () => void) => idle.push(work),
  };
  const say = (type: string, isTrusted = true) => {
    const event = { type, isTrusted } as Event;
    const told = { prevented: false, stopped: false };
    Object.assign(event, {
      preventDefault: () => Object.assign(told, { prevented: true }),
      stopImmediatePropagation: () => Object.assign(told, { stopped: true }),
    });
    for (const listener of listeners.get(type) ?? []) listener(event);
    return told;
  };
  const rest = () => {
    for (let work = idle.shift(); work; work = idle.shift()) work();
  };
  /** What Chromium does at `document.open()`. */
  const rewrite = () => {
    listeners.clear();
    seeChange();
  };
  return { window: window as unknown as Window & typeof globalThis, say, rest, rewrite };
}

const untouched = { prevented: false, stopped: false };
const held = { prevented: true, stopped: true };

function started(open: () => void = () => undefined, answers: { alive?: boolean; wanted?: boolean } = {}) {
  const calls: string[] = [];
  const page = fakeWindow();
  let leave: () => void = () => undefined;
  const guard = startGuard<ReadyGuard>({
    window: page.window,
    shield: () => calls.push('shield'),
    open: (frame) => {
      calls.push('open');
      leave = frame.leave;
      open();
      return {
        onPaste: () => calls.push('paste'),
        onDrop: () => calls.push('drop'),
        onCopy: () => calls.push('copy'),
        onPageHide: () => calls.push('pagehide'),
        warm: () => calls.push('warm'),
      };
    },
    recall: () => calls.push('recall'),
    alive: () => answers.alive ?? true,
    confirmUnread: () => {
      calls.push('confirm');
      return answers.wanted ?? false;
    },
  });
  return { ...page, calls, guard, leave: () => leave() };
}

const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
afterEach(() => void warned.mockClear());

describe('a frame', () => {
  it('listens from the start and makes its guard at the first gesture, once', () => {
    const { say, calls } = started();
    expect(calls).toEqual(['shield']);
    expect([say('paste'), say('copy'), say('drop')]).toEqual([untouched, untouched, untouched]);
    expect(calls).toEqual(['shield', 'open', 'paste', 'copy', 'drop']);
  });

  it('hands its guard to the toolbar: as it is, or made for it', () => {
    const { guard, calls } = started();
    expect(guard.opened()).toBeUndefined();
    expect(guard.open()).toBe(guard.opened());
    expect(calls).toEqual(['shield', 'open']);
  });

  it('makes no guard for what a page made up, nor because it goes away', () => {
    const { say, calls } = started();
    for (const type of ['paste', 'drop', 'copy', 'cut', 'dragstart', 'keydown']) say(type, false);
    say('pagehide');
    expect(calls).toEqual(['shield']);
  });

  it('gets ready at the first sign of a user, when the page rests', () => {
    const { say, rest, calls } = started();
    say('keydown');
    say('pointerdown');
    expect(calls).toEqual(['shield', 'recall']);
    rest();
    expect(calls).toEqual(['shield', 'recall', 'open', 'warm']);
  });

  it('still listens after its page wrote itself anew', () => {
    const { say, rewrite, calls } = started();
    rewrite();
    say('paste');
    expect(calls).toEqual(['shield', 'shield', 'open', 'paste']);
  });

  it('hears nothing any more once the guard has left it', () => {
    const { say, leave, calls } = started();
    say('paste');
    leave();
    say('paste');
    expect(calls).toEqual(['shield', 'open', 'paste']);
  });
});

describe('a guard that cannot be made', () => {
  const broken = () => {
    throw new TypeError('secret words');
  };

  it('never lets a paste or a drop through in silence: the browser asks', () => {
    const { say, calls } = started(broken);
    expect([say('paste'), say('drop')]).toEqual([held, held]);
    expect(calls).toEqual(['shield', 'open', 'confirm', 'open', 'confirm']);
  });

  it('leaves the gesture as it was to who wants it all the same', () => {
    const { say } = started(broken, { wanted: true });
    expect(say('paste')).toEqual(untouched);
  });

  it('is tried again at the next gesture', () => {
    let failures = 1;
    const { say, calls } = started(() => {
      failures -= 1;
      if (failures >= 0) broken();
    });
    expect([say('paste'), say('paste')]).toEqual([held, untouched]);
    expect(calls.at(-1)).toBe('paste');
  });

  it('does not keep a copy, nor the page’s rest, from going on', () => {
    const { say, rest, calls } = started(broken);
    say('keydown');
    rest();
    expect(say('copy')).toEqual(untouched);
    expect(calls).not.toContain('confirm');
  });

  it('says where it failed and how, and nothing of what', () => {
    started(broken).say('paste');
    expect(warned.mock.calls).toEqual([['Garde-fou: gesture: TypeError']]);
  });

  it('asks nothing once the extension is gone: nobody would answer for it', () => {
    const { say, calls } = started(broken, { alive: false });
    expect(say('paste')).toEqual(untouched);
    expect(calls).not.toContain('confirm');
  });
});
